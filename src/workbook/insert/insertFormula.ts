import { splitSheet } from '../address';
import { undoable } from '../undoable';

export interface InsertedFormula {
  /** `Blad1!B3` */
  readonly place: string;
  /** False when the cell holds something: what is hers is never written over. */
  readonly isInserted: boolean;
}

/** Writes a formula, in English notation, in the selected cell if that is blank. */
export async function insertFormula(formula: string): Promise<InsertedFormula> {
  return Excel.run(undoable({ delayForCellEdit: true }), async (context) => {
    const cell = context.workbook.getActiveCell().load('address,formulas');
    await context.sync();
    const { sheet, address } = splitSheet(cell.address);
    const place = `${sheet}!${address}`;
    if (cell.formulas[0]?.[0] !== '') return { place, isInserted: false };
    cell.formulas = [[formula]];
    await context.sync();
    return { place, isInserted: true };
  });
}
