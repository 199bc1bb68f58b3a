import { MethodError, type MethodErrorReason } from '../method';
import { Arguments, CellErrorArgument } from './arguments';
import { type NumberArgument, isAllNumbers } from './coerce';
import { currentLocale } from './language';
import { filledIn, messageOf } from './message';

/** One cell of a function's result before it is turned into what Excel takes. */
export type Answer = number | string | MethodError;

/**
 * Runs one function: reads its arguments, computes, and turns every domain error into Excel's.
 * The result holds only finite numbers, texts and CustomFunctions.Error, and is rectangular.
 * @throws CustomFunctions.Error when no cell of the result can be computed.
 */
export function answer(compute: (given: Arguments) => readonly (readonly Answer[])[]): any[][] {
  const given = new Arguments(currentLocale());
  try {
    const toExcel = excelCells(given);
    return compute(given).map((row, rowIndex): any[] =>
      // A large table is mostly numbers, and copying those would cost more than computing them.
      isAllNumbers(row)
        ? (row as number[])
        : row.map((cell, columnIndex) => toExcel(cell, rowIndex, columnIndex)),
    );
  } catch (error) {
    throw excelErrorOf(error, given);
  }
}

function excelCells(given: Arguments): (cell: Answer, row: number, column: number) => unknown {
  // One object per distinct error: a column of ten thousand missing values shares one message.
  const converted = new Map<MethodError, CustomFunctions.Error>();
  return (cell, row, column) => {
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'number') {
      if (Number.isFinite(cell)) return cell;
      throw new Error(`${cell} in row ${row + 1}, column ${column + 1}`);
    }
    if (cell.reason === 'missing') {
      const own = ownErrorAt(given.numberArguments, row, column) ?? anyError(given.numberArguments);
      if (own !== null) return passedOn(own, given);
    }
    const known = converted.get(cell);
    if (known) return known;
    const error = asExcelError(cell, given);
    converted.set(cell, error);
    return error;
  };
}

function excelErrorOf(error: unknown, given: Arguments): CustomFunctions.Error {
  if (error instanceof CellErrorArgument) return passedOn(error, given);
  if (error instanceof MethodError) {
    const own = error.reason === 'missing' ? anyError(given.numberArguments) : null;
    return own === null ? asExcelError(error, given) : passedOn(own, given);
  }
  const got = error instanceof Error ? error.message : String(error);
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    filledIn(given.locale.functions.messages.unexpected, { got }, given.locale),
  );
}

/** Excel shows a message only with `#VALUE!` and `#N/A`. */
function asExcelError(error: MethodError, given: Arguments): CustomFunctions.Error {
  const code = codeOf(error.reason);
  return code === CustomFunctions.ErrorCode.divisionByZero
    ? new CustomFunctions.Error(code)
    : new CustomFunctions.Error(code, messageOf(error, given.locale));
}

function codeOf(reason: MethodErrorReason): CustomFunctions.ErrorCode {
  switch (reason) {
    case 'argument':
    case 'shape':
      return CustomFunctions.ErrorCode.invalidValue;
    case 'missing':
      return CustomFunctions.ErrorCode.notAvailable;
    case 'zero':
      return CustomFunctions.ErrorCode.divisionByZero;
  }
}

interface OwnError {
  readonly argument: string;
  readonly code: string;
  readonly row: number;
  readonly column: number;
}

/** The error of the cell that belongs to a cell of the result; a single row or column serves all. */
function ownErrorAt(
  numberArguments: readonly NumberArgument[],
  row: number,
  column: number,
): OwnError | null {
  for (const { argument, values, errors } of numberArguments) {
    if (errors === null) continue;
    const ownRow = values.length === 1 ? 0 : row;
    const ownColumn = values[0]!.length === 1 ? 0 : column;
    const code = errors.get(ownRow)?.get(ownColumn);
    if (code !== undefined) return { argument, code, row: ownRow + 1, column: ownColumn + 1 };
  }
  return null;
}

function anyError(numberArguments: readonly NumberArgument[]): OwnError | null {
  for (const { argument, errors } of numberArguments) {
    for (const [row, errorsOfRow] of errors ?? []) {
      for (const [column, code] of errorsOfRow) return { argument, code, row: row + 1, column: column + 1 };
    }
  }
  return null;
}

/** The error as it stood in the cell; functions cannot answer `#REF!` and some others, which become `#VALUE!`. */
function passedOn(own: OwnError, given: Arguments): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const answerable = [
    ErrorCode.invalidValue,
    ErrorCode.notAvailable,
    ErrorCode.divisionByZero,
    ErrorCode.invalidNumber,
    ErrorCode.nullReference,
  ];
  const code = answerable.find((candidate) => candidate === (own.code as CustomFunctions.ErrorCode));
  if (code !== undefined && code !== ErrorCode.invalidValue && code !== ErrorCode.notAvailable) {
    return new CustomFunctions.Error(code);
  }
  const { argument, row, column } = own;
  const sentence = given.locale.functions.messages['cell.error'];
  return new CustomFunctions.Error(
    code ?? ErrorCode.invalidValue,
    filledIn(sentence, { argument, got: own.code, row, column }, given.locale),
  );
}
