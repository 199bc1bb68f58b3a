import type { Area } from '../address';
import { CHOICES_KEY, NO_CHOICES, choicesFrom } from '../choices';
import { UNSEEN, type ReadProgress } from '../runProgress';
import { SheetCells } from '../sheetCells';
import { TABLE_NAME } from '../sheetRoles';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { namedAreas } from './namedAreas';
import { readCells } from './readCells';
import { readableArea } from './readableArea';
import { SheetReader } from './sheetReader';

interface SheetInReading {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly name: string;
  readonly isProtected: boolean;
  readonly charts: ReadonlyMap<string, number>;
  readonly shapes: ReadonlySet<string>;
}

/**
 * Reads all tables and all cells with content, in three round trips however many sheets there are
 * (plus one for each further 4 MB of cells).
 *
 * @throws {ReadingStopped} between two round trips, when she stops it.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  progress: ReadProgress = UNSEEN,
): Promise<WorkbookSnapshot> {
  const { worksheets, tables, names, settings } = context.workbook;
  worksheets.load(
    'items/name,items/protection/protected,items/charts/items/name,items/charts/items/series/count,items/shapes/items/name,items/names/items/name,items/names/items/formula',
  );
  tables.load('items/name,items/showTotals,items/worksheet/name');
  names.load('items/name,items/formula');
  const choices = settings.getItemOrNullObject(CHOICES_KEY).load('value');
  await context.sync();

  const sheets: SheetInReading[] = worksheets.items.map((worksheet) => ({
    worksheet,
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    charts: new Map(worksheet.charts.items.map((chart) => [chart.name, chart.series.count])),
    shapes: new Set(worksheet.shapes.items.map((shape) => shape.name)),
    used: worksheet
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden'),
  }));
  const tableRanges = tables.items.map((table) =>
    table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();

  const tableSnapshots: TableSnapshot[] = tables.items.map((table, index) => ({
    name: table.name,
    sheet: table.worksheet.name,
    area: areaOf(tableRanges[index]!),
    hasTotalsRow: table.showTotals,
  }));
  return {
    tables: tableSnapshots,
    sheets: await readSheets(context, sheets, sheetsOfOurs(tableSnapshots), progress),
    // A name may be of one sheet only, and then stands for a range as well as any other.
    names: namedAreas([...names.items, ...worksheets.items.flatMap((sheet) => sheet.names.items)]),
    remembered: choices.isNullObject ? NO_CHOICES : choicesFrom(choices.value),
    readIn: new Date().getFullYear(),
  };
}

function sheetsOfOurs(tables: readonly TableSnapshot[]): ReadonlySet<string> {
  const ours = new Set<string>(Object.values(TABLE_NAME));
  return new Set(tables.filter((table) => ours.has(table.name)).map((table) => table.sheet));
}

async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetInReading[],
  ours: ReadonlySet<string>,
  progress: ReadProgress,
): Promise<SheetSnapshot[]> {
  const readers = sheets.map(({ name, worksheet, used }): SheetReader | null => {
    if (used.isNullObject) return null;
    const isOurs = ours.has(name);
    // False where no row or column is hidden, and null where some are.
    const hasHidden = {
      rows: !isOurs && used.rowHidden !== false,
      columns: !isOurs && used.columnHidden !== false,
    };
    return new SheetReader({ worksheet, area: readableArea(areaOf(used)), isOurs, hasHidden });
  });
  await readCells(
    context,
    readers.filter((reader) => reader !== null),
    progress,
  );
  return sheets.map(({ name, isProtected, charts, shapes, used }, index): SheetSnapshot => {
    const reader = readers[index]!;
    const whole = reader && areaOf(used);
    const area = whole ? readableArea(whole) : undefined;
    return {
      name,
      isProtected,
      charts,
      shapes,
      area,
      ...(whole && area !== whole && { cutFrom: whole }),
      cells: reader ? reader.cells : new SheetCells(undefined),
      hiddenRows: reader ? reader.hidden.rows : new Set(),
      hiddenColumns: reader ? reader.hidden.columns : new Set(),
    };
  });
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}
