import type { Area } from '../../workbook/address';
import type { Scalar } from '../model/cell';
import type { FormulaAnswer } from './formulaAnswer';
import type { FormulaCell } from './formulaCell';
import type { Invalidation } from './invalidation';
import type { SheetCalculation } from './sheetCalculation';
import { BLOCKED_SPILL, isScalar } from './values';
import type { WorkbookIndex } from './workbookIndex';

/** How a cell shows a value: a blank as 0, never minus zero. */
function shown(scalar: Scalar): Scalar {
  if (scalar === null) return 0;
  return typeof scalar === 'number' ? scalar + 0 : scalar;
}

/** Gives a formula its answer; an array fills the cells below and to the right when all of them are free. */
export function placeAnswer(
  formula: FormulaCell,
  { answer, isFiled }: FormulaAnswer,
  sheet: SheetCalculation,
  index: WorkbookIndex,
  invalidation: Invalidation,
): void {
  const before = formula.spill?.area;
  if (isScalar(answer)) {
    formula.value = shown(answer);
    formula.spill = undefined;
  } else {
    const area = {
      row: formula.row,
      column: formula.column,
      lastRow: formula.row + answer.length - 1,
      lastColumn: formula.column + answer[0]!.length - 1,
    };
    const readsItself = index.refersTo(formula, area);
    if (readsItself) formula.circleStart = formula;
    const isFree = sheet.isFree(area, formula) && !readsItself;
    // What a file has is shown as it is, also a cell it left blank.
    const values = isFiled ? answer : answer.map((row) => row.map(shown));
    formula.value = isFree ? values[0]![0]! : readsItself ? 0 : BLOCKED_SPILL;
    formula.spill = isFree ? { area, values } : undefined;
    index.watch(formula, area);
  }
  const after = formula.spill?.area;
  const isSame = before === after || (before && after && sameEnd(before, after));
  if (isSame) return;
  if (before) sheet.release(formula, before);
  if (after) sheet.occupy(formula, after);
  if (before) invalidation.spillChanged(sheet, before, formula);
  if (after) invalidation.spillChanged(sheet, after, formula);
}

function sameEnd(one: Area, other: Area): boolean {
  return one.lastRow === other.lastRow && one.lastColumn === other.lastColumn;
}
