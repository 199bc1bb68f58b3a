import { analyseEcosystem, type EcosystemAnalysis } from '../analysis/analyseEcosystem';
import type { Input } from '../input';
import { ecosystemPlan } from '../plans/ecosystemPlan';
import { evidencePlan } from '../plans/evidencePlan';
import { indicatorsPlan } from '../plans/indicatorsPlan';
import type { SheetPlan } from '../sheetPlan';
import type { PlanRequest } from './planRequest';

export interface PlannedEcosystem {
  readonly input: Input;
  readonly analysis: EcosystemAnalysis;
  /** The sheet the advice refers to. */
  readonly evidence: SheetPlan;
  readonly plans: readonly SheetPlan[];
}

/** The weighting of sectors and clusters; null without ratings and indicators. */
export function planEcosystem({ context, input, own }: PlanRequest): PlannedEcosystem | null {
  if (!input || (input.ratings.length === 0 && !input.indicators)) return null;
  const analysis = analyseEcosystem(input, own.ratings, own.parameters);
  const indicators = input.indicators && indicatorsPlan(context, input.indicators);
  const evidence = evidencePlan(context, input, analysis, indicators);
  return {
    input,
    analysis,
    evidence,
    plans: [...(indicators ? [indicators] : []), evidence, ecosystemPlan(context, input, analysis, evidence)],
  };
}
