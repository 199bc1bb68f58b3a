import { analyseEcosystem, type EcosystemAnalysis } from '../analysis/analyseEcosystem';
import { analyseScores } from '../analysis/analyseScores';
import type { Input } from '../input';
import { ecosystemPlan } from '../plans/ecosystem/ecosystemPlan';
import { evidencePlan } from '../plans/selection/evidencePlan';
import { indicatorsPlan } from '../plans/ecosystem/indicatorsPlan';
import { measurementPlan } from '../plans/ecosystem/measurementPlan';
import { radarsPlan } from '../plans/ecosystem/radarsPlan';
import { scoresPlan } from '../plans/ecosystem/scoresPlan';
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
  const table = input.indicators;
  const analysis = analyseEcosystem(input, own, own.parameters);
  const hasSectors = table !== null && table.elements.length > 0;
  const indicators = hasSectors ? indicatorsPlan(context, table) : null;
  const evidence = evidencePlan(context, input, analysis, indicators);
  const ecosystem = ecosystemPlan(context, input, analysis, evidence);
  const radars = radarsPlan(context, ecosystem, analysis);
  const plans = [evidence, ecosystem, ...(radars ? [radars] : [])];
  if (indicators) plans.unshift(indicators);
  if (table) plans.unshift(measurementPlan(context, table, indicators));
  if (hasSectors) {
    plans.push(scoresPlan(context, table, analyseScores(table, own.parameters), analysis, evidence));
  }
  return { input, analysis, evidence, plans };
}
