import type { ChartCells, ChartPlan, ChartSeriesPlan } from '../../chartPlan';
import { placesToDraw } from '../../analysis/placesToDraw';
import type { SectorTable } from '../../input';
import { formula, type ColumnPlan, type RowPlan, type SheetPlan } from '../../sheetPlan';
import { COLOURS } from '../../write/appearance';
import { KEY_COLUMN_ID, column, keyColumn } from '../columns';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sourceLine } from '../provenance/sourceLine';
import { structureParts, type StructureParts } from './structureColumns';

/** More bars or bubbles with their names cannot be told apart on a page. */
const MOST_SECTORS = 20;

/** The quotient of a sector that is as large as in the reference area. */
const AS_IN_REFERENCE = 1;

/** In points: the bars no wider than the table above them, since the bubbles stand right of it. */
const BARS = { width: 510, perBar: 19, around: 110 } as const;
const BUBBLES = { width: 600, height: 440 } as const;

/**
 * The largest sectors in the order of their quotient, or of their jobs without a reference area, and charts
 * of them. The order is a formula, so that table and charts follow the figures; a row is a place in it.
 */
export function chartsPlan(context: PlanContext, sectors: SectorTable, structureSheet: SheetPlan): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.charts;
  const parts = structureParts(sectors);
  const columns = chartColumns(context, sectors, parts);
  const all = structureSheet.rows.length;
  const shown = Math.min(all, MOST_SECTORS);
  const keys = Array.from({ length: shown }, (_, index) => placeKey(index + 1));
  const structure = new PlanReference(structureSheet, context.sheetNames.structure);
  const own = new PlanReference({ columns, rows: keys.map((key) => ({ key })) });
  const answer = parts.reference ? texts.answerQuotient : texts.answerShare;
  return {
    role: 'charts',
    title: texts.title,
    question: texts.question,
    answer: all === 1 ? texts.answerOne : answer(shown, all),
    source: sourceLine(context, [sectors.table]),
    columns,
    totals: {},
    rows: keys.map((key, index) => chartRow(structure, own, parts, key, index + 1)),
    remarks: [
      ...(shown < all ? [texts.largestOnly(shown)] : []),
      ...(parts.reference ? [] : [texts.noReference]),
      ...(parts.reference && !parts.growth ? [texts.noGrowth] : []),
      ...texts.remarks,
    ],
    ratingColumns: [],
    onOnePage: true,
    charts: [
      barChart(context, parts, keys),
      ...(parts.reference && parts.growth ? [bubbleChart(context, sectors)] : []),
    ],
  };
}

const placeKey = (place: number): string => `place:${place}`;

function chartColumns(
  context: PlanContext,
  sectors: SectorTable,
  parts: StructureParts,
): readonly ColumnPlan[] {
  const { charts, structure, input } = context.locale.sheets;
  return [
    column('sector', input.sector, 'text', 34),
    column('jobs', input.jobs(sectors.year), 'count', 16),
    column('share', structure.share, 'percentage', 18),
    ...(parts.growth
      ? [column('growth', structure.growth(sectors.earlierYear, sectors.year), 'percentage', 13)]
      : []),
    ...(parts.reference ? [column('quotient', structure.quotient, 'quotient', 16)] : []),
    column('bySize', charts.bySize, 'key', 4),
    column('sortOn', charts.sortOn, 'key', 4),
    column('place', charts.place, 'key', 4),
    keyColumn(context.locale),
  ];
}

/** The sectors shown are the largest; among those, this row holds the one whose quotient comes at its position. */
function chartRow(
  structure: PlanReference,
  own: PlanReference,
  parts: StructureParts,
  key: string,
  position: number,
): RowPlan {
  const byJobs = structure.all('rankJobs');
  const sortOn = structure.all(parts.reference ? 'rankQuotient' : 'rankJobs');
  const order = own.all('sortOn');
  const shown = ['sector', 'jobs', 'share', ...(parts.growth ? ['growth'] : [])];
  if (parts.reference) shown.push('quotient');
  return {
    key,
    cells: {
      ...Object.fromEntries(
        shown.map((id) => [id, formula(`=INDEX(${structure.all(id)},${own.cell('place', key)})`)]),
      ),
      bySize: formula(`=MATCH(LARGE(${byJobs},${position}),${byJobs},0)`),
      sortOn: formula(`=INDEX(${sortOn},${own.cell('bySize', key)})`),
      place: formula(`=INDEX(${own.all('bySize')},MATCH(LARGE(${order},${position}),${order},0))`),
      [KEY_COLUMN_ID]: key,
    },
  };
}

function barChart({ locale }: PlanContext, parts: StructureParts, keys: readonly string[]): ChartPlan {
  const { charts, structure } = locale.sheets;
  const cells = (columnId: string): ChartCells => ({
    column: columnId,
    firstKey: keys[0]!,
    lastKey: keys[keys.length - 1]!,
  });
  const id = parts.reference ? 'quotient' : 'share';
  return {
    name: parts.reference ? 'RL_QuotientBars' : 'RL_ShareBars',
    kind: 'bars',
    title: parts.reference ? charts.quotients : charts.shares,
    series: [
      {
        name: parts.reference ? structure.quotient : structure.share,
        values: cells(id),
        along: cells('sector'),
        colour: COLOURS.accent,
      },
    ],
    valueAxis: parts.reference
      ? { title: charts.quotientAxis, look: 'quotient', crossedAt: AS_IN_REFERENCE }
      : { title: charts.shareAxis, look: 'percentage' },
    otherAxis: { title: charts.sectorAxis, look: 'text' },
    labels: 'value',
    height: BARS.around + BARS.perBar * keys.length,
    width: BARS.width,
  };
}

/** A series per place, named by the sector that stands there now, so that every bubble has its own label. */
function bubbleChart({ locale }: PlanContext, sectors: SectorTable): ChartPlan {
  const { charts, structure } = locale.sheets;
  const growth = structure.growth(sectors.earlierYear, sectors.year);
  const series = placesToDraw(sectors, MOST_SECTORS).map((place): ChartSeriesPlan => {
    const key = placeKey(place);
    const cell = (columnId: string): ChartCells => ({ column: columnId, firstKey: key, lastKey: key });
    return {
      name: { column: 'sector', key },
      values: cell('quotient'),
      along: cell('growth'),
      sizes: cell('jobs'),
      colour: COLOURS.strong.fill,
      outline: COLOURS.accent,
    };
  });
  return {
    name: 'RL_GrowthBubbles',
    kind: 'bubbles',
    title: charts.bubbles(growth),
    series,
    valueAxis: { title: charts.quotientAxis, look: 'quotient', crossedAt: AS_IN_REFERENCE },
    otherAxis: { title: charts.growthAxis(growth), look: 'percentage', crossedAt: 0 },
    labels: 'seriesName',
    height: BUBBLES.height,
    width: BUBBLES.width,
    beside: true,
  };
}
