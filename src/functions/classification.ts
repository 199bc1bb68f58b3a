import {
  type ClassificationNote,
  MethodError,
  figure1Scheme,
  sayShape,
  sector,
  sectorTotals,
} from '../method';
import type { Locale } from '../locale';
import { listOf } from './arguments';
import { type Answer, answer } from './answer';
import { codeCells, schemeIn } from './codeCells';
import { filledIn } from './message';
import { WORDS } from './words';

/**
 * The sector of each SBI 2008 code, at any depth: the 14 sectors of the Hague report, or those of your own scheme.
 * @customfunction SECTOR SECTOR
 * @param codes SBI codes of 2 to 5 digits, with or without dots. Give the whole column at once: see the help.
 * @param [scheme] Your own sectors: a column of codes or ranges such as "10-12", and a column of names.
 * @param [language] "Dutch" or "English", for the names; without it the language of Excel.
 * @param [notes] TRUE adds a column with notes, such as that a part of 85 is Knowledge.
 * @returns Names of sectors in the shape of codes, with a column (or row) more when notes is TRUE.
 * @helpurl https://localhost:3000/help/functions/SECTOR.html
 */
export function sectorOf(codes: any[][], scheme?: any[][], language?: any[][], notes?: any[][]): any[][] {
  return answer((given) => {
    const read = codeCells('codes', codes);
    const names = given.word('language', language, WORDS.languages) ?? given.locale.language;
    const found = sector(read.codes, schemeIn(given, 'scheme', scheme) ?? figure1Scheme(names));
    const cells = found.map((row): Answer[] => row.map((cell) => cell.sector));
    for (const error of read.errors) cells[error.row - 1]![error.column - 1] = error;
    if (given.word('notes', notes, WORDS.truths) !== 'true') return cells;
    const said = found.map((row) => row.map(({ note }) => (note === null ? '' : saidIn(given.locale, note))));
    return beside(cells, said);
  });
}

/**
 * Adds up values by SBI code to sectors, and tells of each row that belongs to no sector or could belong to two.
 * @customfunction SECTOR_TOTALS SECTOR_TOTALS
 * @param codes SBI codes of 2 to 5 digits, with or without dots, one per row; a code may occur more than once.
 * @param values Jobs (or firms, euros) per code, as many cells as codes.
 * @param [scheme] Your own sectors: a column of codes or ranges such as "10-12", and a column of names.
 * @returns Three columns: sector, total, note. The rows without a sector stand last.
 * @helpurl https://localhost:3000/help/functions/SECTOR_TOTALS.html
 */
export function sectorTotalsOf(codes: any[][], values: any[][], scheme?: any[][]): any[][] {
  return answer((given) => {
    given.layout = 'gathered';
    const read = codeCells('codes', codes);
    if (read.errors[0] !== undefined) throw read.errors[0];
    const { language, functions } = given.locale;
    const totals = sectorTotals(
      listOf('codes', read.codes),
      given.numberList('values', values),
      schemeIn(given, 'scheme', scheme) ?? figure1Scheme(language),
    );
    return totals.map(({ sector: name, unplaced, total, notes }): Answer[] => [
      name ?? functions.groups.classification.unplaced[unplaced ?? 'noSector'],
      total,
      notes.map((note) => saidIn(given.locale, note)).join(' '),
    ]);
  });
}

function saidIn(locale: Locale, note: ClassificationNote): string {
  return filledIn(locale.functions.groups.classification.notes[note.key], note.details, locale);
}

/** Notes to the right of a column of codes, or below a row of them. */
function beside(cells: readonly Answer[][], notes: readonly string[][]): Answer[][] {
  const columns = cells[0]!.length;
  if (columns === 1) return cells.map((row, index) => [...row, ...notes[index]!]);
  if (cells.length === 1) return [...cells, ...notes];
  const got = sayShape({ rows: cells.length, columns });
  throw new MethodError('shape', 'list.needed', `codes is ${got}; one row or one column is needed.`, {
    argument: 'codes',
    got,
  });
}
