import { workbenchLocaleOf } from '../../locale/workbenchLocale';
import { workbookOf } from '../../../tests/host/workbooks';
import { newChart } from '../members/rules/newChart';
import { knownAnswers } from '../files/testWorkbooks';
import { NO_LABELS, type ChartModel, type ChartType } from '../model/chart';
import { ChartReader, type ChartData } from '../model/chartData';
import { readTheme } from '../files/colors';
import { chartConfig } from './chartConfig';
import { labelTexts } from './chartLabelText';
import { chartSummary } from './chartSummary';

const workbook = workbookOf({
  Blad: [
    ['Sector', 'Groei', 'LQ', 'Banen'],
    ['Bouw', 0.1, 0.7, 100],
    ['Zorg', 0.2, null, 400],
    ['ICT', 0.3, 1.4, 25],
  ],
});
const sheet = workbook.sheets[0]!;

function chartOf(type: ChartType, more: Partial<ChartModel> = {}): ChartModel {
  const corner = { row: 0, column: 0, x: 0, y: 0 };
  const chart = newChart(sheet, type, { from: corner, to: corner });
  const series = {
    name: { reference: 'Blad!$C$1' },
    values: 'Blad!$C$2:$C$4',
    categories: 'Blad!$A$2:$A$4',
    labels: { ...NO_LABELS, showValue: true, numberFormat: '0.00' },
  };
  return Object.assign(chart, { series: [series] }, more);
}

const dataOf = (chart: ChartModel): ChartData =>
  new ChartReader(workbook, knownAnswers(), 'nl-NL').data(chart);

const configOf = (chart: ChartModel) =>
  chartConfig(chart, dataOf(chart), {
    width: 400,
    height: 300,
    language: 'nl-NL',
    theme: readTheme(undefined),
  });

describe('a chart as it is drawn', () => {
  test('has a gap where a value is missing, and never a zero', () => {
    expect(configOf(chartOf('ColumnClustered')).data.datasets[0]!.data).toEqual([0.7, null, 1.4]);
    expect(labelTexts(dataOf(chartOf('BarClustered')).series[0]!, 'nl-NL')).toEqual(['0,70', '', '1,40']);
  });

  test('leaves out hidden rows, unless the chart says otherwise', () => {
    sheet.hiddenRows.add(1);
    try {
      expect(dataOf(chartOf('Line')).series[0]).toMatchObject({
        values: [null, 1.4],
        categories: ['Zorg', 'ICT'],
      });
      expect(dataOf(chartOf('Line', { plotVisibleOnly: false })).series[0]!.values).toHaveLength(3);
    } finally {
      sheet.hiddenRows.clear();
    }
  });

  test('makes a bubble of four times the size twice as wide, and none where a number is missing', () => {
    const bubbles = {
      values: 'Blad!$B$2:$B$4',
      categories: 'Blad!$B$2:$B$4',
      bubbleSizes: 'Blad!$D$2:$D$4',
    };
    const points = configOf(chartOf('Bubble', { series: [bubbles] })).data.datasets[0]!.data as {
      x: number;
      r: number;
    }[];
    expect(points[1]!.r / points[0]!.r).toBeCloseTo(2, 12);
    expect(points[0]!.r / points[2]!.r).toBeCloseTo(2, 12);
    const missing = { ...bubbles, values: 'Blad!$C$2:$C$4' };
    const [, gap] = configOf(chartOf('Bubble', { series: [missing] })).data.datasets[0]!.data as {
      y: number;
    }[];
    expect(gap!.y).toBeNaN();
  });

  test.each([
    [false, true],
    [true, false],
  ])('has the first bar below as Excel has it, and above when reversed (%s)', (reversed, drawnReversed) => {
    const chart = chartOf('BarClustered');
    chart.categoryAxis.reversed = reversed;
    expect(configOf(chart).options!.scales!['y']!.reverse).toBe(drawnReversed);
  });

  test('takes the bounds of an axis from the model', () => {
    const chart = chartOf('ColumnClustered');
    Object.assign(chart.valueAxis, { minimum: -1, maximum: 3 });
    expect(configOf(chart).options!.scales!['y']).toMatchObject({ min: -1, max: 3 });
  });
});

describe('what is read aloud of a chart', () => {
  test('is its kind, title and extremes in one line', () => {
    const chart = chartOf('BarClustered', { title: { text: { text: 'LQ' }, visible: true, overlay: false } });
    expect(chartSummary(chart, dataOf(chart), 'nl-NL', workbenchLocaleOf('nl'))).toBe(
      'Staafdiagram "LQ": 2 waarden; hoogste ICT 1,4, laagste Bouw 0,7.',
    );
  });

  test('is its own text where it has one', () => {
    const chart = chartOf('Line', { alternativeText: 'Banen dalen' });
    expect(chartSummary(chart, dataOf(chart), 'nl-NL', workbenchLocaleOf('nl'))).toBe('Banen dalen');
  });

  test('says so when there is nothing to see', () => {
    const chart = chartOf('Line', { series: [], title: { visible: false, overlay: false } });
    expect(chartSummary(chart, dataOf(chart), 'en-US', workbenchLocaleOf('en'))).toBe(
      'Line chart: no values.',
    );
  });
});
