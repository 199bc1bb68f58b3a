import { analyseSelection } from '../analysis/analyseSelection';
import { sectorsOfCodes } from '../analysis/sectorsOfCodes';
import { selectionPlan } from '../plans/selection/selectionPlan';
import type { SheetPlan } from '../sheetPlan';
import type { PlanRequest } from './planRequest';

/** The criteria, the ranking and her decision; null without sectors and their jobs. */
export function planSelection(
  { context, input, own }: PlanRequest,
  structure: readonly SheetPlan[],
): SheetPlan | null {
  const table = input?.sectors;
  const structureSheet = structure.find(({ role }) => role === 'structure');
  if (!input || !table || !structureSheet) return null;
  const sectors =
    table.keyKind === 'sector'
      ? table
      : sectorsOfCodes(table, own.parameters.knowledgeShare, context.locale.language).sectors;
  const basis = { ...input, sectors };
  return selectionPlan(context, basis, analyseSelection(basis, own.parameters, own.weights), structureSheet);
}
