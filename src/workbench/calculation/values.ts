import type { Area } from '../../workbook/address';
import { CellError, type Scalar } from '../model/cell';
import type { SheetModel } from '../model/workbookModel';

/** A rectangle of cells that has not been read yet: some functions need the place, not the values. */
export class Reference {
  constructor(
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {}

  get height(): number {
    return this.area.lastRow - this.area.row + 1;
  }

  get width(): number {
    return this.area.lastColumn - this.area.column + 1;
  }

  get isSingleCell(): boolean {
    return this.height === 1 && this.width === 1;
  }
}

/** Several areas in one argument, as in `RANK(A1,(A1:A3,C1:C3))`. */
export class ReferenceUnion {
  constructor(readonly parts: readonly Reference[]) {}
}

/** Rows of equal length. */
export type Matrix = Scalar[][];

/** An array of which all positions beyond the first rows and columns are the same: what a whole column becomes. */
export class UsedArray {
  /**
   * @param values of the first rows, one row after the other
   * @param rows of `values`
   * @param columns of `values`
   * @param rest what stands in every other position
   */
  constructor(
    readonly values: readonly Scalar[],
    readonly rows: number,
    readonly columns: number,
    readonly rest: Scalar,
    readonly height: number,
    readonly width: number,
  ) {}

  /** The used part of an area, or an array that is known whole: what lies beyond is blank. */
  static of(matrix: Matrix, height: number, width: number): UsedArray {
    const values: Scalar[] = [];
    for (const line of matrix) for (const scalar of line) values.push(scalar);
    return new UsedArray(values, matrix.length, matrix[0]?.length ?? 0, null, height, width);
  }

  at(row: number, column: number): Scalar {
    return row < this.rows && column < this.columns ? this.values[row * this.columns + column]! : this.rest;
  }

  /** How many positions lie beyond the values. */
  get restCount(): number {
    return this.height * this.width - this.rows * this.columns;
  }

  /** Every position, so that it can meet an array of another size. */
  whole(): Matrix {
    const rest = new Array<Scalar>(this.width).fill(this.rest);
    return Array.from({ length: this.height }, (_, row) => {
      if (row >= this.rows) return rest;
      const known = this.values.slice(row * this.columns, (row + 1) * this.columns);
      return [...known, ...rest.slice(this.columns)];
    });
  }
}

/** What an expression can come to before it stands in a cell; `UsedArray` only for functions that ask for it. */
export type Value = Scalar | Matrix | Reference | ReferenceUnion | UsedArray;

export const DIVISION_BY_ZERO = new CellError('#DIV/0!');
export const WRONG_VALUE = new CellError('#VALUE!');
export const WRONG_NUMBER = new CellError('#NUM!');
export const NOT_AVAILABLE = new CellError('#N/A');
export const WRONG_REFERENCE = new CellError('#REF!');
export const UNKNOWN_NAME = new CellError('#NAME?');
export const EMPTY_INTERSECTION = new CellError('#NULL!');
export const EMPTY_ARRAY = new CellError('#CALC!');
export const BLOCKED_SPILL = new CellError('#SPILL!');
export const BUSY = new CellError('#BUSY!');

/** Whether the value is one cell's worth, not an array or a reference. */
export function isScalar(value: Value): value is Scalar {
  return value === null || typeof value !== 'object' || value instanceof CellError;
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** A number that a cell can hold; what overflowed or is undefined is `#NUM!`, as in Excel. */
export function numberOrError(number: number): number | CellError {
  return Number.isFinite(number) ? number : WRONG_NUMBER;
}
