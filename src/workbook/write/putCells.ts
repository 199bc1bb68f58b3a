import type { CellInput } from './cellInput';

/**
 * The only place where cells get their content, so that nothing reaches a cell but by `cellInput`.
 *
 * @param inputs as many rows and columns as the range has.
 */
export function putCells(range: Excel.Range, inputs: readonly (readonly CellInput[])[]): void {
  // eslint-disable-next-line no-restricted-syntax -- this is the door
  range.formulas = inputs as CellInput[][];
}
