import { formatNumber } from '../../../locale';
import type { StructureAnalysis } from '../../analysis/analyseStructure';
import { textInFormula } from '../../formulaText';
import type { SectorTable } from '../../input';
import { formula, type CellContent, type RowPlan, type SheetPlan } from '../../sheetPlan';
import { CitedCells } from '../citedCells';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from '../columns';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { profileIndicators, type ProfileIndicator } from './profileIndicators';
import { profileStandouts, type ProfileStandout } from './profileStandouts';
import { sourceLine } from '../provenance/sourceLine';
import { structureParts } from './structureColumns';

/** How diverse the economy is and what stands out in it: a row per measure, each a formula on the sheet Structure. */
export function profilePlan(
  context: PlanContext,
  sectors: SectorTable,
  analysis: StructureAnalysis,
  structureSheet: SheetPlan,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.profile;
  const parts = structureParts(sectors);
  const columns = [
    column('indicator', texts.indicator, 'text', 38),
    column('sector', texts.sector, 'text', 31),
    column('value', texts.value, 'decimal', 10),
    column('unit', texts.unit, 'text', 23),
    column('reading', texts.reading, 'longText', 58),
    column('cell', texts.cell, 'text', 17),
    column('source', texts.source, 'longText', 26),
    column('place', texts.place, 'key', 4),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note, 'longText', 22),
  ];
  const structure = new PlanReference(structureSheet, context.sheetNames.structure);
  const cited = new CitedCells(structureSheet, context.sheetNames.structure);
  const indicators = profileIndicators(structure, cited, parts, sectors.rows.length);
  const standouts = profileStandouts(structure, parts);
  const keys = [...indicators, ...standouts].map(({ id }) => ({ key: id }));
  const own = new PlanReference({ columns, rows: keys });
  return {
    role: 'profile',
    title: texts.title,
    question: texts.question,
    answer: answerOf(context, sectors, analysis),
    source: sourceLine(context, [sectors.table]),
    columns,
    totals: {},
    rows: [
      ...indicators.map((indicator) => indicatorRow(context, indicator, sectors.rows.length)),
      ...standouts.map((standout) => standoutRow(context, standout, structure, cited, own)),
    ],
    remarks: [
      ...texts.remarks,
      ...(sectors.undivided ? [texts.undividedRemark] : []),
      ...(parts.reference ? [] : [texts.noReference]),
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: [],
  };
}

function indicatorRow({ locale }: PlanContext, indicator: ProfileIndicator, sectors: number): RowPlan {
  const { indicators, units, readings } = locale.sheets.profile;
  const number = (value: number): string =>
    formatNumber(locale.language, value, { maximumFractionDigits: 2 });
  const reading: Readonly<Record<ProfileIndicator['id'], string>> = {
    ...readings,
    herfindahl: readings.herfindahl(number(1 / sectors)),
    equivalent: readings.equivalent(sectors),
    entropy: readings.entropy(number(Math.log2(sectors))),
  };
  const { id, value, asFunction, unit, cells, source } = indicator;
  return {
    key: id,
    cells: {
      indicator: indicators[id],
      value: formula(`=${value}`, asFunction && `=${asFunction}`),
      unit: units[unit],
      reading: reading[id],
      cell: cells,
      source,
      [KEY_COLUMN_ID]: id,
    },
  };
}

/** The sentence, the figure and the cell follow the sector that stands out now. */
function standoutRow(
  { locale }: PlanContext,
  standout: ProfileStandout,
  structure: PlanReference,
  cited: CitedCells,
  own: PlanReference,
): RowPlan {
  const { indicators, units, sentences } = locale.sheets.profile;
  const { id, unit, figure, scale } = standout;
  const [place, sector, value] = [own.cell('place', id), own.cell('sector', id), own.cell('value', id)];
  const at = (columnId: string): string => `INDEX(${structure.all(columnId)},${place})`;
  const column = textInFormula(cited.withoutRow(figure));
  const sentence =
    id === 'fastest'
      ? `IF(${value}>0,"${sentences.fastest}","${sentences.shrinksLeast}")`
      : `"${sentences[id]}"`;
  const cells: Readonly<Record<string, CellContent>> = {
    indicator: indicators[id],
    place: formula(`=${standout.place}`),
    sector: formula(`=IF(ISNUMBER(${value}),${at('sector')},NA())`),
    value: formula(`=${scale(at(figure))}`),
    unit: units[unit],
    reading: formula(`=${sector}&${sentence}&IF(${at('small')}="","","${sentences.small}")`),
    cell: formula(`=${column}&(ROW(${structure.total(figure)})+1+${place})`),
    source: standout.source,
    [KEY_COLUMN_ID]: id,
  };
  return { key: id, cells };
}

function answerOf(
  { locale }: PlanContext,
  { rows, undivided }: SectorTable,
  analysis: StructureAnalysis,
): string {
  const texts = locale.sheets.profile;
  const { equivalentSectors, dividedShare, largest } = analysis;
  if (rows.length === 1 && largest) return texts.answerOne(largest.name);
  if (equivalentSectors === undefined || dividedShare === undefined) return texts.answerUnknown;
  const decimals = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const equivalent = formatNumber(locale.language, equivalentSectors, decimals);
  return undivided
    ? texts.answerOfDivided(
        formatNumber(locale.language, dividedShare, { style: 'percent', ...decimals }),
        equivalent,
        rows.length,
      )
    : texts.answer(equivalent, rows.length);
}
