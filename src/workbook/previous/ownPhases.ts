import { ALL_LOCALES, type Locale } from '../../locale';
import { CLUSTER_VERDICTS, PHASES } from '../../method';
import type { OwnCluster } from '../analysis/analyseClusters';
import type { Finding } from '../findings';
import { OWN_PHASE_COLUMN_ID, OWN_VERDICT_COLUMN_ID } from '../plans/clusters/clustersPlan';
import type { CellContent } from '../sheetPlan';
import type { PreviousSheet } from './previousSheet';

export interface OwnClusters {
  readonly clusters: ReadonlyMap<string, OwnCluster>;
  /** Words in her columns that are no verdict or phase. */
  readonly findings: readonly Finding[];
}

/**
 * Her own verdicts and phases on the sheet Clusters, by the key of the row. What the sheet's formulas do not
 * know counts for nothing here too, so that the advice and the sheet say the same.
 */
export function ownPhases(clusters: PreviousSheet | undefined): OwnClusters {
  const findings: Finding[] = [];
  const found = new Map<string, OwnCluster>();
  clusters?.rows.forEach((row, index) => {
    const read = <Id extends string>(
      column: string,
      kind: 'unknownVerdict' | 'unknownPhase',
      ids: readonly Id[],
      words: (locale: Locale) => Readonly<Record<Id, string>>,
    ): Id | null => {
      const written = row.own.get(column);
      if (written === undefined) return null;
      const id = idOfWord(written, ids, words);
      const place = placeOf(clusters, index, column);
      if (!id) findings.push({ severity: 'problem', place, message: { kind, found: String(written) } });
      return id;
    };
    const own = {
      verdict: read(
        OWN_VERDICT_COLUMN_ID,
        'unknownVerdict',
        CLUSTER_VERDICTS,
        (locale) => locale.terms.clusterVerdicts,
      ),
      phase: read(OWN_PHASE_COLUMN_ID, 'unknownPhase', PHASES, (locale) => locale.terms.phases),
    };
    if (row.key !== '') found.set(row.key, own);
  });
  return { clusters: found, findings };
}

function idOfWord<Id extends string>(
  written: CellContent,
  ids: readonly Id[],
  words: (locale: Locale) => Readonly<Record<Id, string>>,
): Id | null {
  if (typeof written !== 'string') return null;
  const word = written.toLowerCase();
  return ids.find((id) => ALL_LOCALES.some((locale) => words(locale)[id] === word)) ?? null;
}

function placeOf({ sheetName, tableArea, ownColumnIds }: PreviousSheet, index: number, columnId: string) {
  const column = tableArea.column + ownColumnIds.indexOf(columnId);
  return { sheet: sheetName, row: tableArea.row + 1 + index, column };
}
