import { BLANK } from '../../src/workbench/model/cell';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { inHost, madeUpSectors, openSample, run, workbookOf, type Written } from './workbooks';

const ELEMENTS = ['Ondernemerscultuur', 'Vraag', 'Netwerken', 'Leiderschap', 'Talent', 'Kennis'];

/** Raw indicator values for so many sectors, without any number of a real place. */
const madeUpIndicators = (count: number): readonly (readonly Written[])[] => [
  ['Sector', ...ELEMENTS],
  ...Array.from({ length: count }, (_, row) => [
    `Branche ${row + 1}`,
    ...ELEMENTS.map((_element, column) => ((row * 31 + column * 17) % 83) / 7 + 1),
  ]),
];

const bytesOf = (requests: readonly { requestBytes: number }[]): number =>
  requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0);

describe('round trips to Excel', () => {
  it('reads in at most three and writes in at most three on the sample', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      await run();
      expect(host.log.syncCount - host.log.writes.length).toBeLessThanOrEqual(3);
      expect(host.log.writes.length).toBeLessThanOrEqual(3);
    });
  });

  it('needs as few to write the sheets again', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      await run();
      host.log.clear();
      await run();
      expect(host.log.syncCount - host.log.writes.length).toBeLessThanOrEqual(3);
      expect(host.log.writes.length).toBeLessThanOrEqual(3);
      expect(host.log.syncs.filter(({ clearsUndo }) => clearsUndo)).toEqual([]);
    });
  });

  it('needs as few for 900 sectors, plus one for each started 4 MB', async () => {
    const workbook = workbookOf({ Sectoren: madeUpSectors(900), Indicatoren: madeUpIndicators(900) });
    await inHost(
      workbook,
      async (host) => {
        const report = await run();
        expect(report.written.find(({ role }) => role === 'structure')?.rows).toBe(900);
        const { writes } = host.log;
        expect(host.log.syncCount - writes.length).toBeLessThanOrEqual(3);
        expect(writes.length).toBeLessThanOrEqual(3 + Math.ceil(bytesOf(writes) / 4_000_000));
        for (const { requestBytes } of host.log.syncs) expect(requestBytes).toBeLessThan(5 * 1024 * 1024);
      },
      { payloadLimit: 5 * 1024 * 1024 },
    );
  }, 120_000);

  it.each([
    ['one cell', [1_048_575]],
    ['cells here and there', [300_000, 300_001, 620_000, 1_048_575]],
  ])(
    'passes over the blank rows between a table and %s far below it',
    async (_name, rows) => {
      const workbook = workbookOf({ Sectoren: madeUpSectors(20) });
      for (const row of rows) workbook.sheets[0]!.setCell(row, 3, { ...BLANK, value: row });
      await inHost(workbook, async (host) => {
        const { sheets } = await Excel.run((context) => readWorkbook(context));
        const { area, cells } = sheets[0]!;
        expect(area!.lastRow).toBe(1_048_575);
        expect([0, 20, ...rows].map((row) => cells.isBlankRow(row))).toEqual(
          [0, 20, ...rows].map(() => false),
        );
        expect(rows.map((row) => cells.valueAt(row, 3))).toEqual(rows);
        const bytes = host.log.syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
        expect(bytes).toBeLessThan(8_000_000);
        expect(host.log.syncCount).toBeLessThanOrEqual(3 + 4 * rows.length);
      });
    },
    60_000,
  );

  it('uses nothing that a host of the minimum set does not have', async () => {
    const { workbook } = await openSample();
    const minimum = { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.1' };
    await inHost(
      workbook,
      async () => {
        const report = await run();
        expect(report.written.length).toBeGreaterThan(0);
        expect((await run()).written.every(({ isNew }) => !isNew)).toBe(true);
      },
      { requirementSets: minimum },
    );
  });
});
