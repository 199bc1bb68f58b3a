import { analysePolicy, type PolicyAnalysis } from '../analysis/analysePolicy';
import { sectorsOfCodes } from '../analysis/sectorsOfCodes';
import type { SectorTable } from '../input';
import { genericPlan } from '../plans/policy/genericPlan';
import { programmesPlan } from '../plans/policy/programmesPlan';
import { recommendationsPlan } from '../plans/policy/recommendationsPlan';
import type { SheetPlan } from '../sheetPlan';
import type { PlannedEcosystem } from './planEcosystem';
import type { PlanRequest } from './planRequest';

export interface PlannedAdvice {
  readonly policy: PolicyAnalysis;
  readonly plans: readonly SheetPlan[];
}

/** Specific policy for what is weak, what of it can be bundled, and generic policy; as far as it is asked for. */
export function planAdvice(
  request: PlanRequest,
  { input, analysis, evidence, plans }: PlannedEcosystem,
  profiles: ReadonlySet<string>,
): PlannedAdvice {
  const { context, steps, own } = request;
  const policy = analysePolicy(input, analysis, profiles, sectorsOf(request), own.parameters);
  const written: SheetPlan[] = [];
  const sheet = (role: SheetPlan['role']): SheetPlan | null =>
    plans.find((plan) => plan.role === role) ?? null;
  if (steps.has('recommendations')) {
    written.push(
      recommendationsPlan(context, input, policy, { evidence, indicators: sheet('indicators') }),
      programmesPlan(context, input, analysis, policy, evidence),
    );
  }
  const ecosystem = sheet('ecosystem');
  if (steps.has('generic') && ecosystem) {
    written.push(genericPlan(context, input, policy.generic, ecosystem));
  }
  return { policy, plans: written };
}

/** Her sectors, or her codes added up to sectors. */
export function sectorsOf({ context, input, own }: PlanRequest): SectorTable | null {
  const table = input?.sectors ?? null;
  return table?.keyKind === 'sbi'
    ? sectorsOfCodes(table, own.parameters.knowledgeShare, context.locale.language).sectors
    : table;
}
