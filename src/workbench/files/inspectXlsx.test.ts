import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspectXlsx } from './inspectXlsx';
import { saveXlsx } from './saveXlsx';
import { constant, formulaCell, knownAnswers, newWorkbook, withParts } from './testWorkbooks';

async function saved(): Promise<Uint8Array> {
  const { workbook, sheet } = newWorkbook('Structuur');
  [3, 4, 5].forEach((number, row) => sheet.setCell(row, 0, constant(number)));
  sheet.setCell(0, 1, formulaCell('=SUM(A1:A3)*0.1'));
  sheet.setCell(1, 1, formulaCell('=SUMPRODUCT((A1:A3>3)*A1:A3)'));
  sheet.setCell(2, 1, constant('=A1'));
  return saveXlsx(
    { workbook, carrier: undefined },
    knownAnswers({ 'Structuur!0:1': 1.2000000000000002, 'Structuur!1:1': 9 }),
  );
}

describe('inspectXlsx', () => {
  it('lists formulas, functions and texts as they are stored', async () => {
    const { formulas, functions, sharedStrings, problems } = await inspectXlsx(await saved());
    expect(formulas).toEqual([
      { sheet: 'Structuur', address: 'B1', formula: 'SUM(A1:A3)*0.1' },
      { sheet: 'Structuur', address: 'B2', formula: 'SUMPRODUCT((A1:A3>3)*A1:A3)' },
    ]);
    expect(functions).toEqual(['SUM', 'SUMPRODUCT']);
    expect(sharedStrings).toEqual(['=A1']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['a newer function without its prefix', 'SUM(A1:A3)*0.1', 'IFNA(A1,0)', /IFNA/],
    ['a function that is not plain', 'SUM(A1:A3)*0.1', 'INDIRECT("A1")', /INDIRECT/],
    ['a custom function as a user types it', 'SUM(A1:A3)*0.1', 'REGIO.SHARE(A1)', /REGIO\.SHARE/],
    ['a format that is not there', '<c r="B1"', '<c s="99" r="B1"', /format/],
    ['elements out of order', '<sheetData>', '<pageSetup/><sheetData>', /out of order/],
    ['cells out of order', '<c r="A1">', '<c r="F1"/><c r="A1">', /out of order/],
    ['a path of a machine', '<sheetData>', '<x path="C:\\Users\\x\\y.xlsx"/><sheetData>', /path/],
  ])('finds %s', async (_, from, to, problem) => {
    const bytes = await withParts(await saved(), {
      'xl/worksheets/sheet1.xml': (text) =>
        text.replace(from, () => to.replace(/"(?=A1"\))|"(?=\))/g, '&quot;')),
    });
    expect((await inspectXlsx(bytes)).problems.join('\n')).toMatch(problem);
  });

  it('lets the quantile of the normal distribution through by the name that every Excel knows', async () => {
    const bytes = await withParts(await saved(), {
      'xl/worksheets/sheet1.xml': (text) => text.replace('SUM(A1:A3)*0.1', 'NORMSINV(0.9)'),
    });
    expect(await inspectXlsx(bytes)).toMatchObject({ functions: ['NORMSINV', 'SUMPRODUCT'], problems: [] });
  });

  it('finds a part that leads nowhere and one without a type', async () => {
    const nowhere = await withParts(await saved(), { 'xl/styles.xml': null });
    expect((await inspectXlsx(nowhere)).problems.join('\n')).toMatch(/leads to xl\/styles.xml/);
    const untyped = await withParts(await saved(), { 'xl/media/image1.png': 'x' });
    expect((await inspectXlsx(untyped)).problems).toContain('xl/media/image1.png has no content type');
  });

  it('finds a table whose header cell is not its column', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.tables.push({
      id: 'x',
      name: 'T',
      area: { row: 0, column: 0, lastRow: 1, lastColumn: 0 },
      columns: [{ id: 1, name: 'Sector' }],
      style: '',
      showFilterButton: true,
      showBandedRows: false,
      showHeaders: true,
      showTotals: false,
    });
    const bytes = await withParts(await saveXlsx({ workbook, carrier: undefined }, knownAnswers()), {
      'xl/tables/table1.xml': (text) => text.replace('name="Sector"', 'name="Cluster"'),
    });
    expect((await inspectXlsx(bytes)).problems).toEqual(['Sheet1 has "Sector" over the column "Cluster"']);
  });
});

describe('another spreadsheet program', () => {
  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

  it('opens the file and calculates what it caches (where the program is installed)', async () => {
    const bytes = await saved();
    if (!office) {
      expect((await inspectXlsx(bytes)).problems).toEqual([]);
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'regiolens-'));
    try {
      writeFileSync(join(folder, 'in.xlsx'), bytes);
      execFileSync(
        office,
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--headless',
          ...['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1'],
          ...['--outdir', folder, join(folder, 'in.xlsx')],
        ],
        { stdio: 'ignore', timeout: 90_000 },
      );
      const lines = readFileSync(join(folder, 'in.csv'), 'utf8').trim().split('\n');
      // Some versions put texts that look like formulas between quotes.
      expect(lines.map((line) => line.replace(/"/g, ''))).toEqual(['3,1.2', '4,9', '5,=A1']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
