import JSZip from 'jszip';
import type { Calculator } from '../model/calculator';
import { BLANK, type Cell, type Scalar } from '../model/cell';
import { WorkbookModel, type SheetModel } from '../model/workbookModel';
import { cellKey, type OpenedFile } from './carrier';
import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';

/** A calculator for tests: every cell is what it holds, except where the test says what a formula comes to. */
export function knownAnswers(answers: Readonly<Record<string, Scalar>> = {}): Calculator {
  return {
    valueAt(sheet, row, column) {
      const known = answers[`${sheet.name}!${row}:${column}`];
      return known === undefined ? sheet.cell(row, column).value : known;
    },
    settle: () => Promise.resolve(),
  };
}

export const constant = (value: Scalar, style: Cell['style'] = {}): Cell => ({ value, formula: null, style });
export const formulaCell = (formula: string): Cell => ({ value: null, formula, style: {} });

/** A workbook that was never a file, with one sheet. */
export function newWorkbook(name = 'Sheet1'): { workbook: WorkbookModel; sheet: SheetModel } {
  const workbook = new WorkbookModel();
  return { workbook, sheet: workbook.addSheet(name) };
}

/** Saves and opens again. */
export async function reopened(
  opened: OpenedFile | { workbook: WorkbookModel; carrier: undefined },
  calculator: Calculator = knownAnswers(),
): Promise<OpenedFile> {
  return openXlsx(await saveXlsx(opened, calculator));
}

export const partOf = async (bytes: Uint8Array, part: string): Promise<string> => {
  const entry = (await JSZip.loadAsync(bytes)).file(part);
  if (!entry) throw new Error(`no part ${part}`);
  return entry.async('string');
};

/** A file with some of its parts replaced, added, or (null) taken out. */
export async function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | null | ((text: string) => string)>>,
): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes);
  for (const [part, change] of Object.entries(changes)) {
    if (change === null) archive.remove(part);
    else if (typeof change === 'function')
      archive.file(part, change(await archive.file(part)!.async('string')));
    else archive.file(part, change);
  }
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The cells of a sheet by address, those with content only. */
export function contents(sheet: SheetModel): Map<number, Scalar | string> {
  const found = new Map<number, Scalar | string>();
  for (const { row, column, cell } of sheet.entries()) {
    if (cell !== BLANK && (cell.value !== null || cell.formula !== null)) {
      found.set(cellKey(row, column), cell.formula ?? cell.value);
    }
  }
  return found;
}
