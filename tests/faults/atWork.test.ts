import { sheetLocaleOf } from '../../src/locale/sheetLocale';
import { BLANK } from '../../src/workbench/model/cell';
import type { SheetModel } from '../../src/workbench/model/workbookModel';
import { renameSheet } from '../../src/workbench/members/rules/sheetChanges';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, pictureOf, readSheet, run } from '../host/workbooks';
import { codeOf, insertLine, removeSheet, runWhile } from './atWork';
import { JOBS_SHEET, herWorkbook } from './herWorkbook';
import { openPane } from './pane';
import { pictureOfWorkbook } from './picture';

const UNFINISHED = sheetLocaleOf('nl').sheets;
/** How many sheets are hers; ours come behind them. */
const { length: HERS } = herWorkbook().sheets;
const TOTAL_JOBS = 1714 + 5200 + 3100;

const jobsOf = ({ workbook }: Host): SheetModel => workbook.sheetByName(JOBS_SHEET)!;
const totalJobs = async (host: Host): Promise<unknown> =>
  (await readSheet(host, 'structure')).total('Banen 2023');

describe('the analyst at work between our reading and our writing', () => {
  it('changes a figure: our formulas follow it, and nothing is undone of what she typed', async () => {
    await inHost(herWorkbook(), async (host) => {
      await runWhile('write', () => jobsOf(host).setCell(1, 1, { ...BLANK, value: 2714 }));
      expect(jobsOf(host).cell(1, 1).value).toBe(2714);
      expect(await totalJobs(host)).toBe(TOTAL_JOBS + 1000);
    });
  });

  it.each([
    ['a row', JOBS_SHEET, 1, true],
    ['a row half way down', JOBS_SHEET, 3, true],
    ['a column', JOBS_SHEET, 1, false],
    ['a row in her second table', 'Weging', 2, true],
    ['a column in her second table', 'Weging', 1, false],
  ])(
    'inserts %s: it is told, our sheets say they are unfinished, and pressing again is right',
    async (_what, name, at, isRow) => {
      const workbook = herWorkbook();
      await inHost(workbook, async (host) => {
        const insertion = (): void => insertLine(workbook.sheetByName(name)!, at, isRow);
        expect(await codeOf(runWhile('write', insertion))).toBe('Conflict');
        const [hers, ours] = [workbook.sheets.slice(0, HERS), workbook.sheets.slice(HERS)];
        expect(ours.length).toBeGreaterThan(5);
        for (const sheet of ours) expect(sheet.cell(2, 0).value).toBe(UNFINISHED.unfinishedNew);
        const before = hers.map(pictureOf);
        await run();
        expect(hers.map(pictureOf)).toEqual(before);
        expect(await totalJobs(host)).toBe(TOTAL_JOBS);
      });
    },
  );

  it.each(['renames', 'deletes'])(
    '%s a sheet that was read: it is told, and nothing at all is written',
    async (does) => {
      const workbook = herWorkbook();
      await inHost(workbook, async (host) => {
        let after: readonly string[] = [];
        const running = runWhile('write', () => {
          if (does === 'renames') renameSheet(jobsOf(host), 'Cijfers 2023');
          else removeSheet(jobsOf(host));
          after = pictureOfWorkbook(workbook);
        });
        expect(await codeOf(running)).toBe('ItemNotFound');
        expect(pictureOfWorkbook(workbook)).toEqual(after);
      });
    },
  );

  it('protects her own sheet: that is no matter, since nothing is written there', async () => {
    await inHost(herWorkbook(), async (host) => {
      await runWhile('write', () => (jobsOf(host).isProtected = true));
      expect(await totalJobs(host)).toBe(TOTAL_JOBS);
    });
  });
});

describe('somebody else at work in the same workbook', () => {
  it.each([
    ['removes a sheet of ours', removeSheet],
    ['renames a sheet of ours', (sheet: SheetModel) => renameSheet(sheet, 'Structuur Delft')],
    ['renames our table', (sheet: SheetModel) => void (sheet.tables[0]!.name = 'MijnTabel')],
    [
      'puts a sheet of the same name in its place',
      (sheet: SheetModel) => {
        const { name, workbook } = sheet;
        removeSheet(sheet);
        workbook.addSheet(name).setCell(2, 0, { ...BLANK, value: 'Van Bert' });
      },
    ],
  ])('%s: it is told, nothing is written, and pressing again mends it', async (_what, does) => {
    const workbook = herWorkbook();
    await inHost(workbook, async (host) => {
      await run();
      const { sheet } = await readSheet(host, 'structure');
      let after: readonly string[] = [];
      const running = runWhile('write', () => {
        does(sheet);
        after = pictureOfWorkbook(workbook);
      });
      expect(await codeOf(running)).toBe('ItemNotFound');
      expect(pictureOfWorkbook(workbook)).toEqual(after);
      const strangers = workbook.sheets.filter(
        ({ tables }) => !tables.some(({ name }) => name.startsWith('RL_')),
      );
      const before = strangers.map(pictureOf);
      await run();
      expect(strangers.map(pictureOf)).toEqual(before);
      expect(await totalJobs(host)).toBe(TOTAL_JOBS);
    });
  });

  it('protects a sheet of ours: it is told, and every sheet that is not as it was says that it is unfinished', async () => {
    const workbook = herWorkbook();
    await inHost(workbook, async (host) => {
      await run();
      const { sheet } = await readSheet(host, 'structure');
      const before = new Set(workbook.sheets.map(pictureOf));
      expect(await codeOf(runWhile('write', () => (sheet.isProtected = true)))).toBe('AccessDenied');
      const changed = workbook.sheets.filter((one) => !before.has(pictureOf(one)));
      for (const one of changed) expect(one.cell(2, 0).value).toBe(UNFINISHED.unfinished);
      sheet.isProtected = false;
      await run();
      expect(await totalJobs(host)).toBe(TOTAL_JOBS);
    });
  });

  it('adds a sheet with the name that ours was to get: theirs stays theirs, and ours gets another', async () => {
    const workbook = herWorkbook();
    await inHost(workbook, async (host) => {
      const running = runWhile('write', () =>
        workbook.addSheet('Structuur').setCell(0, 0, { ...BLANK, value: 'Van Bert' }),
      );
      expect(await codeOf(running)).toBe('ItemAlreadyExists');
      const theirs = workbook.sheetByName('Structuur')!;
      const before = pictureOf(theirs);
      await run();
      expect(pictureOf(theirs)).toBe(before);
      expect((await readSheet(host, 'structure')).sheet.name).toBe('Structuur (Regiolens)');
      expect(await totalJobs(host)).toBe(TOTAL_JOBS);
    });
  });
});

describe('a cell that is still being edited', () => {
  it('is waited for where Excel can, and nothing is done until she is ready', async () => {
    const workbook = herWorkbook();
    await inHost(workbook, async (host) => {
      const before = pictureOfWorkbook(workbook);
      host.cellEdit.begin();
      const running = run();
      const early = await Promise.race([
        running,
        new Promise((resolve) => setTimeout(resolve, 300, 'waiting')),
      ]);
      expect([early, pictureOfWorkbook(workbook)]).toEqual(['waiting', before]);
      host.cellEdit.finish();
      expect((await running).written.length).toBeGreaterThan(5);
    });
  });

  it('is refused in words where Excel cannot wait, and nothing is written', async () => {
    const workbook = herWorkbook();
    const sets = { ExcelApi: '1.13', SharedRuntime: '1.1' };
    await inHost(
      workbook,
      async (host) => {
        const before = pictureOfWorkbook(workbook);
        host.cellEdit.begin();
        const { actions, store } = openPane();
        await actions.act('all');
        expect(store.state.outcomes.all).toMatchObject({
          kind: 'failed',
          failure: { code: 'InvalidOperationInCellEditMode', leftover: 'nothing' },
        });
        expect(pictureOfWorkbook(workbook)).toEqual(before);
        host.cellEdit.finish();
        await actions.act('all');
        expect(store.state.outcomes.all).toMatchObject({ kind: 'report', report: { problem: null } });
      },
      { requirementSets: sets },
    );
  });
});

describe('a button', () => {
  it('that is pressed twice does its work once; the second press is refused', async () => {
    await inHost(herWorkbook(), async (host) => {
      const { actions } = openPane();
      const both = await Promise.all([actions.act('structure'), actions.act('structure')]);
      expect(both).toMatchObject([{ kind: 'report' }, undefined]);
      // One request with the sheets, and one that finishes them.
      expect(host.log.writes).toHaveLength(2);
    });
  });

  it('whose pane is closed half way leaves sheets that say they are unfinished, and no error behind', async () => {
    const workbook = herWorkbook();
    const rejections: unknown[] = [];
    const noted = (reason: unknown): void => void rejections.push(reason);
    process.on('unhandledRejection', noted);
    try {
      await inHost(workbook, async (host) => {
        const closed = new Promise<void>((resolve) => {
          let writes = 0;
          host.faults.add({
            on: ({ changesWorkbook }) => {
              writes += changesWorkbook ? 1 : 0;
              if (writes < 2) return false;
              host.close();
              resolve();
              return true;
            },
            code: 'RequestAborted',
            when: 'before',
          });
        });
        void run();
        await closed;
      });
      for (const sheet of workbook.sheets.slice(HERS))
        expect(sheet.cell(2, 0).value).toBe(UNFINISHED.unfinishedNew);
      await inHost(workbook, async (host) => {
        await run();
        expect(await totalJobs(host)).toBe(TOTAL_JOBS);
        for (const sheet of workbook.sheets.slice(HERS))
          expect(sheet.cell(2, 0).value).not.toBe(UNFINISHED.unfinishedNew);
      });
      expect(rejections).toEqual([]);
    } finally {
      process.off('unhandledRejection', noted);
    }
  });

  it.each(['read', 'compute', 'write'] as const)(
    'that is stopped before the phase %s writes nothing',
    async (phase) => {
      const workbook = herWorkbook();
      const before = pictureOfWorkbook(workbook);
      await inHost(workbook, async () => {
        let isCancelled = false;
        const report = await run({
          progress: {
            begins: async (begun) => void (isCancelled ||= begun === phase),
            reads: async () => undefined,
            isCancelled: () => isCancelled,
          },
        });
        expect([report.isCancelled, report.written]).toEqual([true, []]);
        expect(pictureOfWorkbook(workbook)).toEqual(before);
      });
    },
  );
});
