import { expectBoolean } from './arguments';
import { property } from './declaration';
import { defineChartObject } from './rules/chartMembers';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartgridlines */
export const chartGridlines = defineChartObject('ChartGridlines', {
  visible: property(
    '1.1',
    ({ at }) => at.chart[at.axis][at.lines],
    ({ at }, value) => {
      at.chart[at.axis][at.lines] = expectBoolean(value, 'ChartGridlines.visible');
    },
  ),
});
