import { analyseEcosystem, type OwnRating } from './analysis/analyseEcosystem';
import { analyseStructure } from './analysis/analyseStructure';
import { sectorsOfCodes } from './analysis/sectorsOfCodes';
import type { Finding } from './findings';
import type { Input, SectorTable } from './input';
import { cataloguePlan } from './plans/cataloguePlan';
import { codesPlan } from './plans/codesPlan';
import { ecosystemPlan } from './plans/ecosystemPlan';
import { evidencePlan } from './plans/evidencePlan';
import { indicatorsPlan } from './plans/indicatorsPlan';
import { inputPlan } from './plans/inputPlan';
import type { ParameterValues } from './plans/parameters';
import type { PlanContext } from './plans/planContext';
import { provenancePlan } from './plans/provenancePlan';
import { recommendationsPlan } from './plans/recommendationsPlan';
import { structurePlan } from './plans/structurePlan';
import type { SheetPlan } from './sheetPlan';
import type { Step } from './steps';

/** Why a step has nothing to write. */
export interface SkippedStep {
  readonly step: Step;
  readonly reason: 'noRatings' | 'noSectors';
}

/** What the analyst wrote on our sheets that the analysis goes by. */
export interface OwnInput {
  readonly ratings: readonly OwnRating[];
  readonly parameters: ParameterValues;
}

export interface PlannedSheets {
  readonly plans: readonly SheetPlan[];
  readonly skipped: readonly SkippedStep[];
}

/** Plans the sheets of the steps asked for, and those they refer to. `input` may be null for the catalogue alone. */
export function planSheets(
  context: PlanContext,
  steps: ReadonlySet<Step>,
  input: Input | null,
  own: OwnInput,
): PlannedSheets {
  const plans: SheetPlan[] = [];
  const skipped: SkippedStep[] = [];
  const { parameters } = own;
  if (input?.sectors && steps.has('structure')) {
    plans.push(...planStructure(context, input.sectors, input.findings, parameters));
  }
  const ecosystem = input && planEcosystem(context, steps, input, own.ratings, parameters);
  if (ecosystem) plans.push(...ecosystem.weighting);
  if (steps.has('catalogue')) plans.push(cataloguePlan(context));
  if (ecosystem) plans.push(...ecosystem.advice);
  if (steps.has('structure') && !input?.sectors) skipped.push({ step: 'structure', reason: 'noSectors' });
  for (const step of ['ecosystem', 'recommendations'] as const) {
    if (steps.has(step) && !ecosystem) skipped.push({ step, reason: 'noRatings' });
  }
  if (plans.length > 0) plans.push(provenancePlan(context, input));
  return { plans, skipped };
}

/** Her sectors as they are, or her SBI codes added up to sectors. */
function planStructure(
  context: PlanContext,
  table: SectorTable,
  findings: readonly Finding[],
  parameters: ParameterValues,
): SheetPlan[] {
  if (table.keyKind === 'sector') return inputAndStructure(context, table, findings, null);
  const { codes, sectors } = sectorsOfCodes(table, parameters.knowledgeShare, context.locale.language);
  const codesSheet = codesPlan(context, table, codes, sectors.rows.length);
  return [codesSheet, ...inputAndStructure(context, sectors, findings, codesSheet)];
}

function inputAndStructure(
  context: PlanContext,
  sectors: SectorTable,
  findings: readonly Finding[],
  codesSheet: SheetPlan | null,
): SheetPlan[] {
  const inputSheet = inputPlan(context, sectors, findings, codesSheet);
  return [inputSheet, structurePlan(context, sectors, analyseStructure(sectors), inputSheet)];
}

/** Recommendations refer to the ratings, so they bring the weighting with them. */
function planEcosystem(
  context: PlanContext,
  steps: ReadonlySet<Step>,
  input: Input,
  own: readonly OwnRating[],
  parameters: ParameterValues,
): { readonly weighting: readonly SheetPlan[]; readonly advice: readonly SheetPlan[] } | null {
  if (!steps.has('ecosystem') && !steps.has('recommendations')) return null;
  if (input.ratings.length === 0 && !input.indicators) return null;
  const analysis = analyseEcosystem(input, own, parameters);
  const indicators = input.indicators && indicatorsPlan(context, input.indicators);
  const evidence = evidencePlan(context, input, analysis, indicators);
  return {
    weighting: [
      ...(indicators ? [indicators] : []),
      evidence,
      ecosystemPlan(context, input, analysis, evidence),
    ],
    advice: steps.has('recommendations') ? [recommendationsPlan(context, input, analysis, evidence)] : [],
  };
}
