import {
  hasTwoValueAxes,
  isRadar,
  type ChartAxisModel,
  type ChartModel,
  type ChartPlace,
  type ChartType,
} from '../../model/chart';
import type { SheetModel } from '../../model/workbookModel';

/** Excel's gap between the bars of a chart that nobody set. */
export const DEFAULT_GAP_WIDTH = 150;
/** The size of bubbles that nobody scaled. */
export const DEFAULT_BUBBLE_SCALE = 100;

export const newAxis = (majorGridlines: boolean): ChartAxisModel => ({
  title: { text: '', visible: false },
  majorGridlines,
  minorGridlines: false,
  reversed: false,
  visible: true,
  tickLabels: 'NextToAxis',
});

/** A chart as Excel makes one, on no place and of no data yet. */
export function newChart(sheet: SheetModel, type: ChartType, place: ChartPlace): ChartModel {
  return {
    id: sheet.workbook.nextId('CHART'),
    name: freeChartName(sheet),
    type,
    title: { visible: true, overlay: false },
    legend: { visible: true, position: 'Bottom', overlay: false },
    categoryAxis: newAxis(hasTwoValueAxes(type) || isRadar(type)),
    valueAxis: newAxis(true),
    series: [],
    gapWidth: DEFAULT_GAP_WIDTH,
    bubbleScale: DEFAULT_BUBBLE_SCALE,
    plotVisibleOnly: true,
    place,
    alternativeText: '',
  };
}

function freeChartName(sheet: SheetModel): string {
  const taken = new Set(sheet.charts.map(({ name }) => name));
  let number = 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
