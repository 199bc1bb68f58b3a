import * as fc from 'fast-check';
import {
  type Values,
  isBlock,
  isSameShape,
  isSingleCell,
  knownValues,
  missingValue,
  requireAlong,
  resultTooLarge,
  sayShape,
  shapeOf,
  shapeOfCounts,
  sumOf,
  sumOfColumns,
  sumOfRows,
  zeroDenominator,
} from './matrix';
import { toldBy } from './testing/toldBy';

const shape = (rows: number, columns: number) => ({ rows, columns });

const CELL = shape(1, 1);
const ROW = shape(1, 3);
const COLUMN = shape(2, 1);
const BLOCK = shape(2, 3);

describe('a shape', () => {
  it('is said rows first', () => {
    expect(sayShape(BLOCK)).toBe('2 x 3');
  });

  it('is one cell, a row, a column or a block', () => {
    expect([CELL, ROW, COLUMN, BLOCK].map(isSingleCell)).toEqual([true, false, false, false]);
    expect([CELL, ROW, COLUMN, BLOCK].map(isBlock)).toEqual([false, false, false, true]);
  });

  it('is the same when rows and columns both are', () => {
    expect(isSameShape(BLOCK, shape(2, 3))).toBe(true);
    expect(isSameShape(BLOCK, shape(2, 4))).toBe(false);
    expect(isSameShape(BLOCK, shape(3, 3))).toBe(false);
  });
});

describe('the shape of a table', () => {
  it('is the number of its rows and that of their cells, blank ones too', () => {
    expect(shapeOf('values', [[1, null, -3]])).toEqual(shape(1, 3));
    expect(shapeOfCounts('values', [[0], [null]])).toEqual(shape(2, 1));
  });

  it.each([[[]], [[[]]]])('does not exist without cells: %j', (values: Values) => {
    expect(toldBy(() => shapeOf('jobs', values))).toEqual({
      reason: 'argument',
      key: 'values.empty',
      message: 'jobs has no cells.',
      details: { argument: 'jobs' },
    });
  });

  it('needs rows of the same length', () => {
    expect(toldBy(() => shapeOf('jobs', [[1, 2], [3, 4], [5]]))).toEqual({
      reason: 'shape',
      key: 'values.ragged',
      message: 'jobs has 1 cells in row 3 and 2 in row 1; every row needs as many.',
      details: { argument: 'jobs', row: 3, got: 1, wants: 2 },
    });
  });

  it.each([NaN, Infinity, -Infinity])('needs finite numbers, so not %p', (value) => {
    const told = {
      reason: 'argument',
      key: 'values.notFinite',
      message: `jobs has ${value} in row 2, column 1; a finite number is needed.`,
      details: { argument: 'jobs', row: 2, column: 1, got: String(value) },
    };
    expect(toldBy(() => shapeOf('jobs', [[1], [value]]))).toEqual(told);
    expect(toldBy(() => shapeOfCounts('jobs', [[1], [value]]))).toEqual(told);
  });

  it('takes the largest and the lowest number there are', () => {
    expect(shapeOf('values', [[Number.MAX_VALUE, -Number.MAX_VALUE]])).toEqual(shape(1, 2));
  });

  it('needs numbers from 0 when they are counts', () => {
    expect(toldBy(() => shapeOfCounts('jobs', [[0, 1, -2]]))).toEqual({
      reason: 'argument',
      key: 'values.negative',
      message: 'jobs has -2 in row 1, column 3; it cannot be negative.',
      details: { argument: 'jobs', row: 1, column: 3, got: '-2' },
    });
  });
});

describe('one argument along another', () => {
  it.each([CELL, ROW, COLUMN, BLOCK])('fits as %j beside a block', (one) => {
    expect(() => requireAlong('total', one, 'values', BLOCK)).not.toThrow();
  });

  it.each([
    [shape(1, 2), '1 x 2'],
    [shape(3, 1), '3 x 1'],
    [shape(2, 2), '2 x 2'],
    [shape(3, 3), '3 x 3'],
  ])('does not fit as %j beside a block of 2 by 3', (one, said) => {
    expect(toldBy(() => requireAlong('total', one, 'values', BLOCK))).toEqual({
      reason: 'shape',
      key: 'total.shape',
      message:
        `total is ${said} and values is 2 x 3; total must be one cell, one row or column along values, or as ` +
        'large.',
      details: { argument: 'total', got: said, other: 'values', otherGot: '2 x 3' },
    });
  });
});

describe('a sum', () => {
  const table = [
    [1, 2, 4],
    [8, 16, 32],
  ];

  it('is that of all cells, of each row, or of each column', () => {
    expect(sumOf('values', table)).toBe(63);
    expect(sumOfRows('values', table)).toEqual([[7], [56]]);
    expect(sumOfColumns('values', table)).toEqual([[9, 18, 36]]);
  });

  it('is missing when one of its cells is, and only then', () => {
    const incomplete = [
      [1, null],
      [null, 2],
      [3, 4],
    ];
    expect(sumOf('values', incomplete)).toBeNull();
    expect(sumOfRows('values', incomplete)).toEqual([[null], [null], [7]]);
    expect(sumOfColumns('values', incomplete)).toEqual([[null, null]]);
    expect(sumOfColumns('values', [[null, 1]])).toEqual([[null, 1]]);
  });

  it('cannot be too large for a number', () => {
    const told = toldBy(() => resultTooLarge('jobs'));
    const sum = [[1e308], [1e308]];
    expect(toldBy(() => sumOf('jobs', sum))).toEqual(told);
    expect(toldBy(() => sumOfColumns('jobs', sum))).toEqual(told);
    expect(
      toldBy(() =>
        sumOfColumns('jobs', [
          [1, 1e308],
          [2, 1e308],
        ]),
      ),
    ).toEqual(told);
    expect(toldBy(() => sumOfRows('jobs', [[-1e308, -1e308]]))).toEqual(told);
    expect(toldBy(() => sumOfColumns('jobs', [[-1e308], [-1e308]]))).toEqual(told);
  });

  it('of the rows, and of the columns, is that of all', () => {
    const cells = fc.integer({ min: -1000, max: 1000 });
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(tables, (values) => {
        const all = sumOf('values', values);
        expect(sumOf('values', sumOfRows('values', values))).toBe(all);
        expect(sumOf('values', sumOfColumns('values', values))).toBe(all);
      }),
    );
  });
});

it('lists the values that are known, in reading order', () => {
  expect(
    knownValues([
      [3, null],
      [0, -1],
    ]),
  ).toEqual([3, 0, -1]);
});

it('says what a result lacks', () => {
  expect(toldBy(() => missingValue('jobs'))).toEqual({
    reason: 'missing',
    key: 'values.missing',
    message: 'jobs misses a value that this result needs.',
    details: { argument: 'jobs' },
  });
  expect(toldBy(() => zeroDenominator('jobs'))).toEqual({
    reason: 'zero',
    key: 'values.zero',
    message: 'jobs is zero, and the result divides by it.',
    details: { argument: 'jobs' },
  });
  expect(toldBy(() => resultTooLarge('jobs'))).toEqual({
    reason: 'argument',
    key: 'values.tooLarge',
    message: 'jobs gives a result that is too large for a number.',
    details: { argument: 'jobs' },
  });
});
