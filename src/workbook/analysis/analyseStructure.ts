import { herfindahl, locationQuotient, share, type Outcome, type Values } from '../../method';
import { rowsInTotal, type Figure, type SectorTable } from '../input';

/** What stands out in the structure, for the sentences at the top of the sheets. */
export interface StructureAnalysis {
  /** Undefined when the total number of jobs is not known, or zero. */
  readonly largest: { readonly name: string; readonly share: number } | undefined;
  /** Undefined without a reference area. */
  readonly mostConcentrated: { readonly name: string; readonly quotient: number } | undefined;
  /** How many equally large sectors would spread the jobs as they are spread; undefined where jobs are missing. */
  readonly equivalentSectors: number | undefined;
  /** The part of all jobs that is in sectors: a fraction, 1 where each job is. Undefined without a total. */
  readonly dividedShare: number | undefined;
}

/** Finds the largest and the most concentrated sector, and the spread of jobs; the figures on the sheets are native formulas. */
export function analyseStructure(sectors: SectorTable): StructureAnalysis {
  const jobs = asColumn(sectors, (row) => row.jobs);
  const total = totalOf(sectors, 'jobs');
  const divided = dividedShareOf(sectors, total);
  const largest = highest(sectors, total === null ? [] : share(jobs, [[total]]));
  const concentrated = highest(sectors, quotientsOf(sectors));
  return {
    largest: largest && { name: largest.name, share: largest.value },
    equivalentSectors: divided === undefined ? undefined : equivalentOf(jobs),
    dividedShare: divided,
    mostConcentrated: concentrated && { name: concentrated.name, quotient: concentrated.value },
  };
}

function dividedShareOf({ rows, undivided }: SectorTable, total: number | null): number | undefined {
  if (!undivided) return 1;
  const values = rows.map(({ jobs }) => jobs.value);
  const sum = values.reduce<number>((added, value) => added + (value ?? 0), 0);
  return total === null || total === 0 || values.includes(null) ? undefined : sum / total;
}

/** Diversity is about several sectors; of one it says nothing. */
function equivalentOf(jobs: Values): number | undefined {
  const outcome = jobs.length > 1 ? herfindahl(jobs, 'equivalent')[0]?.[0] : undefined;
  return typeof outcome === 'number' ? outcome : undefined;
}

export const asColumn = (
  sectors: SectorTable,
  figure: (row: SectorTable['rows'][number]) => Figure | null,
): Values => sectors.rows.map((row) => [figure(row)?.value ?? null]);

/** The sum where every sector is known, with what is in no sector, otherwise her own total; null without either. */
export function totalOf(sectors: SectorTable, figure: 'jobs' | 'reference'): number | null {
  const values = rowsInTotal(sectors).map((row) => row[figure]?.value ?? null);
  const known = values.filter((value) => value !== null);
  return known.length === values.length
    ? known.reduce((sum, value) => sum + value, 0)
    : (sectors.total?.[figure]?.value ?? null);
}

/** The location quotient per sector; none where the total or the reference area is not known. */
export function quotientsOf(sectors: SectorTable): Outcome[][] {
  const total = totalOf(sectors, 'jobs');
  if (total === null || sectors.referenceKind === 'none') return [];
  const jobs = asColumn(sectors, (row) => row.jobs);
  const reference = asColumn(sectors, (row) => row.reference);
  const whole = sectors.referenceKind === 'shares' ? sectors.referenceDivisor : totalOf(sectors, 'reference');
  return whole === null
    ? []
    : locationQuotient(jobs, reference, { regionTotal: [[total]], referenceTotal: [[whole]] });
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
