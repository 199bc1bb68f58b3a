import type { Area } from '../../workbook/address';
import { MOST_VISITED_CELLS } from '../files/workbookBounds';
import type { Calculator, CustomFunctionInvoker } from '../model/calculator';
import type { Scalar } from '../model/cell';
import type { HostModes } from '../model/modes';
import type { SheetModel, WorkbookModel } from '../model/workbookModel';
import { CalculationOrder } from './calculationOrder';
import { CellReader } from './cellReader';
import { CustomAnswers } from './customAnswers';
import { answerOf, filedAnswer, type FormulaAnswer } from './formulaAnswer';
import type { FormulaCell } from './formulaCell';
import type { CallNode, FormulaNode } from './formulaNode';
import { ExplainedError, type FormulaProblem } from './formulaProblem';
import { Invalidation } from './invalidation';
import { placeAddress } from './placeAddress';
import { placeAnswer } from './spilling';
import { NotCalculable, type Place, type Surroundings } from './surroundings';
import type { Matrix, Reference } from './values';
import { WorkbookIndex } from './workbookIndex';

export { isValidFormula } from './formulaParser';

/** Array formulas that go on changing one another's size for so many rounds stand in a circle. */
const MOST_ROUNDS = 100;

/**
 * Calculates the formulas of a workbook as Excel does, in full double precision: lazily, each formula once
 * until something it needs changes. Add-in functions are asked through the invoker; while their answer is
 * under way, the cell and all that needs it come to `#BUSY!`.
 */
export class CalculationEngine implements Calculator, Surroundings {
  private readonly index: WorkbookIndex;
  private readonly invalidation: Invalidation;
  private readonly order: CalculationOrder;
  private readonly reader: CellReader;
  private readonly underWay = new Set<Promise<void>>();
  /**
   * How many cells formulas looked at since the workbook was last calculated as a whole: those with a value of the
   * file, and the others, which are to be calculated also where hers take too long.
   */
  private visited = { filed: 0, own: 0 };
  private visiting: 'filed' | 'own' = 'own';
  /** The formulas whose answer is the file's. */
  private readonly filed = new Set<FormulaCell>();
  private isRereadNeeded = true;
  private readonly customPrefix: string | undefined;
  /** Ends it: the workbook's changes are no longer followed. */
  readonly close: () => void;

  constructor(
    workbook: WorkbookModel,
    readonly modes: HostModes,
    private readonly invoker?: CustomFunctionInvoker,
    private readonly mostVisited = MOST_VISITED_CELLS,
  ) {
    this.index = new WorkbookIndex(workbook);
    this.invalidation = new Invalidation((sheet) => this.index.calculationOf(sheet));
    this.order = new CalculationOrder((formula) => this.calculate(formula));
    this.reader = new CellReader(this.index, this.order, (cells) => this.visit(cells));
    this.customPrefix = invoker && `${invoker.namespace.toUpperCase()}.`;
    this.close = workbook.onContentChanged((change) => {
      if (change) this.contentChanged(change.sheet, change.row, change.column);
      else this.isRereadNeeded = true;
    });
  }

  /** The cells that refer to themselves, directly or through others, as `Sheet1!A1`: their value is 0. */
  get circularReferences(): readonly string[] {
    return [...this.order.circular].map(placeAddress).sort();
  }

  /**
   * The cells, as `Sheet1!A1`, whose formulas came from a file and could not be calculated here, or would have taken
   * too long, so that they still have the values of the file: out of date when something they need was changed since. Known after `settle`.
   */
  get uncalculated(): readonly string[] {
    return [...this.filed].map(placeAddress).sort();
  }

  valueAt(sheet: SheetModel, row: number, column: number): Scalar {
    this.bringArraysUpToDate();
    const calculation = this.index.calculationOf(sheet);
    const cell = sheet.cell(row, column);
    const formula =
      cell.formula === null && cell.value === null
        ? calculation?.spilledAt(row, column)
        : calculation?.formulaAt(row, column);
    if (!formula) return cell.value;
    this.order.bringUpToDate(formula);
    if (formula.row === row && formula.column === column) return formula.value;
    return formula.spill?.values[row - formula.row]?.[column - formula.column] ?? null;
  }

  /** What a cell's value does not tell by itself; undefined when there is nothing to explain. */
  problemAt(sheet: SheetModel, row: number, column: number): FormulaProblem | undefined {
    const value = this.valueAt(sheet, row, column);
    if (value instanceof ExplainedError) return value.problem;
    const formula = this.index.calculationOf(sheet)?.formulaAt(row, column);
    return formula && this.order.circular.has(formula) ? { kind: 'circular' } : undefined;
  }

  spillArea(sheet: SheetModel, row: number, column: number): Area | undefined {
    this.bringArraysUpToDate();
    return this.index.calculationOf(sheet)?.formulaAt(row, column)?.spill?.area;
  }

  /** The cell with the array formula that fills a cell which itself is blank; undefined where none does. */
  spillAnchor(sheet: SheetModel, row: number, column: number): Omit<Place, 'sheet'> | undefined {
    this.bringArraysUpToDate();
    return this.index.calculationOf(sheet)?.spilledAt(row, column);
  }

  async settle(): Promise<void> {
    this.visited = { filed: 0, own: 0 };
    if (this.index.areHiddenRowsChanged()) this.isRereadNeeded = true;
    for (let round = 0; ; round += 1) {
      this.bringAllUpToDate();
      if (this.underWay.size === 0) return;
      await Promise.all(this.underWay);
      // Add-in functions that keep changing one another's arguments stand in a circle too.
      if (round >= MOST_ROUNDS) for (const formula of [...this.invalidation.dirty]) this.giveUp(formula);
    }
  }

  sheetByName(name: string): SheetModel | undefined {
    return this.index.sheetByName(name);
  }

  cellValue(sheet: SheetModel, row: number, column: number): Scalar {
    return this.reader.value(sheet, row, column);
  }

  areaValues(reference: Reference): Matrix {
    return this.reader.area(reference);
  }

  visit(cells: number): void {
    if (this.visited[this.visiting] + cells > this.mostVisited) throw new NotCalculable(true);
    this.visited[this.visiting] += cells;
  }

  named(name: string, place: Place): Reference | FormulaNode | undefined {
    return this.index.named(name, place);
  }

  dependOn(reference: Reference, place: Place): void {
    const formula = this.index.calculationOf(place.sheet)?.formulaAt(place.row, place.column);
    if (formula) this.index.depend(formula, reference);
  }

  isSubtotal(sheet: SheetModel, row: number, column: number): boolean {
    return this.index.calculationOf(sheet)?.formulaAt(row, column)?.template?.isSubtotal ?? false;
  }

  isCustomFunction(name: string): boolean {
    if (!this.invoker || !this.customPrefix || !name.startsWith(this.customPrefix)) return false;
    return this.invoker.has(name.slice(this.customPrefix.length));
  }

  callCustomFunction(call: CallNode, parameters: readonly (Matrix | undefined)[], place: Place): Matrix {
    const formula = this.index.calculationOf(place.sheet)!.formulaAt(place.row, place.column)!;
    formula.answers ??= new CustomAnswers();
    return formula.answers.get(
      call,
      parameters,
      placeAddress(place),
      this.invoker!,
      (ended) => {
        this.underWay.add(ended);
        void ended.then(() => this.underWay.delete(ended));
      },
      () => this.invalidation.formulaChanged(formula, false),
    );
  }

  private contentChanged(sheet: SheetModel, row: number, column: number): void {
    if (this.isRereadNeeded) return;
    const calculation = this.index.calculationOf(sheet);
    if (!calculation) {
      this.isRereadNeeded = true;
      return;
    }
    const { formula: text, intersects = false } = sheet.cell(row, column);
    const before = calculation.formulaAt(row, column);
    if (before?.text === text && before?.intersects === intersects)
      this.invalidation.formulaChanged(before, true);
    else {
      if (before) this.remove(before);
      if (text !== null) this.invalidation.add(this.index.add(calculation, row, column, text, intersects));
    }
    calculation.extendTo(row, column);
    this.invalidation.cellChanged(calculation, row, column);
  }

  private remove(formula: FormulaCell): void {
    const { spill } = formula;
    formula.spill = undefined;
    formula.answers?.clear();
    this.index.remove(formula);
    this.invalidation.remove(formula);
    this.order.forget(formula);
    this.filed.delete(formula);
    if (!spill) return;
    const calculation = this.index.calculationOf(formula.sheet)!;
    calculation.release(formula, spill.area);
    this.invalidation.spillChanged(calculation, spill.area, formula);
  }

  private refresh(): void {
    if (!this.isRereadNeeded && !this.index.areDefinitionsChanged()) return;
    this.isRereadNeeded = false;
    this.invalidation.dirty.clear();
    this.invalidation.dirtyArrays.clear();
    this.order.circular.clear();
    this.filed.clear();
    for (const formula of this.index.reread()) this.invalidation.add(formula);
  }

  /** What an array formula fills is only known once it is calculated: before anything is read, all of them are. */
  private bringArraysUpToDate(): void {
    this.refresh();
    this.work(this.invalidation.dirtyArrays);
  }

  private bringAllUpToDate(): void {
    this.bringArraysUpToDate();
    this.work(this.invalidation.dirty);
  }

  private work(formulas: ReadonlySet<FormulaCell>): void {
    for (let round = 0; formulas.size > 0; round += 1) {
      for (const formula of [...formulas]) {
        if (round < MOST_ROUNDS) this.order.bringUpToDate(formula);
        else this.giveUp(formula);
      }
    }
  }

  private giveUp(formula: FormulaCell): void {
    this.order.circular.add(formula);
    formula.status = 'clean';
    formula.value = 0;
    this.invalidation.remove(formula);
  }

  private calculate(formula: FormulaCell): void {
    this.willHear(formula);
    let answer = this.answerOf(formula);
    // In a circle: where Excel may calculate it repeatedly, the file has what that came to.
    if (formula.circleStart) answer = filedAnswer(formula) ?? { answer: 0, isFiled: false };
    if (answer.isFiled) this.filed.add(formula);
    else this.filed.delete(formula);
    const sheet = this.index.calculationOf(formula.sheet)!;
    const before = formula.spill;
    placeAnswer(formula, answer, sheet, this.index, this.invalidation);
    if (formula.spill !== before) this.reader.spillChanges += 1;
    this.willHear(formula);
    this.invalidation.remove(formula);
  }

  private answerOf(formula: FormulaCell): FormulaAnswer {
    const before = this.visiting;
    this.visiting = filedAnswer(formula) ? 'filed' : 'own';
    try {
      return answerOf(formula, this);
    } finally {
      this.visiting = before;
    }
  }

  /** A further change in its ranges has to reach the formula: before and after, since it may change them itself. */
  private willHear(formula: FormulaCell): void {
    for (const entry of formula.ranges) entry.hasCleanDependents = true;
    for (const entry of formula.watches) entry.hasCleanDependents = true;
  }
}
