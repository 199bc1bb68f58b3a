import type { CellMode } from '../../src/workbook/cellMode';
import type { Host } from '../../src/workbench/node/openHost';
import { CellError, type Scalar } from '../../src/workbench/model/cell';
import type { SheetModel, WorkbookModel } from '../../src/workbench/model/workbookModel';
import { buildFunctionsMetadata } from '../../scripts/buildFunctionsMetadata';
import { registerFunctions } from '../../src/workbench/node/registerFunctions';
import { inHost, openSample, readSheet, run, workbookOf } from './workbooks';

const inTable = (sheet: SheetModel) =>
  [...sheet.entries()].filter(({ row }) => row <= sheet.tables[0]!.area.lastRow);

/** What every cell of a sheet comes to, by its place; the remarks below the table tell what stands in the cells. */
const shownOn = (host: Host, sheet: SheetModel): ReadonlyMap<string, Scalar> =>
  new Map(
    inTable(sheet).map(({ row, column }) => [
      `${sheet.name} R${row + 1}C${column + 1}`,
      host.calculator.valueAt(sheet, row, column),
    ]),
  );

interface Written {
  readonly shown: ReadonlyMap<string, Scalar>;
  readonly formulas: readonly string[];
}

/** All sheets that a run writes, with the formulas that stand in them. */
async function written(workbook: WorkbookModel, cells: CellMode): Promise<Written> {
  const hers = workbook.sheets.length;
  return inHost(workbook, async (host) => {
    registerFunctions(host, (await buildFunctionsMetadata()).metadata);
    await run({ cells });
    await host.calculator.settle();
    const sheets = workbook.sheets.slice(hers);
    return {
      shown: new Map(sheets.flatMap((sheet) => [...shownOn(host, sheet)])),
      formulas: sheets.flatMap((sheet) => [...sheet.entries()].flatMap(({ cell }) => cell.formula ?? [])),
    };
  });
}

/** An empty text that a formula comes to is a blank cell as a value. */
const code = (value: Scalar): unknown =>
  value instanceof CellError ? value.code : value === '' ? null : value;

/** Every kind of figure for which there is a function; figures of no real place. */
const madeUp = (): WorkbookModel =>
  workbookOf({
    Banen: [
      [
        'Sector',
        'Banen 2023',
        'Banen 2018',
        'Banen Nederland 2023',
        'Banen Nederland 2018',
        'Banen regio 2023',
        'Banen regio 2018',
        'Vestigingen 2023',
        'Vestigingen 2018',
      ],
      ['Bouw', 300, 250, 9000, 8000, 700, 650, 30, 28],
      ['Zorg', 500, 0, 20000, 18000, 1500, 1400, 60, 0],
      ['Energie', 200, 240, 1000, 1200, 250, 300, 12, 15],
    ],
    Ruw: [
      ['Sector', 'Netwerken', 'Talent', 'Kennis'],
      ['Bouw', 4, 3, 1],
      ['Zorg', 1, 2, 2],
      ['Energie', 1, 4, null],
    ],
  });

describe('what stands in the cells', () => {
  it('is the same number as fixed values as it is as formulas, errors included, and no formula is left', async () => {
    const formulas = await written((await openSample()).workbook, 'formulas');
    const values = await written((await openSample()).workbook, 'values');
    expect(formulas.formulas.length).toBeGreaterThan(500);
    expect(values.formulas).toEqual([]);
    expect([...values.shown.keys()]).toEqual([...formulas.shown.keys()]);
    for (const [place, value] of formulas.shown) {
      expect([place, code(values.shown.get(place)!)]).toEqual([place, code(value)]);
    }
  });

  it.each([
    [
      'the sample of The Hague',
      async () => (await openSample()).workbook,
      'SHARE LOCATION_QUOTIENT HERFINDAHL',
    ],
    [
      'a region, its years and raw indicators',
      async () => madeUp(),
      'GROWTH_RATE CAGR KRUGMAN_INDEX ECOSYSTEM_SCORE',
    ],
  ])('is the same to 1e-9 as REGIO functions as it is as formulas, on %s', async (_, open, expected) => {
    const formulas = await written(await open(), 'formulas');
    const functions = await written(await open(), 'functions');
    const called = functions.formulas.join(' ');
    for (const id of expected.split(' ')) expect(called).toContain(`REGIO.${id}(`);
    expect(formulas.formulas.join(' ')).not.toContain('REGIO.');
    for (const [place, value] of formulas.shown) {
      const other = functions.shown.get(place)!;
      const isClose =
        typeof value === 'number' &&
        typeof other === 'number' &&
        Math.abs(other - value) <= 1e-9 * Math.max(1, Math.abs(value));
      expect([place, isClose ? value : code(other)]).toEqual([place, code(value)]);
    }
  });

  it('follows her table no longer as fixed values, until it is written as formulas again', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      await run({ cells: 'values' });
      const share = async (): Promise<Scalar> =>
        (await readSheet(host, 'structure')).value('Bouw', 'Aandeel in banen');
      const before = await share();
      const keyFigures = workbook.sheetByName('Kerncijfers')!;
      const jobs = [...keyFigures.entries()].find(({ cell }) => cell.value === 20178)!;
      keyFigures.setCell(jobs.row, jobs.column, { ...jobs.cell, value: 40356 });
      expect(await share()).toBe(before);
      await run({ cells: 'formulas' });
      // By hand: (2 x 20,178) / (279,834 + 20,178).
      expect(await share()).toBeCloseTo(40356 / 300012, 12);
    });
  });

  it('keeps a formula of hers where ours become values', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      await run();
      const { sheet, headers } = await readSheet(host, 'structure');
      const note = headers.findIndex((header) => header.startsWith('Notitie'));
      sheet.setCell(6, note, { ...sheet.cell(6, note), value: null, formula: '=1+1' });
      await run({ cells: 'values' });
      expect(sheet.cell(6, note).formula).toBe('=1+1');
    });
  });
});
