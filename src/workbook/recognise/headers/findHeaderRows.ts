import type { Finding } from '../../findings';
import { sampleColumn, isNumberColumn, isTextColumn, type ColumnSample } from '../cells/columnSample';
import { dimensionOf } from './dimensions';
import { isBlank, textOf, type Grid } from '../cells/grid';
import { isMultiplierOnly } from '../words/multiplier';
import { displayText } from '../words/text';
import { headerMeaning, type HeaderMeaning } from './headerRole';
import { missionsIn } from '../words/criterionLabels';
import { cellAbove, headerText, isBelowNumber, isFigure } from './headerCell';
import { isKeyLabel } from './keyLabel';
import { isPivotCaption } from './pivotCaption';
import { holdsNumber } from '../cells/readFigure';
import { withoutTitles } from './withoutTitles';
import { isRowOfFigures } from './rowOfFigures';

export { isKeyLabel } from './keyLabel';

/** One column below a row that may be a header. */
export interface HeaderColumn {
  readonly column: number;
  readonly meaning: HeaderMeaning;
  readonly sample: ColumnSample;
  /** What she wants it to be taken for, whatever its header says. */
  readonly role?: string;
  /** The place of the column that this one is a part of. */
  readonly partOf?: number;
  /** It adds up columns of several moments, and counts nothing itself. */
  readonly isSumOfMoments?: true;
  /** What is to be said of it beside other columns, where the table is read. */
  readonly said?: Finding;
}

/** A row that may be the header of a table, with the columns of that table only. */
export interface HeaderRow {
  readonly grid: Grid;
  /** The lowest row of the header. */
  readonly row: number;
  /** The highest: above `row` when the header takes more rows. */
  readonly top: number;
  readonly columns: readonly HeaderColumn[];
  /** What is to be said of how the table was understood. */
  readonly findings?: readonly Finding[];
  /** What she wants no column to be taken for. */
  readonly without?: ReadonlySet<string>;
  /** It is of several areas, of which nothing tells the own one: it is no table of sectors until she says which. */
  readonly isOfUnclearAreas?: true;
  /** She pointed at the table, of which no header says what it holds. */
  readonly isGiven?: true;
}

const MOST_HEADER_ROWS = 3;

const saysSomething = (meaning: HeaderMeaning): boolean =>
  meaning.measure !== null ||
  meaning.reference ||
  meaning.onlyYear ||
  meaning.element !== null ||
  meaning.label !== null;

/** Whether a row of texts names more than one mission, which its other headers need not tell. */
function namesMissions(grid: Grid, row: number): boolean {
  const texts: string[] = [];
  for (let column = grid.area.column; column <= grid.area.lastColumn; column++) {
    const cell = grid.at(row, column);
    if (isBlank(cell)) continue;
    if (cell.kind !== 'text') return false;
    texts.push(textOf(cell));
  }
  return texts.filter((text) => missionsIn(text).length === 1).length > 1;
}

/** The headers on a sheet that she told the columns of, which need say nothing by themselves. */
const chosenHeaders = ({ choices, sheet }: Grid): ReadonlySet<string> =>
  new Set(choices?.columns.flatMap((choice) => (choice.sheet === sheet ? (choice.header ?? []) : [])));

/** Splits the columns of a row where another table begins beside the first. */
function splitTables(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const tables: HeaderColumn[][] = [];
  let current: HeaderColumn[] = [];
  for (const column of columns) {
    const { meaning, sample } = column;
    const substance = current.some(
      (c) => isNumberColumn(c.sample) || (c.meaning.label && !isKeyLabel(c.meaning)),
    );
    const afterGap = current.length > 0 && column.column > current[current.length - 1]!.column + 1;
    const repeats = isKeyLabel(meaning) && current.some((c) => c.meaning.label === meaning.label);
    const begins = isKeyLabel(meaning) || (meaning.header === '' && isTextColumn(sample));
    if (substance && (repeats || (afterGap && begins))) {
      tables.push(current);
      current = [];
    }
    current.push(column);
  }
  if (current.length > 0) tables.push(current);
  return tables;
}

/** The texts of an upper header row, each standing for the blank cells to its right too. */
function groupTexts(
  grid: Grid,
  row: number,
  columns: readonly number[],
): Map<number, { text: string; own: boolean }> {
  const texts = new Map<number, { text: string; own: boolean }>();
  let group = '';
  for (let column = columns[0]!; column <= columns[columns.length - 1]!; column++) {
    const text = headerText(grid.at(row, column));
    if (text !== '' && !isPivotCaption(text)) {
      texts.set(column, { text, own: true });
      // What stands over the first column is its own header or the title of the sheet, never a group.
      if (column > columns[0]!) group = text;
    } else if (group !== '') texts.set(column, { text: group, own: false });
  }
  return texts;
}

/** The header with one more row above it joined in, or null when that row is no part of it. */
function withRowAbove(header: HeaderRow): HeaderRow | null {
  const row = header.top - 1;
  const { grid } = header;
  if (row < grid.area.row) return null;
  const numbers = header.columns.map((c) => c.column);
  if (numbers.some((column) => isFigure(grid.at(row, column)))) return null;
  const texts = groupTexts(grid, row, numbers);
  const first = { above: texts.get(numbers[0]!)?.text ?? '', below: header.columns[0]!.meaning };
  // Rows of one table repeat themselves in the first column; a group row leaves it blank or names it.
  if (first.above !== '') {
    if (displayText(first.above) === first.below.header) return null;
    const isNamed = dimensionOf(first.above) !== null && dimensionOf(first.below.header) !== null;
    if (!isNamed && !isKeyLabel(headerMeaning(first.above)) && !isKeyLabel(first.below)) return null;
  }
  if (texts.size === 0) return null;
  let joined = 0;
  const columns = header.columns.map((column): HeaderColumn => {
    const above = texts.get(column.column);
    const below = column.meaning;
    if (!above) return column;
    // What figures are in is no part of what they are called, and is read by itself.
    if (isMultiplierOnly(above.text)) {
      joined++;
      return column;
    }
    if (!above.own) {
      if (below.header === '') return column;
      // "Banen" over two years does not reach a column that says itself what it counts.
      const group = headerMeaning(above.text);
      if ((below.measure ?? below.derivation) && (group.measure ?? group.derivation)) return column;
    }
    joined++;
    const called = isMultiplierOnly(below.header) ? '' : below.header;
    return { ...column, meaning: headerMeaning(`${above.text} ${called}`.trim()) };
  });
  return joined > 0 ? { ...header, top: row, columns } : null;
}

/** The header, and once more for every row above it that may be joined in. */
export function withRowsAbove(header: HeaderRow): HeaderRow[] {
  const headers: HeaderRow[] = [];
  for (let deeper: HeaderRow | null = header; deeper && header.row - deeper.top < MOST_HEADER_ROWS;) {
    headers.push(deeper);
    deeper = withRowAbove(deeper);
  }
  return headers;
}

function columnsOf(grid: Grid, row: number): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = grid.area.column; column <= grid.area.lastColumn; column++) {
    const meaning = headerMeaning(headerText(grid.at(row, column)));
    const sample = sampleColumn(grid, column, row + 1);
    if (meaning.header !== '' || sample.filled > 0) columns.push({ column, meaning, sample });
  }
  return columns;
}

/** Whether the row above belongs to the figures of another table, so that this row is one of its rows. */
function followsFigures(header: HeaderRow): boolean {
  const above = header.row - 1;
  return header.columns.some((c) => {
    const cell = header.grid.at(above, c.column);
    return isFigure(cell) && !isBlank(cell);
  });
}

/** What a pivot table heads its rows by, whatever they are. */
const isPivotHeader = (header: string): boolean => /^(?:rijlabels|row labels)$/i.test(header);

/** A row such as `Bouw | 2018` below `Sector | Banen`: 2018 is what it counts, not when. */
function countsRatherThanDates(header: HeaderRow): boolean {
  const { grid, row, columns } = header;
  const years = columns.filter((c) => grid.at(row, c.column).kind === 'number');
  if (years.length === 0 || columns.some((c) => isPivotHeader(c.meaning.header))) return false;
  // The header of the names, with no name above it, heads the years beside it too.
  if (columns.some((c) => isKeyLabel(c.meaning) && isBlank(grid.at(row - 1, c.column)))) return false;
  const named = columns.some((c) => {
    const text = textOf(grid.at(row, c.column));
    return text !== '' && !isMultiplierOnly(text) && !saysSomething(c.meaning);
  });
  const below = years.some((c) => {
    const above = cellAbove(grid, row, c.column);
    return above !== null && textOf(above) !== '';
  });
  return named && below;
}

/** `Onderwerp` above `Perioden` above `Regio's`: the statistics office names each row of a header in its first cell. */
function namesRowOfHeader({ grid, row, columns }: HeaderRow): boolean {
  const [first] = columns;
  if (!first || dimensionOf(first.meaning.header) === null) return false;
  return dimensionOf(displayText(textOf(grid.at(row + 1, first.column)))) !== null;
}

/** What stands in a row as the header of a table, per table when several stand side by side. */
export const headersInRow = (grid: Grid, row: number): HeaderRow[] =>
  splitTables(columnsOf(grid, row)).map((columns) => ({ grid, row, top: row, columns }));

/**
 * All rows of a grid that may head a table, per table when several stand side by side, and once more for
 * every number of rows that the header may take. Which of them is a header is for the recognisers.
 */
export function findHeaderRows(grid: Grid): HeaderRow[] {
  const found: HeaderRow[] = [];
  const chosen = chosenHeaders(grid);
  for (let row = grid.area.row; row < grid.area.lastRow; row++) {
    if (isRowOfFigures(grid, row)) continue;
    let promising = false;
    for (let column = grid.area.column; column <= grid.area.lastColumn && !promising; column++) {
      const cell = grid.at(row, column);
      const text = headerText(cell);
      promising =
        text !== '' &&
        (saysSomething(headerMeaning(text)) || chosen.has(displayText(text))) &&
        !(holdsNumber(cell) && isBelowNumber(grid, row, column));
    }
    const ofMissions = !promising && namesMissions(grid, row);
    if (!promising && !ofMissions) continue;
    for (const header of headersInRow(grid, row)) {
      const { columns } = header;
      const says = ({ meaning }: HeaderColumn): boolean =>
        saysSomething(meaning) || chosen.has(meaning.header);
      if (!ofMissions && !columns.some(says)) continue;
      if (columns.some((c) => isFigure(grid.at(row, c.column)))) continue;
      if (followsFigures(header) && !columns.some((c) => isKeyLabel(c.meaning))) continue;
      if (countsRatherThanDates(header) || namesRowOfHeader(header)) continue;
      found.push(...withRowsAbove(header));
    }
  }
  return withoutTitles(found);
}
