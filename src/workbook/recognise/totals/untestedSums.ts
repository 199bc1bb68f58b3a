import { normaliseName } from '../../../method/classification/normaliseName';
import type { RowFacts } from './rowFacts';
import { isSubtotal } from '../rows/rowLabel';
import type { SumAmong } from './sumsAmong';

/** A row this close to all the others together may be a total that was typed. */
const NEAR = 0.05;

/** What a total of some rows may be, as far as their figures are known. */
interface Bounds {
  readonly lowest: number;
  readonly highest: number;
  readonly isComplete: boolean;
}

const jobsOf = ({ values }: RowFacts): number | null => values[0] ?? null;
const sumOf = (values: readonly number[]): number => values.reduce((added, value) => added + value, 0);

/** A sector that stands there twice may be in a total once, and a row without a name may be in it or not. */
function boundsOf(others: readonly RowFacts[], unnamed: readonly RowFacts[]): Bounds {
  const once = new Map<string, number>();
  for (const fact of others) {
    const [name, value] = [normaliseName(fact.label), jobsOf(fact) ?? 0];
    once.set(name, Math.min(value, once.get(name) ?? value));
  }
  const all = [...others, ...unnamed].map(jobsOf);
  const known = all.filter((value) => value !== null);
  return {
    lowest: sumOf([...once.values()]),
    highest: sumOf(known),
    isComplete: known.length === all.length,
  };
}

const areSame = (one: RowFacts, other: RowFacts): boolean =>
  one.values.every((value, column) => value === (other.values[column] ?? null));

function mayBeSum(whole: RowFacts, others: readonly RowFacts[], unnamed: readonly RowFacts[]): boolean {
  const jobs = jobsOf(whole);
  if (jobs === null || others.length === 0) return false;
  // Of two rows one may well be about as large as the other.
  if (others.length + unnamed.length === 1) return areSame(whole, others[0]!);
  const { lowest, highest, isComplete } = boundsOf(others, unnamed);
  if (!isComplete) return jobs >= lowest;
  return jobs >= lowest * (1 - NEAR) && jobs <= highest * (1 + NEAR);
}

/** It is as large as her total, or nearly so while it cannot stand beside the others in that total. */
function repeats(whole: RowFacts, total: RowFacts, named: readonly RowFacts[]): boolean {
  const [jobs, all] = [jobsOf(whole), jobsOf(total)];
  if (jobs === null || all === null) return false;
  const exceeds = sumOf(named.map((fact) => jobsOf(fact) ?? 0)) > all * (1 + NEAR);
  return jobs === all || (exceeds && Math.abs(jobs - all) <= NEAR * all);
}

/**
 * The first or the last row where it is not the name of a sector and is about as large as all others together, or
 * at least as large with one of them missing: nothing proves it to be a total.
 *
 * @param sums the rows that add up others as far as that can be tested.
 */
export function untestedSums(
  facts: readonly RowFacts[],
  isFree: (fact: RowFacts) => boolean,
  sums: readonly SumAmong[],
): readonly SumAmong[] {
  const totals = facts.filter(({ kind, label }) => kind === 'total' && !isSubtotal(label));
  const taken = new Set(
    sums.flatMap(({ whole, parts, verdict }) => {
      if (verdict === 'maybe') return [];
      return verdict === 'total' ? [whole] : parts;
    }),
  );
  const isHeading = ({ isEmpty, label }: RowFacts): boolean => isEmpty && /:$/.test(label);
  const named = facts.filter(
    (fact) => fact.kind === 'row' && isFree(fact) && !taken.has(fact) && !isHeading(fact),
  );
  const unnamed = facts.filter(({ kind }) => kind === 'unnamed');
  for (const whole of [named[named.length - 1], named[0]]) {
    if (!whole || whole.isKnown || sums.some((sum) => sum.whole === whole)) continue;
    const others = named.filter((other) => other !== whole);
    const isAsked =
      totals.length > 0
        ? totals.some((total) => repeats(whole, total, named))
        : mayBeSum(whole, others, unnamed);
    if (isAsked) return [{ whole, parts: others, verdict: 'maybe' }];
  }
  return [];
}
