import { cataloguePlan } from '../plans/policy/cataloguePlan';
import { provenancePlan } from '../plans/provenance/provenancePlan';
import type { SheetPlan } from '../sheetPlan';
import type { SheetRole } from '../sheetRoles';
import type { Step } from '../steps';
import { planAdvice, sectorsOf } from './planAdvice';
import { planClusters } from './planClusters';
import { planCrossovers } from './planCrossovers';
import { planEcosystem } from './planEcosystem';
import type { PlannedSheets, PlanRequest, SkippedStep } from './planRequest';
import { planSelection } from './planSelection';
import { planSummary, withStepsBelow } from './planSummary';
import { planStructure } from './planStructure';
import { withUsableSectors } from './usableSectors';

const UNDER_SELECTION: ReadonlySet<SheetRole> = new Set(['codes', 'input', 'structure']);

/** Plans the sheets of the steps asked for, and those they refer to. */
export function planSheets(asked: PlanRequest): PlannedSheets {
  const request = withStepsBelow(withUsableSectors(asked));
  const { context, steps, input } = request;
  const plans: SheetPlan[] = [];
  const skipped: SkippedStep[] = [];
  // The selection looks its figures up on the sheet Structure, so it brings that and what it rests on with it.
  const needsSectors = (['structure', 'selection'] as const).filter((step) => steps.has(step));
  if (needsSectors.length > 0) {
    const structure = planStructure(request);
    plans.push(...structure.plans.filter(({ role }) => steps.has('structure') || UNDER_SELECTION.has(role)));
    const selection = steps.has('selection') ? planSelection(request, structure.plans) : null;
    if (selection) plans.push(selection);
    if (structure.plans.length === 0) {
      skipped.push(...needsSectors.map((step): SkippedStep => ({ step, reason: 'noSectors' })));
    }
  }
  const clusters = planClusters(request);
  const crossovers = planCrossovers(request);
  // Policy refers to the ratings, so it brings the weighting with it.
  const needsRatings = (['ecosystem', 'recommendations', 'generic'] as const).filter((step) =>
    steps.has(step),
  );
  const ecosystem = needsRatings.length > 0 ? planEcosystem(clusters.request) : null;
  if (ecosystem) plans.push(...ecosystem.plans);
  plans.push(...clusters.plans, ...crossovers);
  const isSkipped = (step: Step): boolean =>
    !ecosystem && (step !== 'ecosystem' || clusters.plans.length + crossovers.length === 0);
  skipped.push(...needsRatings.filter(isSkipped).map((step): SkippedStep => ({ step, reason: 'noRatings' })));
  if (steps.has('catalogue')) plans.push(cataloguePlan(context));
  const advice = ecosystem && planAdvice(request, ecosystem, clusters.profiles);
  if (advice) plans.push(...advice.plans);
  const summary = planSummary(request, plans, ecosystem, advice, clusters);
  if (summary) plans.unshift(summary);
  else if (steps.has('summary')) skipped.push({ step: 'summary', reason: 'noSectors' });
  if (plans.length > 0) {
    const sheets = new Set([...asked.standing, ...plans.map(({ role }) => role)]);
    plans.push(provenancePlan(context, input, sectorsOf(request), asked.steps, sheets));
  }
  return { plans, skipped: skipped.filter(({ step }) => asked.steps.has(step)) };
}
