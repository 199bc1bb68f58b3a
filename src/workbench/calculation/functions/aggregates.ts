import { CellError, type Scalar } from '../../model/cell';
import { textToNumber } from '../numberText';
import type { Evaluation } from '../evaluation';
import {
  DIVISION_BY_ZERO,
  NOT_AVAILABLE,
  WRONG_NUMBER,
  WRONG_VALUE,
  numberOrError,
  UsedArray,
  type Value,
} from '../values';
import {
  MANY,
  numberOperand,
  ofValues,
  type FunctionDefinition,
  type FunctionGroup,
  type ParameterKind,
} from './functionDefinition';
import { numbersOf, sizeOf, usedMatrix, visitScalars } from './operands';

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** The mean of squared distances from the mean, in two passes: one pass loses digits on large numbers. */
function variance(numbers: readonly number[], divisor: number): number | CellError {
  if (divisor <= 0) return DIVISION_BY_ZERO;
  const mean = total(numbers) / numbers.length;
  return total(numbers.map((number) => (number - mean) ** 2)) / divisor;
}

function root(number: number | CellError): number | CellError {
  return number instanceof CellError ? number : Math.sqrt(number);
}

function ofAllNumbers(
  calculate: (numbers: readonly number[]) => number | CellError,
  kind: ParameterKind = 'values',
): FunctionDefinition {
  return ofValues(
    [1, MANY],
    [kind],
    (operands, evaluation) => {
      const numbers = numbersOf(operands, evaluation);
      if (numbers instanceof CellError) return numbers;
      const answer = calculate(numbers);
      return answer instanceof CellError ? answer : numberOrError(answer);
    },
    { seesErrors: true },
  );
}

function extreme(isBetter: (candidate: number, best: number) => boolean): FunctionDefinition {
  return ofAllNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((best, number) => (isBetter(number, best) ? number : best)),
  );
}

function kth(order: (left: number, right: number) => number): FunctionDefinition {
  return ofValues([2, 2], ['values', 'scalar'], ([values, position], evaluation) => {
    const numbers = numbersOf([values!], evaluation);
    if (numbers instanceof CellError) return numbers;
    const place = numberOperand(position, evaluation, 1);
    if (place instanceof CellError) return place;
    return numbers.sort(order)[Math.ceil(place) - 1] ?? WRONG_NUMBER;
  });
}

/** The value at a share of the way from smallest to largest, interpolated between neighbours. */
function quantile(
  shareOf: (position: number) => number,
  placeOf: (share: number, count: number) => number = (share, count) => share * (count - 1),
): FunctionDefinition {
  return ofValues([2, 2], ['values', 'scalar'], ([values, position], evaluation) => {
    const numbers = numbersOf([values!], evaluation);
    if (numbers instanceof CellError) return numbers;
    const asked = numberOperand(position, evaluation, 0);
    if (asked instanceof CellError) return asked;
    const share = shareOf(asked);
    if (numbers.length === 0 || share < 0 || share > 1) return WRONG_NUMBER;
    numbers.sort((left, right) => left - right);
    const place = placeOf(share, numbers.length);
    if (place < 0 || place > numbers.length - 1) return WRONG_NUMBER;
    const below = numbers[Math.floor(place)]!;
    return below + (place - Math.floor(place)) * (numbers[Math.ceil(place)]! - below);
  });
}

/** The number that occurs most, of several the one that comes first; without any that comes twice `#N/A`. */
function mode(numbers: readonly number[]): number | CellError {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = [...counts.values()].reduce((best, times) => Math.max(best, times), 1);
  if (most === 1) return NOT_AVAILABLE;
  return [...counts].find(([, times]) => times === most)![0];
}

function rank(operands: readonly Value[], evaluation: Evaluation): Value {
  const number = numberOperand(operands[0], evaluation, 0);
  if (number instanceof CellError) return number;
  const numbers = numbersOf([operands[1]!], evaluation);
  if (numbers instanceof CellError) return numbers;
  const order = numberOperand(operands[2], evaluation, 0);
  if (order instanceof CellError) return order;
  if (!numbers.includes(number)) return NOT_AVAILABLE;
  return 1 + numbers.filter((other) => (order === 0 ? other > number : other < number)).length;
}

function count(operands: readonly Value[], evaluation: Evaluation): number {
  let numbers = 0;
  visitScalars(operands, evaluation, (scalar, isTyped) => {
    const isNumber =
      typeof scalar === 'number' ||
      (isTyped &&
        (scalar === null ||
          typeof scalar === 'boolean' ||
          (typeof scalar === 'string' && textToNumber(scalar, evaluation.language) !== undefined)));
    if (isNumber) numbers += 1;
  });
  return numbers;
}

function countPresent(operands: readonly Value[], evaluation: Evaluation): number {
  let present = 0;
  visitScalars(operands, evaluation, (scalar, isTyped) => {
    if (isTyped || scalar !== null) present += 1;
  });
  return present;
}

function countBlank([operand]: readonly Value[], evaluation: Evaluation): number {
  const { height, width } = sizeOf(operand!);
  let filled = 0;
  visitScalars([operand!], evaluation, (scalar) => {
    if (scalar !== null && scalar !== '') filled += 1;
  });
  return height * width - filled;
}

/** Products of positions, added up; what is not a number counts as 0, sizes must agree. */
function sumProduct(operands: readonly Value[], evaluation: Evaluation): Value {
  const sizes = operands.map(sizeOf);
  const { height, width } = sizes[0]!;
  if (sizes.some((size) => size.height !== height || size.width !== width)) return WRONG_VALUE;
  const arrays = operands.map((operand) =>
    operand instanceof UsedArray ? operand : UsedArray.of(usedMatrix(operand, evaluation), height, width),
  );
  for (const { values, rest, restCount } of arrays) {
    evaluation.visit(values.length);
    for (const scalar of values) if (scalar instanceof CellError) return scalar;
    if (rest instanceof CellError && restCount > 0) return rest;
  }
  const rows = Math.max(...arrays.map((array) => array.rows));
  const columns = Math.max(...arrays.map((array) => array.columns));
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let product = 1;
      for (const array of arrays) product *= numberIn(array.at(row, column));
      sum += product;
    }
  }
  const beyond = height * width - rows * columns;
  if (beyond > 0) sum += beyond * arrays.reduce((product, { rest }) => product * numberIn(rest), 1);
  return numberOrError(sum);
}

const numberIn = (scalar: Scalar): number => (typeof scalar === 'number' ? scalar : 0);

const POPULATION_DEVIATION = ofAllNumbers((numbers) => root(variance(numbers, numbers.length)));
const SAMPLE_DEVIATION = ofAllNumbers((numbers) => root(variance(numbers, numbers.length - 1)));
const POPULATION_VARIANCE = ofAllNumbers((numbers) => variance(numbers, numbers.length));
const SAMPLE_VARIANCE = ofAllNumbers((numbers) => variance(numbers, numbers.length - 1));
const MODE = ofAllNumbers(mode, 'arrays');
const quarters = (quarter: number): number => Math.trunc(quarter) / 4;
const betweenEnds = (share: number, count: number): number => share * (count + 1) - 1;
const PERCENTILE = quantile((share) => share);
const QUARTILE = quantile(quarters);
const RANK = ofValues([2, 3], ['scalar', 'values', 'scalar'], rank);

export const AGGREGATES: FunctionGroup = {
  SUM: ofAllNumbers(total),
  SUMSQ: ofAllNumbers((numbers) => total(numbers.map((number) => number * number))),
  PRODUCT: ofAllNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  AVERAGE: ofAllNumbers((numbers) =>
    numbers.length === 0 ? DIVISION_BY_ZERO : total(numbers) / numbers.length,
  ),
  MEDIAN: ofAllNumbers((numbers) => {
    if (numbers.length === 0) return WRONG_NUMBER;
    const sorted = [...numbers].sort((left, right) => left - right);
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  }),
  MIN: extreme((candidate, best) => candidate < best),
  MAX: extreme((candidate, best) => candidate > best),
  COUNT: ofValues([1, MANY], ['values'], count, { seesErrors: true }),
  COUNTA: ofValues([1, MANY], ['values'], countPresent, { seesErrors: true }),
  COUNTBLANK: ofValues([1, 1], ['values'], countBlank),
  SUMPRODUCT: ofValues([1, MANY], ['arrays'], sumProduct, { takesUsedArrays: true }),
  'STDEV.P': POPULATION_DEVIATION,
  STDEVP: POPULATION_DEVIATION,
  'STDEV.S': SAMPLE_DEVIATION,
  STDEV: SAMPLE_DEVIATION,
  'VAR.P': POPULATION_VARIANCE,
  VARP: POPULATION_VARIANCE,
  'VAR.S': SAMPLE_VARIANCE,
  VAR: SAMPLE_VARIANCE,
  RANK,
  PERCENTILE,
  'PERCENTILE.INC': PERCENTILE,
  QUARTILE,
  'QUARTILE.INC': QUARTILE,
  'PERCENTILE.EXC': quantile((share) => share, betweenEnds),
  'QUARTILE.EXC': quantile(quarters, betweenEnds),
  MODE,
  'MODE.SNGL': MODE,
  'RANK.EQ': RANK,
  LARGE: kth((left, right) => right - left),
  SMALL: kth((left, right) => left - right),
};
