import { CellError, type Scalar } from '../../model/cell';
import { compareTexts, isSameText } from '../comparison';
import { textToNumber, type Language } from '../numberText';
import { hasWildcards, wildcardMatcher } from './wildcards';

type Operator = '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A condition as SUMIFS and its like take it. */
export interface Criterion {
  matches(scalar: Scalar): boolean;
  /** What exactly must be there, when the condition is plain equality with a number or text: lets a lookup table answer. */
  readonly equals?: number | string;
}

const EXPRESSION = /^(<>|<=|>=|=|<|>)?([^]*)$/;

function ordered(operator: Operator, difference: number): boolean {
  switch (operator) {
    case '<':
      return difference < 0;
    case '>':
      return difference > 0;
    case '<=':
      return difference <= 0;
    default:
      return difference >= 0;
  }
}

/** The number a cell counts as when it is compared for equality: a text that reads as a number is that number. */
export function numberForEquality(scalar: Scalar, language: Language): number | undefined {
  if (typeof scalar === 'number') return scalar;
  return typeof scalar === 'string' ? textToNumber(scalar, language) : undefined;
}

function againstNumber(operator: Operator, wanted: number, language: Language): Criterion {
  if (operator === '=') {
    return { equals: wanted, matches: (scalar) => numberForEquality(scalar, language) === wanted };
  }
  if (operator === '<>') return { matches: (scalar) => numberForEquality(scalar, language) !== wanted };
  return { matches: (scalar) => typeof scalar === 'number' && ordered(operator, scalar - wanted) };
}

function againstText(operator: Operator, wanted: string): Criterion {
  if (operator === '=' || operator === '<>') {
    const isEqual = operator === '=';
    if (!hasWildcards(wanted)) {
      const matches = (scalar: Scalar): boolean =>
        (typeof scalar === 'string' && isSameText(scalar, wanted)) === isEqual;
      return isEqual ? { matches, equals: wanted } : { matches };
    }
    const isLike = wildcardMatcher(wanted);
    return { matches: (scalar) => (typeof scalar === 'string' && isLike(scalar)) === isEqual };
  }
  return {
    matches: (scalar) => typeof scalar === 'string' && ordered(operator, compareTexts(scalar, wanted)),
  };
}

function againstBoolean(operator: Operator, wanted: boolean): Criterion {
  if (operator === '=') return { matches: (scalar) => scalar === wanted };
  if (operator === '<>') return { matches: (scalar) => scalar !== wanted };
  return {
    matches: (scalar) => typeof scalar === 'boolean' && ordered(operator, Number(scalar) - Number(wanted)),
  };
}

function againstError(operator: Operator, code: string): Criterion {
  const isEqual = operator !== '<>';
  return { matches: (scalar) => (scalar instanceof CellError && scalar.code === code) === isEqual };
}

/**
 * Reads a condition: a value to equal, or an operator with a value such as `">5"`, `"<>x"`, `"a*"`.
 * `""` finds blanks and empty texts, `"="` only blanks, `"<>"` all that is not blank; a blank criterion is 0.
 * https://support.microsoft.com/office/countif-function
 */
export function readCriterion(scalar: Scalar, language: Language): Criterion {
  if (scalar === null) return againstNumber('=', 0, language);
  if (typeof scalar === 'number') return againstNumber('=', scalar, language);
  if (typeof scalar === 'boolean') return againstBoolean('=', scalar);
  if (scalar instanceof CellError) return againstError('=', scalar.code);
  const [, sign, operand] = EXPRESSION.exec(scalar) as unknown as [string, Operator | undefined, string];
  const operator = sign ?? '=';
  if (operand === '') {
    if (sign === undefined) return { matches: (cell) => cell === null || cell === '' };
    if (operator === '=') return { matches: (cell) => cell === null };
    if (operator === '<>') return { matches: (cell) => cell !== null };
    return { matches: () => false };
  }
  const number = textToNumber(operand, language);
  if (number !== undefined) return againstNumber(operator, number, language);
  const word = operand.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return againstBoolean(operator, word === 'TRUE');
  if (/^#(N\/A|[A-Z0-9/]+[!?])$/.test(word)) return againstError(operator, word);
  return againstText(operator, operand);
}
