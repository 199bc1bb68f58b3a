import { ChartReader } from '../model/chartData';
import { expectBoolean, expectText } from './arguments';
import { property } from './declaration';
import { defineChartObject } from './rules/chartMembers';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.charttitle */
export const chartTitle = defineChartObject('ChartTitle', {
  text: property(
    '1.1',
    ({ at }, { workbook, calculator, modes }) =>
      new ChartReader(workbook, calculator, modes.language).data(at.chart).title,
    ({ at }, value) => {
      at.chart.title.text = { text: expectText(value, 'ChartTitle.text') };
      at.chart.title.visible = true;
    },
    { settles: true },
  ),
  visible: property(
    '1.1',
    ({ at }) => at.chart.title.visible,
    ({ at }, value) => {
      at.chart.title.visible = expectBoolean(value, 'ChartTitle.visible');
    },
  ),
  overlay: property(
    '1.1',
    ({ at }) => at.chart.title.overlay,
    ({ at }, value) => {
      at.chart.title.overlay = expectBoolean(value, 'ChartTitle.overlay');
    },
  ),
});
