import { VISITS_OF_A_CALCULATION } from '../files/workbookBounds';
import type { Scalar } from '../model/cell';
import type { SheetModel } from '../model/workbookModel';
import type { CalculationOrder } from './calculationOrder';
import type { RangeEntry } from './dependencyIndex';
import type { FormulaCell } from './formulaCell';
import type { SheetCalculation } from './sheetCalculation';
import { AnswerPending } from './surroundings';
import { BUSY, type Matrix, type Reference } from './values';
import type { WorkbookIndex } from './workbookIndex';

/** So many values of ranges are kept for the next formula that names the same range. */
const MOST_KEPT_VALUES = 4_000_000;
/** An array formula that changes its size while a range is read makes the reading start again, at most so often. */
const MOST_READINGS = 20;

/** Reads calculated values while formulas are under way: what is out of date is calculated first. */
export class CellReader {
  private keptValues = 0;
  private readonly kept: RangeEntry[] = [];
  /** Counts the changes that array formulas made to cells other than their own. */
  spillChanges = 0;

  constructor(
    private readonly index: WorkbookIndex,
    private readonly order: CalculationOrder,
    /** Hears of the cells of a range before they are read; may refuse by throwing. */
    private readonly visit: (cells: number) => void,
  ) {}

  value(sheet: SheetModel, row: number, column: number): Scalar {
    const calculation = this.index.calculationOf(sheet);
    return calculation ? this.read(calculation, row, column) : null;
  }

  area(reference: Reference): Matrix {
    const calculation = this.index.calculationOf(reference.sheet);
    if (!calculation) return [];
    const entry = calculation.dependents.range(reference.area);
    if (entry?.values) return entry.values;
    let values: Matrix;
    let readings = 0;
    let before: number;
    do {
      before = this.spillChanges;
      values = this.readAll(calculation, reference);
      readings += 1;
    } while (this.spillChanges !== before && readings < MOST_READINGS);
    if (entry) this.keep(entry, values);
    return values;
  }

  private readAll(calculation: SheetCalculation, reference: Reference): Matrix {
    const used = calculation.usedPart(reference.area);
    const cells = Math.max(0, used.lastRow - used.row + 1) * Math.max(0, used.lastColumn - used.column + 1);
    this.visit(VISITS_OF_A_CALCULATION * cells);
    const values: Matrix = [];
    for (let row = used.row; row <= used.lastRow; row += 1) {
      const line: Scalar[] = [];
      for (let column = used.column; column <= used.lastColumn; column += 1) {
        line.push(this.read(calculation, row, column));
      }
      values.push(line);
    }
    return values;
  }

  private read(calculation: SheetCalculation, row: number, column: number): Scalar {
    const cell = calculation.sheet.cell(row, column);
    if (cell.formula !== null) return this.result(calculation.formulaAt(row, column)!);
    if (cell.value !== null) return cell.value;
    const array = calculation.spilledAt(row, column);
    if (!array) return null;
    this.result(array);
    // Calculated again, the array may have become smaller.
    const isStillThere = calculation.spilledAt(row, column) === array;
    return (isStillThere ? array.spill?.values[row - array.row]?.[column - array.column] : null) ?? null;
  }

  private result(formula: FormulaCell): Scalar {
    this.order.need(formula);
    if (formula.value === BUSY) throw new AnswerPending();
    return formula.value;
  }

  private keep(entry: RangeEntry, values: Matrix): void {
    this.keptValues += values.length * (values[0]?.length ?? 0);
    if (this.keptValues > MOST_KEPT_VALUES) {
      for (const old of this.kept.splice(0)) old.values = undefined;
      this.keptValues = values.length * (values[0]?.length ?? 0);
    }
    this.kept.push(entry);
    entry.values = values;
  }
}
