import type { ChartModel } from '../model/chart';
import type { SheetModel } from '../model/workbookModel';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import type { Arguments } from './arguments';
import { changing, defineObject, property, reading } from './declaration';
import type { HostState } from './hostState';
import { Remote } from './remote';
import { boxOf, placeOf } from './rules/chartPlace';
import { seriesOf, type SeriesBy } from './rules/chartSource';
import { requireChartType } from './rules/chartTypes';
import { newChart } from './rules/newChart';
import { requireUnprotected } from './rules/protection';
import { isRound } from '../model/chart';

type Charts = Remote<'ChartCollection'>;

/** What Excel gives a chart that nobody sized, in points. */
const DEFAULT_SIZE = { width: 360, height: 216 } as const;
const SERIES_BY: readonly SeriesBy[] = ['Auto', 'Columns', 'Rows'];

export const seriesBy = (given: Arguments, index: number): SeriesBy =>
  given.isGiven(index) ? given.oneOf(index, SERIES_BY) : 'Auto';

const remote = (sheet: SheetModel, chart: ChartModel): Remote<'Chart'> =>
  new Remote('Chart', { sheet, chart });

/** By name or by id; of several of one name the first. */
const find = ({ at: { sheet } }: Charts, key: string): ChartModel | undefined =>
  sheet.charts.find(({ id }) => id === key) ?? sheet.charts.find(({ name }) => name === key);

/** Excel puts a new chart in the middle of its window; a host without one puts it beside its data. */
function add({ at: { sheet } }: Charts, given: Arguments, host: HostState): Remote<'Chart'> {
  const type = requireChartType(given.raw(0), 'ChartCollection.add, argument 1');
  const source = given.range(1);
  if (!source) throw invalidArgument('ChartCollection.add: argument 2 must be a range.');
  const series = seriesOf(source, type, seriesBy(given, 2), host);
  requireUnprotected(sheet, 'add a chart');
  const { row, lastColumn } = source.area;
  const beside = { row, column: lastColumn + 1, x: 0, y: 0 };
  const { left, top } = boxOf(sheet, { from: beside, to: beside });
  const chart = newChart(sheet, type, placeOf(sheet, { left, top, ...DEFAULT_SIZE }));
  chart.series = series;
  chart.legend.visible = series.length > 1 || isRound(type);
  sheet.charts.push(chart);
  return remote(sheet, chart);
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartcollection */
export const chartCollection = defineObject(
  'ChartCollection',
  {
    count: property('1.1', ({ at }) => at.sheet.charts.length),
    add: changing('1.1', add),
    getCount: reading('1.4', ({ at }) => at.sheet.charts.length),
    getItem: reading('1.1', (self, given) => {
      const chart = find(self, given.text(0));
      if (!chart) throw itemNotFound(`chart ${given.text(0)}`);
      return remote(self.at.sheet, chart);
    }),
    getItemAt: reading('1.1', ({ at: { sheet } }, given) => {
      const chart = sheet.charts[given.integer(0)];
      if (!chart) throw itemNotFound(`chart ${given.integer(0)}`);
      return remote(sheet, chart);
    }),
    getItemOrNullObject: reading('1.4', (self, given) => {
      const chart = find(self, given.text(0));
      return chart ? remote(self.at.sheet, chart) : null;
    }),
  },
  { items: ({ at: { sheet } }) => sheet.charts.map((chart) => remote(sheet, chart)) },
);
