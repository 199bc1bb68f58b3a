import { splitSheet } from '../address';
import { formula, type CellContent } from '../sheetPlan';
import type { CellValue } from '../snapshot';
import { undoable } from '../undoable';
import { cellInput } from '../write/cellInput';
import { putCells } from '../write/putCells';

export interface InsertedFormula {
  /** `Blad1!B3` */
  readonly place: string;
  /** False when the cell holds something: what is hers is never written over. */
  readonly isInserted: boolean;
}

/**
 * Writes a formula, in English notation, in the selected cell if that is blank. She may type in that cell between
 * the request that looks and the one that writes, so the latter looks once more; what it finds is put back.
 */
export async function insertFormula(text: string): Promise<InsertedFormula> {
  return Excel.run(undoable({ delayForCellEdit: true }), async (context) => {
    const cell = context.workbook.getActiveCell().load('address,formulas');
    await context.sync();
    const { sheet, address } = splitSheet(cell.address);
    const place = `${sheet}!${address}`;
    const held = heldBy(cell);
    // It may stand there already when Excel did not confirm it.
    if (held === text) return { place, isInserted: true };
    if (held !== '') return { place, isInserted: false };
    const before = cell.getCell(0, 0).load('formulas,values,valueTypes');
    putCells(cell, [[cellInput(formula(text))]]);
    await context.sync();
    if (heldBy(before) === '' || heldBy(before) === text) return { place, isInserted: true };
    putCells(cell, [[cellInput(contentOf(before))]]);
    await context.sync();
    return { place, isInserted: false };
  });
}

const heldBy = ({ formulas }: Excel.Range): CellValue => (formulas as CellValue[][])[0]![0]!;

/**
 * What the cell held, fit to be written again; a text that only looks like a formula is the same as its value, and so is
 * an error that was typed.
 */
function contentOf({ formulas, values, valueTypes }: Excel.Range): CellContent {
  const held = (formulas as CellValue[][])[0]![0]!;
  const value = (values as CellValue[][])[0]![0]!;
  if (valueTypes[0]![0] === 'Error' && held === value) return formula(String(value));
  return typeof held === 'string' && held.startsWith('=') && held !== value ? formula(held) : held;
}
