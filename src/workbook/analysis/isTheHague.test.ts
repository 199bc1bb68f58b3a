import type { Input } from '../input';
import { isTheHague } from './isTheHague';

const cluster = (name: string, area: string | null, isElsewhere = false) => ({
  name: { text: name },
  area: area === null ? null : { text: area },
  isElsewhere,
});

const tells = (parts: {
  clusters?: readonly unknown[];
  ratings?: readonly unknown[];
  header?: string;
}): boolean =>
  isTheHague({
    clusters: parts.clusters ?? [],
    ratings: parts.ratings ?? [],
    tables: [{ columns: [{ role: 'jobs', header: parts.header ?? 'Banen 2018' }] }],
  } as unknown as Input);

describe('isTheHague', () => {
  it('knows the city by its name beside a cluster or above the jobs', () => {
    expect(tells({ clusters: [cluster('Zorgtechniek', 'Den Haag')] })).toBe(true);
    expect(tells({ header: 'Banen Den Haag 2018' })).toBe(true);
  });

  it('knows the city by its own clusters, of which one may be anywhere', () => {
    const rating = (name: string) => ({ subjectKind: 'cluster', name: { text: name } });
    expect(tells({ ratings: [rating('Security'), rating('Legal & Policy')] })).toBe(true);
    expect(tells({ ratings: [rating('Security')], clusters: [cluster('HSD', 'Twente')] })).toBe(false);
  });

  it('takes no other city for it', () => {
    expect(tells({})).toBe(false);
    expect(tells({ clusters: [cluster('Waterstof', 'Voorbeeldstad')] })).toBe(false);
    expect(tells({ clusters: [cluster('Ruimtevaart', 'regio Den Haag', true)] })).toBe(false);
  });
});
