import { slackOf } from './rounding';

/** A column of counts, as far as sums go. */
export interface SummedColumn {
  readonly column: number;
  /** By row, the same rows for every column. */
  readonly values: readonly (number | null)[];
  /** What its figures are rounded to. */
  readonly unit: number;
  /** Its header says that it is a total. */
  readonly isTotal: boolean;
}

/** Columns that add up to another. */
export interface ColumnSum {
  readonly whole: SummedColumn;
  readonly parts: readonly SummedColumn[];
  /** The places of the rows in which they do not. */
  readonly exceptions: readonly number[];
}

/** So much likelier than by chance a sum must be: of two figures of ten or more. */
const LEAST_WEIGHT = 100;
const FEWEST_ROWS = 2;
/** One row in so many may hold a slip; where the header says total one in four. */
const ROWS_PER_SLIP = 10;
const ROWS_PER_SLIP_OF_TOTAL = 3;
/** Of more columns than these only the whole of all of them is looked for. */
const MOST_SEARCHED = 30;

const sizeOf = ({ values }: SummedColumn): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** The sum of columns that another column is in every row, but for a slip; null where it is not. */
export function sumOf(whole: SummedColumn, parts: readonly SummedColumn[]): ColumnSum | null {
  const unit = Math.max(whole.unit, ...parts.map((part) => part.unit));
  const slack = slackOf(unit, parts.length);
  const exceptions: number[] = [];
  let [agreeing, weight] = [0, 1];
  for (const [row, value] of whole.values.entries()) {
    if (value === null) continue;
    const figures = parts.map(({ values }) => values[row] ?? null);
    const sum = figures.reduce<number>((added, figure) => added + (figure ?? 0), 0);
    const difference = Math.abs(sum - value);
    if (difference <= slack) {
      if (value > 0) agreeing++;
      weight *= Math.max(1, value / (2 * difference + unit));
      // Where a part is withheld the whole may be more.
    } else if (sum > value || !figures.includes(null)) exceptions.push(row);
  }
  const perSlip = whole.isTotal ? ROWS_PER_SLIP_OF_TOTAL : ROWS_PER_SLIP;
  const isSum = agreeing >= FEWEST_ROWS && weight >= LEAST_WEIGHT && exceptions.length * perSlip <= agreeing;
  return isSum ? { whole, parts, exceptions } : null;
}

/** Two columns at least have something to add: a column beside columns of zero is no sum. */
const areSeveral = (columns: readonly SummedColumn[]): boolean =>
  columns.filter((column) => sizeOf(column) > 0).length > 1;

/** The columns beside each other that add up to a whole, each of them in one sum only. */
function runsOf(whole: SummedColumn, others: readonly SummedColumn[]): readonly ColumnSum[] {
  const sums: ColumnSum[] = [];
  const most = sizeOf(whole) * 1.5;
  for (let from = 0; from < others.length; from++) {
    let size = sizeOf(others[from]!);
    for (let to = from + 1; to < others.length; to++) {
      size += sizeOf(others[to]!);
      if (size > most) break;
      const parts = others.slice(from, to + 1);
      // A column of nothing behind a sum goes with it.
      const next = others[to + 1];
      if (next && sizeOf(next) === 0) continue;
      const sum = areSeveral(parts) ? sumOf(whole, parts) : null;
      if (!sum) continue;
      sums.push(sum);
      from = to;
      break;
    }
  }
  return sums;
}

/** Columns that are sums themselves, of columns right before or behind them. */
function innerSums(columns: readonly SummedColumn[]): readonly SummedColumn[] {
  return columns.filter((column, at) => {
    const before = columns.slice(0, at);
    for (let count = 2; count <= before.length; count++) {
      const parts = before.slice(-count);
      if (areSeveral(parts) && sumOf(column, parts)) return true;
    }
    const behind = columns.slice(at + 1);
    for (let count = 2; count <= behind.length; count++) {
      const parts = behind.slice(0, count);
      if (areSeveral(parts) && sumOf(column, parts)) return true;
    }
    return false;
  });
}

function wholeOf(whole: SummedColumn, others: readonly SummedColumn[]): ColumnSum | null {
  const all = areSeveral(others) ? sumOf(whole, others) : null;
  if (all || others.length > MOST_SEARCHED) return all;
  const inner = innerSums(others);
  const runs = runsOf(
    whole,
    others.filter((column) => !inner.includes(column)),
  );
  if (runs.length === 0) return null;
  const parts = others.filter(
    (column) => inner.includes(column) || runs.some((run) => run.parts.includes(column)),
  );
  return { whole, parts, exceptions: runs.flatMap(({ exceptions }) => exceptions) };
}

/**
 * The column that is the whole of others, by what adds up: the largest, or else one that says so. Columns may divide it
 * in several ways (men and women, full-time and part-time) and may add up some of the others themselves.
 */
export function wholeAmong(columns: readonly SummedColumn[]): ColumnSum | null {
  if (columns.length < 3) return null;
  const bySize = [...columns].sort(
    (one, other) => sizeOf(other) - sizeOf(one) || Number(other.isTotal) - Number(one.isTotal),
  );
  for (const whole of bySize) {
    // What is less than another column is the whole of it in no case; a total may be of some of the others.
    if (!whole.isTotal && sizeOf(whole) < sizeOf(bySize[0]!)) continue;
    const found = wholeOf(
      whole,
      columns.filter((column) => column !== whole),
    );
    if (found) return found;
  }
  return null;
}
