import { expectBoolean, expectText } from './arguments';
import { property } from './declaration';
import { defineChartObject } from './rules/chartMembers';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartaxistitle */
export const chartAxisTitle = defineChartObject('ChartAxisTitle', {
  text: property(
    '1.1',
    ({ at }) => at.chart[at.axis].title.text,
    ({ at }, value) => {
      at.chart[at.axis].title = { text: expectText(value, 'ChartAxisTitle.text'), visible: true };
    },
  ),
  visible: property(
    '1.1',
    ({ at }) => at.chart[at.axis].title.visible,
    ({ at }, value) => {
      at.chart[at.axis].title.visible = expectBoolean(value, 'ChartAxisTitle.visible');
    },
  ),
});
