import { LEGEND_POSITIONS } from '../model/chart';
import { expectBoolean, oneOf } from './arguments';
import { property } from './declaration';
import { defineChartObject } from './rules/chartMembers';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartlegend */
export const chartLegend = defineChartObject('ChartLegend', {
  visible: property(
    '1.1',
    ({ at }) => at.chart.legend.visible,
    ({ at }, value) => {
      at.chart.legend.visible = expectBoolean(value, 'ChartLegend.visible');
    },
  ),
  position: property(
    '1.1',
    ({ at }) => at.chart.legend.position,
    ({ at }, value) => {
      at.chart.legend.position = oneOf(value, LEGEND_POSITIONS, 'ChartLegend.position');
    },
  ),
  overlay: property(
    '1.1',
    ({ at }) => at.chart.legend.overlay,
    ({ at }, value) => {
      at.chart.legend.overlay = expectBoolean(value, 'ChartLegend.overlay');
    },
  ),
});
