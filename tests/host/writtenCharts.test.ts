import { renameSheet } from '../../src/workbench/members/rules/sheetChanges';
import type { ChartModel } from '../../src/workbench/model/chart';
import { ChartReader } from '../../src/workbench/model/chartData';
import { BLANK } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import {
  inHost,
  madeUpSectors,
  openSample,
  readSheet,
  run,
  type,
  workbookOf,
  type SheetReading,
  type Written,
} from './workbooks';

type Rows = readonly (readonly Written[])[];

const FIRST_STEP = { steps: new Set(['structure'] as const) };

const SECTORS: Rows = [
  ['Sector', 'Banen 2018', 'Banen 2013', 'Banen Nederland 2018'],
  ['Bouw', 300, 200, 2000],
  ['Zorg', 500, 550, 3000],
  ['Horeca', 200, 160, 5000],
];

const onTable = (rows: Rows, work: (host: Host) => Promise<void>): Promise<void> =>
  inHost(workbookOf({ Tabel: rows }), async (host) => {
    await run(FIRST_STEP);
    await work(host);
  });

/** A chart on the sheet Charts; undefined when it is not there. */
async function chartOf(host: Host, name: string): Promise<ChartModel | undefined> {
  const { sheet } = await readSheet(host, 'charts');
  return sheet.charts.find((chart) => chart.name === name);
}

interface Drawn {
  readonly title: string;
  readonly names: readonly string[];
  readonly values: readonly unknown[];
  /** The names of the bars. */
  readonly along: readonly unknown[];
  /** Where bubbles stand along the other axis. */
  readonly across: readonly unknown[];
  readonly sizes: readonly unknown[];
}

/** What a chart shows: the values of all its series, one after the other. */
async function drawn(host: Host, name: string): Promise<Drawn> {
  const chart = await chartOf(host, name);
  if (!chart) throw new Error(`No chart ${name}.`);
  await host.calculator.settle();
  const reader = new ChartReader(host.workbook, host.calculator, 'nl-NL');
  const { title, series } = reader.data(chart);
  return {
    title,
    names: series.map((one) => one.name),
    values: series.flatMap((one) => one.values),
    along: series.flatMap((one) => one.categories),
    across: series.flatMap((one) => one.x),
    sizes: series.flatMap((one) => one.sizes),
  };
}

const firstColumn = ({ rows }: SheetReading): unknown[] => rows.map(([sector]) => sector);

describe('the sheet Charts', () => {
  it('puts the fourteen sectors of The Hague in the order of their published quotients', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      await run(FIRST_STEP);
      const charts = await readSheet(host, 'charts');
      // Birch (2019), figure 2.
      const published = [3.86, 1.15, 1.13, 1.07, 1.06, 1.0, 0.98, 0.98, 0.94, 0.91, 0.88, 0.53, 0.31, 0.29];
      published.forEach((quotient, row) =>
        expect(charts.value(row, 'Locatiequotiënt')).toBeCloseTo(quotient, 3),
      );
      expect(new Set(firstColumn(charts)).size).toBe(14);
      expect(charts.value('Overheid', 'Banen 2018')).toBe(60_111);
      const bars = await drawn(host, 'RL_QuotientBars');
      expect(bars.along).toEqual(firstColumn(charts));
      expect(bars.along[0]).toBe('Overheid (en belangenorganisaties)');
      const bubbles = await drawn(host, 'RL_GrowthBubbles');
      // The largest is drawn first, so that no bubble hides under a larger one; figure 2, number of jobs.
      expect(bubbles.names.slice(0, 4)).toEqual([
        'Overheid (en belangenorganisaties)',
        'Detailhandel en horeca',
        'Zorg',
        'Zakelijke diensten',
      ]);
      expect(bubbles.names.at(-1)).toBe('Energie');
      expect([...bubbles.names].sort()).toEqual(firstColumn(charts).sort());
      expect(bubbles.sizes.slice(0, 4)).toEqual([60_111, 41_700, 40_142, 32_297]);
      // Growth of jobs 2013-2018 in government, as printed: 0.6%.
      expect(Math.abs((bubbles.across[0] as number) * 100 - 0.6)).toBeLessThan(0.0501);
    });
  });

  it('says in titles and along the axes what is shown and in which unit', async () => {
    await onTable(SECTORS, async (host) => {
      const [bars, bubbles] = [
        await chartOf(host, 'RL_QuotientBars'),
        await chartOf(host, 'RL_GrowthBubbles'),
      ];
      expect([bars?.type, bubbles?.type]).toEqual(['BarClustered', 'Bubble']);
      expect((await drawn(host, 'RL_QuotientBars')).title).toContain('1,0 = net zo groot');
      expect(bars?.valueAxis.title.text).toContain('1,0 = gelijk aan de referentie');
      expect(bubbles?.valueAxis.title.text).toContain('Locatiequotiënt');
      expect(bubbles?.categoryAxis.title.text).toBe('Groei banen 2013-2018 (%)');
      expect(bubbles?.categoryAxis.numberFormat).toBe('0%');
      // The first row of the table is at the top of the chart.
      expect(bars?.categoryAxis.reversed).toBe(true);
      // Growth can be below zero, and the numbers of the axis stand at the side of the chart all the same.
      expect(bubbles?.valueAxis.tickLabels).toBe('Low');
      // A line where a sector is as large as in the reference area, and where it does not grow.
      expect([bars?.valueAxis.crossedAt, bubbles?.valueAxis.crossedAt]).toEqual([1, 1]);
      expect(bubbles?.categoryAxis.crossedAt).toBe(0);
      expect([bars?.categoryAxis.tickLabels, bubbles?.categoryAxis.tickLabels]).toEqual(['Low', 'Low']);
      expect(bubbles?.bubbleScale).toBe(40);
      // A line around each, so that bubbles over one another can be told apart.
      const lines = bubbles?.series.map(({ fillColor, lineColor }) => lineColor !== fillColor && lineColor);
      expect(lines).toEqual(['#1B7F79', '#1B7F79', '#1B7F79']);
    });
  });

  it('orders anew, names of bubbles and all, when she changes a figure', async () => {
    await onTable(SECTORS, async (host) => {
      // 0.3 / 0.2, 0.5 / 0.3 and 0.2 / 0.5.
      expect((await drawn(host, 'RL_GrowthBubbles')).names).toEqual(['Zorg', 'Bouw', 'Horeca']);
      host.workbook.sheetByName('Tabel')!.setCell(3, 1, { ...BLANK, value: 9200 });
      const { names, values, sizes } = await drawn(host, 'RL_GrowthBubbles');
      expect(names).toEqual(['Horeca', 'Zorg', 'Bouw']);
      expect(values[0]).toBeCloseTo(0.92 / 0.5, 12);
      expect(sizes).toEqual([9200, 500, 300]);
    });
  });

  it('keeps sectors apart that have the same quotient, and puts those without one last', async () => {
    const rows: Rows = [
      ['Sector', 'Banen 2018', 'Banen Nederland 2018'],
      ['Bouw', 100, '.'],
      ['Zorg', 100, 2000],
      ['Horeca', 100, 2000],
      ['Energie', 200, 1000],
      ['Totaal', 500, 7000],
    ];
    await onTable(rows, async (host) => {
      const charts = await readSheet(host, 'charts');
      expect(firstColumn(charts)).toEqual(['Energie', 'Zorg', 'Horeca', 'Bouw']);
      expect(charts.value('Bouw', 'Locatiequotiënt')).toMatchObject({ code: '#N/A' });
    });
  });

  it('shows the twenty sectors with the most jobs when there are more, and says so', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => [`Branche ${index + 1}`, 1000 + index, 900, 0.04]);
    const table: Rows = [['Sector', 'Banen 2018', 'Banen 2013', 'Aandeel Nederland'], ...rows];
    await onTable(table, async (host) => {
      const charts = await readSheet(host, 'charts');
      const largest = Array.from({ length: 20 }, (_, index) => `Branche ${25 - index}`);
      expect(firstColumn(charts)).toEqual(largest);
      expect((await drawn(host, 'RL_GrowthBubbles')).names).toEqual(largest);
      const texts = [...charts.sheet.entries()].map(({ cell }) => String(cell.value));
      expect(texts.some((text) => text.includes('Alleen de 20 sectoren'))).toBe(true);
    });
  });

  it('shows shares, and says why there are no bubbles, without a reference area', async () => {
    const rows = SECTORS.map((row) => row.slice(0, 3));
    await onTable(rows, async (host) => {
      const { sheet } = await readSheet(host, 'charts');
      expect(sheet.charts.map(({ name }) => name)).toEqual(['RL_ShareBars']);
      const { along, values } = await drawn(host, 'RL_ShareBars');
      expect([along, values]).toEqual([
        ['Zorg', 'Bouw', 'Horeca'],
        [0.5, 0.3, 0.2],
      ]);
      const texts = [...sheet.entries()].map(({ cell }) => String(cell.value));
      expect(texts.some((text) => text.includes('geen bellengrafiek'))).toBe(true);
    });
  });

  it('has bars only, and says why, when there is one moment', async () => {
    const rows = SECTORS.map((row) => [row[0]!, row[1]!, row[3]!]);
    await onTable(rows, async (host) => {
      const { sheet } = await readSheet(host, 'charts');
      expect(sheet.charts.map(({ name }) => name)).toEqual(['RL_QuotientBars']);
      const texts = [...sheet.entries()].map(({ cell }) => String(cell.value));
      expect(texts.some((text) => text.startsWith('▪ Geen bellengrafiek'))).toBe(true);
    });
  });
});

describe('writing the charts again', () => {
  it('changes nothing when nothing changed', async () => {
    await onTable(SECTORS, async (host) => {
      const charts = (): unknown => structuredClone(host.workbook.sheets.map((sheet) => sheet.charts));
      const before = charts();
      await run(FIRST_STEP);
      await run(FIRST_STEP);
      expect(charts()).toEqual(before);
    });
  });

  it('brings in a sector that was added, and leaves out one that went', async () => {
    await onTable(SECTORS, async (host) => {
      const hers = host.workbook.sheetByName('Tabel')!;
      type(hers, [['Energie', 90, 30, 100]], 4);
      await run(FIRST_STEP);
      // The bubbles by jobs, the bars by quotient.
      const bySize = ['Zorg', 'Bouw', 'Horeca', 'Energie'];
      expect((await drawn(host, 'RL_GrowthBubbles')).names).toEqual(bySize);
      const byQuotient = ['Energie', 'Zorg', 'Bouw', 'Horeca'];
      expect((await drawn(host, 'RL_QuotientBars')).along).toEqual(byQuotient);
      type(hers, [[null, null, null, null]], 4);
      type(hers, [[null, null, null, null]], 3);
      await run(FIRST_STEP);
      // 0.375 / 0.4 and 0.625 / 0.6.
      expect((await drawn(host, 'RL_GrowthBubbles')).names).toEqual(['Zorg', 'Bouw']);
      expect((await drawn(host, 'RL_QuotientBars')).along).toEqual(['Zorg', 'Bouw']);
    });
  });

  it('finds them on a sheet that she renamed, also in another language', async () => {
    await onTable(SECTORS, async (host) => {
      const { sheet } = await readSheet(host, 'charts');
      renameSheet(sheet, "Plaatjes 'oud'");
      type(host.workbook.sheetByName('Tabel')!, [['Energie', 90, 30, 100]], 4);
      await run({ ...FIRST_STEP, language: 'en' });
      expect(sheet.charts.map(({ name }) => name)).toEqual(['RL_QuotientBars', 'RL_GrowthBubbles']);
      expect((await drawn(host, 'RL_GrowthBubbles')).names).toEqual(['Zorg', 'Bouw', 'Horeca', 'Energie']);
    });
  });

  it('keeps the title and the size that she gave one', async () => {
    await onTable(SECTORS, async (host) => {
      const bars = (await chartOf(host, 'RL_QuotientBars'))!;
      await Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem('Grafieken').charts.getItem('RL_QuotientBars');
        chart.title.text = 'Onze kracht';
        chart.width = 400;
        await context.sync();
      });
      await run(FIRST_STEP);
      expect(await chartOf(host, 'RL_QuotientBars')).toBe(bars);
      expect((await drawn(host, 'RL_QuotientBars')).title).toBe('Onze kracht');
      await Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem('Grafieken').charts.getItem('RL_QuotientBars');
        chart.load('width');
        await context.sync();
        expect(chart.width).toBeCloseTo(400, 6);
      });
    });
  });

  it('takes off a chart of ours that is no longer made, and leaves one of hers', async () => {
    await onTable(SECTORS, async (host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Grafieken');
        const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange('A6:B9'));
        chart.name = 'Van mij';
        await context.sync();
      });
      const hers = host.workbook.sheetByName('Tabel')!;
      type(
        hers,
        SECTORS.map(() => [null]),
        0,
        3,
      );
      await run(FIRST_STEP);
      const { sheet } = await readSheet(host, 'charts');
      expect(sheet.charts.map(({ name }) => name).sort()).toEqual(['RL_ShareBars', 'Van mij']);
    });
  });

  it('stand below all lines of the sheet, also of hers, one beside the other', async () => {
    await onTable(SECTORS, async (host) => {
      const { sheet } = await readSheet(host, 'charts');
      sheet.setCell(60, 0, { ...BLANK, value: 'Besproken op 3 maart.' });
      await run(FIRST_STEP);
      const lastText = Math.max(
        ...[...sheet.entries()].filter(({ cell }) => cell.value).map(({ row }) => row),
      );
      const [bars, bubbles] = sheet.charts.map(({ place }) => place);
      expect(lastText).toBeGreaterThan(10);
      expect(bars!.from.row).toBeGreaterThan(lastText);
      expect(bubbles!.from.row).toBeGreaterThan(lastText);
      expect(bubbles!.from.column).toBeGreaterThan(bars!.to.column);
    });
  });
});

describe('the charts of 900 sectors', () => {
  it('come with no more round trips than those of three', async () => {
    const trips = async (rows: Rows): Promise<number> => {
      let count = 0;
      await onTable(rows, async (host) => {
        count = host.log.syncCount;
      });
      return count;
    };
    expect(await trips(madeUpSectors(900))).toBeLessThanOrEqual((await trips(SECTORS)) + 1);
  }, 120_000);
});
