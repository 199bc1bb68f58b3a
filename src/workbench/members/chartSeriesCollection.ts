import type { ChartSeriesModel } from '../model/chart';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { changing, property, reading } from './declaration';
import { Remote } from './remote';
import { defineChartObject } from './rules/chartMembers';
import { seriesName } from './rules/seriesName';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesCollection = defineChartObject(
  'ChartSeriesCollection',
  {
    count: property('1.1', ({ at }) => at.chart.series.length),
    add: changing('1.7', ({ at }, given, host) => {
      const { series: all } = at.chart;
      const index = given.optionalInteger(1, all.length);
      if (index < 0 || index > all.length) throw invalidArgument(`There is no place ${index} for a series.`);
      const series: ChartSeriesModel = given.isGiven(0)
        ? { name: seriesName(given.text(0), host.workbook) }
        : {};
      all.splice(index, 0, series);
      return new Remote('ChartSeries', { ...at, series });
    }),
    getCount: reading('1.4', ({ at }) => at.chart.series.length),
    getItemAt: reading('1.1', ({ at }, given) => {
      const series = at.chart.series[given.integer(0)];
      if (!series) throw itemNotFound(`series ${given.integer(0)}`);
      return new Remote('ChartSeries', { ...at, series });
    }),
  },
  { items: ({ at }) => at.chart.series.map((series) => new Remote('ChartSeries', { ...at, series })) },
);
