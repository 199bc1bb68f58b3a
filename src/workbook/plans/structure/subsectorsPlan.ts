import type { SubsectorAnalysis } from '../../analysis/analyseSubsectors';
import type { SectorTable } from '../../input';
import type { SheetPlan } from '../../sheetPlan';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sourceLine } from '../provenance/sourceLine';
import { structureParts } from './structureColumns';
import { subsectorColumns } from './subsectorColumns';
import { SubsectorFormulas } from './subsectorFormulas';

/** The parts of the sectors, each beside its sector with and without it; null where her table has no parts. */
export function subsectorsPlan(
  context: PlanContext,
  sectors: SectorTable,
  analysis: SubsectorAnalysis,
  inputSheet: SheetPlan,
  areCodes: boolean,
): SheetPlan | null {
  const { subsectors } = sectors;
  if (subsectors.length === 0) return null;
  const { locale } = context;
  const texts = locale.sheets.subsectors;
  const columns = subsectorColumns(context, sectors);
  const input = new PlanReference(inputSheet, context.sheetNames.input);
  const own = new PlanReference({ columns, rows: subsectors });
  const formulas = new SubsectorFormulas(context, sectors, input, own);
  const parts = structureParts(sectors);
  return {
    role: 'subsectors',
    title: texts.title,
    question: texts.question,
    answer: answerOf(context, analysis),
    source: sourceLine(context, [sectors.table]),
    columns,
    totals: {},
    rows: subsectors.map((row) => ({ key: row.key, cells: formulas.row(row) })),
    remarks: [
      ...(parts.growth === 'counts' ? [texts.restRemark] : []),
      texts.shareRemark,
      ...(areCodes ? [texts.codesRemark] : []),
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: [],
  };
}

function answerOf({ locale }: PlanContext, { parts, sectors, turning }: SubsectorAnalysis): string {
  const texts = locale.sheets.subsectors;
  const count = texts.answer(parts, sectors);
  if (!turning) return count;
  const say = turning.growsWithout ? texts.answerGrows : texts.answerShrinks;
  return `${count} ${say(turning.sector, turning.part)}`;
}
