import { analyseEcosystem, type OwnRating } from './analysis/analyseEcosystem';
import { analyseStructure } from './analysis/analyseStructure';
import { sectorsOfCodes } from './analysis/sectorsOfCodes';
import type { Input } from './input';
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
import { ownParameters } from './previous/ownParameters';
import { ownRatings } from './previous/ownRatings';
import type { PreviousSheet } from './previous/previousSheet';
import type { SheetPlan } from './sheetPlan';
import type { SheetRole } from './sheetRoles';
import type { Step } from './steps';

/** Why a step has nothing to write. */
export interface SkippedStep {
  readonly step: Step;
  readonly reason: 'noRatings';
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
  previous: ReadonlyMap<SheetRole, PreviousSheet>,
): PlannedSheets {
  const plans: SheetPlan[] = [];
  const skipped: SkippedStep[] = [];
  const parameters = ownParameters(previous.get('provenance'));
  if (input && steps.has('structure')) plans.push(...planStructure(context, input, parameters));
  const ecosystem =
    input && planEcosystem(context, steps, input, ownRatings(previous.get('evidence')), parameters);
  if (ecosystem) plans.push(...ecosystem.weighting);
  if (steps.has('catalogue')) plans.push(cataloguePlan(context));
  if (ecosystem) plans.push(...ecosystem.advice);
  for (const step of ['ecosystem', 'recommendations'] as const) {
    if (steps.has(step) && !ecosystem) skipped.push({ step, reason: 'noRatings' });
  }
  if (plans.length > 0) plans.push(provenancePlan(context, input));
  return { plans, skipped };
}

/** Her sectors as they are, or her SBI codes added up to sectors. */
function planStructure(context: PlanContext, input: Input, parameters: ParameterValues): SheetPlan[] {
  if (input.sectors.keyKind === 'sector') return inputAndStructure(context, input, null);
  const { codes, sectors } = sectorsOfCodes(
    input.sectors,
    parameters.knowledgeShare,
    context.locale.language,
  );
  const codesSheet = codesPlan(context, input.sectors, codes);
  return [codesSheet, ...inputAndStructure(context, { ...input, sectors }, codesSheet)];
}

function inputAndStructure(context: PlanContext, input: Input, codesSheet: SheetPlan | null): SheetPlan[] {
  const inputSheet = inputPlan(context, input, codesSheet);
  return [inputSheet, structurePlan(context, input, analyseStructure(input.sectors), inputSheet)];
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
