import { CellError, type Scalar } from '../../model/cell';
import { toNumber } from '../coercion';
import type { Evaluation } from '../evaluation';
import { isMatrix, isScalar, Reference, ReferenceUnion, UsedArray, type Matrix, type Value } from '../values';

/** The values of an operand without the blanks beyond what the sheet uses; whole columns stay cheap. */
export function usedMatrix(operand: Value, evaluation: Evaluation): Matrix {
  if (operand instanceof Reference) return evaluation.surroundings.areaValues(operand);
  return evaluation.matrix(operand);
}

export function cellsIn(values: Matrix): number {
  return values.length * (values[0]?.length ?? 0);
}

/** Rows and columns an operand spans, used or not. */
export function sizeOf(operand: Value): { readonly height: number; readonly width: number } {
  if (operand instanceof Reference || operand instanceof UsedArray)
    return { height: operand.height, width: operand.width };
  if (isMatrix(operand)) return { height: operand.length, width: operand[0]?.length ?? 0 };
  return { height: 1, width: 1 };
}

/** Visits the cells of ranges and arrays, and single values typed into the formula (`isTyped`). */
export function visitScalars(
  operands: readonly Value[],
  evaluation: Evaluation,
  visit: (scalar: Scalar, isTyped: boolean) => void,
): void {
  for (const operand of operands) {
    if (isScalar(operand)) {
      visit(operand, true);
      continue;
    }
    const parts = operand instanceof ReferenceUnion ? operand.parts : [operand];
    for (const part of parts) {
      const values = usedMatrix(part, evaluation);
      evaluation.visit(cellsIn(values));
      for (const row of values) {
        for (const scalar of row) visit(scalar, false);
      }
    }
  }
}

/**
 * The numbers that SUM and its like look at: in ranges and arrays only numbers count, texts, booleans and
 * blanks are passed over; typed into the formula they are turned into numbers. The first error is the answer.
 */
export function numbersOf(operands: readonly Value[], evaluation: Evaluation): number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | undefined;
  visitScalars(operands, evaluation, (scalar, isTyped) => {
    if (typeof scalar === 'number') numbers.push(scalar);
    else if (scalar instanceof CellError) error ??= scalar;
    else if (isTyped) {
      const number = toNumber(scalar, evaluation.language);
      if (number instanceof CellError) error ??= number;
      else numbers.push(number);
    }
  });
  return error ?? numbers;
}
