import { analyseStructure } from '../analysis/analyseStructure';
import { analyseSubsectors } from '../analysis/analyseSubsectors';
import { sectorsOfCodes } from '../analysis/sectorsOfCodes';
import type { SectorTable } from '../input';
import { chartsPlan } from '../plans/structure/chartsPlan';
import { codesPlan } from '../plans/structure/codesPlan';
import { inputPlan } from '../plans/input/inputPlan';
import { profilePlan } from '../plans/structure/profilePlan';
import { structurePlan } from '../plans/structure/structurePlan';
import { subsectorsPlan } from '../plans/structure/subsectorsPlan';
import type { SheetPlan } from '../sheetPlan';
import type { PlannedSheets, PlanRequest } from './planRequest';

/** Her sectors as they are, or her SBI codes added up to sectors, and what makes them special. */
export function planStructure(request: PlanRequest): PlannedSheets {
  const table = request.input?.sectors;
  if (!table) return { plans: [], skipped: [{ step: 'structure', reason: 'noSectors' }] };
  if (table.keyKind === 'sector') return { plans: inputAndStructure(request, table, null), skipped: [] };
  const { context, own } = request;
  const ofCodes = sectorsOfCodes(table, own.parameters.knowledgeShare, context.locale.language);
  const codesSheet = codesPlan(context, table, ofCodes, request.input?.findings ?? []);
  return { plans: [codesSheet, ...inputAndStructure(request, ofCodes.sectors, codesSheet)], skipped: [] };
}

function inputAndStructure(
  { context, input }: PlanRequest,
  sectors: SectorTable,
  codesSheet: SheetPlan | null,
): SheetPlan[] {
  const inputSheet = inputPlan(
    context,
    sectors,
    input ?? { findings: [], tables: [], sectors: null },
    codesSheet,
  );
  const analysis = analyseStructure(sectors);
  const structureSheet = structurePlan(context, sectors, analysis, inputSheet);
  const parts = subsectorsPlan(context, sectors, analyseSubsectors(sectors), inputSheet, codesSheet !== null);
  return [
    inputSheet,
    structureSheet,
    ...(parts ? [parts] : []),
    profilePlan(context, sectors, analysis, structureSheet),
    chartsPlan(context, sectors, structureSheet),
  ];
}
