/** An error that a cell of an argument holds: `#N/A`, `#DIV/0!`. */
const ERROR_TEXT =
  /^#(?:VALUE!|N\/A|DIV\/0!|NUM!|NULL!|NAME\?|REF!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|EXTERNAL!|TIMEOUT!|PYTHON!)$/;

/**
 * The error a cell holds, or null. Hosts hand errors over in several ways: as their text, as an error
 * object of the functions runtime, and as the JSON of one.
 */
export function cellErrorIn(cell: unknown): string | null {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell) ? cell : null;
  if (typeof cell !== 'object' || cell === null) return null;
  const { type, basicType, valueType, basicValue, code } = cell as Record<string, unknown>;
  const isError = [type, basicType, valueType].some(
    (kind) => kind === 'Error' || kind === 'CustomFunctionError',
  );
  if (!isError) return null;
  for (const text of [basicValue, code]) {
    if (typeof text === 'string' && ERROR_TEXT.test(text)) return text;
  }
  return '#VALUE!';
}

/** An error cell of an argument, rows and columns from 1; it becomes (a cell of) the answer itself. */
export class CellErrorArgument extends Error {
  constructor(
    readonly argument: string,
    readonly code: string,
    readonly row: number,
    readonly column: number,
  ) {
    super(`${argument} holds ${code}`);
    this.name = 'CellErrorArgument';
  }
}
