import { figure1Scheme } from './scheme';

describe('figure1Scheme', () => {
  it('lists the fourteen sectors in the order of the figure', () => {
    expect(figure1Scheme('nl').sectors).toHaveLength(14);
    expect(figure1Scheme('nl').sectors.slice(0, 2)).toEqual(['Agrofood & tuinbouw', 'Bouw']);
    expect(figure1Scheme('en').sectors[13]).toBe('Business (and legal) services');
  });

  it('places digits of every depth', () => {
    const { placeOf } = figure1Scheme('nl');
    for (const digits of ['01', '011', '0111', '01131']) {
      expect(placeOf(digits)).toEqual({ kind: 'sector', sector: 'Agrofood & tuinbouw' });
    }
    expect(placeOf('8542')).toEqual({ kind: 'sector', sector: 'Kennis' });
    expect(placeOf('05')).toEqual({ kind: 'none' });
    expect(placeOf('851')).toEqual({ kind: 'none' });
  });

  it('splits 85 by one fifth', () => {
    expect(figure1Scheme('nl').placeOf('85')).toEqual({
      kind: 'split',
      sector: 'Onderwijs',
      part: '85.4',
      other: 'Kennis',
      share: 0.2,
    });
  });
});
