import { ChartReader } from '../model/chartData';
import { MARKER_STYLES, NO_LABELS, isBar, isBubble, type ChartSeriesModel } from '../model/chart';
import { HostError, invalidArgument } from '../protocol/hostError';
import { expectBoolean, expectNumber, expectText, oneOf } from './arguments';
import { changing, navigation, property } from './declaration';
import { Remote } from './remote';
import { defineChartObject } from './rules/chartMembers';
import { seriesReference } from './rules/chartSource';
import { requireChartType } from './rules/chartTypes';
import { seriesName } from './rules/seriesName';

type Series = Remote<'ChartSeries'>;

const typeOf = ({ at: { chart, series } }: Series) => series.type ?? chart.type;

const MARKER_POINTS = { least: 2, most: 72, standard: 5 } as const;
const WIDEST_GAP = 500;
const LARGEST_BUBBLES = 300;

const range = (name: 'setValues' | 'setXAxisValues' | 'setBubbleSizes', key: keyof ChartSeriesModel) =>
  changing<'ChartSeries'>('1.7', (self, given) => {
    if (key === 'bubbleSizes' && !isBubble(typeOf(self))) {
      throw new HostError('InvalidOperation', `A series of type ${typeOf(self)} has no bubbles.`);
    }
    const reference = seriesReference(given.range(0), `ChartSeries.${name}: argument 1`);
    Object.assign(self.at.series, { [key]: reference });
  });

function whole(value: unknown, least: number, most: number, what: string): number {
  const number = expectNumber(value, what);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw invalidArgument(`${what} is a whole number from ${least} to ${most}.`);
  }
  return number;
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartseries */
export const chartSeries = defineChartObject('ChartSeries', {
  name: property(
    '1.1',
    ({ at: { chart, series } }, { workbook, calculator, modes }) =>
      new ChartReader(workbook, calculator, modes.language).seriesName(series, chart.series.indexOf(series)),
    ({ at }, value, { workbook }) => {
      at.series.name = seriesName(expectText(value, 'ChartSeries.name'), workbook);
    },
    { settles: true },
  ),
  chartType: property('1.7', typeOf, ({ at: { chart, series } }, value) => {
    const type = requireChartType(value, 'ChartSeries.chartType');
    if (isBubble(type) !== isBubble(chart.type) && chart.series.length > 1)
      throw invalidArgument('Bubbles cannot be combined with another type.');
    series.type = type;
  }),
  gapWidth: property(
    '1.7',
    ({ at }) => at.chart.gapWidth,
    (self, value) => {
      if (!isBar(typeOf(self)))
        throw new HostError('InvalidOperation', `A series of type ${typeOf(self)} has no bars.`);
      self.at.chart.gapWidth = whole(value, 0, WIDEST_GAP, 'ChartSeries.gapWidth');
    },
  ),
  bubbleScale: property(
    '1.9',
    ({ at }) => at.chart.bubbleScale,
    (self, value) => {
      if (!isBubble(typeOf(self)))
        throw new HostError('InvalidOperation', `A series of type ${typeOf(self)} has no bubbles.`);
      self.at.chart.bubbleScale = whole(value, 0, LARGEST_BUBBLES, 'ChartSeries.bubbleScale');
    },
  ),
  hasDataLabels: property(
    '1.7',
    ({ at }) => at.series.labels !== undefined,
    ({ at: { series } }, value) => {
      if (!expectBoolean(value, 'ChartSeries.hasDataLabels')) delete series.labels;
      else series.labels ??= { ...NO_LABELS, showValue: true };
    },
  ),
  markerSize: property(
    '1.7',
    ({ at }) => at.series.markerSize ?? MARKER_POINTS.standard,
    ({ at }, value) => {
      at.series.markerSize = whole(value, MARKER_POINTS.least, MARKER_POINTS.most, 'ChartSeries.markerSize');
    },
  ),
  markerStyle: property(
    '1.7',
    ({ at }) => at.series.markerStyle ?? 'Automatic',
    ({ at }, value) => {
      at.series.markerStyle = oneOf(value, MARKER_STYLES, 'ChartSeries.markerStyle');
    },
  ),
  dataLabels: navigation('1.8', ({ at }) => new Remote('ChartDataLabels', at)),
  format: navigation('1.1', ({ at }) => new Remote('ChartSeriesFormat', at)),

  delete: changing('1.7', ({ at: { chart, series } }) => {
    chart.series.splice(chart.series.indexOf(series), 1);
  }),
  setBubbleSizes: range('setBubbleSizes', 'bubbleSizes'),
  setValues: range('setValues', 'values'),
  setXAxisValues: range('setXAxisValues', 'categories'),
});
