import type { Finding } from '../findings';
import type { CriteriaRow } from '../input';
import { DECISION_COLUMN_ID } from '../plans/decisionWords';
import { decisionOf } from './decisionWord';
import type { PreviousSheet } from './previousSheet';

export interface OwnDecisions {
  /** One per sector that she decided on. */
  readonly decisions: readonly CriteriaRow[];
  /** Words in her column that are no decision. */
  readonly findings: readonly Finding[];
}

/**
 * What the analyst decided in her own column of the sheet Selection. What the sheet's formula does not know as
 * a decision counts for nothing here too.
 */
export function ownDecisions(selection: PreviousSheet | undefined): OwnDecisions {
  const decisions: CriteriaRow[] = [];
  const findings: Finding[] = [];
  selection?.rows.forEach((row, index) => {
    const written = row.own.get(DECISION_COLUMN_ID);
    if (written === undefined || row.key === '') return;
    const { sheetName, tableArea, ownColumnIds } = selection;
    const column = tableArea.column + ownColumnIds.indexOf(DECISION_COLUMN_ID);
    const place = { sheet: sheetName, row: tableArea.row + 1 + index, column };
    const selected = decisionOf(written);
    if (selected === null) {
      const found = typeof written === 'object' && written ? written.formula : String(written);
      findings.push({ severity: 'problem', place, message: { kind: 'unknownDecision', found } });
      return;
    }
    const name = { text: String(row.shown.get('sector') ?? row.key), place };
    decisions.push({ key: row.key, name, selected, growth: null, relevance: null, fit: null });
  });
  return { decisions, findings };
}

/** The criteria with her decisions in them: a decision goes before the selection of her own table. */
export function withDecisions(
  criteria: readonly CriteriaRow[],
  decisions: readonly CriteriaRow[],
): readonly CriteriaRow[] {
  const decided = new Map(decisions.map((row) => [row.key, row]));
  const known = new Set(criteria.map((row) => row.key));
  return [
    ...criteria.map((row) => ({ ...row, selected: decided.get(row.key)?.selected ?? row.selected })),
    ...decisions.filter((row) => !known.has(row.key)),
  ];
}
