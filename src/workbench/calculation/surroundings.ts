import type { Scalar } from '../model/cell';
import type { HostModes } from '../model/modes';
import type { SheetModel } from '../model/workbookModel';
import type { CallNode, FormulaNode } from './formulaNode';
import type { Matrix, Reference } from './values';

/** The cell a formula stands in. */
export interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** What a formula needs of the workbook around it while it is being calculated. */
export interface Surroundings {
  readonly modes: HostModes;
  sheetByName(name: string): SheetModel | undefined;
  /** The calculated value of one cell. */
  cellValue(sheet: SheetModel, row: number, column: number): Scalar;
  /** The calculated values of an area, without the rows and columns beyond what the sheet uses: those are blank. */
  areaValues(reference: Reference): Matrix;
  /** Counts cells that are about to be looked at; throws `NotCalculable` when they are more than a workbook may cost. */
  visit(cells: number): void;
  /** What a name or structured reference stands for: a place, a formula, or undefined when there is none. */
  named(name: string, place: Place): Reference | FormulaNode | undefined;
  /** Tells that the formula in this place needs the reference although its text does not name it. */
  dependOn(reference: Reference, place: Place): void;
  /** Whether the formula in a cell is a subtotal, which those around it pass over. */
  isSubtotal(sheet: SheetModel, row: number, column: number): boolean;
  isCustomFunction(name: string): boolean;
  /** The answer of an add-in's function; throws `AnswerPending` while there is none. */
  callCustomFunction(call: CallNode, parameters: readonly (Matrix | undefined)[], place: Place): Matrix;
}

/** Thrown through a calculation that needs an answer which is still under way: no IFERROR may catch that. */
export class AnswerPending {}

/**
 * Thrown through a calculation that a file has the answer of and that cannot surely be done, or one that would take
 * too long: nothing may catch that.
 */
export class NotCalculable {
  constructor(readonly isTooMuch = false) {}
}
