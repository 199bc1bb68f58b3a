import { WHOLE_NUMBER } from './totalFindings';

/** A row with figures, as far as sums go. */
export interface SummedRow {
  /** By column of counts, the jobs first. */
  readonly values: readonly (number | null)[];
  /** Its name is that of a sector. */
  readonly isKnown: boolean;
  /** A total or a mean by name, below which something else begins. */
  readonly isBoundary: boolean;
  /** False for a code of a classification, which tells itself what lies within it. */
  readonly mayBeSum: boolean;
}

/**
 * A row that is the sum of others, by their places.
 * `total`: it is no sector. `whole`: it is a sector and the others are its parts. `maybe`: it may be either.
 */
export interface RowSum {
  readonly at: number;
  readonly addends: readonly number[];
  readonly verdict: 'total' | 'whole' | 'maybe';
}

/** So much more telling than chance must a sum be to be taken for one, or to be worth a question. */
export const SURE = 250;
const WORTH_ASKING = 20;
const MOST_ADDENDS = 200;

/**
 * How telling it is that a row is the sum of others: the product of its figures, because a number of that
 * size equals a given one by chance once in so many times. Null where it is not the sum. Where an addend is
 * missing the row may be larger, which tells nothing, or be the sum of the others, as a formula of hers has it.
 */
export function evidenceOf(whole: SummedRow, addends: readonly SummedRow[]): number | null {
  let evidence = 1;
  let compared = 0;
  for (const [column, value] of whole.values.entries()) {
    if (value === null) continue;
    const parts = addends.map(({ values }) => values[column] ?? null);
    const sum = parts.reduce<number>((added, part) => added + (part ?? 0), 0);
    const isEqual = Math.abs(sum - value) <= WHOLE_NUMBER;
    if (!isEqual && (!parts.includes(null) || sum > value)) return null;
    if (!isEqual) continue;
    compared++;
    evidence *= Math.max(1, value);
  }
  return compared > 0 ? evidence : null;
}

function verdictOf(
  whole: SummedRow,
  addends: readonly SummedRow[],
  chances: number,
  areAll: boolean,
): RowSum['verdict'] | null {
  const evidence = evidenceOf(whole, addends);
  if (evidence === null) return null;
  const isSure = evidence / chances >= SURE;
  if (!whole.isKnown) {
    if (isSure) return 'total';
    return areAll || evidence / chances >= WORTH_ASKING ? 'maybe' : null;
  }
  if (!isSure) return null;
  return addends.some(({ isKnown }) => isKnown) ? 'maybe' : 'whole';
}

/** The rows of a table that add up others without saying so: all of them, those below them, or those since the last. */
export function findRowSums(rows: readonly SummedRow[]): readonly RowSum[] {
  const sums: RowSum[] = [];
  const taken = new Set<number>();
  const judge = (at: number, addends: readonly number[], chances: number, areAll = false): boolean => {
    const parts = addends.map((each) => rows[each]!);
    const isAsked = addends.length > 1 && rows[at]!.mayBeSum;
    const verdict = isAsked ? verdictOf(rows[at]!, parts, chances, areAll) : null;
    const earlier = sums.findIndex((sum) => sum.at === at);
    if (verdict === null || (earlier >= 0 && verdict === 'maybe')) return false;
    if (earlier >= 0) sums.splice(earlier, 1);
    sums.push({ at, addends: [...addends], verdict });
    if (verdict === 'total') taken.add(at);
    if (verdict === 'whole') addends.forEach((addend) => taken.add(addend));
    return verdict !== 'maybe';
  };
  for (let at = rows.length - 1; at >= 0; at--) judgeAbove(rows, at, taken, judge);
  judgeBelow(rows, taken, judge);
  const leaves = leavesOf(rows, taken);
  if (leaves[0] !== undefined) judge(leaves[0], leaves.slice(1), 2, true);
  return sums;
}

type Judge = (at: number, addends: readonly number[], chances: number, areAll?: boolean) => boolean;

const leavesOf = (rows: readonly SummedRow[], taken: ReadonlySet<number>): number[] =>
  rows.flatMap(({ isBoundary }, at) => (isBoundary || taken.has(at) ? [] : [at]));

/** Whether a row is the sum of the rows right below it. */
function judgeAbove(rows: readonly SummedRow[], at: number, taken: ReadonlySet<number>, judge: Judge): void {
  const whole = rows[at]!.values[0] ?? null;
  if (rows[at]!.isBoundary || whole === null) return;
  const addends: number[] = [];
  let sum = 0;
  for (let below = at + 1; below < rows.length && addends.length < MOST_ADDENDS; below++) {
    if (rows[below]!.isBoundary) return;
    if (taken.has(below)) continue;
    addends.push(below);
    sum += rows[below]!.values[0] ?? 0;
    if (sum > whole + WHOLE_NUMBER) return;
    const isLast = below === rows.length - 1;
    if (Math.abs(sum - whole) <= WHOLE_NUMBER && judge(at, addends, 3 * rows.length, at === 0 && isLast))
      return;
  }
}

/** Rows with the sum of their jobs, so that most can be passed over without looking at each. */
class Addends {
  readonly places: number[] = [];
  private sum = 0;
  private isComplete = true;

  add(at: number, { values }: SummedRow): void {
    this.places.push(at);
    this.sum += values[0] ?? 0;
    this.isComplete &&= (values[0] ?? null) !== null;
  }

  mayComeTo({ values }: SummedRow): boolean {
    const whole = values[0] ?? null;
    if (whole === null) return false;
    return Math.abs(this.sum - whole) <= WHOLE_NUMBER || (!this.isComplete && this.sum <= whole);
  }
}

/** Whether a row is the sum of those since the last one that was, or of all rows above it. */
function judgeBelow(rows: readonly SummedRow[], taken: ReadonlySet<number>, judge: Judge): void {
  let open = new Addends();
  const above = new Addends();
  for (const [at, row] of rows.entries()) {
    if (row.isBoundary) open = new Addends();
    else if (!taken.has(at)) {
      const isLast = at === rows.length - 1;
      const areAll = open.places.length === above.places.length;
      if (open.mayComeTo(row)) judge(at, open.places, rows.length, isLast && areAll);
      if (!taken.has(at) && !areAll && above.mayComeTo(row)) judge(at, above.places, 2, isLast);
      if (taken.has(at)) open = new Addends();
      else {
        open.add(at, row);
        above.add(at, row);
      }
    }
  }
}
