import { slackOf } from './rounding';
import { sumEvidence, type SummedRow } from './sumEvidence';

/** Rows that add up to another, by their places. */
export interface SumGroup {
  readonly at: number;
  /** The rows that add up, none of them a sum itself. */
  readonly addends: readonly number[];
  /** The sums among the rows walked over, of which the addends stand in the list instead. */
  readonly inner: readonly SumGroup[];
  /** How telling the sum is by itself. */
  readonly weight: number;
  /** The same together with the sums within it, each of which might as well not have been one. */
  readonly joint: number;
  readonly isContradicted: boolean;
  /** Where the walk over the rows goes on behind the group. */
  readonly end: number;
}

/** Among the rows of a sum about one in so many is itself a sum. */
const ROWS_PER_SUM = 8;

/** The weight of a sum together with that of the sums within it. */
const jointWeight = (weight: number, inner: readonly SumGroup[]): number =>
  inner.reduce((product, { joint }) => product * (joint / ROWS_PER_SUM), weight);

/** Less telling than this is a sum by chance. */
const LEAST = 2;
const MOST_ADDENDS = 200;
/** So many ways to leave out rows are looked at for one sum. */
const MOST_BRANCHES = 500;

const jobsOf = ({ values }: SummedRow): number | null => values[0] ?? null;

/** Whether two rows at least have something to add: a row beside rows of zero is no sum. */
const areSeveral = (addends: readonly SummedRow[]): boolean =>
  addends.filter((addend) => jobsOf(addend) !== 0).length > 1;

/**
 * The sums of rows that follow one another in one order: down the table for totals above their rows, up the table
 * for totals below them. A sum may hold others, which are then left out in favour of what they add up.
 */
export class SumSearch {
  /** By the row that is the sum: the most telling first, and behind it the one of rows none of which is a sum. */
  readonly groups = new Map<number, readonly SumGroup[]>();
  /** Sums in one column that are not the sum in another. */
  readonly contradicted: SumGroup[] = [];
  private readonly placeOfRow: ReadonlyMap<number, number>;

  constructor(
    private readonly rows: readonly SummedRow[],
    private readonly units: readonly number[],
    readonly order: readonly number[],
  ) {
    this.placeOfRow = new Map(order.map((row, place) => [row, place]));
    for (const at of [...order].reverse()) {
      if (!rows[at]!.mayBeSum || rows[at]!.role !== 'row') continue;
      const found = this.walk(at, this.placeOfRow.get(at)! + 1, false).filter(
        ({ weight }) => weight >= LEAST,
      );
      if (found[0]?.isContradicted) this.contradicted.push(found[0]);
      const groups = found.filter(({ isContradicted }) => !isContradicted);
      if (groups.length > 0) this.groups.set(at, groups);
    }
  }

  /** The row as the sum of all others, some of which may be sums. */
  all(at: number): readonly SumGroup[] {
    return this.walk(at, 0, true);
  }

  private walk(at: number, from: number, isOfAll: boolean): readonly SumGroup[] {
    const whole = this.rows[at]!;
    const jobs = jobsOf(whole);
    if (jobs === null || jobs <= 0) return [];
    const walk: Walk = { at, jobs, isOfAll, best: null, plain: null, branches: 0 };
    this.follow(walk, from, { addends: [], inner: [], sum: 0, isComplete: true });
    const { best, plain } = walk;
    return [...(best ? [best] : []), ...(plain && plain !== best ? [plain] : [])];
  }

  private follow(walk: Walk, from: number, start: Taken): void {
    let { sum, isComplete } = start;
    const addends = [...start.addends];
    const take = (row: number): void => {
      const value = jobsOf(this.rows[row]!);
      addends.push(row);
      sum += value ?? 0;
      isComplete &&= value !== null;
    };
    for (let place = from; place < this.order.length; place++) {
      const row = this.order[place]!;
      if (row === walk.at) continue;
      if (this.rows[row]!.role !== 'row') {
        if (walk.isOfAll) continue;
        return;
      }
      for (const group of this.groups.get(row) ?? []) {
        if (walk.branches++ >= MOST_BRANCHES) break;
        this.leap(walk, group, { ...start, addends, sum, isComplete });
      }
      take(row);
      if (sum > walk.jobs + this.slackOf(addends.length)) return;
      if (!walk.isOfAll && addends.length > MOST_ADDENDS) return;
      if (!walk.isOfAll) this.judge(walk, addends, start.inner, sum, isComplete, place + 1);
    }
    if (walk.isOfAll) this.judge(walk, addends, start.inner, sum, isComplete, this.order.length);
  }

  /** Goes on behind a sum, with what it adds up instead of the sum. */
  private leap(walk: Walk, group: SumGroup, { addends, inner, sum, isComplete }: Taken): void {
    if (group.addends.includes(walk.at)) return;
    const parts = group.addends.map((row) => jobsOf(this.rows[row]!));
    const taken: Taken = {
      addends: [...addends, ...group.addends],
      inner: [...inner, group],
      sum: parts.reduce<number>((added, part) => added + (part ?? 0), sum),
      isComplete: isComplete && !parts.includes(null),
    };
    if (taken.sum > walk.jobs + this.slackOf(taken.addends.length)) return;
    if (!walk.isOfAll) this.judge(walk, taken.addends, taken.inner, taken.sum, taken.isComplete, group.end);
    this.follow(walk, group.end, taken);
  }

  private judge(
    walk: Walk,
    addends: readonly number[],
    inner: readonly SumGroup[],
    sum: number,
    isComplete: boolean,
    end: number,
  ): void {
    const isNear = Math.abs(sum - walk.jobs) <= this.slackOf(addends.length);
    if (!isNear && (isComplete || sum > walk.jobs)) return;
    const parts = addends.map((row) => this.rows[row]!);
    // A row as large as one sum beside it is another sector, as far as its figures tell.
    const isCopy = !walk.isOfAll && inner.length === 1 && inner[0]!.addends.length === addends.length;
    if (isCopy || !areSeveral(parts)) return;
    const evidence = sumEvidence(this.rows[walk.at]!, parts, this.units);
    if (!evidence) return;
    const joint = jointWeight(evidence.weight, inner);
    const group: SumGroup = { at: walk.at, addends: [...addends], inner, ...evidence, joint, end };
    if (!walk.best || isBetter(group, walk.best)) walk.best = group;
    if (inner.length === 0 && (!walk.plain || isBetter(group, walk.plain))) walk.plain = group;
  }

  private slackOf(addends: number): number {
    return slackOf(this.units[0]!, addends);
  }
}

interface Walk {
  readonly at: number;
  readonly jobs: number;
  readonly isOfAll: boolean;
  best: SumGroup | null;
  plain: SumGroup | null;
  branches: number;
}

interface Taken {
  readonly addends: readonly number[];
  readonly inner: readonly SumGroup[];
  readonly sum: number;
  readonly isComplete: boolean;
}

/** In every column rather than in one, and then the more telling. */
const isBetter = (one: SumGroup, other: SumGroup): boolean =>
  one.isContradicted === other.isContradicted ? one.joint > other.joint : other.isContradicted;

/** The sums within a sum, at every depth. */
export const withinOf = ({ inner }: SumGroup): readonly SumGroup[] =>
  inner.flatMap((group) => [group, ...withinOf(group)]);
