import { normaliseName } from '../../../method/classification/normaliseName';
import { kindOfArea } from '../areas/areaRoles';
import { isRoundedSum } from './roundedSum';
import type { RowFacts } from './rowFacts';
import { evidenceOf, findRowSums, SURE, type RowSum, type SummedRow } from './rowSums';
import type { SectorColumns } from '../sectors/sectorColumns';
import { untestedSums } from './untestedSums';

/** A row that is, or may be, the sum of others. */
export interface SumAmong {
  readonly whole: RowFacts;
  readonly parts: readonly RowFacts[];
  readonly verdict: RowSum['verdict'];
}

/**
 * The rows that add up others, or the rows of a total by name. What a total of hers counts is not always what
 * counts for the method: a row without a name may be in it, and a sector that stands there twice may be in it once.
 */
export function sumsAmong(
  facts: readonly RowFacts[],
  isFree: (fact: RowFacts) => boolean,
  keyKind: SectorColumns['keyKind'],
): readonly SumAmong[] {
  const summed = (fact: RowFacts): SummedRow => ({
    values: fact.values,
    isKnown: fact.isKnown,
    isBoundary: fact.kind === 'total' || fact.kind === 'mean',
    mayBeSum: fact.kind === 'row' && (keyKind === 'sector' || !fact.isKnown),
  });
  const among = (rows: readonly RowFacts[]): readonly SumAmong[] =>
    findRowSums(rows.map(summed)).map(({ at, addends, verdict }) => ({
      whole: rows[at]!,
      parts: addends.map((addend) => rows[addend]!),
      verdict,
    }));
  const isNamed = (fact: RowFacts): boolean =>
    fact.kind === 'total' || fact.kind === 'mean' || (isFree(fact) && !fact.isEmpty);
  const named = facts.filter(isNamed);
  const again = totalsAgain(named, summed);
  if (again.length > 0) return again;
  const tested = (): readonly SumAmong[] => {
    const found = among(named);
    if (found.some(({ verdict }) => verdict !== 'maybe')) return found;
    const withUnnamed = facts.filter((fact) => fact.kind === 'unnamed' || isNamed(fact));
    for (const others of [withUnnamed, withoutRepeated(named), withoutRepeated(withUnnamed)]) {
      const sums = others.every((fact, at) => fact === named[at]) ? [] : among(others);
      if (sums.some(({ verdict }) => verdict === 'total')) return sums;
    }
    return found;
  };
  const sums = tested();
  return [...sums, ...untestedSums(facts, isFree, sums).map(judged)];
}

/** An area is no sector of itself, and a sum that is off by rounding only is one all the same. */
function judged(sum: SumAmong): SumAmong {
  const { whole, parts } = sum;
  const isTotal = parts.length > 1 && (kindOfArea(whole.label) !== null || isRoundedSum(whole, parts));
  return isTotal ? { ...sum, verdict: 'total' } : sum;
}

/** A row that says the same as a total by name. */
function totalsAgain(named: readonly RowFacts[], summed: (fact: RowFacts) => SummedRow): readonly SumAmong[] {
  const totals = named.filter(({ kind }) => kind === 'total');
  return named.flatMap((whole): SumAmong[] => {
    if (whole.isKnown || whole.kind !== 'row') return [];
    const total = totals.find((each) => (evidenceOf(summed(whole), [summed(each)]) ?? 0) >= SURE);
    return total ? [{ whole, parts: [total], verdict: 'total' }] : [];
  });
}

function withoutRepeated(facts: readonly RowFacts[]): readonly RowFacts[] {
  const seen = new Set<string>();
  return facts.filter(({ kind, label }) => {
    const name = normaliseName(label);
    if (kind !== 'row' || !seen.has(name)) {
      seen.add(name);
      return true;
    }
    return false;
  });
}
