import { hooverIndex } from './hooverIndex';

describe('hooverIndex', () => {
  it('is the part that would have to move', () => {
    // A half and a half against three quarters and a quarter: a quarter moves.
    expect(hooverIndex([[1], [1]], [[3], [1]])).toEqual([[0.25]]);
    expect(hooverIndex([[1], [0]], [[0], [9]])).toEqual([[1]]);
    expect(hooverIndex([[2], [6]], [[1], [3]])).toEqual([[0]]);
  });

  it('answers a column for distributions in rows', () => {
    expect(
      hooverIndex(
        [
          [1, 1],
          [3, 1],
          [0, 2],
        ],
        [[3, 1]],
      ),
    ).toEqual([[0.25], [0], [0.75]]);
  });

  it('names its own arguments', () => {
    expect(() => hooverIndex([[3], [-1]], [[1], [3]])).toThrow(/^values has -1/);
    expect(() => hooverIndex([[3], [1]], [[1], [-3]])).toThrow(/^other has -3/);
    expect(() => hooverIndex([[3], [1]], [[1]])).toThrow(/values is 2 x 1 and other is 1 x 1/);
  });
});
