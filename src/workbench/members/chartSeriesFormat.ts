import { navigation } from './declaration';
import { Remote } from './remote';
import { defineChartObject } from './rules/chartMembers';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartseriesformat */
export const chartSeriesFormat = defineChartObject('ChartSeriesFormat', {
  fill: navigation('1.1', ({ at }) => new Remote('ChartFill', at)),
  line: navigation('1.1', ({ at }) => new Remote('ChartLineFormat', at)),
});
