import { summaryPlan } from '../plans/summary/summaryPlan';
import type { SheetPlan } from '../sheetPlan';
import type { Step } from '../steps';
import { sectorsOf, type PlannedAdvice } from './planAdvice';
import type { PlannedClusters } from './planClusters';
import type { PlannedEcosystem } from './planEcosystem';
import type { PlanRequest } from './planRequest';

/** The steps whose sheets the summary refers to, and so brings with it. */
const UNDER_SUMMARY: readonly Step[] = ['structure', 'selection', 'ecosystem', 'recommendations', 'generic'];

/** The same request, with the steps that those asked for rest on. */
export const withStepsBelow = (request: PlanRequest): PlanRequest =>
  request.steps.has('summary')
    ? { ...request, steps: new Set([...request.steps, ...UNDER_SUMMARY]) }
    : request;

/** The page for who decides; null when the step is not asked for, or there is nothing to sum up. */
export function planSummary(
  request: PlanRequest,
  plans: readonly SheetPlan[],
  ecosystem: PlannedEcosystem | null,
  advice: PlannedAdvice | null,
  { profiles }: PlannedClusters,
): SheetPlan | null {
  const { context, steps, input, own } = request;
  if (!steps.has('summary') || !input || plans.length === 0) return null;
  const sheet = (role: SheetPlan['role']): SheetPlan | null =>
    plans.find((plan) => plan.role === role) ?? null;
  return summaryPlan(
    context,
    {
      input,
      sectors: sectorsOf(request),
      ecosystem: ecosystem?.analysis ?? null,
      policy: advice?.policy ?? null,
      profiles,
      refused: own.refused,
    },
    {
      structure: sheet('structure'),
      selection: sheet('selection'),
      evidence: sheet('evidence'),
      ecosystem: sheet('ecosystem'),
      recommendations: sheet('recommendations'),
      clusters: sheet('clusters'),
      crossovers: sheet('crossovers'),
    },
  );
}
