import { isCluster, type ClusterVerdict, type Phase } from '../../method';
import type { ClusterRow, Input } from '../input';

/** What the analyst herself made of a row on the sheet Clusters; it goes before everything else. */
export interface OwnCluster {
  readonly verdict: ClusterVerdict | null;
  readonly phase: Phase | null;
}

/** A row of her table with what it is. */
export interface JudgedCluster {
  readonly row: ClusterRow;
  /** By the two tests; null where they do not tell. */
  readonly tested: ClusterVerdict | null;
  /** What counts: her own, then what her table calls it, then the tests. */
  readonly applied: ClusterVerdict | null;
  readonly phase: Phase | null;
}

export interface ClusterAnalysis {
  readonly judged: readonly JudgedCluster[];
  /** The keys of what is no cluster, and so gets no interventions for one. */
  readonly profiles: ReadonlySet<string>;
}

/** Judges each row of the table of clusters. */
export function analyseClusters(
  rows: readonly ClusterRow[],
  own: ReadonlyMap<string, OwnCluster>,
): ClusterAnalysis {
  const judged = rows.map((row): JudgedCluster => {
    const tested = isCluster(row.proximity.result, row.dependence.result);
    const hers = own.get(row.key);
    return {
      row,
      tested,
      applied: hers?.verdict ?? givenVerdict(row, tested),
      phase: hers?.phase ?? row.phase,
    };
  });
  return {
    judged,
    profiles: new Set(judged.filter(({ applied }) => applied === 'profile').map(({ row }) => row.key)),
  };
}

/** Her table says whether it is a cluster, and the tests whether it is one in the making. */
function givenVerdict({ given }: ClusterRow, tested: ClusterVerdict | null): ClusterVerdict | null {
  if (!given) return tested;
  if (!given.isCluster) return 'profile';
  return tested === 'emerging' ? 'emerging' : 'cluster';
}

/** The input with the phases that count, for the advice. */
export const withPhases = (input: Input, { judged }: ClusterAnalysis): Input => ({
  ...input,
  clusters: judged.map(({ row, phase }) => ({ ...row, phase })),
});
