import { changing, reading } from './declaration';
import { defineChartObject } from './rules/chartMembers';
import { requireColor } from './rules/cellStyles';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartfill, of a series. */
export const chartFill = defineChartObject('ChartFill', {
  clear: changing('1.1', ({ at }) => {
    delete at.series.fillColor;
  }),
  // Excel answers the empty text for a fill that is no plain colour.
  getSolidColor: reading('1.16', ({ at }) => at.series.fillColor ?? ''),
  setSolidColor: changing('1.1', ({ at }, given) => {
    at.series.fillColor = requireColor(given.raw(0), 'ChartFill.setSolidColor, argument 1');
  }),
});
