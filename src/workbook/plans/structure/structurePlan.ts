import { formatNumber } from '../../../locale';
import type { SheetLocale } from '../../../locale/sheetLocale';
import type { StructureAnalysis } from '../../analysis/analyseStructure';
import { UNDIVIDED_KEY, type SectorTable } from '../../input';
import type { SheetPlan } from '../../sheetPlan';
import { growthColumnsOf } from './growthFormulas';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sourceLine } from '../provenance/sourceLine';
import { structureColumns, structureParts, type StructureParts } from './structureColumns';
import { StructureFormulas } from './structureFormulas';

/** Key figures per sector, each a native formula on the sheet Input. */
export function structurePlan(
  context: PlanContext,
  sectors: SectorTable,
  analysis: StructureAnalysis,
  inputSheet: SheetPlan,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.structure;
  const columns = structureColumns(context, sectors);
  const from = new PlanReference(inputSheet, context.sheetNames.input);
  const keys = inputSheet.rows.filter(({ key }) => key !== UNDIVIDED_KEY);
  const own = new PlanReference({ columns, rows: keys });
  const formulas = new StructureFormulas(context, sectors, from, own);
  return {
    role: 'structure',
    title: texts.title,
    question: texts.question,
    answer: answerOf(context, analysis),
    source: sourceLine(context, [sectors.table]),
    columns,
    totals: formulas.totals(),
    rows: keys.map(({ key }) => ({ key, cells: formulas.row(key) })),
    remarks: [...remarksOf(context, sectors), locale.sheets.yourColumnsRemark],
    ratingColumns: [],
  };
}

function remarksOf({ locale }: PlanContext, sectors: SectorTable): readonly string[] {
  const texts = locale.sheets.structure;
  const parts = structureParts(sectors);
  const ready = growthColumnsOf(parts).flatMap(
    (growth) => sectors.extras.find(({ id }) => id === growth.ready)?.header ?? [],
  );
  return [
    texts.shareRemark,
    ...(sectors.undivided ? [texts.undividedRemark(sectors.undivided.name.text)] : []),
    ...(ready.length === 0 ? [] : [texts.readyGrowthRemark(ready)]),
    ...(parts.regionGrowth || parts.referenceGrowth ? [texts.otherGrowthRemark] : []),
    ...(parts.years === null ? [] : [texts.yearlyGrowthRemark]),
    ...(parts.reference
      ? [
          texts.quotientRemark,
          sectors.hasEstablishments ? texts.intervalOfEstablishments : texts.intervalOfJobs,
        ]
      : [texts.noReferenceRemark]),
    ...(parts.earnings.hasOwnBasicJobs
      ? [texts.ownBasicJobsRemark]
      : parts.basicJobs
        ? [texts.basicJobsRemark]
        : []),
    ...(parts.earnings.exports ? [texts.exportShareRemark[parts.earnings.exports]] : []),
    ...(parts.earnings.valueAdded ? [texts.valueAddedRemark(parts.earnings.valueAdded)] : []),
    ...elsewhereRemarks(texts, parts),
    texts.classesRemark,
    ...(parts.shiftShare ? [texts.shiftShareRemark] : []),
    ...(parts.reference && parts.growth && !parts.shiftShare ? [texts.noShiftShareRemark] : []),
  ];
}

/** What of other areas stands beside what the own area earns, and what does not. */
function elsewhereRemarks(
  texts: SheetLocale['sheets']['structure'],
  { earnings, region, reference }: StructureParts,
): readonly string[] {
  const { exports, valueAdded, elsewhere, unusedElsewhere } = earnings;
  const isBeside = elsewhere.some((there) => there.exports !== null || there.valueAdded !== null);
  if (unusedElsewhere.length > 0) {
    return [...(isBeside ? [texts.elsewhereRemark] : []), texts.unusedElsewhere(unusedElsewhere)];
  }
  if (isBeside) return [texts.elsewhereRemark];
  return (exports || valueAdded) && (region || reference) ? [texts.noEarningsElsewhere] : [];
}

function answerOf({ locale }: PlanContext, { largest, mostConcentrated }: StructureAnalysis): string {
  const texts = locale.sheets.structure;
  if (!largest) return texts.answerUnknown;
  return texts.answer(
    largest.name,
    formatNumber(locale.language, largest.share, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
    mostConcentrated?.name ?? null,
    mostConcentrated
      ? formatNumber(locale.language, mostConcentrated.quotient, {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        })
      : '',
  );
}
