import { areSectionsWithin, sumEvidence, type SummedRow } from './sumEvidence';
import { divisionOf, rowsOf, strongest } from './sumGroups';
import { SumSearch, withinOf, type SumGroup } from './sumSearch';

/**
 * A row that is the sum of others, by their places.
 * `total`: it is no sector. `whole`: it is a sector and the others are its parts. `maybe`: it may be either.
 */
export interface RowSum {
  readonly at: number;
  readonly addends: readonly number[];
  readonly verdict: 'total' | 'whole' | 'maybe';
}

export interface RowSums {
  readonly sums: readonly RowSum[];
  /** A total by name is the sum of the rows that are no sums: there are no others. */
  readonly isProven: boolean;
}

/** So much more telling than chance must a sum be to be taken for one, or to be worth a question. */
export const SURE = 250;
const WORTH_ASKING = 20;
/** The same for one sum more in a table that is known to have such sums, above or below their rows. */
const SURE_AMONG_SUMS = 40;
const WORTH_ASKING_AMONG_SUMS = 4;
/** The same for a first or last row that would be the sum of all others. */
const WORTH_ASKING_OF_ALL = 5;
/** Rows can be divided into groups in so many ways more with each row. */
const WAYS_PER_ROW = 1.5;

/** The rows of a table that add up others without saying so. */
export function findRowSums(rows: readonly SummedRow[], units: readonly number[]): RowSums {
  return new FoundSums(rows, units).result();
}

class FoundSums {
  /** By the row that is the sum. */
  private readonly accepted = new Map<number, SumGroup>();
  private readonly asked = new Map<number, SumGroup>();
  private readonly searches: readonly SumSearch[];
  private readonly named: readonly number[];
  private isProven = false;

  constructor(
    private readonly rows: readonly SummedRow[],
    private readonly units: readonly number[],
  ) {
    const places = rows.map((_, at) => at);
    this.named = places.filter((at) => rows[at]!.role === 'row');
    const orders = [places, [...places].reverse()];
    this.searches = orders.map((order) => new SumSearch(rows, units, order));
  }

  result(): RowSums {
    this.takeByTotal();
    if (!this.isProven) {
      this.takeOfAll();
      this.takeSure();
      this.takeAmongSums();
      if (this.accepted.size === 0) this.takeDivision();
      this.takeOfAll();
    }
    this.askOfOthers();
    const sums = [...this.accepted.values()].map((group): RowSum => ({
      at: group.at,
      addends: group.addends,
      verdict: this.isSector(group.at) && !group.addends.some(this.isSector) ? 'whole' : 'total',
    }));
    const asked = [...this.asked.values()].filter(({ at }) => !this.accepted.has(at));
    return {
      sums: [...sums, ...asked.map(({ at, addends }): RowSum => ({ at, addends, verdict: 'maybe' }))],
      isProven: this.isProven,
    };
  }

  private readonly isSector = (at: number): boolean => this.rows[at]!.isKnown;

  private readonly groups = (): readonly SumGroup[] =>
    this.searches
      .flatMap(({ groups }) => [...groups.values()].flat())
      .sort((one, other) => other.joint - one.joint);

  /** What her own total proves: that every row counts in it, or that it leaves out the rows that are sums. */
  private takeByTotal(): void {
    const totals = this.rows.flatMap(({ role }, at) => (role === 'total' ? [at] : []));
    const isPlain = totals.some((at) => this.sumOfRows(at, this.named) !== null);
    const found = isPlain
      ? null
      : strongest(totals.flatMap((at) => [...this.nestedIn(at), ...this.besideAnother(at)]));
    found?.inner.forEach((group) => this.accept(group));
    this.isProven = isPlain || found !== null;
  }

  private nestedIn(at: number): readonly SumGroup[] {
    const found = this.searches.flatMap((search) => search.all(at));
    return found.filter(({ isContradicted, inner }) => !isContradicted && inner.length > 0);
  }

  /** The total as the sum of all rows but a first or last one, which is the sum of the others as well. */
  private besideAnother(at: number): readonly SumGroup[] {
    return [this.named[0], this.named[this.named.length - 1]].flatMap((end): SumGroup[] => {
      const again = end === undefined || !this.rows[end]!.mayBeSum ? null : this.sumOfRows(end, this.named);
      const found = again && this.sumOfRows(at, again.addends);
      return found ? [{ ...found, inner: [again] }] : [];
    });
  }

  private sumOfRows(at: number, others: readonly number[]): SumGroup | null {
    const addends = others.filter((other) => other !== at);
    const parts = addends.map((other) => this.rows[other]!);
    const evidence = addends.length > 1 ? sumEvidence(this.rows[at]!, parts, this.units) : null;
    if (!evidence || evidence.isContradicted) return null;
    const inner = [...this.accepted.values()];
    return { at, addends, inner, ...evidence, joint: evidence.weight, end: this.rows.length };
  }

  /** The first or the last row as the sum of all others. */
  private takeOfAll(): void {
    const open = this.named.filter((at) => !this.accepted.has(at));
    const ends = [open[0], open[open.length - 1]];
    const isAddend = (at: number): boolean =>
      [...this.accepted.values()].some(({ addends }) => addends.includes(at));
    const found = ends.flatMap((at): SumGroup[] => {
      if (at === undefined || !this.rows[at]!.mayBeSum || isAddend(at)) return [];
      const plain = this.sumOfRows(at, this.leaves());
      const nested = this.nestedIn(at).filter((group) => this.isConsistent(group));
      return [...(plain ? [plain] : []), ...nested];
    });
    const best = strongest(found);
    if (!best) return;
    if (best.joint / 2 >= SURE) this.acceptUnlessSector(best);
    else if (!this.isSector(best.at) && best.joint >= WORTH_ASKING_OF_ALL) this.ask(best);
  }

  private leaves(): readonly number[] {
    return this.named.filter((at) => !this.accepted.has(at));
  }

  private takeSure(): void {
    for (const group of this.groups()) {
      const parts = group.addends.map((at) => this.rows[at]!);
      if (this.chanceless(group) >= SURE || areSectionsWithin(this.rows[group.at]!, parts))
        this.acceptUnlessSector(group);
    }
  }

  private chanceless({ joint }: SumGroup): number {
    return joint / (2 * this.named.length);
  }

  /** A table with sums above their rows has no others by chance as soon as a table without any. */
  private takeAmongSums(): void {
    for (const { groups } of this.searches) {
      const own = [...groups.values()].flat().sort((one, other) => other.joint - one.joint);
      if (!own.some((group) => this.accepted.get(group.at) === group)) continue;
      for (const group of own) {
        if (group.joint >= SURE_AMONG_SUMS) this.acceptUnlessSector(group);
        else if (group.joint >= WORTH_ASKING_AMONG_SUMS && this.isConsistent(group)) this.ask(group);
      }
    }
  }

  /** Small figures tell little one by one, and much where they divide the whole table into groups. */
  private takeDivision(): void {
    for (const search of this.searches) {
      const division = divisionOf(search, this.named.length);
      if (!division) continue;
      const weight = division.reduce((product, group) => product * group.joint, 1);
      const isSure = weight / (2 * WAYS_PER_ROW ** this.named.length) >= SURE;
      for (const group of division) {
        if (isSure) this.acceptUnlessSector(group);
        else this.ask(group);
      }
    }
  }

  private askOfOthers(): void {
    for (const group of this.groups()) {
      const isOpen = !this.isProven && !this.isSector(group.at) && this.isConsistent(group);
      if (this.chanceless(group) >= (isOpen ? WORTH_ASKING : SURE)) this.ask(group);
    }
    for (const { contradicted } of this.searches) {
      for (const group of contradicted) if (this.chanceless(group) >= SURE) this.ask(group);
    }
    this.askBySections();
  }

  /** A group such as `G-N` beside its sections counts them twice, also where it is not their sum. */
  private askBySections(): void {
    for (const at of this.named) {
      const addends = this.leaves().filter(
        (other) => other !== at && areSectionsWithin(this.rows[at]!, [this.rows[other]!]),
      );
      if (addends.length > 0) {
        this.ask({
          at,
          addends,
          inner: [],
          weight: 1,
          joint: 1,
          isContradicted: false,
          end: this.rows.length,
        });
      }
    }
  }

  /** A sector by its name that adds up sectors may be one of them all the same. */
  private acceptUnlessSector(group: SumGroup): void {
    if (!this.isConsistent(group)) return;
    if (this.isSector(group.at) && group.addends.some(this.isSector)) this.ask(group);
    else this.accept(group);
  }

  private accept(group: SumGroup): void {
    for (const each of [group, ...withinOf(group)]) this.accepted.set(each.at, each);
  }

  private ask(group: SumGroup): void {
    for (const each of [group, ...withinOf(group)]) {
      const earlier = this.asked.get(each.at);
      if (!earlier || earlier.joint < each.joint) this.asked.set(each.at, each);
    }
  }

  /** Whether a sum and those that were taken before lie within one another or apart. */
  private isConsistent(group: SumGroup): boolean {
    const within = new Set(withinOf(group));
    const own = new Set(rowsOf(group));
    return [...this.accepted.values()].every(
      (other) =>
        within.has(other) || withinOf(other).includes(group) || !rowsOf(other).some((row) => own.has(row)),
    );
  }
}
