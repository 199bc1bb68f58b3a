import { CellError, type Scalar } from '../../model/cell';
import type { Evaluation } from '../evaluation';
import { DIVISION_BY_ZERO, numberOrError, Reference, WRONG_VALUE, type Matrix, type Value } from '../values';
import { readCriterion, type Criterion } from './criterion';
import { MANY, ofValues, type FunctionDefinition, type FunctionGroup } from './functionDefinition';
import { isTooLong } from './longestSought';
import { positionOf, quickPositions, scalarAt } from './matchingPositions';
import { sizeOf, usedMatrix } from './operands';

interface Condition {
  readonly values: Matrix;
  readonly criterion: Criterion;
}

/** Where all conditions hold, among the cells that at least one of the ranges uses. */
function matchingPositions(conditions: readonly Condition[], evaluation: Evaluation): number[] {
  for (const condition of conditions) {
    const candidates = quickPositions(condition.values, condition.criterion, evaluation.language);
    if (!candidates) continue;
    evaluation.visit(candidates.length);
    const others = conditions.filter((other) => other !== condition);
    return candidates.filter((position) =>
      others.every(({ values, criterion }) => criterion.matches(scalarAt(values, position))),
    );
  }
  const height = Math.max(...conditions.map(({ values }) => values.length));
  const width = Math.max(...conditions.map(({ values }) => values[0]?.length ?? 0));
  evaluation.visit(height * width);
  const positions: number[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const isMatch = conditions.every(({ values, criterion }) =>
        criterion.matches(values[row]?.[column] ?? null),
      );
      if (isMatch) positions.push(positionOf(row, column));
    }
  }
  return positions;
}

/** Pairs of range and criterion; `#VALUE!` when the ranges differ in size or a criterion is too long. */
function readConditions(
  operands: readonly Value[],
  size: { readonly height: number; readonly width: number },
  evaluation: Evaluation,
): Condition[] | CellError {
  if (operands.length % 2 !== 0) return WRONG_VALUE;
  const conditions: Condition[] = [];
  for (let index = 0; index < operands.length; index += 2) {
    const range = operands[index]!;
    const { height, width } = sizeOf(range);
    if (height !== size.height || width !== size.width) return WRONG_VALUE;
    if (isTooLong(operands[index + 1]!)) return WRONG_VALUE;
    conditions.push({
      values: usedMatrix(range, evaluation),
      criterion: readCriterion(operands[index + 1] as Scalar, evaluation.language),
    });
  }
  return conditions;
}

/** The numbers at the positions; texts, booleans and blanks there are passed over, an error is the answer. */
function numbersAt(values: Matrix, positions: readonly number[]): number[] | CellError {
  const numbers: number[] = [];
  for (const position of positions) {
    const scalar = scalarAt(values, position);
    if (scalar instanceof CellError) return scalar;
    if (typeof scalar === 'number') numbers.push(scalar);
  }
  return numbers;
}

type Summary = (numbers: readonly number[]) => number | CellError;

function sum(numbers: readonly number[]): number | CellError {
  let total = 0;
  for (const number of numbers) total += number;
  return numberOrError(total);
}

function average(numbers: readonly number[]): number | CellError {
  const total = sum(numbers);
  if (total instanceof CellError) return total;
  return numbers.length === 0 ? DIVISION_BY_ZERO : total / numbers.length;
}

/** SUMIF and AVERAGEIF: the range to add up takes its size from the range of the condition. */
function withOneCondition(summary: Summary): FunctionDefinition {
  return ofValues(
    [2, 3],
    ['values', 'scalar', 'values'],
    ([range, criterion, target], evaluation) => {
      if (range instanceof CellError) return range;
      if (target instanceof CellError) return target;
      const size = sizeOf(range!);
      const conditions = readConditions([range!, criterion!], size, evaluation);
      if (conditions instanceof CellError) return conditions;
      const summed =
        target instanceof Reference
          ? new Reference(target.sheet, {
              row: target.area.row,
              column: target.area.column,
              lastRow: target.area.row + size.height - 1,
              lastColumn: target.area.column + size.width - 1,
            })
          : (target ?? range!);
      const values = usedMatrix(summed, evaluation);
      const numbers = numbersAt(values, matchingPositions(conditions, evaluation));
      return numbers instanceof CellError ? numbers : summary(numbers);
    },
    { seesErrors: true },
  );
}

/** SUMIFS and its like: the range to add up comes first, all ranges have one size. */
function withConditions(summary: Summary): FunctionDefinition {
  return {
    minimum: 3,
    maximum: MANY,
    isLazy: false,
    parameters: conditionKinds(1),
    seesErrors: true,
    calculate: ([target, ...rest], evaluation) => {
      const error = [target!, ...rest.filter((_, index) => index % 2 === 0)].find(
        (operand) => operand instanceof CellError,
      );
      if (error) return error;
      const conditions = readConditions(rest, sizeOf(target!), evaluation);
      if (conditions instanceof CellError) return conditions;
      const values = usedMatrix(target!, evaluation);
      const numbers = numbersAt(values, matchingPositions(conditions, evaluation));
      return numbers instanceof CellError ? numbers : summary(numbers);
    },
  };
}

/** Ranges and criteria in turn, after so many ranges in front. */
function conditionKinds(before: number): ('values' | 'scalar')[] {
  return Array.from({ length: MANY }, (_, index) =>
    index < before || (index - before) % 2 === 0 ? 'values' : 'scalar',
  );
}

function countWhere(operands: readonly Value[], evaluation: Evaluation): Value {
  const error = operands.find((operand, index) => index % 2 === 0 && operand instanceof CellError);
  if (error !== undefined) return error;
  const size = sizeOf(operands[0]!);
  const conditions = readConditions(operands, size, evaluation);
  if (conditions instanceof CellError) return conditions;
  const matches = matchingPositions(conditions, evaluation).length;
  const doBlanksMatch = conditions.every(({ criterion }) => criterion.matches(null));
  if (!doBlanksMatch) return matches;
  const height = Math.max(...conditions.map(({ values }) => values.length));
  const width = Math.max(...conditions.map(({ values }) => values[0]?.length ?? 0));
  return matches + size.height * size.width - height * width;
}

export const CONDITIONAL_AGGREGATES: FunctionGroup = {
  SUMIF: withOneCondition(sum),
  AVERAGEIF: withOneCondition(average),
  SUMIFS: withConditions(sum),
  AVERAGEIFS: withConditions(average),
  MAXIFS: withConditions((numbers) =>
    numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0),
  ),
  MINIFS: withConditions((numbers) =>
    numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0),
  ),
  COUNTIF: ofValues([2, 2], ['values', 'scalar'], countWhere, { seesErrors: true }),
  COUNTIFS: ofValues([2, MANY], conditionKinds(0), countWhere, { seesErrors: true }),
};
