import { isUnitsRow } from '../figures/unitRows';
import { dimensionOf, isPeriod, type Dimension } from '../headers/dimensions';
import { headerText } from '../headers/headerCell';
import { headerMeaning } from '../headers/headerRole';
import type { Grid } from '../cells/grid';
import { sectorNamed } from '../codes/sectorNamed';
import { rowKindOf } from '../rows/rowLabel';
import { displayText } from '../words/text';
import type { HerCell } from './wideView';

/** What a row of a header says of the columns; `other` is what it says under a name that is not known. */
export type Said = Dimension | 'sector' | 'other';

/** By column of figures, the cell that says something of it. */
export type CellsOfColumns = ReadonlyMap<number, HerCell>;

/**
 * A header of several rows whose first cells say what each row holds, as the statistics office downloads its tables:
 * `Onderwerp` above `Regio's` above `Perioden`.
 */
export interface NamedHeader {
  readonly top: number;
  /** The lowest row that says what the columns are of. */
  readonly row: number;
  readonly firstRow: number;
  /** The texts of the header above the columns before the figures. */
  readonly headings: ReadonlyMap<number, HerCell>;
  /** The columns of figures. */
  readonly columns: readonly number[];
  readonly said: readonly { readonly what: Said; readonly cells: CellsOfColumns }[];
  readonly units: CellsOfColumns;
}

/** A row of such a header: names before the figures, and what it says of their columns. */
interface NamedRow {
  readonly row: number;
  readonly names: readonly number[];
  readonly values: readonly number[];
  readonly what: Said | 'units' | null;
}

/** A row says of the columns what they are of, and one alone is an ordinary header. */
const FEWEST_ROWS = 2;

/** The text of a cell of a header, also of a year that is a number. */
export const textAt = (grid: Grid, { row, column }: HerCell): string =>
  displayText(headerText(grid.at(row, column)));

const isName = (text: string): boolean => {
  if (dimensionOf(text) !== null) return true;
  const { label } = headerMeaning(text);
  return label === 'sector' || label === 'code' || label === 'name';
};

const countsSomething = (text: string): boolean => {
  const { measure, extra } = headerMeaning(text);
  return measure !== null || extra !== null;
};

function rowAt(grid: Grid, row: number): NamedRow {
  const names: number[] = [];
  const values: number[] = [];
  for (let column = grid.area.column; column <= grid.area.lastColumn; column++) {
    if (grid.valueAt(row, column) === '') continue;
    if (values.length === 0 && isName(textAt(grid, { row, column }))) names.push(column);
    else values.push(column);
  }
  return { row, names, values, what: whatIn(grid, row, names, values) };
}

/** What a row says of its columns, by its name and its texts; null where these do not go together. */
function whatIn(
  grid: Grid,
  row: number,
  names: readonly number[],
  values: readonly number[],
): NamedRow['what'] {
  if (values.length === 0) return null;
  const texts = values.map((column) => textAt(grid, { row, column }));
  const last = names[names.length - 1];
  const name = last === undefined ? '' : textAt(grid, { row, column: last });
  const dimension = dimensionOf(name);
  // `Banen` is a unit too, and below the name of a row what is counted.
  if (dimension !== 'subject' && isUnitsRow(grid, row, values)) return 'units';
  const periods = values.filter((column) => isPeriod(grid.valueAt(row, column))).length;
  if (periods > 0) return periods === values.length ? 'year' : null;
  if (texts.some(countsSomething)) return dimension === 'area' ? null : 'subject';
  if (dimension === 'area') return 'area';
  const sectors = texts.filter((text) => rowKindOf(text) === 'row');
  const known = sectors.filter((text) => sectorNamed(text) !== null).length;
  return dimension === null && name !== '' && known * 2 > sectors.length ? 'sector' : null;
}

const hasDimension = (grid: Grid, row: number): boolean =>
  rowAt(grid, row).names.some((column) => dimensionOf(textAt(grid, { row, column })) !== null);

const firstFigureOf = (rows: readonly NamedRow[]): number =>
  Math.min(...rows.flatMap(({ values }) => values[0] ?? []));

/** A row under a name that is not known, such as `Geslacht`: a text before the figures, and texts above them. */
function otherRow(grid: Grid, { row, names, values }: NamedRow, firstFigure: number): NamedRow | null {
  const [name, ...rest] = values;
  const areTexts = rest.every((column) => grid.at(row, column).kind === 'text');
  const isBefore = name !== undefined && name < firstFigure && names.length === 0;
  if (!isBefore || rest.length === 0 || !areTexts || rest.some((column) => column < firstFigure)) return null;
  return { row, names: [name], values: rest, what: 'other' };
}

/** The rows that are named, those of units or of something else between them, and a row above that says what counts. */
function rowsFrom(grid: Grid, top: number): readonly NamedRow[] {
  const rows: NamedRow[] = [];
  let pending: NamedRow[] = [];
  for (let row = top; row <= grid.area.lastRow; row++) {
    const found = rowAt(grid, row);
    if (found.names.length > 0 || (rows.length > 0 && found.what === 'units')) {
      rows.push(...pending, found);
      pending = [];
      continue;
    }
    const other = otherRow(grid, found, firstFigureOf(rows));
    if (!other) break;
    pending.push(other);
  }
  const above = top > grid.area.row ? rowAt(grid, top - 1) : null;
  // What begins before the figures is a title.
  const isTitle = above?.values.some((column) => column < firstFigureOf(rows));
  const counts = above?.values.some((column) => countsSomething(textAt(grid, { row: top - 1, column })));
  return above && counts && !isTitle ? [above, ...rows] : rows;
}

/**
 * The columns of figures; one blank column between them does not end them where the rows that say most of them go on
 * behind it. What stands beyond is of another table.
 */
function figureColumns(rows: readonly NamedRow[], first: number, last: number): readonly number[] {
  const columns: number[] = [];
  const told = ({ values }: NamedRow): number => values.filter((column) => columns.includes(column)).length;
  const goesOnAt = (column: number): boolean => {
    const most = Math.max(...rows.map(told));
    return rows.every((row) => told(row) < most || row.values.includes(column));
  };
  for (let column = first; column <= last; column++) {
    if (rows.some(({ values }) => values.includes(column))) columns.push(column);
    else if (!goesOnAt(column + 1)) break;
  }
  return columns;
}

/** A cell counts for the blank cells to its right, as a merged one does; a unit no further than what it is of. */
function spread(
  grid: Grid,
  row: number,
  columns: readonly number[],
  ends: (column: number) => boolean = () => false,
): CellsOfColumns {
  const cells = new Map<number, HerCell>();
  let last: HerCell | null = null;
  for (const column of columns) {
    if (grid.valueAt(row, column) !== '') last = { row, column };
    else if (ends(column)) last = null;
    if (last) cells.set(column, last);
  }
  return cells;
}

/** `Banen` in a row without a name is what is counted, where no other row says that. */
function withSubject(grid: Grid, rows: readonly NamedRow[]): readonly NamedRow[] {
  if (rows.some(({ what }) => what === 'subject')) return rows;
  const counted = rows.find(
    ({ row, values, what }) =>
      what === 'units' && values.some((column) => countsSomething(textAt(grid, { row, column }))),
  );
  return rows.map((row) => (row === counted ? { ...row, what: 'subject' } : row));
}

/** Whether the last name in a row is that of what the row says, and heads no column of names. */
function isNamed(grid: Grid, { row, names, what }: NamedRow): boolean {
  const last = names[names.length - 1];
  if (last === undefined || what === null || what === 'units') return false;
  if (what === 'other') return true;
  const dimension = dimensionOf(textAt(grid, { row, column: last }));
  return what === 'sector' ? dimension === null : dimension === what;
}

/** The header of named rows that begins at a row; null where none does. */
export function namedHeaderAt(grid: Grid, top: number): NamedHeader | null {
  if (!hasDimension(grid, top) || (top > grid.area.row && hasDimension(grid, top - 1))) return null;
  const rows = withSubject(grid, rowsFrom(grid, top));
  const telling = rows.filter(({ values }) => values.length > 0);
  const firstFigure = firstFigureOf(rows);
  const areApart = rows.every(({ names }) => names.every((column) => column < firstFigure));
  if (!areApart || telling.some(({ what }) => what === null)) return null;
  const dimensions = telling.filter(({ what }) => what !== 'units' && what !== 'other');
  const isTwice = new Set(dimensions.map(({ what }) => what)).size < dimensions.length;
  if (isTwice || dimensions.length < FEWEST_ROWS || !dimensions.some((row) => isNamed(grid, row)))
    return null;

  const columns = figureColumns(rows, firstFigure, grid.area.lastColumn);
  const headings = rows.flatMap((each) =>
    each.names
      .slice(0, isNamed(grid, each) ? -1 : undefined)
      .map((column): [number, HerCell] => [column, { row: each.row, column }]),
  );
  const subject = dimensions.find(({ what }) => what === 'subject')?.row;
  const beginsSubject = (column: number): boolean =>
    subject !== undefined && grid.valueAt(subject, column) !== '';
  const units = telling.find(({ what }) => what === 'units');
  return {
    top: rows[0]!.row,
    row: Math.max(...dimensions.map(({ row }) => row)),
    firstRow: rows[rows.length - 1]!.row + 1,
    headings: new Map(headings),
    columns,
    said: telling.flatMap(({ what, row }) =>
      what === null || what === 'units' ? [] : [{ what, cells: spread(grid, row, columns) }],
    ),
    units: units ? spread(grid, units.row, columns, beginsSubject) : new Map(),
  };
}
