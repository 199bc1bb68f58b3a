import type { ChartAxisPlan, ChartCells, ChartPlan, ChartSeriesPlan } from '../chartPlan';
import { LAYOUT } from '../sheetPlan';
import { chartNumberFormat } from './appearance';
import { firstRowBelow, type SheetImage } from './composeSheet';

const EXCEL_TYPE: Readonly<Record<ChartPlan['kind'], Excel.ChartType>> = {
  bars: 'BarClustered' as Excel.ChartType.barClustered,
  bubbles: 'Bubble' as Excel.ChartType.bubble,
  radar: 'RadarMarkers' as Excel.ChartType.radarMarkers,
};

/** In points: what fits across a landscape page beside nothing else. */
const WIDTH = 720;
/** Of a row that nobody made higher, in points. */
const ROW_HEIGHT = 15;

/**
 * Draws the charts of a sheet below everything that stands on it. A chart that is there already keeps the
 * size, title and looks it has; its series are pointed at the cells anew.
 */
export function writeCharts(worksheet: Excel.Worksheet, image: SheetImage): void {
  let row = firstRowBelow(image) + image.below.length + 1;
  for (const plan of image.plan.charts ?? []) {
    const seriesBefore = image.previous?.charts.get(plan.name);
    const chart =
      seriesBefore === undefined
        ? newChart(worksheet, image, plan)
        : worksheet.charts.getItem(plan.name);
    writeSeries(worksheet, image, chart, plan, seriesBefore ?? 1);
    chart.setPosition(worksheet.getRangeByIndexes(row, 0, 1, 1));
    if (seriesBefore === undefined) {
      chart.width = WIDTH;
      chart.height = plan.height;
    }
    row += Math.ceil(plan.height / ROW_HEIGHT) + 2;
  }
}

function newChart(worksheet: Excel.Worksheet, image: SheetImage, plan: ChartPlan): Excel.Chart {
  const [first] = plan.series;
  if (!first) throw new Error(`The chart ${plan.name} has no series.`);
  // From one column Excel makes exactly one series, whatever the type.
  const source = cells(worksheet, image, first.values);
  const chart = worksheet.charts.add(EXCEL_TYPE[plan.kind], source, 'Columns' as Excel.ChartSeriesBy.columns);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = plan.kind === 'radar' && plan.series.length > 1;
  if (plan.kind === 'bars') chart.axes.categoryAxis.reversePlotOrder = true;
  if (plan.valueAxis) writeAxis(chart.axes.valueAxis, plan.valueAxis);
  if (plan.otherAxis) writeAxis(chart.axes.categoryAxis, plan.otherAxis);
  return chart;
}

function writeAxis(axis: Excel.ChartAxis, plan: ChartAxisPlan): void {
  axis.title.text = plan.title;
  if (plan.look !== 'text') axis.numberFormat = chartNumberFormat(plan.look);
}

function writeSeries(
  worksheet: Excel.Worksheet,
  image: SheetImage,
  chart: Excel.Chart,
  plan: ChartPlan,
  seriesBefore: number,
): void {
  for (let index = seriesBefore - 1; index >= plan.series.length; index--) chart.series.getItemAt(index).delete();
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
  series.name = plan.name;
  series.setValues(cells(worksheet, image, plan.values));
  series.setXAxisValues(cells(worksheet, image, plan.along));
  if (plan.sizes) series.setBubbleSizes(cells(worksheet, image, plan.sizes));
  series.format.fill.setSolidColor(plan.colour);
}

function cells(worksheet: Excel.Worksheet, { plan }: SheetImage, place: ChartCells): Excel.Range {
  const column = plan.columns.findIndex(({ id }) => id === place.column);
  const [first, last] = [place.firstKey, place.lastKey].map((key) =>
    plan.rows.findIndex((row) => row.key === key),
  );
  if (column < 0 || first! < 0 || last! < first!) {
    throw new Error(`The plan has no cells ${place.column}, ${place.firstKey} to ${place.lastKey}.`);
  }
  return worksheet.getRangeByIndexes(LAYOUT.firstRow + first!, column, last! - first! + 1, 1);
}
