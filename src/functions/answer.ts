import { MethodError } from '../method';
import { Arguments } from './arguments';
import { CellErrorArgument } from './cellError';
import { isAllNumbers } from './coerce';
import { ErrorCells } from './errorCells';
import { currentLocale } from './language';
import { filledIn, messageOf } from './message';

/** One cell of a function's result before it is turned into what Excel takes. */
export type Answer = number | string | MethodError | CellErrorArgument;

/**
 * Runs one function: reads its arguments, computes, and turns every domain error into Excel's.
 * The result holds only finite numbers, texts and CustomFunctions.Error, and is rectangular.
 * @throws CustomFunctions.Error when no cell of the result can be computed.
 */
export function answer(compute: (given: Arguments) => readonly (readonly Answer[])[]): any[][] {
  const given = new Arguments(currentLocale());
  try {
    const cells = compute(given);
    const toExcel = excelCells(given, cells);
    return cells.map((row, rowIndex): any[] =>
      // A large table is mostly numbers, and copying those would cost more than computing them.
      isAllNumbers(row)
        ? (row as number[])
        : row.map((cell, columnIndex) => toExcel(cell, rowIndex, columnIndex)),
    );
  } catch (error) {
    throw excelErrorOf(error, given);
  }
}

function excelCells(
  given: Arguments,
  { length: rows, 0: first }: readonly (readonly Answer[])[],
): (cell: Answer, row: number, column: number) => unknown {
  const columns = first?.length ?? 0;
  const errorCells = new ErrorCells(given.numberArguments, given.layout);
  // One object per distinct error: a column of ten thousand missing values shares one message.
  const converted = new Map<MethodError, CustomFunctions.Error>();
  return (cell, row, column) => {
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'number') {
      if (Number.isFinite(cell)) return cell;
      throw new Error(`${cell} in row ${row + 1}, column ${column + 1}`);
    }
    if (cell instanceof CellErrorArgument) return passedOn(cell, given);
    if (cell.reason === 'missing') {
      const own = errorCells.behind(cell, { row, column, rows, columns });
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
  if (error instanceof MethodError) return asExcelError(error, given);
  const got = error instanceof Error ? error.message : String(error);
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    filledIn(given.locale.functions.messages.unexpected, { got }, given.locale),
  );
}

/** Excel shows a message only with `#VALUE!` and `#N/A`. */
function asExcelError(error: MethodError, given: Arguments): CustomFunctions.Error {
  const code = codeOf(error);
  return code === CustomFunctions.ErrorCode.divisionByZero
    ? new CustomFunctions.Error(code)
    : new CustomFunctions.Error(code, messageOf(error, given.locale));
}

function codeOf({ reason, key }: MethodError): CustomFunctions.ErrorCode {
  switch (reason) {
    case 'argument':
    case 'shape':
      return CustomFunctions.ErrorCode.invalidValue;
    case 'missing':
      return CustomFunctions.ErrorCode.notAvailable;
    case 'zero':
      // A zero that stands in an argument is Excel's #DIV/0!. Any other needs its sentence, which #DIV/0! cannot carry.
      return key === 'values.zero'
        ? CustomFunctions.ErrorCode.divisionByZero
        : CustomFunctions.ErrorCode.notAvailable;
  }
}

/** The error as it stood in the cell; functions cannot answer `#REF!` and some others, which become `#VALUE!`. */
function passedOn(own: CellErrorArgument, given: Arguments): CustomFunctions.Error {
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
