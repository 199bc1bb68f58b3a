import { DECISION_WORDS } from '../plans/selection/decisionWords';
import type { CellContent } from '../sheetPlan';

/** What she typed as a decision: true, false, or null for a word that is none. */
export function decisionOf(content: CellContent): boolean | null {
  if (typeof content === 'boolean') return content;
  if (typeof content !== 'string') return null;
  const word = content.trim().toLowerCase();
  if (DECISION_WORDS.yes.some((yes) => yes === word)) return true;
  return DECISION_WORDS.no.some((no) => no === word) ? false : null;
}
