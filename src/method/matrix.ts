import { MethodError } from './methodError';
import { isBelow } from './rounding';

/** Rows of cells: a column of n sectors is n rows of one value. `null` is a missing value, never zero. */
export type Values = readonly (readonly (number | null)[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export const isSingleCell = (shape: Shape): boolean => shape.rows === 1 && shape.columns === 1;

export const isBlock = (shape: Shape): boolean => shape.rows > 1 && shape.columns > 1;

export const isSameShape = (one: Shape, other: Shape): boolean =>
  one.rows === other.rows && one.columns === other.columns;

/** A shape as a reader says it: `14 x 1`, rows first. */
export const sayShape = (shape: Shape): string => `${shape.rows} x ${shape.columns}`;

/**
 * Holds that one argument is a single cell, or one row or column along another, or has its shape.
 * @throws MethodError 'shape' naming both.
 */
export function requireAlong(argument: string, shape: Shape, otherArgument: string, other: Shape): void {
  const fits =
    isSameShape(shape, other) ||
    ((shape.rows === 1 || shape.rows === other.rows) &&
      (shape.columns === 1 || shape.columns === other.columns));
  if (fits) return;
  throw new MethodError(
    'shape',
    'total.shape',
    `${argument} is ${sayShape(shape)} and ${otherArgument} is ${sayShape(other)}; ` +
      `${argument} must be one cell, one row or column along ${otherArgument}, or as large.`,
    { argument, got: sayShape(shape), other: otherArgument, otherGot: sayShape(other) },
  );
}

/**
 * Checks that an argument is a table of finite numbers and missing values, and tells its shape.
 * @throws MethodError 'argument' for no cells, or a cell that is not finite; 'shape' for rows of unequal length.
 */
export const shapeOf = (argument: string, values: Values): Shape =>
  checkedShape(argument, values, -Number.MAX_VALUE);

/**
 * The shape of a table of counts or amounts, which cannot be negative.
 * @throws MethodError as `shapeOf`, and 'argument' for a negative value.
 */
export const shapeOfCounts = (argument: string, values: Values): Shape => checkedShape(argument, values, 0);

function checkedShape(argument: string, values: Values, lowest: number): Shape {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  if (columns === 0) {
    throw new MethodError('argument', 'values.empty', `${argument} has no cells.`, { argument });
  }
  for (let row = 0; row < rows; row++) {
    const cells = values[row]!;
    if (cells.length !== columns) {
      throw new MethodError(
        'shape',
        'values.ragged',
        `${argument} has ${cells.length} cells in row ${row + 1} and ${columns} in row 1; every row needs as many.`,
        { argument, row: row + 1, got: cells.length, wants: columns },
      );
    }
    for (let column = 0; column < columns; column++) {
      const value = cells[column]!;
      if (value !== null && !(value >= lowest && value <= Number.MAX_VALUE)) {
        throw wrongNumber(argument, value, row + 1, column + 1);
      }
    }
  }
  return { rows, columns };
}

function wrongNumber(argument: string, value: number, row: number, column: number): MethodError {
  const details = { argument, row, column, got: String(value) };
  const where = `${argument} has ${value} in row ${row}, column ${column}`;
  return Number.isFinite(value)
    ? new MethodError('argument', 'values.negative', `${where}; it cannot be negative.`, details)
    : new MethodError('argument', 'values.notFinite', `${where}; a finite number is needed.`, details);
}

/**
 * The sum of some cells; missing when one of them is, because a sum without it would be too low.
 * @throws MethodError 'argument' when the sum is too large for a number.
 */
export function sumOf(argument: string, values: Values): number | null {
  let sum = 0;
  for (const row of values) {
    for (const value of row) {
      if (value === null) return null;
      sum += value;
    }
  }
  if (!Number.isFinite(sum)) throw resultTooLarge(argument);
  return sum;
}

/** The sum of each row, one column wide. */
export const sumOfRows = (argument: string, values: Values): Values =>
  values.map((row) => [sumOf(argument, [row])]);

/** The sum of each column, one row high. */
export function sumOfColumns(argument: string, values: Values): Values {
  const sums: (number | null)[] = values[0]!.map(() => 0);
  for (const row of values) {
    for (let column = 0; column < sums.length; column++) {
      const sum = sums[column]!;
      const value = row[column]!;
      sums[column] = sum === null || value === null ? null : sum + value;
    }
  }
  if (sums.some((sum) => sum !== null && !Number.isFinite(sum))) throw resultTooLarge(argument);
  return [sums];
}

/** The values that are known, in reading order. */
export function knownValues(values: Values): number[] {
  return values.flatMap((row) => row.filter((value) => value !== null));
}

/** Why a part has no share of a whole that is smaller; null when it is not, or by rounding only. */
export function wholeBelowPart(
  argument: string,
  part: number,
  total: string,
  whole: number,
): MethodError | null {
  if (!isBelow(whole, part)) return null;
  return new MethodError(
    'argument',
    'total.belowPart',
    `${argument} has ${part} and ${total} is ${whole}; a part cannot be larger than its whole.`,
    { argument, part, total, whole },
  );
}

/** A value that the result needs is missing. */
export const missingValue = (argument: string): MethodError =>
  new MethodError('missing', 'values.missing', `${argument} misses a value that this result needs.`, {
    argument,
  });

/** The result would need division by this argument, which is zero. */
export const zeroDenominator = (argument: string): MethodError =>
  new MethodError('zero', 'values.zero', `${argument} is zero, and the result divides by it.`, { argument });

/** The arguments are fine by themselves, but the result is too large for a number. */
export const resultTooLarge = (argument: string): MethodError =>
  new MethodError(
    'argument',
    'values.tooLarge',
    `${argument} gives a result that is too large for a number.`,
    {
      argument,
    },
  );
