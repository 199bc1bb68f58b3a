import { absoluteAddress, sheetReference } from '../address';
import {
  CHART_PREFIX,
  type ChartAxisPlan,
  type ChartCell,
  type ChartCells,
  type ChartPlan,
  type ChartRowCells,
  type ChartScale,
  type ChartSeriesPlan,
} from '../chartPlan';
import { LAYOUT } from '../sheetPlan';
import { chartNumberFormat } from './appearance';
import { chartText } from './chartText';
import { firstFreeRow, type SheetImage } from './composeSheet';

const EXCEL_TYPE: Readonly<Record<ChartPlan['kind'], Excel.ChartType>> = {
  bars: 'BarClustered' as Excel.ChartType.barClustered,
  bubbles: 'Bubble' as Excel.ChartType.bubble,
  radar: 'RadarMarkers' as Excel.ChartType.radarMarkers,
};

/** In points: what fits across a landscape page beside nothing else. */
const WIDTH = 720;
/** Between bars, in percents of their thickness. */
const GAP_WIDTH = 45;
/** In percents of the size that Excel gives bubbles, which would hide one another. */
const BUBBLE_SCALE = 40;
/** Of a row that nobody made higher, in points. */
const ROW_HEIGHT = 15;

/**
 * Draws the charts of a sheet below everything that stands on it. A chart that is there already keeps the
 * size, title and looks it has; its series are pointed at the cells anew, and a scale of ours is set again. One of ours that the plan has no
 * longer is taken off.
 */
export function writeCharts(worksheet: Excel.Worksheet, image: SheetImage): void {
  const planned = (image.plan.charts ?? []).map(({ name }) => name);
  const standing = new Map(image.previous?.charts);
  for (const name of [...standing.keys()]) {
    const isPlaced = planned.includes(name) || !name.startsWith(CHART_PREFIX);
    // One that was cut off while it was drawn would stay half drawn.
    if (isPlaced && !image.previous?.isStillNew) continue;
    worksheet.charts.getItem(name).delete();
    standing.delete(name);
  }
  let row = firstFreeRow(image) + 1;
  let rowBelow = row;
  for (const plan of image.plan.charts ?? []) {
    const seriesBefore = standing.get(plan.name);
    const chart =
      seriesBefore === undefined ? newChart(worksheet, image, plan) : worksheet.charts.getItem(plan.name);
    writeSeries(worksheet, image, chart, plan, seriesBefore ?? 1);
    if (plan.scale) writeScale(chart, plan.scale);
    if (!plan.beside) row = rowBelow;
    const column = leftColumn(image, plan);
    chart.setPosition(worksheet.getRangeByIndexes(row, column, 1, 1));
    if (seriesBefore === undefined) {
      chart.width = plan.width ?? WIDTH;
      chart.height = plan.height;
    }
    rowBelow = Math.max(rowBelow, row + Math.ceil(plan.height / ROW_HEIGHT) + 2);
  }
}

function leftColumn({ plan, columns }: SheetImage, { beside }: ChartPlan): number {
  if (!beside) return 0;
  return beside === true ? columns.length : plan.columns.findIndex(({ id }) => id === beside.column);
}

function newChart(worksheet: Excel.Worksheet, image: SheetImage, plan: ChartPlan): Excel.Chart {
  const [first] = plan.series;
  if (!first) throw new Error(`The chart ${plan.name} has no series.`);
  // From one column or row Excel makes exactly one series, whatever the type.
  const source = cells(worksheet, image, first.values);
  const by = 'firstColumn' in first.values ? 'Rows' : 'Columns';
  const chart = worksheet.charts.add(EXCEL_TYPE[plan.kind], source, by as Excel.ChartSeriesBy);
  chart.name = plan.name;
  chart.title.text = chartText(plan.title);
  chart.legend.visible = plan.kind === 'radar' && plan.series.length > 1;
  if (plan.kind === 'bars') {
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.series.getItemAt(0).gapWidth = GAP_WIDTH;
  }
  if (plan.kind === 'bubbles') chart.series.getItemAt(0).bubbleScale = BUBBLE_SCALE;
  const { valueAxis, categoryAxis } = chart.axes;
  if (plan.valueAxis) writeAxis(valueAxis, plan.valueAxis, categoryAxis);
  if (plan.otherAxis) writeAxis(categoryAxis, plan.otherAxis, valueAxis);
  return chart;
}

/** Also on a chart that is there already: charts on one scale are compared with each other. */
function writeScale({ axes: { valueAxis } }: Excel.Chart, { minimum, maximum, step }: ChartScale): void {
  valueAxis.minimum = minimum;
  valueAxis.maximum = maximum;
  valueAxis.majorUnit = step;
}

function writeAxis(axis: Excel.ChartAxis, plan: ChartAxisPlan, other: Excel.ChartAxis): void {
  axis.title.text = chartText(plan.title);
  if (plan.look !== 'text') axis.numberFormat = chartNumberFormat(plan.look);
  if (plan.crossedAt === undefined) return;
  axis.setPositionAt(plan.crossedAt);
  // Beside an axis that crosses the chart its texts would stand among the bars and bubbles.
  other.tickLabelPosition = 'Low' as Excel.ChartAxisTickLabelPosition;
}

function writeSeries(
  worksheet: Excel.Worksheet,
  image: SheetImage,
  chart: Excel.Chart,
  plan: ChartPlan,
  seriesBefore: number,
): void {
  for (let index = seriesBefore - 1; index >= plan.series.length; index--)
    chart.series.getItemAt(index).delete();
  plan.series.forEach((one, index) => {
    const series = index < seriesBefore ? chart.series.getItemAt(index) : chart.series.add();
    pointAtCells(worksheet, image, series, one);
  });
  if (plan.labels === 'none') return;
  chart.dataLabels.showSeriesName = plan.labels === 'seriesName';
  chart.dataLabels.showValue = plan.labels === 'value';
}

function pointAtCells(
  worksheet: Excel.Worksheet,
  image: SheetImage,
  series: Excel.ChartSeries,
  plan: ChartSeriesPlan,
): void {
  series.name = typeof plan.name === 'string' ? chartText(plan.name) : `=${addressOf(image, plan.name)}`;
  series.setValues(cells(worksheet, image, plan.values));
  series.setXAxisValues(cells(worksheet, image, plan.along));
  if (plan.sizes) series.setBubbleSizes(cells(worksheet, image, plan.sizes));
  series.format.fill.setSolidColor(plan.colour);
  if (plan.outline) series.format.line.color = plan.outline;
  if (plan.hasMarks === undefined) return;
  series.format.line.color = plan.colour;
  series.markerStyle = (plan.hasMarks ? 'Circle' : 'None') as Excel.ChartMarkerStyle;
}

/** A cell as the name of a series refers to it, with the name that its sheet has now. */
function addressOf(image: SheetImage, { column, key }: ChartCell): string {
  const place = placeOf(image, column, key);
  const sheetName = image.previous?.sheetName ?? image.sheetName;
  return sheetReference(sheetName) + absoluteAddress(place.row, place.column);
}

function placeOf({ plan }: SheetImage, columnId: string, key: string): { row: number; column: number } {
  const column = plan.columns.findIndex(({ id }) => id === columnId);
  const row = plan.rows.findIndex((candidate) => candidate.key === key);
  if (column < 0 || row < 0) throw new Error(`The plan has no cell ${columnId} of ${key}.`);
  return { row: LAYOUT.firstRow + row, column };
}

function cells(
  worksheet: Excel.Worksheet,
  image: SheetImage,
  cells: ChartCells | ChartRowCells,
): Excel.Range {
  if ('firstColumn' in cells) return rowCells(worksheet, image, cells);
  const first = placeOf(image, cells.column, cells.firstKey);
  const last = placeOf(image, cells.column, cells.lastKey);
  return worksheet.getRangeByIndexes(first.row, first.column, last.row - first.row + 1, 1);
}

function rowCells(
  worksheet: Excel.Worksheet,
  image: SheetImage,
  { key, firstColumn, lastColumn }: ChartRowCells,
): Excel.Range {
  const anyKey = key ?? image.plan.rows[0]!.key;
  const [first, last] = [placeOf(image, firstColumn, anyKey), placeOf(image, lastColumn, anyKey)];
  const row = key === null ? LAYOUT.headerRow : first.row;
  return worksheet.getRangeByIndexes(row, first.column, 1, last.column - first.column + 1);
}
