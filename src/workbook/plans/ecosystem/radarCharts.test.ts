import { commonScale } from './radarCharts';

describe('the scale that radars of indices share', () => {
  it('holds the largest, from 0, in at most five rings of whole numbers', () => {
    expect(commonScale([0.2, 1.4])).toEqual({ minimum: 0, maximum: 2, step: 1 });
    expect(commonScale([0.5, 4.1])).toEqual({ minimum: 0, maximum: 5, step: 1 });
    expect(commonScale([5.4])).toEqual({ minimum: 0, maximum: 6, step: 2 });
    expect(commonScale([23])).toEqual({ minimum: 0, maximum: 25, step: 5 });
    expect(commonScale([])).toEqual({ minimum: 0, maximum: 2, step: 1 });
  });
});
