import type { Finding } from '../findings';
import type { CellPlace, CriteriaRow } from '../input';
import { DECISION_COLUMN_ID, REASON_COLUMN_ID } from '../plans/selection/decisionWords';
import { decisionOf } from './decisionWord';
import { contentText, type PreviousSheet } from './previousSheet';

/** What she decided on one sector: yes, no, or only a reason. */
export type OwnDecision = Pick<CriteriaRow, 'key' | 'name' | 'selected' | 'reason'>;

export interface OwnDecisions {
  readonly decisions: readonly OwnDecision[];
  /** Words in her column that are no decision. */
  readonly findings: readonly Finding[];
}

/**
 * What the analyst decided in her own column of the sheet Selection, and the reason she wrote beside it. What the
 * sheet's formula does not know as a decision counts for nothing here too.
 */
export function ownDecisions(selection: PreviousSheet | undefined): OwnDecisions {
  const decisions: OwnDecision[] = [];
  const findings: Finding[] = [];
  selection?.rows.forEach((row, index) => {
    if (row.key === '') return;
    const { sheetName, tableArea, ownColumnIds } = selection;
    const placeIn = (columnId: string): CellPlace => ({
      sheet: sheetName,
      row: tableArea.row + 1 + index,
      column: tableArea.column + ownColumnIds.indexOf(columnId),
    });
    const [written, why] = [row.own.get(DECISION_COLUMN_ID), row.own.get(REASON_COLUMN_ID)];
    const selected = written === undefined ? null : decisionOf(written);
    if (written !== undefined && selected === null) {
      const found = contentText(written);
      const message = { kind: 'unknownDecision', found } as const;
      findings.push({ severity: 'problem', place: placeIn(DECISION_COLUMN_ID), message });
    }
    const reason = typeof why === 'string' ? { text: why, place: placeIn(REASON_COLUMN_ID) } : null;
    if (selected === null && reason === null) return;
    const name = { text: String(row.shown.get('sector') ?? row.key), place: placeIn(DECISION_COLUMN_ID) };
    decisions.push({ key: row.key, name, selected, reason });
  });
  return { decisions, findings };
}

/** The criteria with her decisions in them: a decision goes before the selection of her own table. */
export function withDecisions(
  criteria: readonly CriteriaRow[],
  decisions: readonly OwnDecision[],
): readonly CriteriaRow[] {
  const decided = new Map(decisions.map((row) => [row.key, row]));
  const known = new Set(criteria.map((row) => row.key));
  return [
    ...criteria.map((row) => ({
      ...row,
      selected: decided.get(row.key)?.selected ?? row.selected,
      reason: decided.get(row.key)?.reason ?? row.reason,
    })),
    ...decisions.filter((row) => !known.has(row.key)).map((row) => ({ ...UNLABELLED, ...row })),
  ];
}

const UNLABELLED = {
  growth: null,
  relevance: null,
  fit: null,
  inTable: { selected: null, reason: null },
} as const;
