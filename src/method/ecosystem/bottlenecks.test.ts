import { bottlenecks } from './bottlenecks';

const NAMES = ['talent', 'finance', 'networks', 'demand'];

describe('bottlenecks', () => {
  it('lists the elements at or below the threshold, weakest first', () => {
    expect(bottlenecks(NAMES, [0.9, 1.4, 0.5, 1], 1)).toEqual([
      { element: 'networks', index: 0.5 },
      { element: 'talent', index: 0.9 },
      { element: 'demand', index: 1 },
    ]);
  });

  it('lists only the weakest without a threshold, all of them when they tie', () => {
    expect(bottlenecks(NAMES, [0.9, 1.4, 0.5, 1])).toEqual([{ element: 'networks', index: 0.5 }]);
    expect(bottlenecks(NAMES, [0.5, 1.4, 0.5, 1]).map(({ element }) => element)).toEqual([
      'talent',
      'networks',
    ]);
  });

  it('answers an empty list when nothing is that weak', () => {
    expect(bottlenecks(NAMES, [0.9, 1.4, 0.5, 1], 0.1)).toEqual([]);
  });

  it('leaves out an element that is not known', () => {
    expect(bottlenecks(NAMES, [0.9, null, null, 1], 1).map(({ element }) => element)).toEqual([
      'talent',
      'demand',
    ]);
    expect(() => bottlenecks(NAMES, [null, null, null, null])).toThrow(
      expect.objectContaining({ reason: 'missing', key: 'bottlenecks.noneKnown' }),
    );
  });

  it('refuses lists of different lengths, no elements, and what is not finite', () => {
    expect(() => bottlenecks(NAMES, [1])).toThrow(/elements has 4 cells and indices has 1/);
    expect(() => bottlenecks([], [])).toThrow(expect.objectContaining({ key: 'values.empty' }));
    expect(() => bottlenecks(['talent'], [NaN])).toThrow(
      expect.objectContaining({ key: 'bottlenecks.notFinite' }),
    );
    expect(() => bottlenecks(['talent'], [1], Infinity)).toThrow(
      expect.objectContaining({ key: 'bottlenecks.notFinite' }),
    );
  });
});
