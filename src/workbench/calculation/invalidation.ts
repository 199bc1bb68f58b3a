import type { Area } from '../../workbook/address';
import type { SheetModel } from '../model/workbookModel';
import type { RangeEntry } from './dependencyIndex';
import type { FormulaCell } from './formulaCell';
import type { SheetCalculation } from './sheetCalculation';

/** Keeps which formulas are out of date, and finds them when something changes. */
export class Invalidation {
  readonly dirty = new Set<FormulaCell>();
  /** Those of them whose answer may fill other cells: nothing can be read before they are calculated. */
  readonly dirtyArrays = new Set<FormulaCell>();

  constructor(private readonly calculationOf: (sheet: SheetModel) => SheetCalculation | undefined) {}

  /** Takes up a formula that is out of date already. */
  add(formula: FormulaCell): void {
    this.dirty.add(formula);
    if (formula.maySpill) this.dirtyArrays.add(formula);
  }

  remove(formula: FormulaCell): void {
    this.dirty.delete(formula);
    this.dirtyArrays.delete(formula);
  }

  /** A cell got other content: what needs it is out of date, and custom functions in it are asked anew. */
  cellChanged(sheet: SheetCalculation, row: number, column: number): void {
    this.spread([{ sheet, area: { row, column, lastRow: row, lastColumn: column } }], true);
  }

  /** Cells were filled or left by this array formula, which is itself up to date. */
  spillChanged(sheet: SheetCalculation, area: Area, formula: FormulaCell): void {
    this.spread([{ sheet, area }], true, formula);
  }

  /** A formula's own value is out of date, and with it all that needs it. */
  formulaChanged(formula: FormulaCell, forgetsAnswers: boolean): void {
    this.spread(this.outdated(formula, forgetsAnswers), forgetsAnswers);
  }

  /** Works through a list of changed areas instead of calling itself: chains may be very long. */
  private spread(
    changes: { sheet: SheetCalculation; area: Area }[],
    forgetsAnswers: boolean,
    spared?: FormulaCell,
  ): void {
    let sparedNow = spared;
    for (let change = changes.pop(); change; change = changes.pop()) {
      this.visitDependents(change.sheet, change.area, (formula) => {
        if (formula === sparedNow) return;
        for (const further of this.outdated(formula, forgetsAnswers)) changes.push(further);
      });
      // Reached again by way of other cells, it stands in a circle with them.
      sparedNow = undefined;
    }
  }

  private visitDependents(sheet: SheetCalculation, area: Area, visit: (formula: FormulaCell) => void): void {
    const { dependents } = sheet;
    dependents.visitRanges(area, (entry) => this.visitRange(entry, visit));
    if (area.row === area.lastRow && area.column === area.lastColumn) {
      for (const formula of dependents.dependentsOfCell(area.row, area.column)) visit(formula);
      return;
    }
    dependents.visitCells(area, visit);
  }

  private visitRange(entry: RangeEntry, visit: (formula: FormulaCell) => void): void {
    entry.values = undefined;
    if (!entry.hasCleanDependents) return;
    entry.hasCleanDependents = false;
    for (const formula of entry.dependents) visit(formula);
  }

  /** Marks one formula, and gives the areas whose values change with it. */
  private outdated(formula: FormulaCell, forgetsAnswers: boolean): { sheet: SheetCalculation; area: Area }[] {
    if (forgetsAnswers) formula.answers?.clear();
    if (formula.status === 'calculating') formula.isOutdated = true;
    if (formula.status !== 'clean') return [];
    formula.status = 'dirty';
    this.add(formula);
    const sheet = this.calculationOf(formula.sheet);
    if (!sheet) return [];
    const { row, column } = formula;
    return [{ sheet, area: formula.spill?.area ?? { row, column, lastRow: row, lastColumn: column } }];
  }
}
