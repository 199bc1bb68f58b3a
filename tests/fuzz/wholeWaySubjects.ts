import fc from 'fast-check';
import { namesFor } from './sheetNamesOfHers';
import { subject, type Subject } from './subject';
import { anyRows, sectorTable, tableLike } from './tables';
import { goTheWholeWay } from './wholeWay';

const sectorBooks = fc
  .tuple(namesFor(2), sectorTable, anyRows)
  .map(([names, table, other]) => ({ names, sheets: [table, other] }));

const books = fc
  .tuple(namesFor(2), tableLike, tableLike)
  .map(([names, one, other]) => ({ names, sheets: [one, other] }));

async function goThere(workbook: Parameters<typeof goTheWholeWay>[0]): Promise<void> {
  await goTheWholeWay(workbook);
}

/** From her cells to a saved file that is read and run again. */
export const wholeWaySubjects: readonly Subject[] = [
  subject({ name: 'the whole way, a table of sectors', short: 6, perHundred: 60 }, sectorBooks, goThere),
  subject({ name: 'the whole way, any table', short: 5, perHundred: 40 }, books, goThere),
];
