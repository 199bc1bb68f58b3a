import { locationQuotient, shares, type Outcome, type Values } from '../../method';
import type { Figure, SectorTable } from '../input';

/** What stands out in the structure, for the sentence at the top of the sheet. */
export interface StructureAnalysis {
  /** Undefined when the total number of jobs is not known. */
  readonly largest: { readonly name: string; readonly share: number } | undefined;
  /** Undefined without a reference area. */
  readonly mostConcentrated: { readonly name: string; readonly quotient: number } | undefined;
}

/** Finds the largest and the most concentrated sector; the figures on the sheets are native formulas. */
export function analyseStructure(sectors: SectorTable): StructureAnalysis {
  const jobs = asColumn(sectors, (row) => row.jobs);
  const total = totalOf(sectors);
  const largest = highest(sectors, total === null ? [] : shares(jobs, [[total]]));
  const concentrated = highest(sectors, total === null ? [] : quotients(sectors, jobs, total));
  return {
    largest: largest && { name: largest.name, share: largest.value },
    mostConcentrated: concentrated && { name: concentrated.name, quotient: concentrated.value },
  };
}

const asColumn = (
  sectors: SectorTable,
  figure: (row: SectorTable['rows'][number]) => Figure | null,
): Values => sectors.rows.map((row) => [figure(row)?.value ?? null]);

function totalOf(sectors: SectorTable): number | null {
  const jobs = sectors.rows.map((row) => row.jobs.value);
  const known = jobs.filter((value) => value !== null);
  return known.length === jobs.length
    ? known.reduce((sum, value) => sum + value, 0)
    : (sectors.total?.jobs?.value ?? null);
}

function quotients(sectors: SectorTable, jobs: Values, total: number): Outcome[][] {
  if (sectors.referenceKind === 'none') return [];
  const reference = asColumn(sectors, (row) => row.reference);
  const divisor =
    sectors.referenceKind === 'shares' ? sectors.referenceDivisor : sectors.total?.reference?.value;
  return locationQuotient(jobs, reference, {
    regionTotal: [[total]],
    referenceTotal: divisor === undefined || divisor === null ? null : [[divisor]],
  });
}

function highest(
  sectors: SectorTable,
  outcomes: readonly (readonly Outcome[])[],
): { readonly name: string; readonly value: number } | undefined {
  let best: { name: string; value: number } | undefined;
  outcomes.forEach(([outcome], index) => {
    if (typeof outcome !== 'number' || (best && outcome <= best.value)) return;
    best = { name: sectors.rows[index]!.name.text, value: outcome };
  });
  return best;
}
