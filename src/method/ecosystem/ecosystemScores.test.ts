import { ecosystemScores } from './ecosystemScores';

const TABLE = [
  [2, 4],
  [1, 1],
  [0.5, 0.25],
];

describe('ecosystemScores', () => {
  it('gives one score for a row or a column', () => {
    expect(ecosystemScores([[2], [4]])).toEqual([[3]]);
    expect(ecosystemScores([[2, 4]], [[3, 1]])).toEqual([[2.5]]);
  });

  it('gives a score per column when the weights stand in a column', () => {
    expect(ecosystemScores(TABLE, [[1], [1], [0]])).toEqual([[1.5, 2.5]]);
  });

  it('gives a score per row when the weights stand in a row', () => {
    expect(ecosystemScores(TABLE, [[1, 1]])).toEqual([[3], [1], [0.375]]);
  });

  it('asks for weights to know which way a block runs', () => {
    expect(() => ecosystemScores(TABLE)).toThrow(expect.objectContaining({ key: 'scores.directionNeeded' }));
  });

  it('names the row and the column of a number below zero', () => {
    const indices = [
      [2, 4],
      [1, -1],
      [0.5, 0.25],
    ];
    expect(() => ecosystemScores(indices, [[1], [1], [1]])).toThrow(
      /indices has -1 in row 2, column 2; a number from 0/,
    );
    expect(() => ecosystemScores(TABLE, [[1], [1], [-2]])).toThrow(/weights has -2 in row 3, column 1/);
  });

  it('refuses weights that do not fit or miss a value', () => {
    expect(() => ecosystemScores(TABLE, [[1], [1]])).toThrow(/indices is 3 x 2 and weights is 2 x 1/);
    expect(() => ecosystemScores(TABLE, TABLE)).toThrow(
      expect.objectContaining({ key: 'scores.weightsLine' }),
    );
    expect(() => ecosystemScores([[2], [4]], [[1]])).toThrow(expect.objectContaining({ key: 'scores.fit' }));
    expect(() => ecosystemScores([[2], [4]], [[1], [null]])).toThrow(
      expect.objectContaining({ key: 'scores.missingWeight' }),
    );
  });

  it('keeps a sector with a missing element apart from the others', () => {
    expect(
      ecosystemScores(
        [
          [2, null],
          [1, 1],
        ],
        [[1], [1]],
      ),
    ).toEqual([[1.5, expect.objectContaining({ reason: 'missing' })]]);
  });
});
