import type { Locale } from '../../locale';
import { CLUSTER_VERDICTS, PHASES, type Phase } from '../../method';
import type { OwnCluster } from '../analysis/analyseClusters';
import type { Finding } from '../findings';
import { OWN_PHASE_COLUMN_ID, OWN_VERDICT_COLUMN_ID } from '../plans/clusters/clustersPlan';
import { SECTOR_PHASE_COLUMN_ID } from '../plans/columns';
import { ownWord } from './ownWord';
import type { PreviousSheet } from './previousSheet';

export interface OwnClusters {
  readonly clusters: ReadonlyMap<string, OwnCluster>;
  /** Words in her columns that are no verdict or phase. */
  readonly findings: readonly Finding[];
}

export interface OwnSectorPhases {
  /** By the key of the sector; what she left blank is not in it. */
  readonly phases: ReadonlyMap<string, Phase>;
  /** Words in her column that are no phase. */
  readonly findings: readonly Finding[];
}

const VERDICT_WORDS = {
  ids: CLUSTER_VERDICTS,
  words: (locale: Locale) => locale.terms.clusterVerdicts,
  unknown: 'unknownVerdict',
} as const;

const PHASE_WORDS = {
  ids: PHASES,
  words: (locale: Locale) => locale.terms.phases,
  unknown: 'unknownPhase',
} as const;

/**
 * Her own verdicts and phases on the sheet Clusters, by the key of the row. What the sheet's formulas do not
 * know counts for nothing here too, so that the advice and the sheet say the same.
 */
export function ownPhases(clusters: PreviousSheet | undefined): OwnClusters {
  const findings: Finding[] = [];
  const found = new Map<string, OwnCluster>();
  clusters?.rows.forEach(({ key }, index) => {
    const own = {
      verdict: ownWord(clusters, index, OWN_VERDICT_COLUMN_ID, VERDICT_WORDS, findings),
      phase: ownWord(clusters, index, OWN_PHASE_COLUMN_ID, PHASE_WORDS, findings),
    };
    if (key !== '') found.set(key, own);
  });
  return { clusters: found, findings };
}

/** The phases that she gave to sectors on the sheet Selection. */
export function ownSectorPhases(selection: PreviousSheet | undefined): OwnSectorPhases {
  const findings: Finding[] = [];
  const phases = new Map<string, Phase>();
  selection?.rows.forEach(({ key }, index) => {
    const phase = ownWord(selection, index, SECTOR_PHASE_COLUMN_ID, PHASE_WORDS, findings);
    if (key !== '' && phase !== null) phases.set(key, phase);
  });
  return { phases, findings };
}
