import { sumOf, wholeAmong, type SummedColumn } from './columnSums';

const column = (
  place: number,
  values: readonly (number | null)[],
  more: Partial<SummedColumn> = {},
): SummedColumn => ({ column: place, values, unit: 1, isTotal: false, ...more });

const found = (...columns: readonly SummedColumn[]) => {
  const sum = wholeAmong(columns);
  return (
    sum && { whole: sum.whole.column, parts: sum.parts.map((part) => part.column), slips: sum.exceptions }
  );
};

describe('a column as the sum of others', () => {
  const men = column(1, [60, 20, 30]);
  const women = column(2, [10, 80, 35]);

  it('is so in every row', () => {
    expect(sumOf(column(3, [70, 100, 65]), [men, women])?.exceptions).toEqual([]);
    expect(sumOf(column(3, [70, 100, 66.6]), [men, women])).toBeNull();
  });

  it('may be half a unit off for each figure that was rounded', () => {
    const thousands = { unit: 1000 };
    const parts = [column(1, [4000, 11_000, 20_000], thousands), column(2, [5000, 7000, 9000], thousands)];
    expect(sumOf(column(3, [10_000, 18_000, 29_000], thousands), parts)).not.toBeNull();
    expect(sumOf(column(3, [11_000, 18_000, 29_000], thousands), parts)).toBeNull();
  });

  it('may be more where a part is withheld, and never less', () => {
    const withheld = column(2, [10, null, 35]);
    expect(sumOf(column(3, [70, 100, 65]), [men, withheld])?.exceptions).toEqual([]);
    expect(sumOf(column(3, [70, 17, 65]), [men, withheld])).toBeNull();
  });

  it('may hold a slip in one row of eleven, and of four where its header says total', () => {
    const many = Array.from({ length: 11 }, (_, row) => 40 + row);
    const [one, other] = [column(1, many), column(2, many)];
    const wrong = many.map((value, row) => value * 2 + (row === 3 ? 5 : 0));
    expect(sumOf(column(3, wrong), [one, other])?.exceptions).toEqual([3]);
    expect(sumOf(column(3, wrong.slice(0, 4)), [one, other])).toBeNull();
    expect(sumOf(column(3, wrong.slice(0, 4), { isTotal: true }), [one, other])?.exceptions).toEqual([3]);
    expect(sumOf(column(3, wrong.slice(1, 4), { isTotal: true }), [one, other])).toBeNull();
  });

  it('is not told from few and small figures, which add up by chance', () => {
    expect(sumOf(column(3, [3, 5]), [column(1, [1, 2]), column(2, [2, 3])])).toBeNull();
    expect(sumOf(column(3, [300]), [column(1, [100]), column(2, [200])])).toBeNull();
  });
});

describe('the whole among columns', () => {
  it('is found wherever it stands', () => {
    const parts = [column(2, [60, 20, 30]), column(3, [10, 80, 35])];
    expect(found(column(1, [70, 100, 65]), ...parts)).toEqual({ whole: 1, parts: [2, 3], slips: [] });
    expect(found(...parts, column(9, [70, 100, 65]))).toEqual({ whole: 9, parts: [2, 3], slips: [] });
  });

  it('may be divided in two ways', () => {
    expect(
      found(
        column(1, [60, 20, 30]),
        column(2, [10, 80, 35]),
        column(3, [50, 70, 5]),
        column(4, [20, 30, 60]),
        column(5, [70, 100, 65]),
      ),
    ).toEqual({ whole: 5, parts: [1, 2, 3, 4], slips: [] });
  });

  it('may be the sum of sums', () => {
    expect(
      found(
        column(1, [30, 15, 20]),
        column(2, [30, 5, 10]),
        column(3, [60, 20, 30]),
        column(4, [4, 50, 30]),
        column(5, [6, 30, 5]),
        column(6, [10, 80, 35]),
        column(7, [70, 100, 65]),
      ),
    ).toEqual({ whole: 7, parts: [1, 2, 3, 4, 5, 6], slips: [] });
  });

  it('is not a sum of some that is less than another column, unless its header says total', () => {
    const columns = [column(1, [60, 20, 30]), column(2, [10, 80, 35]), column(4, [700, 900, 800])];
    expect(found(...columns, column(3, [70, 100, 65]))).toBeNull();
    expect(found(...columns, column(3, [70, 100, 65], { isTotal: true }))).toEqual({
      whole: 3,
      parts: [1, 2],
      slips: [],
    });
  });

  it('is not a copy of one column beside a column of nothing', () => {
    expect(found(column(1, [70, 100, 65]), column(2, [0, 0, 0]), column(3, [70, 100, 65]))).toBeNull();
  });

  it('is none of columns that do not add up', () => {
    expect(found(column(1, [60, 20, 30]), column(2, [10, 80, 35]), column(3, [75, 105, 65]))).toBeNull();
    expect(found(column(1, [60, 20, 30]), column(2, [60, 20, 30]))).toBeNull();
  });
});
