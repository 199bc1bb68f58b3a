import { NO_LABELS, labelPositions, type ChartSeriesModel, type DataLabelsModel } from '../model/chart';
import { invalidArgument } from '../protocol/hostError';
import { expectBoolean, expectText, oneOf } from './arguments';
import { property } from './declaration';
import type { Remote } from './remote';
import { defineChartObject } from './rules/chartMembers';

type Labels = Remote<'ChartDataLabels'>;
type Flag =
  'showValue' | 'showSeriesName' | 'showCategoryName' | 'showBubbleSize' | 'showPercentage' | 'showLegendKey';

/** Those of one series, or of all. */
const seriesOf = ({ at: { chart, series } }: Labels): readonly ChartSeriesModel[] =>
  series ? [series] : chart.series;

/** What all series share; null where they differ. */
function shared<Value>(self: Labels, read: (labels: Readonly<DataLabelsModel>) => Value): Value | null {
  const [first, ...others] = seriesOf(self).map(({ labels }) => read(labels ?? NO_LABELS));
  return first === undefined || others.some((other) => other !== first) ? null : first;
}

/** Setting anything makes the labels be there. */
function change(self: Labels, apply: (labels: DataLabelsModel) => void): void {
  for (const series of seriesOf(self)) {
    series.labels ??= { ...NO_LABELS };
    apply(series.labels);
  }
}

const flag = (name: Flag) =>
  property<'ChartDataLabels'>(
    '1.1',
    (self) => shared(self, (labels) => labels[name]),
    (self, value) => {
      const shown = expectBoolean(value, `ChartDataLabels.${name}`);
      change(self, (labels) => {
        labels[name] = shown;
      });
    },
  );

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartdatalabels */
export const chartDataLabels = defineChartObject('ChartDataLabels', {
  showValue: flag('showValue'),
  showSeriesName: flag('showSeriesName'),
  showCategoryName: flag('showCategoryName'),
  showBubbleSize: flag('showBubbleSize'),
  showPercentage: flag('showPercentage'),
  showLegendKey: flag('showLegendKey'),
  position: property(
    '1.1',
    (self) => shared(self, ({ position }) => position ?? 'Invalid'),
    (self, value) => {
      const { chart } = self.at;
      for (const { type } of seriesOf(self)) {
        const allowed = labelPositions(type ?? chart.type);
        if (allowed.length === 0)
          throw invalidArgument(`Labels of a chart of type ${type ?? chart.type} have no position.`);
        oneOf(value, allowed, 'ChartDataLabels.position');
      }
      change(self, (labels) => {
        labels.position = value as NonNullable<DataLabelsModel['position']>;
      });
    },
  ),
  numberFormat: property(
    '1.8',
    (self) => shared(self, ({ numberFormat }) => numberFormat ?? 'General'),
    (self, value) => {
      const format = expectText(value, 'ChartDataLabels.numberFormat');
      change(self, (labels) => {
        labels.numberFormat = format;
      });
    },
  ),
  separator: property(
    '1.1',
    (self) => shared(self, ({ separator }) => separator ?? ', '),
    (self, value) => {
      const separator = expectText(value, 'ChartDataLabels.separator');
      change(self, (labels) => {
        labels.separator = separator;
      });
    },
  ),
});
