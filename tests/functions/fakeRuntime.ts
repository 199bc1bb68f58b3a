/**
 * Stands in for the part of Microsoft's functions runtime that a function sees when it is called
 * directly: the error class and its codes, with the codes' real texts.
 */
enum ErrorCode {
  invalidValue = '#VALUE!',
  notAvailable = '#N/A',
  divisionByZero = '#DIV/0!',
  invalidNumber = '#NUM!',
  nullReference = '#NULL!',
  invalidName = '#NAME?',
  invalidReference = '#REF!',
}

export class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
  }
}

export function installFakeRuntime(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: FunctionError, ErrorCode } });
}

/** Sets the display language that the functions find, or takes Office away. */
export function setDisplayLanguage(displayLanguage: string | undefined): void {
  const office = displayLanguage === undefined ? undefined : { context: { displayLanguage } };
  Object.assign(globalThis, { Office: office });
}

/** A result as a reader sees it in the cells: an error by its code. */
export function shown(result: unknown[][]): unknown[][] {
  return result.map((row) => row.map((cell) => (cell instanceof FunctionError ? cell.code : cell)));
}

/** What a call answers, or the error it throws as Excel shows it: in one cell. */
export function called(call: () => unknown[][]): unknown[][] {
  try {
    return call();
  } catch (error) {
    if (error instanceof FunctionError) return [[error]];
    throw error;
  }
}

/** The message of the error that a call throws or answers in its first cell. */
export function messageIn(call: () => unknown[][]): string {
  const cell = called(call)[0]![0];
  if (cell instanceof FunctionError) return cell.message;
  throw new Error(`no error but ${String(cell)}`);
}
