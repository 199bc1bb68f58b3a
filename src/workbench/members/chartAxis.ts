import { TICK_LABEL_POSITIONS, hasTwoValueAxes, type ChartAxisModel } from '../model/chart';
import { invalidArgument, notImplemented } from '../protocol/hostError';
import { expectBoolean, expectNumber, expectText, oneOf } from './arguments';
import { changing, navigation, property } from './declaration';
import { Remote } from './remote';
import { defineChartObject } from './rules/chartMembers';

type Axis = Remote<'ChartAxis'>;

const modelOf = ({ at }: Axis): ChartAxisModel => at.chart[at.axis];

/** A bound or step; the empty text leaves it to Excel, and is the answer while it is left to Excel. */
const scale = (name: 'minimum' | 'maximum' | 'majorUnit') =>
  property<'ChartAxis'>(
    '1.1',
    (self) => modelOf(self)[name] ?? '',
    (self, value) => {
      if (self.at.axis === 'categoryAxis' && !hasTwoValueAxes(self.at.chart.type)) {
        throw invalidArgument(`ChartAxis.${name} is for axes that count.`);
      }
      const axis = modelOf(self);
      if (value === '') {
        delete axis[name];
        return;
      }
      const number = expectNumber(value, `ChartAxis.${name}`);
      if (name === 'majorUnit' && number <= 0)
        throw invalidArgument('ChartAxis.majorUnit must be more than 0.');
      axis[name] = number;
    },
  );

const flag = (since: string, name: 'reversed' | 'visible', word: string) =>
  property<'ChartAxis'>(
    since,
    (self) => modelOf(self)[name],
    (self, value) => {
      modelOf(self)[name] = expectBoolean(value, `ChartAxis.${word}`);
    },
  );

const gridlines = (lines: 'majorGridlines' | 'minorGridlines') =>
  navigation<'ChartAxis'>('1.1', ({ at }) => new Remote('ChartGridlines', { ...at, lines }));

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartaxis */
export const chartAxis = defineChartObject('ChartAxis', {
  type: property('1.7', ({ at }) => (at.axis === 'categoryAxis' ? 'Category' : 'Value')),
  minimum: scale('minimum'),
  maximum: scale('maximum'),
  majorUnit: scale('majorUnit'),
  numberFormat: property(
    '1.8',
    (self) => modelOf(self).numberFormat ?? 'General',
    (self, value) => {
      modelOf(self).numberFormat = expectText(value, 'ChartAxis.numberFormat');
    },
  ),
  reversePlotOrder: flag('1.7', 'reversed', 'reversePlotOrder'),
  visible: flag('1.7', 'visible', 'visible'),
  tickLabelPosition: property(
    '1.7',
    (self) => modelOf(self).tickLabels,
    (self, value) => {
      modelOf(self).tickLabels = oneOf(value, TICK_LABEL_POSITIONS, 'ChartAxis.tickLabelPosition');
    },
  ),
  positionAt: property('1.8', (self) => modelOf(self).crossedAt ?? 0),
  setPositionAt: changing('1.8', (self, given) => {
    const value = expectNumber(given.raw(0), 'ChartAxis.setPositionAt');
    if (self.at.axis === 'categoryAxis' && !hasTwoValueAxes(self.at.chart.type)) {
      throw notImplemented('ChartAxis.setPositionAt of an axis with names');
    }
    modelOf(self).crossedAt = value;
  }),
  majorGridlines: gridlines('majorGridlines'),
  minorGridlines: gridlines('minorGridlines'),
  title: navigation('1.1', ({ at }) => new Remote('ChartAxisTitle', at)),
});
