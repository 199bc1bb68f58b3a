import { localeOf, type Language } from '../../locale';
import { freeName } from '../sheetNames';
import type { BeforeWriting } from '../runProgress';
import { undoable } from '../undoable';
import { writeLine } from '../write/writeLine';
import { areFinished, clearSheet, LINE_ROW, unfinishedSheets } from './unfinishedSheets';

/** What every sheet that is added has. */
export interface AddedSheet {
  readonly name: string;
}

/** How a sheet of some kind is made. */
export interface SheetMaker<Sheet> {
  readonly language: Language;
  /** The line under the title. */
  lineOf(sheet: Sheet): string;
  /** Fills a new sheet; it may not wait for Excel. */
  write(worksheet: Excel.Worksheet, sheet: Sheet): void;
}

/**
 * Adds sheets that are the analyst's from then on, beside those that are there. Until all of them are whole each says
 * under its title that it is not finished; one that was left so by an earlier attempt is made anew.
 *
 * @returns the names they got; a name that was taken is left to the sheet that has it.
 */
export async function addSheets<Sheet extends AddedSheet>(
  sheets: readonly Sheet[],
  { language, lineOf, write }: SheetMaker<Sheet>,
  writes: BeforeWriting = () => undefined,
): Promise<readonly string[]> {
  return Excel.run(undoable({ delayForCellEdit: true }), async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    const unfinished = await unfinishedSheets(context, names, sheets);
    writes();
    const taken = new Set(names.map((name) => name.toLowerCase()));
    const added = sheets.map((sheet) => {
      const left = unfinished.find(({ of }) => of === sheet);
      const name = left?.name ?? freeName(sheet.name, taken);
      taken.add(name.toLowerCase());
      const worksheet = left ? clearSheet(left) : worksheets.add(name);
      writeLine(worksheet, LINE_ROW, localeOf(language).run.unfinishedInsert);
      return { name, sheet, worksheet, line: lineOf(sheet) };
    });
    for (const { sheet, worksheet } of added) write(worksheet, sheet);
    for (const { line, worksheet } of added) writeLine(worksheet, LINE_ROW, line);
    added[0]?.worksheet.activate();
    try {
      await context.sync();
    } catch (error) {
      // Excel may have done it all and only the answer may have been lost.
      if (!(await areFinished(added))) throw error;
    }
    return added.map(({ name }) => name);
  });
}
