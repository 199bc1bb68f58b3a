import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import { openXlsx, saveXlsx, type Saveable } from '../../src/workbench/files';
import type { ChartModel } from '../../src/workbench/model/chart';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { openHost, type Host } from '../../src/workbench/node/openHost';
import { renameSheet } from '../../src/workbench/members/rules/sheetChanges';
import { codeOf } from '../conformance/open';
import { workbookOf } from './workbooks';

const SECTORS = [
  ['Sector', 'Groei', 'LQ', 'Banen'],
  ['Bouw', -0.05, 0.7, 12_000],
  ['Overheid', 0.12, '=C2*2', 60_500],
  ['Zorg', 0.2, null, 45_000],
] as const;

let host: Host;
let workbook: WorkbookModel;
beforeEach(async () => {
  workbook = workbookOf({ "Blad 'één' hier": SECTORS });
  host = await openHost({ workbook });
});
afterEach(() => host.close());

const SHEET = "Blad 'één' hier";

const run = <Result>(batch: (sheet: Excel.Worksheet) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
    return result;
  });

const charts = (): readonly ChartModel[] => workbook.sheets[0]!.charts;

/** One series per sector, so that each bubble carries its own name. */
const addBubbles = (): Promise<Excel.Chart> =>
  run((sheet) => {
    const chart = sheet.charts.add('Bubble', sheet.getRange('B2:D2'), 'Columns');
    chart.name = 'Bellen';
    chart.title.text = 'Groei en specialisatie';
    chart.legend.visible = false;
    for (const row of [3, 4]) {
      const series = chart.series.add(`='Blad ''één'' hier'!$A$${row}`);
      series.setXAxisValues(sheet.getRange(`B${row}`));
      series.setValues(sheet.getRange(`C${row}`));
      series.setBubbleSizes(sheet.getRange(`D${row}`));
      series.format.fill.setSolidColor('#1B7F79');
      series.dataLabels.showSeriesName = true;
      series.dataLabels.position = 'Right';
    }
    chart.series.getItemAt(0).bubbleScale = 60;
    chart.axes.categoryAxis.title.text = 'Groei';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.setPositionAt(1);
    chart.axes.valueAxis.numberFormat = '0.0';
    chart.setPosition('F2', 'L20');
    return chart;
  });

const addBars = (): Promise<Excel.Chart> =>
  run((sheet) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('C1:C4'), 'Columns');
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange('A2:A4'));
    series.hasDataLabels = true;
    series.gapWidth = 40;
    chart.axes.categoryAxis.reversePlotOrder = true;
    return chart;
  });

const save = (from: Saveable = { workbook, carrier: undefined }): Promise<Uint8Array> =>
  saveXlsx(from, host.calculator);

const partsOf = async (bytes: Uint8Array): Promise<Map<string, string>> => {
  const archive = await JSZip.loadAsync(bytes);
  const parts = Object.values(archive.files).filter((file) => !file.dir);
  return new Map(
    await Promise.all(parts.map(async (file) => [file.name, await file.async('string')] as const)),
  );
};

const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';

describe('charts as an add-in makes them', () => {
  test('come back with what they were given', async () => {
    await addBubbles();
    const chart = await run((sheet) =>
      sheet.charts
        .getItem('Bellen')
        .load(
          'chartType,left,top,width,height,title/text,legend/visible,series/items/name,axes/valueAxis/minimum,axes/valueAxis/positionAt',
        ),
    );
    expect(chart.chartType).toBe('Bubble');
    // Columns of 48 and rows of 15 points.
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([5 * 48, 15, 7 * 48, 19 * 15]);
    expect([chart.title.text, chart.legend.visible]).toEqual(['Groei en specialisatie', false]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Series1', 'Overheid', 'Zorg']);
    expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.positionAt]).toEqual([0, 1]);
    expect(charts()[0]!.series[1]).toMatchObject({
      name: { reference: "'Blad ''één'' hier'!$A$3" },
      categories: "'Blad ''één'' hier'!$B$3",
      values: "'Blad ''één'' hier'!$C$3",
      bubbleSizes: "'Blad ''één'' hier'!$D$3",
      fillColor: '#1B7F79',
      labels: { showSeriesName: true, position: 'Right' },
    });
  });

  test('take names and categories from a range that has them', async () => {
    await run((sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4')));
    expect(charts()[0]!.series).toEqual(
      ['B', 'C'].map((column) => ({
        name: { reference: `'Blad ''één'' hier'!$${column}$1` },
        values: `'Blad ''één'' hier'!$${column}$2:$${column}$4`,
        categories: "'Blad ''één'' hier'!$A$2:$A$4",
      })),
    );
  });

  test('are counted, listed, and gone after being deleted', async () => {
    await addBubbles();
    await addBars();
    const [count, items] = await run(
      (sheet) => [sheet.charts.getCount(), sheet.charts.load('items/name')] as const,
    );
    expect([count.value, items.items.map(({ name }) => name)]).toEqual([2, ['Bellen', 'Chart 1']]);
    const missing = await run((sheet) => {
      sheet.charts.getItem('Bellen').delete();
      return sheet.charts.getItemOrNullObject('Bellen').load('name');
    });
    expect(missing.isNullObject).toBe(true);
    expect(charts()).toHaveLength(1);
  });

  test('follow a sheet to its new name', async () => {
    await addBars();
    renameSheet(workbook.sheets[0]!, 'Nieuw');
    expect(charts()[0]!.series[0]).toMatchObject({
      values: 'Nieuw!$C$2:$C$4',
      categories: 'Nieuw!$A$2:$A$4',
    });
  });

  test('keep their cells when a column gets wider, as Excel moves and sizes them', async () => {
    await addBubbles();
    const chart = await run((sheet) => {
      sheet.getRange('A:A').format.columnWidth = 96;
      return sheet.charts.getItem('Bellen').load('left,width');
    });
    expect([chart.left, chart.width]).toEqual([6 * 48, 7 * 48]);
  });
});

describe('what Excel would refuse', () => {
  const refused = async (batch: (sheet: Excel.Worksheet) => unknown): Promise<string | undefined> => {
    await addBars();
    return codeOf(run(batch));
  };

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['a missing chart', 'ItemNotFound', (sheet) => sheet.charts.getItem('nergens').load('name')],
    ['a place without a chart', 'ItemNotFound', (sheet) => sheet.charts.getItemAt(1).load('name')],
    [
      'a missing series',
      'ItemNotFound',
      (sheet) => sheet.charts.getItemAt(0).series.getItemAt(1).load('name'),
    ],
    ['no type', 'InvalidArgument', (sheet) => sheet.charts.add('Taart' as 'Pie', sheet.getRange('A1'))],
    [
      'a type that only Excel has',
      'ApiNotFound',
      (sheet) => sheet.charts.add('Surface', sheet.getRange('A1')),
    ],
    [
      'values of two columns',
      'InvalidArgument',
      (sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).setValues(sheet.getRange('B2:C4')),
    ],
    [
      'labels where bars have none',
      'InvalidArgument',
      (sheet) => (sheet.charts.getItemAt(0).series.getItemAt(0).dataLabels.position = 'Right'),
    ],
    [
      'bubble sizes of bars',
      'InvalidOperation',
      (sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).setBubbleSizes(sheet.getRange('B2:B4')),
    ],
    [
      'a gap of more than five bars',
      'InvalidArgument',
      (sheet) => (sheet.charts.getItemAt(0).series.getItemAt(0).gapWidth = 501),
    ],
    [
      'a scale of bubbles for bars',
      'InvalidOperation',
      (sheet) => (sheet.charts.getItemAt(0).series.getItemAt(0).bubbleScale = 50),
    ],
    [
      'a place that ends before it starts',
      'InvalidArgument',
      (sheet) => sheet.charts.getItemAt(0).setPosition('F9', 'B2'),
    ],
  ])('%s is %s', async (_what, code, batch) => {
    expect(await refused(batch)).toBe(code);
  });

  test('a chart of a protected sheet stays as it is', async () => {
    await addBars();
    workbook.sheets[0]!.isProtected = true;
    const change = run((sheet) => (sheet.charts.getItemAt(0).title.text = 'x'));
    expect(await codeOf(change)).toBe('AccessDenied');
    expect(await codeOf(addBars())).toBe('AccessDenied');
    expect(charts()).toHaveLength(1);
  });

  test('a chart that was deleted answers nothing any more', async () => {
    await addBars();
    const reading = Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem(SHEET).charts.getItemAt(0).load('name');
      context.trackedObjects.add(chart);
      await context.sync();
      chart.delete();
      chart.load('left');
      await context.sync();
    });
    expect(await codeOf(reading)).toBe('ItemNotFound');
  });
});

describe('charts in a file', () => {
  const withoutIds = (of: WorkbookModel) => of.sheets[0]!.charts.map((chart) => ({ ...chart, id: '' }));

  test('are the same after saving and opening', async () => {
    await addBubbles();
    await addBars();
    const again = await openXlsx(await save());
    expect(withoutIds(again.workbook)).toEqual(withoutIds(workbook));
    expect(again.losses).toEqual([]);
  });

  // ECMA-376 part 1, 21.2.2.34: crossesAt says where on the other axis this one crosses it.
  test('keep where an axis crosses with the axis that does', async () => {
    await addBubbles();
    const part = (await partsOf(await save())).get(CHART)!;
    const [growth, quotient] = part.split('<c:valAx>').slice(1);
    expect(/<c:cross(?!Ax|Between)\w+ [^>]*>/.exec(growth!)![0]).toBe('<c:crossesAt val="1"/>');
    expect(/<c:cross(?!Ax|Between)\w+ [^>]*>/.exec(quotient!)![0]).toBe('<c:crosses val="autoZero"/>');
  });

  test('cache what the calculation gives, and no zero for what is missing', async () => {
    await addBars();
    const part = (await partsOf(await save())).get(CHART)!;
    // 0.7, twice that by a formula, and a blank cell.
    expect(/<c:val>.*<\/c:val>/.exec(part)![0]).toBe(
      "<c:val><c:numRef><c:f>'Blad ''één'' hier'!$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode>" +
        '<c:ptCount val="3"/><c:pt idx="0"><c:v>0.7</c:v></c:pt><c:pt idx="1"><c:v>1.4</c:v></c:pt>' +
        '</c:numCache></c:numRef></c:val>',
    );
  });

  // ECMA-376 part 1, 21.2.2: CT_BarChart, CT_BarSer, CT_BubbleSer, CT_DLbls, CT_Chart.
  test('have their elements in the order of the schema', async () => {
    await addBars();
    await addBubbles();
    const parts = await partsOf(await save());
    const children = (part: string, name: string): string[] => {
      const root = new JSDOM(parts.get(part)!, { contentType: 'application/xml' }).window.document;
      return [...root.getElementsByTagName(name)[0]!.children].map(({ localName }) => localName);
    };
    const [bars, bubbles] = [CHART, 'xl/charts/chart2.xml'];
    expect(children(bars, 'c:barChart')).toEqual([
      'barDir',
      'grouping',
      'varyColors',
      'ser',
      'gapWidth',
      'axId',
      'axId',
    ]);
    expect(children(bars, 'c:ser')).toEqual([
      'idx',
      'order',
      'tx',
      'spPr',
      'invertIfNegative',
      'dLbls',
      'cat',
      'val',
    ]);
    expect(children(bubbles, 'c:ser')).toEqual([
      'idx',
      'order',
      'spPr',
      'invertIfNegative',
      'xVal',
      'yVal',
      'bubbleSize',
      'bubble3D',
    ]);
    expect(children(bubbles, 'c:dLbls')).toEqual([
      'dLblPos',
      'showLegendKey',
      'showVal',
      'showCatName',
      'showSerName',
      'showPercent',
      'showBubbleSize',
    ]);
    expect(children(bars, 'c:chart')).toEqual([
      'title',
      'autoTitleDeleted',
      'plotArea',
      'plotVisOnly',
      'dispBlanksAs',
    ]);
  });

  test('stay the bytes they were while nothing changes them, also when the cells do', async () => {
    await addBars();
    const before = await save();
    const opened = await openXlsx(before);
    const cell = opened.workbook.sheets[0]!.cell(1, 2);
    opened.workbook.sheets[0]!.setCell(1, 2, { ...cell, value: 9 });
    const [old, now] = [await partsOf(before), await partsOf(await save(opened))];
    for (const part of [CHART, DRAWING]) expect(now.get(part)).toBe(old.get(part));
  });

  test('that are moved keep their own part, and one that is changed is written anew', async () => {
    await addBars();
    const before = await save();
    const opened = await openXlsx(before);
    const chart = opened.workbook.sheets[0]!.charts[0]!;
    chart.place = { from: { row: 9, column: 1, x: 0, y: 0 }, to: { row: 20, column: 5, x: 0, y: 0 } };
    const [old, moved] = [await partsOf(before), await partsOf(await save(opened))];
    expect(moved.get(CHART)).toBe(old.get(CHART));
    expect(moved.get(DRAWING)).toContain('<xdr:row>9</xdr:row>');
    chart.title.text = { text: 'Een andere titel' };
    expect((await partsOf(await save(opened))).get(CHART)).toContain('Een andere titel');
  });

  test('keep their look when only their sheet gets another name', async () => {
    await addBars();
    const own = await partsOf(await save());
    const archive = await JSZip.loadAsync(await save());
    // A look that the model does not know.
    archive.file(
      CHART,
      own
        .get(CHART)!
        .replace(
          '<c:plotVisOnly',
          '<c:legend><c:legendPos val="b"/><c:txPr><a:bodyPr rot="1"/><a:p/></c:txPr></c:legend><c:plotVisOnly',
        ),
    );
    const opened = await openXlsx(await archive.generateAsync({ type: 'uint8array' }));
    renameSheet(opened.workbook.sheets[0]!, 'Nieuw');
    const part = (await partsOf(await save(opened))).get(CHART)!;
    expect(part).toContain('<a:bodyPr rot="1"/>');
    expect(part).toContain("'Nieuw'!$C$2:$C$4");
  });

  test('go from the file with their parts when they are deleted', async () => {
    await addBars();
    const opened = await openXlsx(await save());
    opened.workbook.sheets[0]!.charts = [];
    const parts = await partsOf(await save(opened));
    expect([...parts.keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<drawing');
    expect(parts.get('[Content_Types].xml')).not.toContain('chart');
  });

  test('of a kind that the model does not know stay with the file', async () => {
    await addBars();
    const archive = await JSZip.loadAsync(await save());
    const part = (await archive.file(CHART)!.async('string')).replace(/c:barChart/g, 'c:surfaceChart');
    archive.file(CHART, part);
    const opened = await openXlsx(await archive.generateAsync({ type: 'uint8array' }));
    expect(opened.workbook.sheets[0]!.charts).toEqual([]);
    expect((await partsOf(await save(opened))).get(CHART)).toBe(part);
  });
});
