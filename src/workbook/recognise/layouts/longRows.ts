import type { CellValue } from '../../snapshot';
import { periodOf } from '../headers/dimensions';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import type { LongColumns } from './longColumns';
import { rowKindOf } from '../rows/rowLabel';
import { BLANK_ROWS_THAT_END } from '../rows/tableBody';
import { displayText } from '../words/text';
import { ForecastRows } from './forecastRows';

/** The different things in one column of a long table, and which of them each row is about. */
export interface Members {
  readonly names: readonly string[];
  /** By row of the table, the place of its member; all 0 where the table has no such column. */
  readonly of: Int32Array;
}

/**
 * The rows of a long table that can be used: lists of numbers rather than an object per row, since there may be
 * hundreds of thousands.
 */
export interface LongRows {
  readonly count: number;
  /** Row numbers in the grid. */
  readonly rows: Int32Array;
  readonly keys: Members;
  readonly years: Members;
  readonly areas: Members;
  readonly subjects: Members;
  readonly lastRow: number;
}

/** A column of a long table whose different values are numbered; a row with a value that names nothing is none. */
class MemberColumn {
  readonly names: string[] = [];
  readonly of: Int32Array;
  private readonly byValue = new Map<CellValue, number>();
  private readonly byName = new Map<string, number>();
  private last: CellValue = '';

  constructor(
    readonly column: number,
    capacity: number,
    private readonly nameOf: (value: CellValue) => string | null,
  ) {
    this.of = new Int32Array(capacity);
  }

  /** The member that a value is; a blank one is that of the row above, as a pivot table leaves it. -1 for none. */
  memberOf(value: CellValue): number {
    const meant = value === '' ? this.last : value;
    const known = this.byValue.get(meant);
    if (known !== undefined) return known;
    const name = this.nameOf(meant);
    const member = name === null ? -1 : (this.byName.get(name) ?? this.names.push(name) - 1);
    if (name !== null) this.byName.set(name, member);
    this.byValue.set(meant, member);
    return member;
  }

  /** The member that another one is where a further column says something more of it. */
  saidOf(member: number, said: string): number {
    const name = `${this.names[member]} ${said}`;
    const known = this.byName.get(name) ?? this.names.push(name) - 1;
    this.byName.set(name, known);
    return known;
  }

  keep(at: number, value: CellValue, member: number): void {
    if (value !== '') this.last = value;
    this.of[at] = member;
  }
}

const nameOf = (value: CellValue): string | null =>
  (typeof value === 'string' ? displayText(value) : String(value)) || null;

const isTotal = (value: CellValue): boolean => typeof value === 'string' && rowKindOf(value) === 'total';

/** Goes once through the rows below the header of a long table. */
export function readLongRows(header: HeaderRow, columns: LongColumns): LongRows {
  const { grid } = header;
  const capacity = Math.max(0, grid.area.lastRow - header.row);
  const { year, area, subject } = columns.dimensions;
  const members = (column: HeaderColumn | null, name = nameOf): MemberColumn | null =>
    column && new MemberColumn(column.column, capacity, name);
  const [key, part] = [members(columns.key)!, members(columns.part)];
  const [years, areas, subjects] = [members(year, periodOf), members(area), members(subject)];
  const read = [key, part, years, areas, subjects].filter((column) => column !== null);
  const figures = columns.values.map(({ column }) => column.column);
  const forecasts = years ? new ForecastRows(columns.others) : null;
  const rows = new Int32Array(capacity);
  const values: CellValue[] = read.map(() => '');
  const found: number[] = read.map(() => 0);
  let [count, blanks, lastRow] = [0, 0, header.row];
  for (let row = header.row + 1; row <= grid.area.lastRow; row++) {
    let filled = 0;
    for (let at = 0; at < read.length; at++) {
      values[at] = grid.valueAt(row, read[at]!.column);
      if (values[at] !== '') filled++;
    }
    if (filled < read.length) {
      const isEmpty = figures.every((column) => grid.valueAt(row, column) === '');
      if (isEmpty && filled === 0) {
        if (++blanks >= BLANK_ROWS_THAT_END) break;
        continue;
      }
      blanks = 0;
      // A line below the table, or the total of a group in a pivot table.
      if (isEmpty || filled === 0 || values.some(isTotal)) continue;
    }
    blanks = 0;
    let isUsable = true;
    for (let at = 0; at < read.length; at++) {
      found[at] = read[at]!.memberOf(values[at]!);
      isUsable &&= found[at]! >= 0;
    }
    if (!isUsable) continue;
    for (let at = 0; at < read.length; at++) read[at]!.keep(count, values[at]!, found[at]!);
    const said = forecasts?.saidIn(grid, row) ?? null;
    if (years && said !== null) years.of[count] = years.saidOf(years.of[count]!, said);
    rows[count++] = row;
    lastRow = row;
  }
  const none: Members = { names: [''], of: new Int32Array(capacity) };
  return {
    count,
    rows,
    keys: part ? pairs(key, part, count) : key,
    years: years ?? none,
    areas: areas ?? none,
    subjects: subjects ?? none,
    lastRow,
  };
}

/** A part of a sector is told from other parts by its sector too. */
function pairs(one: Members, other: Members, count: number): Members {
  const known = new Map<number, number>();
  const names: string[] = [];
  const of = new Int32Array(one.of.length);
  for (let at = 0; at < count; at++) {
    const [first, second] = [one.of[at]!, other.of[at]!];
    const pair = first * other.names.length + second;
    const member = known.get(pair) ?? names.push(`${one.names[first]} \u2013 ${other.names[second]}`) - 1;
    known.set(pair, member);
    of[at] = member;
  }
  return { names, of };
}
