import { CHART_TYPES, type ChartType } from '../../model/chart';
import { invalidArgument, notImplemented } from '../../protocol/hostError';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.charttype, without `Invalid`. */
export const EXCEL_CHART_TYPES: readonly string[] = (
  'ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 ' +
  'BarClustered BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked ' +
  'LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded ' +
  '3DPieExploded BarOfPie XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines ' +
  'XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked 3DAreaStacked100 DoughnutExploded ' +
  'RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble ' +
  'Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderColClustered CylinderColStacked ' +
  'CylinderColStacked100 CylinderBarClustered CylinderBarStacked CylinderBarStacked100 CylinderCol ' +
  'ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked ConeBarStacked100 ' +
  'ConeCol PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered ' +
  'PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn Line 3DLine 3DPie Pie XYScatter 3DArea ' +
  'Area Doughnut Radar Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel'
).split(' ');

/** A type of chart that the model has; one that only Excel has is refused by name. */
export function requireChartType(value: unknown, what: string): ChartType {
  const type = CHART_TYPES.find((known) => known === value);
  if (type) return type;
  if (typeof value === 'string' && EXCEL_CHART_TYPES.includes(value))
    throw notImplemented(`${what} '${value}'`);
  throw invalidArgument(`${what} is no type of chart: ${JSON.stringify(value) ?? 'nothing'}.`);
}
