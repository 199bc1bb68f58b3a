import { CellError, type Scalar } from '../model/cell';
import { toNumber, toText } from './coercion';
import { compareScalars } from './comparison';
import type { InfixOperator } from './formulaNode';
import type { Language } from './numberText';
import { DIVISION_BY_ZERO, WRONG_NUMBER, numberOrError } from './values';

/** `base ^ exponent`; Excel refuses 0^0 and roots of negative numbers. */
export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return WRONG_NUMBER;
  if (base === 0 && exponent < 0) return DIVISION_BY_ZERO;
  return numberOrError(base ** exponent);
}

function arithmetic(operator: InfixOperator, left: number, right: number): number | CellError {
  switch (operator) {
    case '+':
      return numberOrError(left + right);
    case '-':
      return numberOrError(left - right);
    case '*':
      return numberOrError(left * right);
    case '/':
      return right === 0 ? DIVISION_BY_ZERO : numberOrError(left / right);
    default:
      return power(left, right);
  }
}

function comparison(operator: InfixOperator, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** One infix operator on two single values; the left operand's error comes first. */
export function applyInfix(operator: InfixOperator, left: Scalar, right: Scalar, language: Language): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '^': {
      const first = toNumber(left, language);
      if (first instanceof CellError) return first;
      const second = toNumber(right, language);
      if (second instanceof CellError) return second;
      return arithmetic(operator, first, second);
    }
    case '&':
      return `${toText(left, language) as string}${toText(right, language) as string}`;
    default:
      return comparison(operator, compareScalars(left, right));
  }
}

/** A leading minus. */
export function negate(operand: Scalar, language: Language): Scalar {
  const number = toNumber(operand, language);
  return number instanceof CellError ? number : 0 - number;
}

/** A trailing percent sign. */
export function percent(operand: Scalar, language: Language): Scalar {
  const number = toNumber(operand, language);
  return number instanceof CellError ? number : number / 100;
}
