import * as library from '@formulajs/formulajs';
import { CellError, type ErrorCode, type Scalar } from '../../model/cell';
import { WRONG_NUMBER, WRONG_VALUE } from '../values';
import { MANY, ofScalars, type FunctionDefinition } from './functionDefinition';

type LibraryFunction = (...operands: unknown[]) => unknown;

/**
 * The functions taken from the library: of single values only, and only those that gave Microsoft's own
 * examples right (the tests hold one for each). Others are left out on purpose: of ATAN2 the library
 * exchanges the arguments, CHISQ.TEST it rounds, and ranges it reads with blanks as zeros; an honest
 * `#NAME?` is better than such a number.
 */
export const LIBRARY_FUNCTIONS: readonly string[] = [
  ...['DATE', 'YEAR', 'MONTH', 'DAY', 'EOMONTH', 'EDATE', 'WEEKDAY', 'DAYS'],
  ...['FACT', 'COMBIN', 'GCD', 'LCM', 'CEILING', 'FLOOR', 'MROUND', 'EVEN', 'ODD', 'QUOTIENT'],
  ...['SIN', 'COS', 'TAN', 'DEGREES', 'RADIANS', 'ISEVEN', 'ISODD'],
  ...['PMT', 'FV', 'PV', 'RATE'],
  ...['NORM.DIST', 'NORM.S.DIST', 'BINOM.DIST', 'POISSON.DIST'],
  ...['REPLACE', 'CHAR', 'CODE', 'FIXED'],
];
const OFFERED = new Set(LIBRARY_FUNCTIONS);
const ERROR_CODE = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;
/** Excel's day 1 is 1 January 1900; behind the leap day that it invented, this many days lie before 1970. */
const DAYS_TO_1970 = 25_569;
const DAY = 86_400_000;

/** `NORM.DIST` is a property of a property in the library. */
function find(name: string): LibraryFunction | undefined {
  if (!OFFERED.has(name)) return undefined;
  let found: unknown = library;
  for (const part of name.split('.')) {
    const holder = found as Readonly<Record<string, unknown>>;
    if (!Object.hasOwn(holder, part)) return undefined;
    found = holder[part];
  }
  return typeof found === 'function' ? (found as LibraryFunction) : undefined;
}

function scalarFrom(answer: unknown): Scalar {
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : WRONG_NUMBER;
  if (typeof answer === 'string' || typeof answer === 'boolean') return answer;
  if (answer instanceof Date) {
    const local = Date.UTC(
      answer.getFullYear(),
      answer.getMonth(),
      answer.getDate(),
      answer.getHours(),
      answer.getMinutes(),
      answer.getSeconds(),
    );
    return local / DAY + DAYS_TO_1970;
  }
  if (answer instanceof Error) {
    return ERROR_CODE.test(answer.message) ? new CellError(answer.message as ErrorCode) : WRONG_VALUE;
  }
  return answer === null || answer === undefined ? null : WRONG_VALUE;
}

/**
 * A function that Regiolens itself never writes but an analyst's own sheet may hold, taken from the
 * function library. Undefined when it is not among those offered.
 */
export function libraryFunction(name: string): FunctionDefinition | undefined {
  const found = find(name);
  if (!found) return undefined;
  return ofScalars([1, MANY], (operands) => {
    try {
      return scalarFrom(found(...operands));
    } catch {
      // The library throws where Excel would show an error: on operands of a kind it did not expect.
      return WRONG_VALUE;
    }
  });
}
