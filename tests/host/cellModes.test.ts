import type { CellMode } from '../../src/workbook/cellMode';
import type { Host } from '../../src/workbench/node/openHost';
import { CellError, type Scalar } from '../../src/workbench/model/cell';
import type { SheetModel } from '../../src/workbench/model/workbookModel';
import { inHost, openSample, readSheet, run } from './workbooks';

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
async function written(cells: CellMode): Promise<Written> {
  const { workbook } = await openSample();
  const hers = workbook.sheets.length;
  return inHost(workbook, async (host) => {
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

describe('what stands in the cells', () => {
  it('is the same number as fixed values as it is as formulas, errors included, and no formula is left', async () => {
    const [formulas, values] = [await written('formulas'), await written('values')];
    expect(formulas.formulas.length).toBeGreaterThan(500);
    expect(values.formulas).toEqual([]);
    expect([...values.shown.keys()]).toEqual([...formulas.shown.keys()]);
    for (const [place, value] of formulas.shown)
      expect([place, code(values.shown.get(place)!)]).toEqual([place, code(value)]);
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
