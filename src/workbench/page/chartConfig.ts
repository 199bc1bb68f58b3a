import type { ChartConfiguration } from 'chart.js';
import {
  isBar,
  isBubble,
  isHorizontal,
  hasTwoValueAxes,
  isRound,
  type ChartModel,
  type LabelPosition,
} from '../model/chart';
import type { ChartData, SeriesData } from '../model/chartData';
import type { HostModes } from '../model/modes';
import { crossingPlugin } from './chartCrossing';
import { datasetsOf, drawnType } from './chartDatasets';
import { labelTexts } from './chartLabelText';
import { labelPlugin, type DrawnLabels } from './chartLabels';
import { FONT_FAMILY, INK, typeOf } from './chartLook';
import { scalesOf } from './chartScales';

/** What drawing a chart takes beside the chart itself. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly language: HostModes['language'];
  readonly theme: readonly string[];
}

const LEGEND_PLACES = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'right',
} as const;
/** Of the picture, about so much is left for the plot beside titles and axes. */
const PLOT_SHARE = 0.75;

/** Where Excel puts labels that nobody placed. */
function positionOf(chart: ChartModel, series: SeriesData): LabelPosition {
  const type = typeOf(chart, series);
  if (series.model.labels?.position) return series.model.labels.position;
  if (isBar(type)) return type.endsWith('Stacked') ? 'Center' : 'OutsideEnd';
  return isRound(type) ? 'Center' : hasTwoValueAxes(type) || drawnType(type) === 'line' ? 'Right' : 'Top';
}

/** A chart as the drawing package wants it: still, silent, and as large as its place. */
export function chartConfig(
  chart: ChartModel,
  data: ChartData,
  { width, height, language, theme }: Picture,
): ChartConfiguration {
  const { series, title } = data;
  const labels = series.map((one): DrawnLabels => ({
    texts: labelTexts(one, language, isBubble(typeOf(chart, one))),
    position: positionOf(chart, one),
    isHorizontal: isHorizontal(typeOf(chart, one)),
  }));
  const longest = series.reduce<readonly string[]>(
    (most, { categories }) => (categories.length > most.length ? categories : most),
    [],
  );
  const font = { family: FONT_FAMILY, size: 11 };
  return {
    type: drawnType(chart.type),
    data: {
      labels: [...longest],
      datasets: datasetsOf(chart, series, theme, Math.min(width, height) * PLOT_SHARE),
    },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      locale: language,
      layout: { padding: 8 },
      ...(isHorizontal(chart.type) ? { indexAxis: 'y' as const } : {}),
      scales: scalesOf(chart, data, language),
      plugins: {
        tooltip: { enabled: false },
        title: {
          display: chart.title.visible && title !== '',
          text: title.split('\n'),
          color: INK.title,
          font: { family: FONT_FAMILY, size: 16, weight: 'normal' },
        },
        legend: {
          display: chart.legend.visible,
          position: LEGEND_PLACES[chart.legend.position],
          labels: { color: INK.text, font, usePointStyle: !isBar(chart.type) && !isRound(chart.type) },
        },
      },
    },
    plugins: [crossingPlugin(chart), labelPlugin(labels)],
  };
}
