import type { Area } from '../address';
import type { CellKind, CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { BYTES_PER_ROUND_TRIP, RoundTrips } from '../roundTrips';
import { TABLE_NAME } from '../sheetRoles';

/** What one cell takes in an answer that holds its value, kind, formula and number format. */
const BYTES_PER_CELL = 70;
const CELLS_PER_BLOCK = Math.floor(BYTES_PER_ROUND_TRIP / BYTES_PER_CELL);

const KINDS: Readonly<Record<string, CellKind>> = {
  Empty: 'empty',
  Double: 'number',
  Integer: 'number',
  String: 'text',
  RichValue: 'text',
  Boolean: 'boolean',
  Error: 'error',
};

interface SheetInReading {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly name: string;
  readonly isProtected: boolean;
  readonly charts: ReadonlyMap<string, number>;
}

/**
 * Reads all tables and all cells with content, in three round trips however many sheets there are
 * (plus one for each further 4 MB of cells).
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { worksheets, tables } = context.workbook;
  worksheets.load(
    'items/name,items/protection/protected,items/charts/items/name,items/charts/items/series/count',
  );
  tables.load('items/name,items/worksheet/name');
  await context.sync();

  const sheets: SheetInReading[] = worksheets.items.map((worksheet) => ({
    worksheet,
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    charts: new Map(worksheet.charts.items.map((chart) => [chart.name, chart.series.count])),
    used: worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  const tableRanges = tables.items.map((table) =>
    table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();

  const tableSnapshots: TableSnapshot[] = tables.items.map((table, index) => ({
    name: table.name,
    sheet: table.worksheet.name,
    area: areaOf(tableRanges[index]!),
  }));
  return { tables: tableSnapshots, sheets: await readCells(context, sheets, sheetsOfOurs(tableSnapshots)) };
}

function sheetsOfOurs(tables: readonly TableSnapshot[]): ReadonlySet<string> {
  const ours = new Set<string>(Object.values(TABLE_NAME));
  return new Set(tables.filter((table) => ours.has(table.name)).map((table) => table.sheet));
}

interface Block {
  readonly sheet: SheetInReading;
  readonly range: Excel.Range;
}

async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetInReading[],
  ours: ReadonlySet<string>,
): Promise<SheetSnapshot[]> {
  const blocks: Block[] = [];
  const roundTrips = new RoundTrips(context);
  for (const sheet of sheets) {
    if (sheet.used.isNullObject) continue;
    const { row, column, lastRow, lastColumn } = areaOf(sheet.used);
    const columns = lastColumn - column + 1;
    const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_BLOCK / columns));
    for (let first = row; first <= lastRow; first += rowsPerBlock) {
      const rows = Math.min(rowsPerBlock, lastRow - first + 1);
      await roundTrips.makeRoomFor(rows * columns * BYTES_PER_CELL);
      const range = sheet.worksheet.getRangeByIndexes(first, column, rows, columns);
      // Only on our own sheets do formulas matter: what she wrote there is put back as she wrote it.
      range.load(
        ours.has(sheet.name) ? 'values,valueTypes,formulas,numberFormat' : 'values,valueTypes,numberFormat',
      );
      blocks.push({ sheet, range });
    }
  }
  if (blocks.length > 0) await roundTrips.send();
  return sheets.map((sheet) => snapshotOf(sheet, blocks, ours.has(sheet.name)));
}

function snapshotOf(sheet: SheetInReading, blocks: readonly Block[], withFormulas: boolean): SheetSnapshot {
  const parts = blocks.filter((block) => block.sheet === sheet).map((block) => block.range);
  const values = parts.flatMap((part) => part.values as CellValue[][]);
  return {
    name: sheet.name,
    isProtected: sheet.isProtected,
    charts: sheet.charts,
    area: sheet.used.isNullObject ? undefined : areaOf(sheet.used),
    values,
    kinds: parts.flatMap((part) => part.valueTypes.map((row) => row.map((type) => KINDS[type] ?? 'text'))),
    formulas: withFormulas ? parts.flatMap((part) => part.formulas as CellValue[][]) : values,
    numberFormats: parts.flatMap((part) => part.numberFormat as string[][]),
  };
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}
