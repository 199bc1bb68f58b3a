import { cataloguePlan } from '../plans/cataloguePlan';
import { provenancePlan } from '../plans/provenancePlan';
import { recommendationsPlan } from '../plans/recommendationsPlan';
import type { SheetPlan } from '../sheetPlan';
import { planEcosystem } from './planEcosystem';
import type { PlannedSheets, PlanRequest, SkippedStep } from './planRequest';
import { planStructure } from './planStructure';

/** Plans the sheets of the steps asked for, and those they refer to. */
export function planSheets(request: PlanRequest): PlannedSheets {
  const { context, steps, input } = request;
  const plans: SheetPlan[] = [];
  const skipped: SkippedStep[] = [];
  if (steps.has('structure')) {
    const structure = planStructure(request);
    plans.push(...structure.plans);
    skipped.push(...structure.skipped);
  }
  // Recommendations refer to the ratings, so they bring the weighting with them.
  const needsRatings = (['ecosystem', 'recommendations'] as const).filter((step) => steps.has(step));
  const ecosystem = needsRatings.length > 0 ? planEcosystem(request) : null;
  if (ecosystem) plans.push(...ecosystem.plans);
  else skipped.push(...needsRatings.map((step): SkippedStep => ({ step, reason: 'noRatings' })));
  if (steps.has('catalogue')) plans.push(cataloguePlan(context));
  if (ecosystem && steps.has('recommendations')) {
    plans.push(recommendationsPlan(context, ecosystem.input, ecosystem.analysis, ecosystem.evidence));
  }
  if (plans.length > 0) plans.push(provenancePlan(context, input));
  return { plans, skipped };
}
