import { CellError, type ErrorCode, type Scalar } from '../model/cell';

/** What the library reports of one call, as `SetInvocationResults` brings it. */
export interface InvocationResult {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/** The library's numbers for errors that were thrown or answered as a whole; all others show `#VALUE!`. */
const BY_NUMBER: Readonly<Record<number, ErrorCode>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!' };

const CODES: readonly ErrorCode[] = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

/** Only these two carry text in Excel. */
const withMessage = (code: ErrorCode, message: unknown): CellError =>
  typeof message === 'string' && message !== '' && (code === '#VALUE!' || code === '#N/A')
    ? new CellError(code, message)
    : new CellError(code);

/**
 * What Excel makes of a function's result. It is as harsh as Excel: null, and NaN inside an array (which the wire turns
 * into null), show as 0; rows of unequal length, or an array that is not of two dimensions, are `#VALUE!`.
 */
export function readResult(result: InvocationResult): Scalar[][] {
  if (result.failed) return [[withMessage(BY_NUMBER[result.errorCode ?? 0] ?? '#VALUE!', result.value)]];
  const { value } = result;
  if (!Array.isArray(value)) return [[oneResult(value)]];
  const rows = value as readonly unknown[];
  const first = rows[0];
  const width = Array.isArray(first) ? first.length : 0;
  if (width === 0 || rows.some((row) => !Array.isArray(row) || row.length !== width))
    return [[new CellError('#VALUE!')]];
  return rows.map((row) => (row as readonly unknown[]).map(oneResult));
}

function oneResult(value: unknown): Scalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return typedResult(value as Readonly<Record<string, unknown>>);
}

/** `CustomFunctions.Error` and the data types of Excel, as the library serialises them. */
function typedResult({ type, basicValue, code, message }: Readonly<Record<string, unknown>>): Scalar {
  if (type === 'Error') {
    const known = CODES.find((each) => each === (code ?? basicValue));
    return withMessage(known ?? '#VALUE!', message);
  }
  const hasBasic =
    typeof basicValue === 'number' || typeof basicValue === 'string' || typeof basicValue === 'boolean';
  return type === 'FormattedNumber' && hasBasic ? basicValue : new CellError('#VALUE!');
}
