import { LAST_COLUMN, LAST_ROW, type Area } from '../../workbook/address';
import type { SheetModel } from '../model/workbookModel';
import { cellKey, DependencyIndex, overlaps } from './dependencyIndex';
import type { FormulaCell } from './formulaCell';

/** What the calculation keeps of one sheet. */
export class SheetCalculation {
  readonly formulas = new Map<number, FormulaCell>();
  readonly dependents = new DependencyIndex();
  /** From every cell that an array formula fills, its own cell excepted, to that formula. */
  readonly spilled = new Map<number, FormulaCell>();
  /** Nothing stands below or right of these; they only grow, since a little too far does no harm. */
  private lastRow = -1;
  private lastColumn = -1;

  constructor(readonly sheet: SheetModel) {}

  formulaAt(row: number, column: number): FormulaCell | undefined {
    return this.formulas.get(cellKey(row, column));
  }

  spilledAt(row: number, column: number): FormulaCell | undefined {
    return this.spilled.size === 0 ? undefined : this.spilled.get(cellKey(row, column));
  }

  extendTo(row: number, column: number): void {
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  /** The part of an area that may hold something; its last row or column lies before its first when none does. */
  usedPart(area: Area): Area {
    return {
      row: area.row,
      column: area.column,
      lastRow: Math.min(area.lastRow, this.lastRow),
      lastColumn: Math.min(area.lastColumn, this.lastColumn),
    };
  }

  /** Whether an array formula at the area's first cell can fill the area: it must be blank, outside tables and merges. */
  isFree(area: Area, formula: FormulaCell): boolean {
    if (area.lastRow > LAST_ROW || area.lastColumn > LAST_COLUMN) return false;
    const isCrossed = (other: Area): boolean => overlaps(other, area);
    if (this.sheet.tables.some((table) => isCrossed(table.area))) return false;
    if (this.sheet.mergedAreas.some(isCrossed)) return false;
    for (let row = area.row; row <= area.lastRow; row += 1) {
      for (let column = area.column; column <= area.lastColumn; column += 1) {
        if (row === area.row && column === area.column) continue;
        const cell = this.sheet.cell(row, column);
        if (cell.value !== null || cell.formula !== null) return false;
        const other = this.spilledAt(row, column);
        if (other && other !== formula) return false;
      }
    }
    return true;
  }

  /** Takes the cells of the formula's spill for it, or gives them back. */
  occupy(formula: FormulaCell, area: Area): void {
    this.extendTo(area.lastRow, area.lastColumn);
    this.visitSpilled(area, (key) => this.spilled.set(key, formula));
  }

  release(formula: FormulaCell, area: Area): void {
    this.visitSpilled(area, (key) => {
      if (this.spilled.get(key) === formula) this.spilled.delete(key);
    });
  }

  private visitSpilled(area: Area, visit: (key: number) => void): void {
    for (let row = area.row; row <= area.lastRow; row += 1) {
      for (let column = area.column; column <= area.lastColumn; column += 1) {
        if (row !== area.row || column !== area.column) visit(cellKey(row, column));
      }
    }
  }
}
