import { freeName } from '../sheetNames';
import { undoable } from '../undoable';

/**
 * Adds sheets that are the analyst's from then on, beside those that are there.
 *
 * @param write fills a new sheet; it may not wait for Excel.
 * @returns the names they got; a name that was taken is left to the sheet that has it.
 */
export async function addSheets<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  write: (worksheet: Excel.Worksheet, sheet: Sheet) => void,
): Promise<readonly string[]> {
  return Excel.run(undoable({ delayForCellEdit: true }), async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = new Set(worksheets.items.map((worksheet) => worksheet.name.toLowerCase()));
    const added = sheets.map((sheet) => {
      const name = freeName(sheet.name, taken);
      taken.add(name.toLowerCase());
      const worksheet = worksheets.add(name);
      write(worksheet, sheet);
      return { name, worksheet };
    });
    added[0]?.worksheet.activate();
    await context.sync();
    return added.map(({ name }) => name);
  });
}
