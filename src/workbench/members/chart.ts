import { parseArea, splitSheet } from '../../workbook/address';
import { isRound } from '../model/chart';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { Arguments } from './arguments';
import { expectBoolean, expectNumber, expectText } from './arguments';
import { seriesBy } from './chartCollection';
import { changing, navigation, property, reading } from './declaration';
import { Remote, type Cells } from './remote';
import { requireOnGrid } from './rules/areas';
import { defineChartObject } from './rules/chartMembers';
import { boxOf, placeOf, type PointBox } from './rules/chartPlace';
import { seriesOf } from './rules/chartSource';
import { requireChartType } from './rules/chartTypes';

type Chart = Remote<'Chart'>;

/** One side of the box around a chart, in points. */
const side = (name: keyof PointBox) =>
  property<'Chart'>(
    '1.1',
    ({ at: { sheet, chart } }) => boxOf(sheet, chart.place)[name],
    ({ at: { sheet, chart } }, value) => {
      const points = expectNumber(value, `Chart.${name}`);
      if (points < 0) throw invalidArgument(`Chart.${name} cannot be less than 0.`);
      chart.place = placeOf(sheet, { ...boxOf(sheet, chart.place), [name]: points });
    },
  );

/** A cell or range of the chart's own sheet, as an object or by its address. */
function cellsAt({ at: { sheet } }: Chart, given: Arguments, index: number): Cells {
  const range = given.range(index);
  if (range && range.sheet !== sheet)
    throw invalidArgument('A chart is placed over cells of its own worksheet.');
  if (range) return range;
  const { sheet: name, address } = splitSheet(given.text(index));
  const area = parseArea(address);
  if (!area || (name !== undefined && name.toLowerCase() !== sheet.name.toLowerCase())) {
    throw invalidArgument(`This is no address on ${sheet.name}: ${given.text(index).slice(0, 100)}`);
  }
  return { sheet, area: requireOnGrid(area) };
}

/** From the top left of the first cell to the bottom right of the last; without a last one the size stays. */
function setPosition(self: Chart, given: Arguments): void {
  const { sheet, chart } = self.at;
  const { row, column } = cellsAt(self, given, 0).area;
  const from = { row, column, x: 0, y: 0 };
  if (!given.isGiven(1)) {
    const { width, height } = boxOf(sheet, chart.place);
    const { left, top } = boxOf(sheet, { from, to: from });
    chart.place = placeOf(sheet, { left, top, width, height });
    return;
  }
  const { lastRow, lastColumn } = cellsAt(self, given, 1).area;
  if (lastRow < row || lastColumn < column)
    throw invalidArgument('The last cell of a chart lies before its first.');
  chart.place = { from, to: { row: lastRow + 1, column: lastColumn + 1, x: 0, y: 0 } };
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chart */
export const chart = defineChartObject(
  'Chart',
  {
    id: property('1.7', ({ at }) => at.chart.id),
    name: property(
      '1.1',
      ({ at }) => at.chart.name,
      ({ at }, value) => {
        const name = expectText(value, 'Chart.name');
        if (name.trim() === '') throw invalidArgument('Chart.name cannot be empty.');
        at.chart.name = name;
      },
    ),
    chartType: property(
      '1.7',
      ({ at }) => at.chart.type,
      ({ at }, value) => {
        at.chart.type = requireChartType(value, 'Chart.chartType');
        for (const series of at.chart.series) delete series.type;
      },
    ),
    left: side('left'),
    top: side('top'),
    width: side('width'),
    height: side('height'),
    plotVisibleOnly: property(
      '1.8',
      ({ at }) => at.chart.plotVisibleOnly,
      ({ at }, value) => {
        at.chart.plotVisibleOnly = expectBoolean(value, 'Chart.plotVisibleOnly');
      },
    ),
    axes: navigation('1.1', ({ at }) => {
      if (isRound(at.chart.type))
        throw new HostError('InvalidOperation', `A chart of type ${at.chart.type} has no axes.`);
      return new Remote('ChartAxes', at);
    }),
    dataLabels: navigation('1.1', ({ at }) => new Remote('ChartDataLabels', { ...at, series: undefined })),
    legend: navigation('1.1', ({ at }) => new Remote('ChartLegend', at)),
    series: navigation('1.1', ({ at }) => new Remote('ChartSeriesCollection', at)),
    title: navigation('1.1', ({ at }) => new Remote('ChartTitle', at)),
    worksheet: navigation('1.2', ({ at }) => new Remote('Worksheet', { sheet: at.sheet })),

    activate: reading('1.9', ({ at: { sheet } }, _given, host) => {
      host.workbook.activeSheetId = sheet.id;
    }),
    delete: changing('1.1', ({ at: { sheet, chart } }) => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    }),
    setData: changing('1.1', ({ at }, given, host) => {
      const source = given.range(0);
      if (!source) throw invalidArgument('Chart.setData: argument 1 must be a range.');
      const made = seriesOf(source, at.chart.type, seriesBy(given, 1), host);
      // Looks stay with the place a series has among the others.
      at.chart.series = made.map((series, index) => ({ ...looksOf(at.chart.series[index]), ...series }));
    }),
    setPosition: changing('1.1', setPosition),
  },
  { identity: ({ at }) => at.chart.id },
);

function looksOf(series: Chart['at']['chart']['series'][number] | undefined): object {
  if (!series) return {};
  const { fillColor, lineColor, labels, markerSize, markerStyle, type } = series;
  const looks = { fillColor, lineColor, labels, markerSize, markerStyle, type };
  return Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined));
}
