import * as fc from 'fast-check';
import { MethodError, type Outcome } from '../methodError';
import { SHIFT_SHARE_METHODS, shiftShare } from './shiftShare';

const told = (cell: unknown): unknown => (cell instanceof MethodError ? cell.reason : cell);
const toldAll = (table: Outcome[][]): unknown[][] => table.map((row) => row.map(told));
const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;
const upright = (counts: readonly (number | null)[]): (number | null)[][] => counts.map((count) => [count]);

/** The whole grows by a fifth and both sectors with it. */
const REFERENCE = [upright([500, 500]), upright([600, 600])] as const;

describe('shiftShare', () => {
  it('gives what came with the whole, with the sector and from the region, and the total', () => {
    expect(shiftShare(upright([100, 100]), upright([120, 90]), ...REFERENCE)).toEqual([
      [20, 0, 0, 20],
      [20, 0, -30, -10],
      [40, 0, -30, 10],
    ]);
  });

  it('gives the same lying down for sectors in a row', () => {
    expect(shiftShare([[100, 100]], [[120, 90]], [[500, 500]], [[600, 600]])).toEqual([
      [20, 20, 40],
      [0, 0, 0],
      [0, -30, -30],
      [20, -10, 10],
    ]);
  });

  it('calls all change of a sector that was not there regional', () => {
    const table = shiftShare(upright([100, 0]), upright([120, 7]), upright([500, 0]), upright([600, 9]));
    expect(table[1]).toEqual([0, 0, 7, 7]);
  });

  it('splits the regional part by the jobs the sector would have with the reference share', () => {
    // h is 100 for both; the first sector grew 10 points more than in the reference, the second 30 less.
    const table = shiftShare(
      upright([150, 50]),
      upright([195, 45]),
      upright([500, 500]),
      upright([600, 600]),
      'estebanMarquillas',
    ) as number[][];
    const rounded = table.map((row) => row.map((cell) => Math.round(cell * 1e9) / 1e9));
    expect(rounded).toEqual([
      [30, 0, 10, 5, 45],
      [10, 0, -30, 15, -5],
      [40, 0, -20, 20, 40],
    ]);
  });

  it('splits nothing for a sector that stayed without jobs, and cannot split what grew from zero', () => {
    const stayed = shiftShare(upright([100, 0]), upright([120, 0]), ...REFERENCE, 'estebanMarquillas');
    expect(stayed[1]).toEqual([0, 0, 0, 0, 0]);
    const grew = shiftShare(upright([100, 0]), upright([120, 5]), ...REFERENCE, 'estebanMarquillas');
    expect(toldAll(grew)[1]).toEqual([0, 0, 'missing', 'missing', 5]);
    expect((grew[1]![2] as MethodError).key).toBe('growthRate.zeroBase');
  });

  it('adds up the years when it is dynamic', () => {
    const region = [
      [100, 110, 132],
      [100, 90, 99],
    ];
    const reference = [
      [1000, 1100, 1100],
      [1000, 1100, 1100],
    ];
    const first = (table: number[][]): number[][] => table.map((row) => row.slice(0, 2));
    const last = (table: number[][]): number[][] => table.map((row) => row.slice(1));
    const table = shiftShare(first(region), last(region), first(reference), last(reference), 'dynamic');
    const rounded = (table as number[][]).map((row) => row.map((cell) => Math.round(cell * 1e9) / 1e9));
    expect(rounded).toEqual([
      [10, 0, 22, 32],
      [10, 0, -11, -1],
      [20, 0, 11, 31],
    ]);
  });

  it('is classic when it is dynamic over one interval', () => {
    const given = [upright([90, 20]), upright([100, 40]), upright([400, 150]), upright([440, 210])] as const;
    expect(shiftShare(...given, 'dynamic')).toEqual(shiftShare(...given));
  });

  it('leaves out only what needs a missing value', () => {
    const noEnd = shiftShare(upright([100, 100]), upright([120, null]), ...REFERENCE);
    expect(toldAll(noEnd)).toEqual([
      [20, 0, 0, 20],
      [20, 0, 'missing', 'missing'],
      [40, 0, 'missing', 'missing'],
    ]);
    const noReference = shiftShare(
      upright([100, 100]),
      upright([120, 90]),
      upright([500, 500]),
      upright([600, null]),
    );
    expect(toldAll(noReference)).toEqual([
      ['missing', 'missing', 0, 20],
      ['missing', 'missing', 'missing', -10],
      ['missing', 'missing', 'missing', 10],
    ]);
    expect((noReference[0]![0] as MethodError).details.argument).toBe('reference_end');
    const noShare = shiftShare(upright([100, null]), upright([130, 90]), ...REFERENCE, 'estebanMarquillas');
    expect(toldAll(noShare)[0]).toEqual([20, 0, 'missing', 'missing', 30]);
  });

  it('has no growth of a reference without jobs', () => {
    const table = shiftShare(upright([5, 5]), upright([6, 6]), upright([0, 0]), upright([1, 1]));
    expect(toldAll(table)[0]).toEqual(['zero', 'zero', 'zero', 1]);
    const missingStart = shiftShare(upright([5, 5]), upright([6, 6]), upright([null, 1]), upright([1, 1]));
    expect((missingStart[0]![1] as MethodError).details.argument).toBe('reference_start');
  });

  it('asks for all sectors, and one row or column per moment', () => {
    expect(() => shiftShare([[1]], [[1]], [[1]], [[1]])).toThrow(keyed('shiftShare.oneSector'));
    expect(() => shiftShare([[1, 2]], [[2, 3]], [[1, 2]], [[2, 3]], 'dynamic')).toThrow(
      keyed('shiftShare.oneSector'),
    );
    const block = [
      [1, 1],
      [1, 1],
    ];
    expect(() => shiftShare(block, block, block, block)).toThrow(keyed('shiftShare.columns'));
    expect(() => shiftShare(block, block, block, block, 'estebanMarquillas')).toThrow(
      keyed('shiftShare.columns'),
    );
  });

  it('names the table that does not fit or holds what cannot be', () => {
    const two = upright([1, 2]);
    expect(() => shiftShare(two, upright([1, 2, 3]), two, two)).toThrow(/region_end is 3 x 1/);
    expect(() => shiftShare(two, two, two, [[1, 2]])).toThrow(/reference_end is 1 x 2/);
    expect(() => shiftShare(two, two, upright([1, -2]), two)).toThrow(/reference_start has -2 in row 2/);
  });

  it('asks for years that follow each other', () => {
    const start = [
      [1, 2],
      [1, 2],
    ];
    const end = [
      [2, 3],
      [2, 3],
    ];
    const shifted = [
      [2, 3],
      [9, 3],
    ];
    expect(() => shiftShare(start, shifted, start, end, 'dynamic')).toThrow(
      /region_end, column 1, and region_start, column 2, differ in row 2/,
    );
    expect(() => shiftShare(start, end, start, shifted, 'dynamic')).toThrow(/reference_end, column 1/);
    expect(toldAll(shiftShare(start, end, start, end, 'dynamic'))[2]).toEqual([4, 0, 0, 4]);
  });

  it('says that a sum is too large instead of answering infinity', () => {
    const table = shiftShare(upright([0, 0]), upright([1e308, 1e308]), upright([1, 1]), upright([1, 1]));
    expect((table[2]![3] as MethodError).key).toBe('values.tooLarge');
  });

  const counts = (sectors: number): fc.Arbitrary<number[]> =>
    fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: sectors, maxLength: sectors });
  const fourTables = fc
    .integer({ min: 2, max: 8 })
    .chain((sectors) => fc.tuple(counts(sectors), counts(sectors), counts(sectors), counts(sectors)));

  it.each(SHIFT_SHARE_METHODS)('has components that add up to the change, in every row (%s)', (method) => {
    fc.assert(
      fc.property(fourTables, ([start, end, referenceStart, referenceEnd]) => {
        const table = shiftShare(
          upright(start),
          upright(end),
          upright(referenceStart),
          upright(referenceEnd),
          method,
        ) as number[][];
        expect(table).toHaveLength(start.length + 1);
        const total = end.reduce((sum, count, sector) => sum + count - start[sector]!, 0);
        expect(table.at(-1)!.at(-1)).toBe(total);
        for (const row of table) {
          const parts = row.slice(0, -1);
          const scale = parts.reduce((sum, part) => sum + Math.abs(part), 1);
          const sum = parts.reduce((one, other) => one + other, 0);
          expect(Math.abs(sum - row.at(-1)!) / scale).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('does not depend on the size of the reference area or the order of the sectors', () => {
    fc.assert(
      fc.property(fourTables, (tables) => {
        const [start, end, referenceStart, referenceEnd] = tables.map(upright) as [
          (number | null)[][],
          (number | null)[][],
          (number | null)[][],
          (number | null)[][],
        ];
        const eightfold = (values: (number | null)[][]): number[][] => values.map(([value]) => [value! * 8]);
        const plain = shiftShare(start, end, referenceStart, referenceEnd);
        // A power of two, so that no rounding comes in between.
        expect(shiftShare(start, end, eightfold(referenceStart), eightfold(referenceEnd))).toEqual(plain);
        const turned = shiftShare(
          [...start].reverse(),
          [...end].reverse(),
          [...referenceStart].reverse(),
          [...referenceEnd].reverse(),
        );
        expect(turned.slice(0, -1).reverse()).toEqual(plain.slice(0, -1));
      }),
    );
  });
});

it('knows no component, nor the change, of a sector whose start is missing', () => {
  const [first, second] = shiftShare([[null], [100]], [[5], [120]], [[10], [10]], [[11], [11]]);
  expect(first!.map((cell) => (cell as MethodError).details)).toEqual(
    Array(4).fill({ argument: 'region_start' }),
  );
  expect(second!.map((cell) => Number(Number(cell).toFixed(9)))).toEqual([10, 0, 10, 20]);
});
