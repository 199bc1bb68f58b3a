import { CellError, type Scalar } from '../../model/cell';
import type { Evaluation } from '../evaluation';
import { isMatrix, Reference, ReferenceUnion, WRONG_VALUE, type Matrix, type Value } from '../values';
import { AGGREGATES } from './aggregates';
import { MANY, numberOperand, ofValues, type FunctionGroup } from './functionDefinition';
import { cellsIn, usedMatrix } from './operands';

/** What SUBTOTAL means by 1, 2, ..., and AGGREGATE with two more. */
const OF_RANGES = [
  ...['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', 'STDEV.S', 'STDEV.P', 'SUM', 'VAR.S', 'VAR.P'],
  ...['MEDIAN', 'MODE.SNGL'],
] as const;
const SUBTOTAL_FUNCTIONS = 11;
/** What AGGREGATE means by 14, 15, ...: these want a position or share as well. */
const WITH_POSITION = [
  ...['LARGE', 'SMALL', 'PERCENTILE.INC', 'QUARTILE.INC', 'PERCENTILE.EXC', 'QUARTILE.EXC'],
] as const;
/** SUBTOTAL's numbers above this leave out hidden rows. */
const WITHOUT_HIDDEN_ROWS = 100;
const LAST_OPTION = 7;

/** What is left out of an aggregate. */
interface LeftOut {
  readonly hiddenRows: boolean;
  readonly errors: boolean;
  readonly subtotals: boolean;
}

function applied(name: string, operands: readonly Value[], evaluation: Evaluation): Value {
  const definition = AGGREGATES[name];
  return definition && !definition.isLazy ? definition.calculate(operands, evaluation) : WRONG_VALUE;
}

/** The areas among the operands; undefined when one of them is none. */
function partsOf(operands: readonly Value[]): readonly Reference[] | undefined {
  const parts: Reference[] = [];
  for (const operand of operands) {
    if (operand instanceof ReferenceUnion) parts.push(...operand.parts);
    else if (operand instanceof Reference) parts.push(operand);
    else return undefined;
  }
  return parts;
}

/** The values of areas that are not left out, as one row. */
function remaining(parts: readonly Reference[], leftOut: LeftOut, evaluation: Evaluation): Matrix {
  const { surroundings } = evaluation;
  const left: Scalar[] = [];
  for (const part of parts) {
    const { sheet, area } = part;
    const values = usedMatrix(part, evaluation);
    evaluation.visit(cellsIn(values));
    values.forEach((line, down) => {
      const row = area.row + down;
      if (sheet.hiddenRows.has(row)) {
        if (leftOut.hiddenRows) return;
        // Rows that a filter hid do not count, rows hidden by hand do: which of the two, only Excel knows.
        evaluation.preferFiledAnswer();
      }
      line.forEach((scalar, right) => {
        if (leftOut.errors && scalar instanceof CellError) return;
        if (leftOut.subtotals && surroundings.isSubtotal(sheet, row, area.column + right)) return;
        left.push(scalar);
      });
    });
  }
  return [left];
}

function subtotal([asked, ...operands]: readonly Value[], evaluation: Evaluation): Value {
  const number = numberOperand(asked, evaluation, 0);
  if (number instanceof CellError) return number;
  const hiddenRows = Math.trunc(number) > WITHOUT_HIDDEN_ROWS;
  const position = Math.trunc(number) - (hiddenRows ? WITHOUT_HIDDEN_ROWS : 0);
  const name = OF_RANGES.slice(0, SUBTOTAL_FUNCTIONS)[position - 1];
  const parts = partsOf(operands);
  if (name === undefined || !parts) return WRONG_VALUE;
  const leftOut = { hiddenRows, errors: false, subtotals: true };
  return applied(name, [remaining(parts, leftOut, evaluation)], evaluation);
}

function aggregate([asked, options, ...operands]: readonly Value[], evaluation: Evaluation): Value {
  const number = numberOperand(asked, evaluation, 0);
  if (number instanceof CellError) return number;
  const given = numberOperand(options, evaluation, 0);
  if (given instanceof CellError) return given;
  const option = Math.trunc(given);
  if (option < 0 || option > LAST_OPTION) return WRONG_VALUE;
  const leftOut = {
    hiddenRows: option % 2 === 1,
    errors: [2, 3, 6, 7].includes(option),
    subtotals: option < 4,
  };
  const ofRange = OF_RANGES[Math.trunc(number) - 1];
  if (ofRange !== undefined) {
    const parts = partsOf(operands);
    return parts ? applied(ofRange, [remaining(parts, leftOut, evaluation)], evaluation) : WRONG_VALUE;
  }
  const name = WITH_POSITION[Math.trunc(number) - OF_RANGES.length - 1];
  const [values, position] = operands;
  if (name === undefined || position === undefined) return WRONG_VALUE;
  const parts = partsOf([values!]);
  const isKept = (scalar: Scalar): boolean => !(leftOut.errors && scalar instanceof CellError);
  const left = parts
    ? remaining(parts, leftOut, evaluation)
    : isMatrix(values!)
      ? values.map((line) => line.filter(isKept))
      : values!;
  return evaluation.elementwise([position], ([one]) => {
    if (one instanceof CellError) return one;
    return applied(name, [left, one!], evaluation) as Scalar;
  });
}

/** The functions that tables, outlines and filters use: they do not count all cells of their ranges. */
export const SUBTOTALS: FunctionGroup = {
  SUBTOTAL: ofValues([2, MANY], ['scalar', 'values'], subtotal),
  AGGREGATE: ofValues([3, MANY], ['scalar', 'scalar', 'arrays'], aggregate, { mayAnswerArray: true }),
};

/** Whether a formula with this function in it is passed over by the subtotals around it. */
export function isSubtotalFunction(name: string): boolean {
  return Object.hasOwn(SUBTOTALS, name);
}
