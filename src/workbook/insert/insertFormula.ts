import { splitSheet } from '../address';
import { formula } from '../sheetPlan';
import { undoable } from '../undoable';
import { cellInput } from '../write/cellInput';
import { putCells } from '../write/putCells';

export interface InsertedFormula {
  /** `Blad1!B3` */
  readonly place: string;
  /** False when the cell holds something: what is hers is never written over. */
  readonly isInserted: boolean;
}

/** Writes a formula, in English notation, in the selected cell if that is blank. */
export async function insertFormula(text: string): Promise<InsertedFormula> {
  return Excel.run(undoable({ delayForCellEdit: true }), async (context) => {
    const cell = context.workbook.getActiveCell().load('address,formulas');
    await context.sync();
    const { sheet, address } = splitSheet(cell.address);
    const place = `${sheet}!${address}`;
    const [[held] = []] = cell.formulas as unknown[][];
    // It may stand there already when Excel did not confirm it.
    if (held === text) return { place, isInserted: true };
    if (held !== '') return { place, isInserted: false };
    putCells(cell, [[cellInput(formula(text))]]);
    await context.sync();
    return { place, isInserted: true };
  });
}
