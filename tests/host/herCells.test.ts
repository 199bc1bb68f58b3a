import { BLANK, type Cell, type Scalar } from '../../src/workbench/model/cell';
import type { SheetModel, WorkbookModel } from '../../src/workbench/model/workbookModel';
import type { Host } from '../../src/workbench/node/openHost';
import { areaAddress, parseArea } from '../../src/workbook/address';
import { herWorkbook } from '../faults/herWorkbook';
import { insertRow } from './herEdits';
import { inHost, readSheet, run, type, workbookOf, type SheetReading, type Written } from './workbooks';

const FIRST_STEP = { steps: new Set(['structure'] as const) };
const HEADERS = ['Sector', 'Banen 2023', 'Banen 2018', 'Banen Nederland 2023', 'Banen Nederland 2018'];
const [BUILDING, CARE, TRADE] = [
  ['Bouw', 1714, 1600, 300_000, 290_000],
  ['Zorg', 5200, 4100, 1_400_000, 1_200_000],
  ['Handel', 3100, 3300, 1_300_000, 1_250_000],
] as const;
const CATERING = ['Horeca', 9000, 8000, 400_000, 380_000] as const;

const DATE = { numberFormat: 'dd-mm-yyyy', bold: true, fillColor: '#FFFF00' };

const tableOf = (...rows: readonly (readonly Written[])[]): WorkbookModel =>
  workbookOf({ Tabel: [HEADERS, ...rows] });

/** Puts other rows in her table. */
function replaceTable({ workbook }: Host, ...rows: readonly (readonly Written[])[]): void {
  const sheet = workbook.sheetByName('Tabel')!;
  for (const { row, column } of [...sheet.entries()]) sheet.setCell(row, column, BLANK);
  type(sheet, rows);
}

const put = (sheet: SheetModel, address: string, cell: Partial<Cell>): void => {
  const { row, column } = parseArea(address)!;
  sheet.setCell(row, column, { ...BLANK, ...cell });
};

const rowNumber = ({ rows }: SheetReading, name: string): number =>
  7 + rows.findIndex(([first]) => first === name);

const column = ({ headers }: SheetReading, header: string): number =>
  headers.findIndex((name) => name.startsWith(header));

/** Runs the first step on her table, and gives the sheet with the structure. */
const onStructure = (
  workbook: WorkbookModel,
  work: (host: Host, sheet: SheetModel) => Promise<void>,
): Promise<void> =>
  inHost(workbook, async (host) => {
    await run(FIRST_STEP);
    await work(host, (await readSheet(host, 'structure')).sheet);
  });

/** Where a text of hers stands now. */
const placeOf = (sheet: SheetModel, text: Scalar): string | undefined => {
  const found = [...sheet.entries()].find(({ cell }) => cell.value === text);
  return found && areaAddress({ ...found, lastRow: found.row, lastColumn: found.column });
};

/** Of one that she added: the first column right beside the table. */
async function addColumn(host: Host, header: string, formulaOf: (row: number) => string): Promise<void> {
  const reading = await readSheet(host, 'structure');
  const at = reading.headers.length;
  reading.sheet.setCell(5, at, { ...BLANK, value: header });
  reading.rows.forEach((_, index) =>
    reading.sheet.setCell(6 + index, at, { ...BLANK, formula: formulaOf(7 + index) }),
  );
}

describe('formulas of hers on a sheet of ours', () => {
  it('follow the cells they refer to when a sector comes above them', async () => {
    await onStructure(tableOf(BUILDING, CARE, TRADE), async (host, sheet) => {
      await addColumn(host, 'Dubbel', (row) => `=B${row}*2`);
      const before = await readSheet(host, 'structure');
      put(sheet, 'B40', { formula: '=SUM(B7:B9)' });
      put(sheet, 'B41', { formula: `=B${rowNumber(before, 'Zorg')}/B$${rowNumber(before, 'Handel')}` });
      put(sheet, 'B42', { formula: '=B40+B41' });
      replaceTable(host, HEADERS, CATERING, BUILDING, CARE, TRADE);
      await run(FIRST_STEP);
      const reading = await readSheet(host, 'structure');
      const doubles = reading.rows.map((cells) => [cells[0], cells[column(reading, 'Dubbel')]]);
      expect(doubles).toEqual(
        expect.arrayContaining([
          ['Bouw', 3428],
          ['Zorg', 10_400],
          ['Handel', 6200],
        ]),
      );
      const at = (address: string): Scalar => {
        const { row, column: across } = parseArea(address)!;
        return host.calculator.valueAt(sheet, row, across);
      };
      expect(at('B40')).toBe(1714 + 5200 + 3100 + 9000);
      expect(at('B41')).toBeCloseTo(5200 / 3100, 12);
      expect(at('B42')).toBe(Number(at('B40')) + Number(at('B41')));
    });
  });

  it('say that a sector is gone, and do not count another instead', async () => {
    await onStructure(tableOf(BUILDING, CARE, TRADE), async (host, sheet) => {
      const zorg = rowNumber(await readSheet(host, 'structure'), 'Zorg');
      put(sheet, 'B40', { formula: `=B${zorg}*1` });
      replaceTable(host, HEADERS, BUILDING, TRADE);
      await run(FIRST_STEP);
      expect(sheet.cell(39, 1).formula).toBe('=#REF!*1');
    });
  });

  it('follow from one sheet of ours to another', async () => {
    await onStructure(tableOf(BUILDING, CARE, TRADE), async (host, sheet) => {
      const { sheet: profile } = await readSheet(host, 'profile');
      const bouw = rowNumber(await readSheet(host, 'structure'), 'Bouw');
      put(profile, 'B90', { formula: `='${sheet.name}'!B${bouw}` });
      replaceTable(host, HEADERS, CATERING, BUILDING, CARE, TRADE);
      await run(FIRST_STEP);
      await host.calculator.settle();
      const { row, column: across } = parseArea(placeOfFormula(profile, sheet.name)!)!;
      expect(host.calculator.valueAt(profile, row, across)).toBe(1714);
    });
  });
});

const placeOfFormula = (sheet: SheetModel, named: string): string | undefined => {
  const found = [...sheet.entries()].find(
    ({ row, cell }) => row > 60 && cell.formula !== null && cell.formula.includes(named),
  );
  return found && areaAddress({ ...found, lastRow: found.row, lastColumn: found.column });
};

describe('the looks of what is hers on a sheet of ours', () => {
  it('stay when nothing changed: formats, fills, widths and her own rules', async () => {
    await onStructure(tableOf(BUILDING, CARE, TRADE), async (host, sheet) => {
      const reading = await readSheet(host, 'structure');
      const note = column(reading, 'Notitie');
      sheet.setCell(6, note, { ...BLANK, value: 46_082, style: DATE });
      put(sheet, 'A40', { value: 46_083, style: DATE });
      sheet.columnWidths.set(note, 60);
      sheet.conditionalFormats.push({
        id: host.workbook.nextId('CF'),
        type: 'Custom',
        areas: [{ row: 6, column: note, lastRow: 8, lastColumn: note }],
        priority: 99,
        stopIfTrue: false,
        formula: '=LEN(A1)>3',
        style: { fillColor: '#ABCDEF' },
      });
      await run(FIRST_STEP);
      expect(sheet.cell(6, note)).toMatchObject({ value: 46_082, style: DATE });
      expect(sheet.cell(39, 0)).toMatchObject({ value: 46_083, style: DATE });
      expect(sheet.columnWidths.get(note)).toBe(60);
      expect(sheet.conditionalFormats.map(({ formula }) => formula)).toContain('=LEN(A1)>3');
    });
  });

  it('go where her cells go when rows come and change places', async () => {
    await onStructure(tableOf(BUILDING, CARE, TRADE), async (host) => {
      const before = await readSheet(host, 'structure');
      const note = column(before, 'Notitie');
      before.sheet.setCell(rowNumber(before, 'Zorg') - 1, note, { ...BLANK, value: 46_082, style: DATE });
      replaceTable(host, HEADERS, TRADE, CATERING, CARE, BUILDING);
      await run(FIRST_STEP);
      const after = await readSheet(host, 'structure');
      const dated = after.rows.map(([name], index) => {
        const { value, style } = after.sheet.cell(6 + index, column(after, 'Notitie'));
        return [name, value, style.numberFormat, style.fillColor === DATE.fillColor];
      });
      expect(dated.filter(([, value]) => value !== null)).toEqual([
        ['Zorg', 46_082, DATE.numberFormat, true],
      ]);
      expect(dated.filter(([, , , isYellow]) => isYellow)).toHaveLength(1);
    });
  });

  it('leaves no format behind where they were kept for a moment', async () => {
    await onStructure(tableOf(BUILDING, CARE, TRADE), async (host, sheet) => {
      replaceTable(host, HEADERS, TRADE, CATERING, CARE, BUILDING);
      await run(FIRST_STEP);
      const { area } = sheet.tables[0]!;
      const stray = [...sheet.entries()].filter(
        ({ row, cell }) => row > area.lastRow + 1 && cell.value === null && cell.formula === null,
      );
      expect(stray).toEqual([]);
    });
  });
});

describe('columns of ours that come and go', () => {
  it('leave nothing behind that would be taken for hers', async () => {
    await onStructure(tableOf(BUILDING, CARE, TRADE), async (host, sheet) => {
      const wide = (await readSheet(host, 'structure')).headers;
      const narrow = [BUILDING, CARE, TRADE].map((row) => row.slice(0, 3));
      replaceTable(host, HEADERS.slice(0, 3), ...narrow);
      await run(FIRST_STEP);
      const { headers } = await readSheet(host, 'structure');
      expect(headers.length).toBeLessThan(wide.length);
      const beside = [...sheet.entries()].filter(
        ({ row, column: at, cell }) =>
          row >= 4 && row <= 9 && at >= headers.length && (cell.value ?? cell.formula) !== null,
      );
      expect(beside).toEqual([]);
      await run(FIRST_STEP);
      expect((await readSheet(host, 'structure')).headers).toEqual(headers);
    });
  });

  it('are not written over what stands beside the table: the cell is named, and nothing is written', async () => {
    const few = [BUILDING, CARE, TRADE];
    const narrow = few.map((row) => row.slice(0, 3));
    await onStructure(workbookOf({ Tabel: [HEADERS.slice(0, 3), ...narrow] }), async (host, sheet) => {
      const { headers } = await readSheet(host, 'structure');
      sheet.setCell(7, headers.length + 1, { ...BLANK, value: 'mijn legenda' });
      replaceTable(host, HEADERS, ...few);
      const report = await run(FIRST_STEP);
      expect(report.problem).toEqual({
        kind: 'cellsInTheWay',
        cells: [{ sheet: sheet.name, row: 7, column: headers.length + 1 }],
      });
      expect(report.written).toEqual([]);
      expect((await readSheet(host, 'structure')).headers).toEqual(headers);
      expect(sheet.cell(7, headers.length + 1).value).toBe('mijn legenda');
    });
  });
});

describe("Excel's own row of totals in a table of ours", () => {
  it('stops the run before anything is written, and the sheet is named', async () => {
    await onStructure(tableOf(BUILDING, CARE, TRADE), async (_host, sheet) => {
      const [table] = sheet.tables;
      table!.showTotals = true;
      table!.area = { ...table!.area, lastRow: table!.area.lastRow + 1 };
      sheet.setCell(9, 1, { ...BLANK, formula: '=SUBTOTAL(109,B7:B9)' });
      const report = await run(FIRST_STEP);
      expect(report.problem).toEqual({ kind: 'totalsRows', sheets: [sheet.name] });
      expect(sheet.cell(9, 1).formula).toBe('=SUBTOTAL(109,B7:B9)');
    });
  });
});

describe('a row of ours that she copied', () => {
  it('is hers: both rows keep what she wrote in them, and the name stays, run after run', async () => {
    await inHost(herWorkbook(), async (host) => {
      await run();
      const { sheet, headers } = await readSheet(host, 'recommendations');
      const lead = headers.findIndex((header) => header.startsWith('Trekker'));
      insertRow(sheet, 7);
      headers.forEach((_, index) => sheet.setCell(7, index, sheet.cell(6, index)));
      await host.calculator.settle();
      const name = host.calculator.valueAt(sheet, 6, 0);
      sheet.setCell(6, lead, { ...BLANK, value: 'Anna' });
      sheet.setCell(7, lead, { ...BLANK, value: 'Bert' });
      const expectBoth = async (): Promise<void> => {
        await run();
        const { rows } = await readSheet(host, 'recommendations');
        const named = rows.filter((cells) => ['Anna', 'Bert'].includes(String(cells[lead])));
        expect(named.map((cells) => [cells[0], cells[lead]])).toEqual([
          [name, 'Anna'],
          [name, 'Bert'],
        ]);
      };
      await expectBoth();
      await expectBoth();
    });
  });
});

describe('what she wrote beside and below a table of ours', () => {
  it('stays in its cell when the table gets fewer rows', async () => {
    await onStructure(tableOf(BUILDING, CARE, TRADE, CATERING), async (host, sheet) => {
      const { headers } = await readSheet(host, 'structure');
      sheet.setCell(9, headers.length + 2, { ...BLANK, value: 'bij de laatste rij' });
      put(sheet, 'A40', { value: 'onder de tabel' });
      replaceTable(host, HEADERS, BUILDING, CARE);
      await run(FIRST_STEP);
      expect(sheet.cell(9, headers.length + 2).value).toBe('bij de laatste rij');
      expect(placeOf(sheet, 'onder de tabel')).toBe('A40');
    });
  });

  it('goes down as a whole when the table needs its rows, and what refers to it follows', async () => {
    await onStructure(tableOf(BUILDING, CARE), async (host, sheet) => {
      const first = [...sheet.entries()].reduce((last, { row }) => Math.max(last, row), 0) + 1;
      const line = (row: number, cell: Partial<Cell>): void => sheet.setCell(row, 0, { ...BLANK, ...cell });
      line(first, { value: 'Opgesteld door Anna', style: DATE });
      line(first + 2, { value: 12 });
      line(first + 3, { formula: `=A${first + 3}*2` });
      type(host.workbook.addSheet('Van mij'), [[`='${sheet.name}'!A${first + 3}`]]);
      replaceTable(host, HEADERS, BUILDING, CARE, TRADE, CATERING, ['Vervoer', 100, 90, 9000, 8000]);
      await run(FIRST_STEP);
      await host.calculator.settle();
      const start = parseArea(placeOf(sheet, 'Opgesteld door Anna')!)!.row;
      expect(start).toBeGreaterThan(first);
      expect(sheet.cell(start, 0).style).toMatchObject(DATE);
      expect(sheet.cell(start + 2, 0).value).toBe(12);
      expect(host.calculator.valueAt(sheet, start + 3, 0)).toBe(24);
      expect(host.calculator.valueAt(host.workbook.sheetByName('Van mij')!, 0, 0)).toBe(12);
    });
  });
});

describe('what she typed on a new sheet that was not finished', () => {
  it('is still there when the button is pressed again', async () => {
    await inHost(tableOf(BUILDING, CARE, TRADE), async (host) => {
      host.faults.add({ on: 5, code: 'RequestAborted', when: 'before' });
      await expect(run(FIRST_STEP)).rejects.toMatchObject({ code: 'RequestAborted' });
      const reading = await readSheet(host, 'structure');
      const note = column(reading, 'Notitie');
      reading.sheet.setCell(6, note, { ...BLANK, value: 'al getypt' });
      put(reading.sheet, 'A40', { value: 'een regel van mij' });
      await run(FIRST_STEP);
      const again = await readSheet(host, 'structure');
      expect(again.rows[0]![column(again, 'Notitie')]).toBe('al getypt');
      expect(placeOf(again.sheet, 'een regel van mij')).toBe('A40');
    });
  });
});
