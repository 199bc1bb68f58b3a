import { notImplemented } from '../protocol/hostError';
import { navigation, reading } from './declaration';
import { Remote } from './remote';
import { defineChartObject } from './rules/chartMembers';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartaxes */
export const chartAxes = defineChartObject('ChartAxes', {
  categoryAxis: navigation('1.1', ({ at }) => new Remote('ChartAxis', { ...at, axis: 'categoryAxis' })),
  valueAxis: navigation('1.1', ({ at }) => new Remote('ChartAxis', { ...at, axis: 'valueAxis' })),
  getItem: reading('1.7', ({ at }, given) => {
    const type = given.oneOf(0, ['Category', 'Value', 'Series'] as const);
    const group = given.isGiven(1) ? given.oneOf(1, ['Primary', 'Secondary'] as const) : 'Primary';
    if (type === 'Series' || group === 'Secondary')
      throw notImplemented(`ChartAxes.getItem('${type}', '${group}')`);
    return new Remote('ChartAxis', { ...at, axis: type === 'Category' ? 'categoryAxis' : 'valueAxis' });
  }),
});
