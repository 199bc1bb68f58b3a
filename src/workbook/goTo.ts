import type { Area } from './address';

/** Brings a range into view and selects it. */
export async function selectRange(sheet: string, area: Area): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { row, column, lastRow, lastColumn } = area;
    worksheet.activate();
    worksheet.getRangeByIndexes(row, column, lastRow - row + 1, lastColumn - column + 1).select();
    await context.sync();
  });
}

/** Brings a sheet into view. */
export async function activateSheet(name: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
