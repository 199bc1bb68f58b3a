import { BLANK, CellError, type Scalar } from '../../src/workbench/model/cell';
import type { SheetModel, WorkbookModel } from '../../src/workbench/model/workbookModel';
import { renameSheet } from '../../src/workbench/members/rules/sheetChanges';
import type { Host } from '../../src/workbench/node/openHost';
import { sheetLocaleOf } from '../../src/locale/sheetLocale';
import { ALL_LOCALES } from '../../src/locale';
import type { SheetRole } from '../../src/workbook/sheetRoles';
import { problemText } from '../../src/workbook/problemText';
import { inHost, pictureOf, readSheet, run } from '../host/workbooks';
import { beforeRequest, codeOf, insertLine, runWhile } from './atWork';
import { blankWorkbook, copyOf, herWorkbook } from './herWorkbook';
import { openPane } from './pane';
import { pictureOfWorkbook } from './picture';

const { keyColumn: KEY, unfinished: UNFINISHED } = sheetLocaleOf('nl').sheets;
/** Reading takes three requests; then come the one that writes and the one that finishes. */
const [WRITING, FINISHING] = [4, 5];

let written: Promise<WorkbookModel> | undefined;

/** Her workbook after all steps were run once. */
async function writtenWorkbook(): Promise<WorkbookModel> {
  written ??= (async () => {
    const workbook = herWorkbook();
    await inHost(workbook, () => run());
    return workbook;
  })();
  return copyOf(await written);
}

/** A cell on a sheet of ours that is hers, known by the key of its row and the start of its header. */
interface HerCell {
  readonly role: SheetRole;
  readonly header: string;
  /** Of the rows of the table, from 0. */
  readonly row: number;
  readonly value: string | number;
}

const LEAD: HerCell = { role: 'recommendations', header: 'Trekker', row: 1, value: 'Anna, net getypt' };
const RATING: HerCell = { role: 'evidence', header: 'Eigen oordeel', row: 2, value: 'sterk' };
const DECISION: HerCell = { role: 'selection', header: 'Besluit:', row: 0, value: 'nee' };
const LIMIT: HerCell = { role: 'provenance', header: 'Uw waarde', row: 0, value: 250 };

const write = (sheet: SheetModel, row: number, column: number, value: Scalar): void =>
  sheet.setCell(row, column, { ...BLANK, value });

/** Where her cell is to be typed in, and what is found of it afterwards under the same key. */
async function herCell(host: Host, { role, header, row, value }: HerCell) {
  const { sheet, headers } = await readSheet(host, role);
  const column = headers.findIndex((name) => name.startsWith(header));
  const keyColumn = headers.indexOf(KEY);
  if (column < 0 || keyColumn < 0) throw new Error(`No ${header} among ${headers.join(' | ')}.`);
  const top = sheet.tables[0]!.area.row;
  const key = sheet.cell(top + 1 + row, keyColumn).value;
  return {
    sheet,
    column,
    type: () => write(sheet, top + 1 + row, column, value),
    async found(): Promise<Scalar> {
      const again = await readSheet(host, role);
      const [at, from] = [
        again.headers.findIndex((name) => name.startsWith(header)),
        again.headers.indexOf(KEY),
      ];
      return again.rows.find((cells) => cells[from] === key)![at]!;
    },
  };
}

describe('what she types on a sheet of ours between our reading and our writing', () => {
  it.each(['compute', 'write'] as const)(
    'is kept, it is told, and pressing again counts it, in the phase %s',
    async (phase) => {
      await inHost(await writtenWorkbook(), async (host) => {
        const cells = [LEAD, RATING, DECISION, LIMIT];
        const hers = await Promise.all(cells.map((cell) => herCell(host, cell)));
        const typed = cells.map(({ value }) => value);
        const found = (): Promise<Scalar[]> => Promise.all(hers.map((cell) => cell.found()));
        const areFinished = (): boolean[] => hers.map(({ sheet }) => sheet.cell(2, 0).value !== UNFINISHED);
        const running = runWhile(phase, () => {
          for (const { type } of hers) type();
        });
        expect(await codeOf(running)).toBe('Conflict');
        expect([await found(), areFinished()]).toEqual([typed, cells.map(() => false)]);
        expect((await run()).problem).toBeNull();
        expect([await found(), areFinished()]).toEqual([typed, cells.map(() => true)]);
      });
    },
  );

  it('is kept also when it arrives in Excel just before our writing does', async () => {
    await inHost(await writtenWorkbook(), async (host) => {
      const { found, type } = await herCell(host, LEAD);
      beforeRequest(host, WRITING, type);
      expect(await codeOf(run())).toBe('Conflict');
      expect(await found()).toBe(LEAD.value);
    });
  });

  it('is kept where it replaces what stood there, and where she takes it away', async () => {
    await inHost(await writtenWorkbook(), async (host) => {
      const { found, type } = await herCell(host, { ...LEAD, value: 'Bert' });
      type();
      await run();
      const changed = await herCell(host, LEAD);
      expect(await codeOf(runWhile('write', changed.type))).toBe('Conflict');
      expect(await found()).toBe(LEAD.value);
      const emptied = await herCell(host, { ...LEAD, value: '' });
      expect(await codeOf(runWhile('write', emptied.type))).toBe('Conflict');
      expect(await found()).toBeNull();
    });
  });

  it('is kept in a row of her own, altogether', async () => {
    await inHost(await writtenWorkbook(), async (host) => {
      const { sheet } = await readSheet(host, 'recommendations');
      insertLine(sheet, 8, true);
      const lead = (await herCell(host, LEAD)).column;
      write(sheet, 8, 0, 'Eigen plan');
      write(sheet, 8, lead, 'Carla');
      await run();
      const rowOf = (label: string): number =>
        [...sheet.entries()].find(({ cell }) => cell.value === label)!.row;
      const running = runWhile('write', () => write(sheet, rowOf('Eigen plan'), 0, 'Ander plan'));
      expect(await codeOf(running)).toBe('Conflict');
      expect(sheet.cell(rowOf('Ander plan'), lead).value).toBe('Carla');
    });
  });

  it('is kept below a table and in the row with totals', async () => {
    await inHost(await writtenWorkbook(), async (host) => {
      const { sheet, headers } = await readSheet(host, 'selection');
      const { area } = sheet.tables[0]!;
      const lastRow = Math.max(...[...sheet.entries()].map(({ row }) => row));
      const weight = headers.findIndex(
        (_, column) => typeof sheet.cell(area.row - 1, column).value === 'number',
      );
      const running = runWhile('write', () => {
        write(sheet, lastRow + 2, 0, 'Besproken met Anna');
        write(sheet, area.row - 1, weight, 7);
      });
      expect(await codeOf(running)).toBe('Conflict');
      const texts = (): unknown[] => [...sheet.entries()].map(({ cell }) => cell.value);
      expect(texts()).toContain('Besproken met Anna');
      expect(sheet.cell(area.row - 1, weight).value).toBe(7);
      await run();
      expect(texts().filter((text) => text === 'Besproken met Anna')).toHaveLength(1);
      expect(sheet.cell(area.row - 1, weight).value).toBe(7);
    });
  });

  it('that is a formula of hers stays that formula', async () => {
    await inHost(await writtenWorkbook(), async (host) => {
      const { headers, sheet } = await readSheet(host, 'recommendations');
      const column = headers.findIndex((name) => name.startsWith('Trekker'));
      const { row } = sheet.tables[0]!.area;
      const running = runWhile('write', () =>
        sheet.setCell(row + 1, column, { ...BLANK, formula: '=IF(1>2,"x","")' }),
      );
      expect(await codeOf(running)).toBe('Conflict');
      expect(sheet.cell(row + 1, column).formula).toBe('=IF(1>2,"x","")');
      // Read again as it stands, it is no change.
      expect((await run()).problem).toBeNull();
      expect(sheet.cell(row + 1, column).formula).toBe('=IF(1>2,"x","")');
    });
  });

  it('takes no request more as long as she types nothing', async () => {
    await inHost(await writtenWorkbook(), async (host) => {
      host.log.clear();
      await run();
      expect(host.log.syncCount).toBe(FINISHING);
    });
  });
});

describe('what she has on a sheet of ours when it is written again', () => {
  it.each([
    ['an error that she typed', { ...BLANK, value: new CellError('#REF!') }],
    ['the longest text', { ...BLANK, value: 'x'.repeat(32_767) }],
    ['a formula without an answer', { ...BLANK, formula: '=NA()' }],
    ['a text that looks like an error', { ...BLANK, value: '#N/A' }],
  ])('is the same afterwards: %s', async (_what, cell) => {
    await inHost(await writtenWorkbook(), async (host) => {
      const { headers, sheet } = await readSheet(host, 'recommendations');
      const column = headers.findIndex((name) => name.startsWith('Trekker'));
      const { row } = sheet.tables[0]!.area;
      for (const at of [row - 1, row + 1]) sheet.setCell(at, column, cell);
      expect((await run()).problem).toBeNull();
      for (const at of [row - 1, row + 1]) {
        expect(sheet.cell(at, column).formula).toBe(cell.formula);
        if (cell.formula === null) expect(sheet.cell(at, column).value).toEqual(cell.value);
      }
    });
  });
});

describe('rows or columns that she inserts on a sheet of ours', () => {
  it.each([
    ['a title above everything', 0, true],
    ['a row half way the lines above the table', 3, true],
    ['a row above the totals', 4, true],
    ['a row between totals and table', 5, true],
    ['a column before the table', 0, false],
  ])('%s: nothing is written, it is told what to do, and her notes stay', async (_what, at, isRow) => {
    const workbook = await writtenWorkbook();
    await inHost(workbook, async (host) => {
      const [lead, rating] = [await herCell(host, LEAD), await herCell(host, RATING)];
      lead.type();
      rating.type();
      for (const { sheet } of [lead, rating]) {
        insertLine(sheet, at, isRow);
        write(sheet, at, 0, 'Concept voor de raad');
      }
      const before = pictureOfWorkbook(workbook);
      for (let press = 1; press <= 2; press++) {
        const { problem } = await run();
        expect(problem).toEqual({ kind: 'movedSheets', sheets: [rating.sheet.name, lead.sheet.name] });
        for (const locale of ALL_LOCALES) expect(problemText(problem!, locale)).toContain(lead.sheet.name);
      }
      expect(pictureOfWorkbook(workbook)).toEqual(before);
    });
  });

  it.each([
    ['above the table', 0],
    ['in the table', 8],
  ])('%s while we compute: nothing is written, and nothing of hers is lost', async (_where, at) => {
    const workbook = await writtenWorkbook();
    await inHost(workbook, async (host) => {
      const { sheet, type } = await herCell(host, LEAD);
      type();
      let after: readonly string[] = [];
      const running = runWhile('write', () => {
        insertLine(sheet, at, true);
        after = pictureOfWorkbook(workbook);
      });
      expect(await codeOf(running)).toBe('ItemNotFound');
      expect(pictureOfWorkbook(workbook)).toEqual(after);
    });
  });
});

describe('a sheet of hers that takes the name of ours between two of our requests', () => {
  const swap = (sheet: SheetModel): SheetModel => {
    const { name, workbook } = sheet;
    renameSheet(sheet, 'Oud');
    const theirs = workbook.addSheet(name);
    write(theirs, 2, 0, 'Van Bert');
    write(theirs, 7, 3, 'ook van Bert');
    return theirs;
  };

  it.each([
    ['before the request that finishes', 'formulas', FINISHING, 'recommendations'],
    ['before the request that finishes, with a drawing', 'formulas', FINISHING, 'summary'],
    ['before the request that reads the values', 'values', WRITING + 1, 'summary'],
    ['before the request that writes the values', 'values', WRITING + 2, 'structure'],
    ['before the request that finishes, with values', 'values', WRITING + 3, 'recommendations'],
  ] as const)('is left alone, and it is told: %s', async (_when, cells, request, role) => {
    await inHost(await writtenWorkbook(), async (host) => {
      const { sheet } = await readSheet(host, role);
      let [theirs, before] = [sheet, ''];
      beforeRequest(host, request, () => {
        theirs = swap(sheet);
        before = pictureOf(theirs);
      });
      expect(await codeOf(run({ cells }))).toBe('ItemNotFound');
      expect(theirs).not.toBe(sheet);
      expect(pictureOf(theirs)).toBe(before);
      expect(sheet.cell(2, 0).value).toBe(UNFINISHED);
    });
  });

  it('nor do values land in other rows when somebody sorts our table meanwhile', async () => {
    await inHost(await writtenWorkbook(), async (host) => {
      const { headers, sheet } = await readSheet(host, 'structure');
      const { row } = sheet.tables[0]!.area;
      beforeRequest(host, WRITING + 2, () => {
        headers.forEach((_, column) => {
          const [one, other] = [sheet.cell(row + 1, column), sheet.cell(row + 2, column)];
          sheet.setCell(row + 1, column, other);
          sheet.setCell(row + 2, column, one);
        });
      });
      expect(await codeOf(run({ cells: 'values' }))).toBe('Conflict');
      expect(sheet.cell(2, 0).value).toBe(UNFINISHED);
    });
  });
});

describe('"insert here"', () => {
  it.each([
    ['a text', { ...BLANK, value: 'typed by her' }],
    ['a text that looks like a formula', { ...BLANK, value: '=A1' }],
    ['a number', { ...BLANK, value: 12 }],
    ['an error', { ...BLANK, value: new CellError('#N/A') }],
    ['a formula', { ...BLANK, formula: '=1+2' }],
  ])(
    'gives back what she typed there meanwhile, and says that it did not insert: %s',
    async (_what, cell) => {
      await inHost(blankWorkbook(), async (host) => {
        const { actions, store } = openPane();
        const sheet = host.workbook.sheets[0]!;
        beforeRequest(host, 2, () => sheet.setCell(0, 0, cell));
        await actions.insertExample('SHARE', '=SUM(1,2)');
        const { formula, value } = sheet.cell(0, 0);
        expect(formula).toBe(cell.formula);
        if (formula === null) expect(value).toEqual(cell.value);
        expect(store.state.functionNote).toMatchObject({ kind: 'occupied' });
      });
    },
  );
});
