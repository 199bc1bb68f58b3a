import { CellError, type Scalar } from '../../model/cell';
import { toBoolean, toNumber, toText } from '../coercion';
import type { Evaluation } from '../evaluation';
import type { FormulaNode } from '../formulaNode';
import type { Value } from '../values';

/**
 * How an argument is handed over: `scalar` as one value (an array makes the function answer an array),
 * `values` as it comes, so that the function itself looks at the range; `arrays` likewise, and what is calculated in
 * it is calculated with whole ranges, also in a formula of before dynamic arrays.
 */
export type ParameterKind = 'scalar' | 'values' | 'arrays';

/** A function all of whose arguments are calculated first. */
export interface EagerFunction {
  readonly isLazy: false;
  /** One kind per parameter; the last one holds for those that follow. */
  readonly parameters: readonly ParameterKind[];
  /** Gets errors as arguments; without this the first error among the arguments is the answer. */
  readonly seesErrors?: boolean;
  /** Before dynamic arrays Excel did not repeat it for every position of an array, even inside SUMPRODUCT. */
  readonly isOnceOnly?: boolean;
  /** Knows `UsedArray`, so that whole columns in its arguments cost no more than what is used of them. */
  readonly takesUsedArrays?: boolean;
  /** Single values give an answer that may be an array or a reference to several cells. */
  readonly mayAnswerArray?: boolean;
  calculate(operands: readonly Value[], evaluation: Evaluation): Value;
}

/** A function that chooses which of its arguments it looks at. */
export interface LazyFunction {
  readonly isLazy: true;
  evaluate(operands: readonly FormulaNode[], evaluation: Evaluation): Value;
}

export type FunctionDefinition = { readonly minimum: number; readonly maximum: number } & (
  EagerFunction | LazyFunction
);

/** Function names in upper case to what they do. */
export type FunctionGroup = Readonly<Record<string, FunctionDefinition>>;

/** As many arguments as Excel allows. */
export const MANY = 255;

type Count = readonly [minimum: number, maximum: number];

/** A function of single values, errors among them dealt with before. */
export function ofScalars(
  [minimum, maximum]: Count,
  calculate: (operands: readonly Scalar[], evaluation: Evaluation) => Value,
  options: { readonly seesErrors?: boolean } = {},
): FunctionDefinition {
  return {
    minimum,
    maximum,
    isLazy: false,
    parameters: ['scalar'],
    ...options,
    calculate: (operands, evaluation) => calculate(operands as readonly Scalar[], evaluation),
  };
}

/** A function of numbers: every argument is turned into one, or its error is the answer. */
export function ofNumbers(count: Count, calculate: (...numbers: number[]) => Value): FunctionDefinition {
  return ofScalars(count, (operands, evaluation) => {
    const numbers: number[] = [];
    for (const operand of operands) {
      const number = toNumber(operand, evaluation.language);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    return calculate(...numbers);
  });
}

/** A function that looks at ranges itself. */
export function ofValues(
  [minimum, maximum]: Count,
  parameters: readonly ParameterKind[],
  calculate: (operands: readonly Value[], evaluation: Evaluation) => Value,
  options: {
    readonly seesErrors?: boolean;
    readonly isOnceOnly?: boolean;
    readonly takesUsedArrays?: boolean;
    readonly mayAnswerArray?: boolean;
  } = {},
): FunctionDefinition {
  return { minimum, maximum, isLazy: false, parameters, ...options, calculate };
}

/** A function that chooses which arguments to look at. */
export function lazily(
  [minimum, maximum]: Count,
  evaluate: (operands: readonly FormulaNode[], evaluation: Evaluation) => Value,
): FunctionDefinition {
  return { minimum, maximum, isLazy: true, evaluate };
}

/** A scalar operand as a number; `fallback` when the argument was not given. */
export function numberOperand(
  operand: Value | undefined,
  evaluation: Evaluation,
  fallback: number,
): number | CellError {
  return operand === undefined ? fallback : toNumber(operand as Scalar, evaluation.language);
}

/** A scalar operand as text; `fallback` when the argument was not given. */
export function textOperand(
  operand: Value | undefined,
  evaluation: Evaluation,
  fallback: string,
): string | CellError {
  return operand === undefined ? fallback : toText(operand as Scalar, evaluation.language);
}

/** A scalar operand as a condition; `fallback` when the argument was not given. */
export function booleanOperand(operand: Value | undefined, fallback: boolean): boolean | CellError {
  return operand === undefined ? fallback : toBoolean(operand as Scalar);
}
