import { normaliseName } from '../../../method/classification/normaliseName';
import { kindOfArea } from '../areas/areaRoles';
import type { SectorColumns } from '../columns/sectorColumns';
import type { RowFacts, TableFacts } from './rowFacts';
import { findRowSums, SURE, type RowSum } from './rowSums';
import { sumEvidence, type SummedRow } from './sumEvidence';
import { summedRow } from './summedRow';
import { untestedSums } from './untestedSums';

/** A row that is, or may be, the sum of others. */
export interface SumAmong {
  readonly whole: RowFacts;
  readonly parts: readonly RowFacts[];
  readonly verdict: RowSum['verdict'];
}

interface SumsAmong {
  readonly sums: readonly SumAmong[];
  readonly isProven: boolean;
}

/**
 * The rows that add up others, or the rows of a total by name. What a total of hers counts is not always what
 * counts for the method: a row without a name may be in it, and a sector that stands there twice may be in it once.
 */
export function sumsAmong(
  { rows: facts, units }: TableFacts,
  isFree: (fact: RowFacts) => boolean,
  keyKind: SectorColumns['keyKind'],
): readonly SumAmong[] {
  const summed = (fact: RowFacts): SummedRow => summedRow(fact, keyKind);
  const among = (rows: readonly RowFacts[]): SumsAmong => {
    const { sums, isProven } = findRowSums(rows.map(summed), units);
    return {
      sums: sums.map(({ at, addends, verdict }) => ({
        whole: rows[at]!,
        parts: addends.map((addend) => rows[addend]!),
        verdict,
      })),
      isProven,
    };
  };
  const isNamed = (fact: RowFacts): boolean =>
    fact.kind === 'total' || fact.kind === 'mean' || (isFree(fact) && !fact.isEmpty);
  const again = totalsAgain({ rows: facts.filter(isNamed), units }, summed);
  const isAgain = (fact: RowFacts): boolean => again.some(({ whole }) => whole === fact);
  const named = facts.filter((fact) => isNamed(fact) && !isAgain(fact));
  const tested = (): readonly SumAmong[] => {
    const found = among(named);
    if (found.isProven || found.sums.some(({ verdict }) => verdict !== 'maybe')) return found.sums;
    const withUnnamed = facts.filter((fact) => fact.kind === 'unnamed' || named.includes(fact));
    const asked = new Map(found.sums.map((sum) => [sum.whole, sum]));
    for (const others of [withUnnamed, withoutRepeated(named), withoutRepeated(withUnnamed)]) {
      if (others.every((fact, at) => fact === named[at])) continue;
      const { sums, isProven } = among(others);
      if (isProven || sums.some(({ verdict }) => verdict === 'total')) return sums;
      for (const sum of sums) if (!asked.has(sum.whole)) asked.set(sum.whole, sum);
    }
    return [...asked.values()];
  };
  const sums = [...again, ...tested()];
  return [...sums, ...untestedSums(facts, isFree, sums)].map(judged);
}

/** An area is no sector of itself. */
function judged(sum: SumAmong): SumAmong {
  const { whole, parts, verdict } = sum;
  const isTotal = verdict === 'maybe' && parts.length > 1 && kindOfArea(whole.label) !== null;
  return isTotal ? { ...sum, verdict: 'total' } : sum;
}

/** A row that says the same as a total by name. */
function totalsAgain(
  { rows: named, units }: TableFacts,
  summed: (fact: RowFacts) => SummedRow,
): readonly SumAmong[] {
  const totals = named.filter(({ kind }) => kind === 'total');
  return named.flatMap((whole): SumAmong[] => {
    if (whole.isKnown || whole.kind !== 'row') return [];
    const total = totals.find((each) => {
      const evidence = sumEvidence(summed(whole), [summed(each)], units);
      return evidence !== null && !evidence.isContradicted && evidence.weight >= SURE;
    });
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
