import { crossSectorShare } from './crossSectorShare';

describe('crossSectorShare', () => {
  it('divides the projects with two sectors or more by all projects', () => {
    expect(crossSectorShare(['p', 'p', 'q', 'q', 'r', 's'], ['A', 'B', 'A', 'A', 'B', 'B'])).toBe(0.25);
  });

  it('is 1 when every project crosses and 0 when none does', () => {
    expect(crossSectorShare(['p', 'p'], ['A', 'B'])).toBe(1);
    expect(crossSectorShare(['p', 'q'], ['A', 'B'])).toBe(0);
  });

  it('does not take two spellings of one sector for a crossing', () => {
    expect(crossSectorShare(['p', 'p'], ['Financiën', 'FINANCIEN'])).toBe(0);
  });

  it('passes over an empty row, and is unknown when a sector is', () => {
    expect(crossSectorShare(['p', 'p', null], ['A', 'B', null])).toBe(1);
    expect(() => crossSectorShare(['p', 'p'], ['A', null])).toThrow(
      expect.objectContaining({ reason: 'missing', key: 'participations.halfRow' }) as Error,
    );
  });
});
