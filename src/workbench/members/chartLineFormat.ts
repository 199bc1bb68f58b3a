import { changing, property } from './declaration';
import { defineChartObject } from './rules/chartMembers';
import { requireColor } from './rules/cellStyles';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartlineformat, of a series. */
export const chartLineFormat = defineChartObject('ChartLineFormat', {
  color: property(
    '1.1',
    ({ at }) => at.series.lineColor ?? '',
    ({ at }, value) => {
      at.series.lineColor = requireColor(value, 'ChartLineFormat.color');
    },
  ),
  clear: changing('1.1', ({ at }) => {
    delete at.series.lineColor;
  }),
});
