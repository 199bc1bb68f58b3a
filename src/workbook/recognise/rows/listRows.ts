import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { isBlank } from '../cells/grid';
import { elementOf } from '../headers/headerRole';
import { labelOfCell } from './tableBody';
import { labelled } from './textRows';

/** A list with an element on every row. */
interface ElementList {
  readonly header: HeaderRow;
  readonly element: HeaderColumn;
  /** Of the rows that follow one another. */
  readonly lastRow: number;
}

/**
 * Leaves out the rows of a list of ratings or indicators that look like a header themselves: a name, an
 * element, a sentence about jobs and a year are also what a table of sectors may be headed by.
 */
export function withoutListRows(headers: readonly HeaderRow[]): HeaderRow[] {
  const lists = headers.flatMap((header): ElementList[] => {
    const element = labelled(header, 'element');
    return element ? [{ header, element, lastRow: lastRowOf(header, element) }] : [];
  });
  return headers.filter((header) => !lists.some((list) => isRowOf(list, header)));
}

function lastRowOf({ grid, row }: HeaderRow, { column }: HeaderColumn): number {
  let last = row;
  while (last < grid.area.lastRow && !isBlank(grid.at(last + 1, column))) last++;
  return last;
}

function isRowOf({ header: list, element, lastRow }: ElementList, header: HeaderRow): boolean {
  if (header.row <= list.row || header.row > lastRow) return false;
  // A header beside the names of sectors has an element in more than one column.
  if (header.columns.filter(({ meaning }) => meaning.element !== null).length > 1) return false;
  return elementOf(labelOfCell(header.grid.at(header.row, element.column))) !== null;
}
