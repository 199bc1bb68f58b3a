import type { Cell, Scalar } from '../model/cell';
import { isScalar, NOT_AVAILABLE, type Matrix } from './values';

/** What a file has in all the cells that an array formula fills. */
export interface FiledArray {
  readonly values: Matrix;
  /** Entered over an area once and for all (in braces), so that the answer never spills beyond it. */
  readonly isFixed: boolean;
}

/** A cell with an array formula as it came from a file; typed anew, the formula has no such answer. */
export interface FiledArrayCell extends Cell {
  readonly filedArray: FiledArray;
}

/** What the file has for the array formula in a cell; undefined when the formula is none or was typed since. */
export function filedArrayOf(cell: Cell): FiledArray | undefined {
  return cell.value !== null && 'filedArray' in cell ? (cell as FiledArrayCell).filedArray : undefined;
}

/** The answer over an area of fixed size: single values, rows and columns are repeated, what lacks is `#N/A`. */
export function fitted(answer: Scalar | Matrix, { values }: FiledArray): Matrix {
  const rows = isScalar(answer) ? [[answer]] : answer;
  return values.map((line, down) =>
    line.map((_, right) => {
      const row = rows.length === 1 ? rows[0] : rows[down];
      const scalar = row?.length === 1 ? row[0] : row?.[right];
      return scalar === undefined ? NOT_AVAILABLE : scalar;
    }),
  );
}
