import { unitOfRounding } from './rounding';
import { findRowSums, type RowSum } from './rowSums';
import type { SummedRow } from './sumEvidence';

type Values = readonly (number | null)[];
const sector = (...values: Values): SummedRow => ({
  values,
  isKnown: true,
  role: 'row',
  mayBeSum: true,
  sections: null,
});
const other = (...values: Values): SummedRow => ({
  values,
  isKnown: false,
  role: 'row',
  mayBeSum: true,
  sections: null,
});
const group = (first: string, last: string, ...values: Values): SummedRow => ({
  ...other(...values),
  sections: { first, last },
});
const total = (...values: Values): SummedRow => ({
  values,
  isKnown: false,
  role: 'total',
  mayBeSum: true,
  sections: null,
});

const found = (...rows: readonly SummedRow[]): unknown[] => {
  const units = rows[0]!.values.map((_, column) => unitOfRounding(rows.map(({ values }) => values[column]!)));
  const { sums } = findRowSums(rows, units);
  return sums
    .map(({ at, addends, verdict }: RowSum) => [at, verdict, [...addends].sort((one, other) => one - other)])
    .sort(([one], [other]) => Number(one) - Number(other));
};

describe('a row that adds up others', () => {
  it('is a total where it adds up all rows, below or above them', () => {
    const rows = [sector(1200, 1100), sector(800, 900), sector(340, 250)];
    expect(found(...rows, other(2340, 2250))).toEqual([[3, 'total', [0, 1, 2]]]);
    expect(found(other(2340, 2250), ...rows)).toEqual([[0, 'total', [1, 2, 3]]]);
  });

  it('is no total where it is the sum in one column and not in the other', () => {
    expect(found(sector(50, 40), sector(30, 25), other(80, 90), sector(60, 50))).toEqual([]);
  });

  it('may be a subtotal, of the rows since the last one or of those below it', () => {
    const below = [
      sector(1200),
      sector(800),
      other(2000),
      sector(3000),
      sector(640),
      other(3640),
      other(5640),
    ];
    expect(found(...below)).toEqual([
      [2, 'total', [0, 1]],
      [5, 'total', [3, 4]],
      [6, 'total', [0, 1, 3, 4]],
    ]);
    const above = [
      other(56400),
      other(20000),
      sector(12000),
      sector(8000),
      other(36400),
      sector(30000),
      sector(6400),
    ];
    expect(found(...above)).toEqual([
      [0, 'total', [2, 3, 5, 6]],
      [1, 'total', [2, 3]],
      [4, 'total', [5, 6]],
    ]);
  });

  it('is not reached across a total by name', () => {
    expect(found(sector(1200), sector(800), total(2000), sector(3000), sector(640), other(5000))).toEqual([]);
  });

  it('is the sector where it bears the name of one and its parts do not', () => {
    expect(found(sector(15000), other(9000), other(6000), sector(7000))).toEqual([[0, 'whole', [1, 2]]]);
  });

  it('may be either where sectors add up to a sector, or where the figures are too small to tell', () => {
    expect(found(sector(9000, 8000), sector(6000, 5000), sector(15000, 13000))).toEqual([
      [2, 'maybe', [0, 1]],
    ]);
    expect(found(sector(12), sector(8), other(20))).toEqual([[2, 'maybe', [0, 1]]]);
  });

  it('is nothing to speak of where a few small figures happen to add up', () => {
    expect(found(sector(4), other(1), other(3), sector(9), sector(5))).toEqual([]);
  });

  it('is no code of a classification', () => {
    const code = (value: number): SummedRow => ({ ...sector(value), mayBeSum: false });
    expect(found(code(20000), code(12000), code(8000))).toEqual([]);
  });

  it('may leave out a row that is missing, as a formula does', () => {
    expect(found(sector(1200), sector(null), sector(3400), other(4600))).toEqual([[3, 'total', [0, 1, 2]]]);
  });

  it('is proven by another column where a row is missing in the first', () => {
    expect(found(sector(1200, 1100), sector(null, 700), sector(3400, 3000), other(5000, 4800))).toEqual([
      [3, 'total', [0, 1, 2]],
    ]);
  });
});

describe('rows of rounded figures', () => {
  it('are sums where each may be off by half a unit', () => {
    const rows = [other(3002, 2702), other(1001, 900), other(2000, 1801)];
    const more = [other(7000, 6001), other(3000, 3001), other(4001, 3001)];
    const subtotals = [
      [0, 'total', [1, 2]],
      [3, 'total', [4, 5]],
    ];
    expect(found(...rows, ...more)).toEqual(subtotals);
    expect(found(...[...rows, ...more].reverse())).toEqual([
      [2, 'total', [0, 1]],
      [5, 'total', [3, 4]],
    ]);
  });

  it('are no sums further off than that', () => {
    expect(found(other(3003, 2702), other(1001, 900), other(2000, 1801), other(640, 511))).toEqual([]);
  });

  it('may be in thousands with a decimal', () => {
    const rows = [other(30.2, 28), other(1.1, 1), other(20, 18), other(9, 9), other(70.3, 61.4)];
    expect(found(...rows)).toEqual([[0, 'total', [1, 2, 3]]]);
  });

  it('are asked about where they say little one by one and divide the whole table', () => {
    expect(found(other(30), other(10), other(20), other(70), other(30), other(41))).toEqual([
      [0, 'maybe', [1, 2]],
      [3, 'maybe', [4, 5]],
    ]);
  });
});

describe('her own total', () => {
  it('proves small sums that it leaves out', () => {
    const rows = [other(25), other(12), other(13), other(20)];
    expect(found(...rows, total(45))).toEqual([[0, 'total', [1, 2]]]);
    expect(found(total(45), ...rows)).toEqual([[1, 'total', [2, 3]]]);
  });

  it('proves that a row as large as others together is none of their sum', () => {
    const rows = [other(300), other(100), other(200), other(50)];
    expect(found(...rows)).toEqual([[0, 'maybe', [1, 2]]]);
    expect(found(...rows, total(650))).toEqual([]);
  });

  it('leaves a doubt where it counts a row that is the sum of others beyond chance', () => {
    const rows = [other(3001), other(1100), other(1901), other(500)];
    expect(found(...rows)).toEqual([[0, 'total', [1, 2]]]);
    expect(found(...rows, total(6502))).toEqual([[0, 'maybe', [1, 2]]]);
  });

  it('proves that the sum of sectors is no sector, whatever its name', () => {
    const rows = [sector(5000, 4000), sector(2000, 1500), sector(3000, 2500), sector(700, 600)];
    expect(found(...rows)).toEqual([[0, 'maybe', [1, 2]]]);
    expect(found(...rows, total(5700, 4600))).toEqual([[0, 'total', [1, 2]]]);
  });

  it('proves nothing where it is neither sum', () => {
    expect(found(other(25), other(12), other(13), other(20), total(60))).toEqual([]);
  });
});

describe('a group of sections by name', () => {
  it('is the sum of its sections also where the figures are small', () => {
    expect(found(group('O', 'U', 3), group('O', 'O', 1), group('P', 'P', 2), group('G', 'G', 7))).toEqual([
      [0, 'total', [1, 2]],
    ]);
  });

  it('is asked about where it is more than the sections that are there', () => {
    expect(found(group('A', 'F', 90), group('A', 'A', 11), group('C', 'C', 50))).toEqual([
      [0, 'maybe', [1, 2]],
    ]);
  });
});

describe('a sum in one year that is none in the other', () => {
  it('is asked about where it is no coincidence', () => {
    const rows = [other(30000, 25000), other(11003, 9000), other(18997, 14000), other(640, 511)];
    expect(found(...rows)).toEqual([[0, 'maybe', [1, 2]]]);
  });
});
