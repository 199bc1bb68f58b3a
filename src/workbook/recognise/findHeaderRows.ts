import { sampleColumn, isNumberColumn, isTextColumn, type ColumnSample } from './columnSample';
import { isBlank, textOf, type Grid, type GridCell } from './grid';
import { displayText } from './text';
import { headerMeaning, type HeaderMeaning } from './headerRole';

/** One column below a row that may be a header. */
export interface HeaderColumn {
  readonly column: number;
  readonly meaning: HeaderMeaning;
  readonly sample: ColumnSample;
}

/** A row that may be the header of a table, with the columns of that table only. */
export interface HeaderRow {
  readonly grid: Grid;
  /** The lowest row of the header. */
  readonly row: number;
  /** The highest: above `row` when the header takes more rows. */
  readonly top: number;
  readonly columns: readonly HeaderColumn[];
}

const MOST_HEADER_ROWS = 3;

/** A year as a header, typed as a number or as a date. */
function yearOf(cell: GridCell): number | null {
  if (cell.kind !== 'number') return null;
  const value = Number(cell.value);
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return value;
  // Day 1 of the serial calendar is in 1900, and a year has 365.2425 days on average.
  if (/yy|jj/i.test(cell.format) && value > 366 && value < 73050) {
    return new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).getUTCFullYear();
  }
  return null;
}

function headerText(cell: GridCell): string {
  const year = yearOf(cell);
  return year === null ? textOf(cell) : String(year);
}

const isFigure = (cell: GridCell): boolean => cell.kind === 'number' && yearOf(cell) === null;

const KEY_LABELS: ReadonlySet<string> = new Set(['sector', 'code', 'cluster', 'name', 'subjectKind']);

export const isKeyLabel = (meaning: HeaderMeaning): boolean =>
  meaning.label !== null && KEY_LABELS.has(meaning.label);

const saysSomething = (meaning: HeaderMeaning): boolean =>
  meaning.measure !== null ||
  meaning.reference ||
  meaning.onlyYear ||
  meaning.element !== null ||
  meaning.label !== null;

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
    if (text !== '') {
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
    if (!isKeyLabel(headerMeaning(first.above)) && !isKeyLabel(first.below)) return null;
  }
  if (texts.size === 0) return null;
  let joined = 0;
  const columns = header.columns.map((column): HeaderColumn => {
    const above = texts.get(column.column);
    const below = column.meaning;
    if (!above) return column;
    if (!above.own) {
      if (below.header === '') return column;
      // "Banen" over two years does not reach a column that says itself what it counts.
      if (below.measure && headerMeaning(above.text).measure) return column;
    }
    joined++;
    return { ...column, meaning: headerMeaning(`${above.text} ${below.header}`.trim()) };
  });
  return joined > 0 ? { ...header, top: row, columns } : null;
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

/** A row such as `Bouw | 2018` below `Sector | Banen`: 2018 is what it counts, not when. */
function countsRatherThanDates(header: HeaderRow): boolean {
  const { grid, row, columns } = header;
  const years = columns.filter((c) => grid.at(row, c.column).kind === 'number');
  if (years.length === 0) return false;
  const named = columns.some((c) => textOf(grid.at(row, c.column)) !== '' && !saysSomething(c.meaning));
  const below = years.some((c) => headerMeaning(textOf(grid.at(row - 1, c.column))).header !== '');
  return named && below;
}

/**
 * All rows of a grid that may head a table, per table when several stand side by side, and once more for
 * every number of rows that the header may take. Which of them is a header is for the recognisers.
 */
export function findHeaderRows(grid: Grid): HeaderRow[] {
  const found: HeaderRow[] = [];
  for (let row = grid.area.row; row < grid.area.lastRow; row++) {
    let promising = false;
    for (let column = grid.area.column; column <= grid.area.lastColumn && !promising; column++) {
      const cell = grid.at(row, column);
      // A count below another can look like a year; the header of a column has no number above it.
      if (cell.kind === 'number' && grid.at(row - 1, column).kind === 'number') continue;
      const text = headerText(cell);
      promising = text !== '' && saysSomething(headerMeaning(text));
    }
    if (!promising) continue;
    for (const columns of splitTables(columnsOf(grid, row))) {
      const header: HeaderRow = { grid, row, top: row, columns };
      if (!columns.some((c) => saysSomething(c.meaning))) continue;
      if (columns.some((c) => isFigure(grid.at(row, c.column)))) continue;
      if (followsFigures(header) && !columns.some((c) => isKeyLabel(c.meaning))) continue;
      if (countsRatherThanDates(header)) continue;
      for (let deeper: HeaderRow | null = header; deeper && row - deeper.top < MOST_HEADER_ROWS;) {
        found.push(deeper);
        deeper = withRowAbove(deeper);
      }
    }
  }
  return found;
}
