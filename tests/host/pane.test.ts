import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSample } from '../../scripts/sample/buildSample';
import { sampleSheets } from '../../scripts/sample/sampleSheets';
import { THE_HAGUE } from '../../scripts/sample/theHague/theHague';
import { localeOf } from '../../src/locale';
import { CellError } from '../../src/workbench/model/cell';
import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { decimalSeparator } from '../../src/workbook/decimalSeparator';
import { activateSheet, selectRange } from '../../src/workbook/goTo';
import { insertFormula } from '../../src/workbook/insert/insertFormula';
import { insertSheets } from '../../src/workbook/insert/insertSheets';
import type { LooseSheet } from '../../src/workbook/insert/looseSheet';
import { parseArea } from '../../src/workbook/address';
import { NO_CHOICES, type Choices, type TableChoices } from '../../src/workbook/choices';
import { findingText } from '../../src/workbook/plans/input/findingText';
import type { RunPhase } from '../../src/workbook/runProgress';
import { tablesAtSelection } from '../../src/workbook/sight/tablesAtSelection';
import { STEPS } from '../../src/workbook/steps';
import { lookAtWorkbook } from '../../src/workbook/sight/lookAtWorkbook';
import type { WorkbookSight } from '../../src/workbook/sight/workbookSight';
import { hasOneUndoStep } from '../../src/workbook/undoable';
import { inHost, madeUpSectors, openSample, pictureOf, readSheet, run, RUN, workbookOf } from './workbooks';

const SAMPLE_DATA = path.resolve(__dirname, '../../assets/samples/den-haag.json');
const sampleData = (): LooseSheet[] => JSON.parse(readFileSync(SAMPLE_DATA, 'utf8')) as LooseSheet[];

const dutch = localeOf('nl');
const chosen = (tables: TableChoices): Choices => ({ ...NO_CHOICES, tables });
const look = (tables: TableChoices = {}): Promise<WorkbookSight> =>
  lookAtWorkbook({ language: 'nl', date: RUN.date, version: RUN.version, choices: chosen(tables) });

describe('looking at a workbook', () => {
  it('names exactly the sheets that the run then writes, and writes nothing itself', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      const sight = await look();
      expect(host.log.writes).toEqual([]);
      const report = await run();
      const told = sight.willWrite.all.map(({ sheetName, isNew }) => [sheetName, isNew]);
      expect(told).toEqual(report.written.map(({ sheetName, isNew }) => [sheetName, isNew]));
      expect(sight.tables).toEqual(report.tables);
      expect(sight.findings).toEqual(report.findings);
    });
  });

  it('says that a sheet is there already, and how many cells of hers on it stay', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      await run();
      const { sheet, headers } = await readSheet(host, 'recommendations');
      const owner = headers.findIndex((header) => header.startsWith('Trekker'));
      for (const row of [6, 7]) {
        sheet.setCell(row, owner, { value: 'Anna', formula: null, style: {} });
      }
      const sight = await look();
      const told = sight.willWrite.specific.find(({ role }) => role === 'recommendations');
      expect(told).toEqual({ role: 'recommendations', sheetName: sheet.name, isNew: false, keptCells: 2 });
      expect(sight.written.structure).toBe('Structuur');
    });
  });

  it('offers the selection with the sheets it rests on, and counts a weight of hers among what stays', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async () => {
      const before = await look();
      expect(before.willWrite.selection.map(({ role, isNew }) => [role, isNew])).toEqual([
        ['input', true],
        ['structure', true],
        ['selection', true],
        ['provenance', true],
      ]);
      await run({ steps: new Set(['selection']) });
      const sheet = workbook.sheetByName('Selectie')!;
      const keptOnIt = async (): Promise<number> =>
        (await look()).willWrite.selection.find(({ role }) => role === 'selection')!.keptCells;
      // What her own table says of the choice stands in a column of ours: nothing is hers yet.
      expect(await keptOnIt()).toBe(0);
      const column = [...sheet.entries()].find(({ row, cell }) => row === 4 && cell.value === 1)!.column;
      sheet.setCell(4, column, { value: 2, formula: null, style: {} });
      expect(await keptOnIt()).toBe(1);
      expect((await look()).written.selection).toBe('Selectie');
    });
  });

  it('says which of two tables is used, and takes the other when it was chosen', async () => {
    const workbook = workbookOf({
      CBS: madeUpSectors(9),
      LISA: madeUpSectors(12),
      Tekst: [['Lees dit eerst']],
    });
    await inHost(workbook, async () => {
      const { tables, others } = await look();
      expect([tables[0], others]).toMatchObject([
        { sheet: 'LISA', rows: 12 },
        [{ kind: 'sectors', sheet: 'CBS', rows: 9 }],
      ]);
      const choices = { sectors: { sheet: 'CBS', area: others[0]!.area } };
      expect(await look(choices)).toMatchObject({
        tables: [{ sheet: 'CBS', rows: 9 }],
        others: [{ sheet: 'LISA', rows: 12 }],
      });
      expect((await run({ choices: chosen(choices) })).tables[0]).toMatchObject({ sheet: 'CBS', rows: 9 });
    });
  });

  it('offers the weighting where there are ratings and no jobs, and says what the structure misses', async () => {
    const rows = [
      ['Sector', 'Netwerken', 'Talent'],
      ['Bouw', 'zwak', 'sterk'],
      ['Zorg', 'sterk', 'zwak'],
    ];
    await inHost(workbookOf({ Weging: rows }), async () => {
      const { problems, willWrite, hasRatings } = await look();
      expect(problems.structure).not.toBeNull();
      expect([problems.ecosystem, problems.specific, problems.all]).toEqual([null, null, null]);
      expect(problems.selection).toEqual(problems.structure);
      expect([willWrite.structure.length, willWrite.selection.length, hasRatings]).toEqual([0, 0, true]);
      expect(willWrite.ecosystem.map(({ role }) => role)).toContain('ecosystem');
    });
  });

  it('names a sheet of ours that is protected before the button is pressed, and still shows what was read', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      await run();
      const { sheet } = await readSheet(host, 'ecosystem');
      sheet.isProtected = true;
      const { problems, tables, hasRatings, willWrite } = await look();
      expect(problems.ecosystem).toEqual({ kind: 'protectedSheets', sheets: [sheet.name] });
      expect([problems.structure, problems.catalogue]).toEqual([null, null]);
      expect([tables.length, hasRatings, willWrite.ecosystem.length]).toEqual([5, true, 0]);
    });
  });

  it('knows an empty workbook, and one with only text', async () => {
    await inHost(workbookOf({ Blad1: [] }), async () => {
      expect(await look()).toMatchObject({
        isEmpty: true,
        problems: { structure: { kind: 'noTable' }, catalogue: null },
        hasRatings: false,
      });
    });
    await inHost(workbookOf({ Blad1: [['Vergadering']] }), async () => {
      const sight = await look();
      expect([sight.isEmpty, sight.willWrite.all.length, sight.willWrite.catalogue.length]).toEqual([
        false,
        0,
        2,
      ]);
    });
  });
});

describe('pointing at a table with the selection', () => {
  const twoTables = () =>
    workbookOf({
      CBS: madeUpSectors(9),
      LISA: madeUpSectors(12),
      Weging: [
        ['Sector', 'Netwerken', 'Talent'],
        ['Bouw', 'zwak', 'sterk'],
      ],
    });
  const select = (sheet: string, address: string): Promise<void> => selectRange(sheet, parseArea(address)!);

  it('tells what can be read there, and the run reads it there', async () => {
    await inHost(twoTables(), async () => {
      await select('CBS', 'B4');
      const { place, kinds } = await tablesAtSelection();
      expect([place, kinds]).toEqual([{ sheet: 'CBS', area: parseArea('B4') }, ['sectors']]);
      const report = await run({ choices: chosen({ sectors: place }) });
      expect(report.tables[0]).toMatchObject({ kind: 'sectors', sheet: 'CBS', rows: 9 });
      await select('Weging', 'A1:C2');
      expect((await tablesAtSelection()).kinds).toEqual(['ratings']);
    });
  });

  it('finds nothing beside a table, nor on a sheet of ours', async () => {
    await inHost(twoTables(), async () => {
      await select('Weging', 'H20');
      expect((await tablesAtSelection()).kinds).toEqual([]);
      await run();
      await select('Structuur', 'B8');
      expect((await tablesAtSelection()).kinds).toEqual([]);
    });
  });

  it('takes the table that is there when the chosen one is gone by then, and says which place it was', async () => {
    await inHost(twoTables(), async () => {
      const place = { sheet: 'Weg', area: parseArea('A1:C9')! };
      const report = await run({ choices: chosen({ sectors: place }) });
      expect([report.problem, report.tables[0]?.sheet]).toEqual([null, 'LISA']);
      const [gone] = report.findings.filter(({ message }) => message.kind === 'tableChoiceGone');
      expect(findingText(gone!, dutch)).toMatch(/Weg!A1:C9[^]*zelf gekozen/);
    });
  });
});

describe('after writing', () => {
  it.each([
    ['structure', ['structure'], 'Structuur'],
    ['selection', ['selection'], 'Selectie'],
    ['ecosystem', ['ecosystem'], 'Ecosysteem'],
    ['catalogue', ['catalogue'], 'Interventiecatalogus'],
    ['specific', ['catalogue', 'recommendations'], 'Aanbevelingen'],
    ['generic', ['generic'], 'Generiek beleid'],
    ['policy and summary', ['generic', 'summary'], 'Samenvatting'],
    ['all', STEPS, 'Samenvatting'],
  ] as const)('of %s, the sheet that was asked for is the one in view', async (_button, steps, expected) => {
    const { workbook } = await openSample();
    await inHost(workbook, async () => {
      const active = (): string | undefined =>
        workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name;
      await run({ steps: new Set(steps) });
      expect(active()).toBe(expected);
      await activateSheet(workbook.sheets[0]!.name);
      await run({ steps: new Set(steps) });
      expect(active()).toBe(expected);
    });
  });
});

describe('following a run', () => {
  const followed = (stopAt?: RunPhase) => {
    const phases: RunPhase[] = [];
    let isCancelled = false;
    return {
      phases,
      progress: {
        begins: async (phase: RunPhase) => {
          phases.push(phase);
          isCancelled ||= phase === stopAt;
        },
        reads: () => Promise.resolve(),
        isCancelled: () => isCancelled,
      },
    };
  };

  it('reads, computes and writes, in this order', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async () => {
      const { phases, progress } = followed();
      expect((await run({ progress })).isCancelled).toBe(false);
      expect(phases).toEqual(['read', 'compute', 'write']);
    });
  });

  it.each(['read', 'compute', 'write'] as const)(
    'leaves the workbook as it was when stopped at: %s',
    async (phase) => {
      const { workbook } = await openSample();
      const before = workbook.sheets.map(pictureOf);
      await inHost(workbook, async (host) => {
        const report = await run({ progress: followed(phase).progress });
        expect(report).toMatchObject({ isCancelled: true, written: [] });
        expect(host.log.writes).toEqual([]);
        expect(workbook.sheets.map(pictureOf)).toEqual(before);
      });
    },
  );
});

describe('going to a place', () => {
  it('selects the range on its sheet, and brings a sheet into view', async () => {
    const workbook = workbookOf({ Een: [[1]], Twee: [[2]] });
    await inHost(workbook, async (host) => {
      await selectRange('Twee', { row: 4, column: 1, lastRow: 6, lastColumn: 2 });
      const address = await host.Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      });
      expect(address).toBe('Twee!B5:C7');
      await activateSheet('Een');
      expect(workbook.activeSheetId).toBe(workbook.sheets[0]!.id);
    });
  });

  it('fails with the code that says the sheet is gone', async () => {
    await inHost(workbookOf({ Een: [[1]] }), async () => {
      await expect(activateSheet('Weg')).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});

describe('inserting an example', () => {
  it('writes the formula in the selected cell, where it calculates', async () => {
    const workbook = workbookOf({ Blad1: [[null]] });
    await inHost(workbook, async (host) => {
      await selectRange('Blad1', { row: 2, column: 1, lastRow: 2, lastColumn: 1 });
      expect(await insertFormula('=SUM({20,30,50})')).toEqual({ place: 'Blad1!B3', isInserted: true });
      await host.calculator.settle();
      expect(host.calculator.valueAt(workbook.sheets[0]!, 2, 1)).toBe(100);
    });
  });

  it.each([
    ['a text', 'x'],
    ['a zero', 0],
    ['an error', new CellError('#N/A')],
    ['a formula', '=1+1'],
  ])('leaves a cell with %s alone', async (_what, content) => {
    const workbook = workbookOf({ Blad1: [[content]] });
    const before = pictureOf(workbook.sheets[0]!);
    await inHost(workbook, async () => {
      expect(await insertFormula('=SUM({1,2})')).toEqual({ place: 'Blad1!A1', isInserted: false });
      expect(pictureOf(workbook.sheets[0]!)).toBe(before);
    });
  });
});

describe('what the host tells about itself', () => {
  it.each([
    ['nl-NL', ','],
    ['en-US', '.'],
  ] as const)('in %s writes decimals with %s', async (language, separator) => {
    await inHost(
      new WorkbookModel(),
      async () => {
        expect(await decimalSeparator()).toBe(separator);
      },
      { language },
    );
  });

  it.each([
    ['1.19', false],
    ['1.20', true],
  ])('with ExcelApi %s takes a run back in one step: %s', async (version, expected) => {
    await inHost(
      new WorkbookModel(),
      async () => {
        expect(hasOneUndoStep()).toBe(expected);
      },
      { requirementSets: { ExcelApi: version } },
    );
  });
});

describe('the sample, inserted', () => {
  it('is the data that the published figures give', async () => {
    expect(sampleData()).toEqual(await sampleSheets(await buildSample(THE_HAGUE)));
  });

  it('gives the same advice as the sample file', async () => {
    const rowsOf = async (workbook: WorkbookModel, prepare: () => Promise<unknown>): Promise<unknown> =>
      inHost(workbook, async (host) => {
        await prepare();
        await run();
        const roles = ['structure', 'ecosystem', 'recommendations'] as const;
        const readings = [];
        for (const role of roles) readings.push((await readSheet(host, role)).rows);
        return readings;
      });
    const fromFile = await rowsOf((await openSample()).workbook, async () => undefined);
    const inserted = await rowsOf(workbookOf({ Blad1: [] }), () => insertSheets(sampleData(), 'nl'));
    expect(inserted).toEqual(fromFile);
  });

  it('tints the columns that it calls coloured, and no other', async () => {
    const tinted = sampleData().map(({ columns }) =>
      columns.flatMap((column, i) => (column.tinted ? [i] : [])),
    );
    expect(tinted).toEqual([[7, 8], [], [], [], []]);
    const workbook = workbookOf({ Blad1: [] });
    await inHost(workbook, async () => {
      await insertSheets(sampleData(), 'nl');
      const sheet = workbook.sheetByName('Kerncijfers')!;
      const fills = [6, 7, 8].map((column) => sheet.cell(10, column).style.fillColor);
      expect(fills).toEqual([undefined, '#FFF8E1', '#FFF8E1']);
    });
  });

  it('leaves a sheet that has one of its names alone', async () => {
    const workbook = workbookOf({ Clusterlijst: [['van mij']] });
    const before = pictureOf(workbook.sheets[0]!);
    await inHost(workbook, async () => {
      expect(await insertSheets(sampleData(), 'nl')).toContain('Clusterlijst (Regiolens)');
      expect(pictureOf(workbook.sheets[0]!)).toBe(before);
    });
  });

  it('never turns a text into a formula', async () => {
    const workbook = workbookOf({ Blad1: [] });
    const sheet: LooseSheet = {
      name: 'Proef',
      title: '=1+1',
      lines: ['Een proef.'],
      columns: [{ width: 10 }],
      rows: [['=2+2'], ['1-2']],
      headerRows: [],
      frozenColumns: 0,
    };
    await inHost(workbook, async () => {
      await insertSheets([sheet], 'nl');
      const written = workbook.sheetByName('Proef')!;
      for (const [row, text] of [
        [0, '=1+1'],
        [4, '=2+2'],
        [5, '1-2'],
      ] as const) {
        expect(written.cell(row, 0)).toMatchObject({ value: text, formula: null });
      }
    });
  });
});
