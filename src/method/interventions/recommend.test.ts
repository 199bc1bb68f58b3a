import { subjectKey } from '../clusters/subjectKey';
import type { Element } from '../ecosystem/elements';
import { recommend, type WeakSubject } from './recommend';
import { FIGURE_9 } from './testing/publishedFigures';

const weak = (...elements: Element[]) => elements.map((element) => ({ element, disputed: false }));

const subject = (
  key: string,
  kind: WeakSubject['kind'],
  phase: WeakSubject['phase'],
  elements: WeakSubject['weak'],
): WeakSubject => ({ key, kind, phase, selected: true, weak: elements });

/** What the text of the report calls weak (Birch 2019: sectors in 3.2 and 4.1, clusters in 3.3 and 4.1). */
const THE_HAGUE: readonly WeakSubject[] = [
  subject('Maak', 'sector', null, weak('entrepreneurialCulture', 'leadership')),
  subject('Bouw', 'sector', null, [
    ...weak('demand', 'networks', 'leadership'),
    // Weak in 3.2, but not among the four weak elements of 4.1.
    { element: 'talent', disputed: true },
    ...weak('intermediateServices'),
  ]),
  subject('ICT & creatief', 'sector', null, weak('networks', 'leadership')),
  subject('Zorg', 'sector', null, weak('networks', 'leadership', 'intermediateServices')),
  subject('Security', 'cluster', 'growth', weak('leadership', 'finance')),
  subject(
    'Legal & Policy',
    'cluster',
    'birth',
    weak('entrepreneurialCulture', 'networks', 'leadership', 'finance'),
  ),
  subject('Composieten', 'cluster', 'growth', weak('networks')),
  subject('Energievernieuwing', 'cluster', 'birth', []),
];

describe('recommend', () => {
  const recommendations = recommend(THE_HAGUE);

  it('gives the 18 pairs of figure 9 their specific interventions, and the disputed nineteenth none', () => {
    const withSpecific = recommendations.filter(({ found }) =>
      found.some(({ because }) => because.kind === 'specific'),
    );
    const published = FIGURE_9.flatMap(([element, subjects]) =>
      subjects.map((name) => `${subjectKey(name)} ${element}`),
    );
    expect(published).toHaveLength(18);
    expect(withSpecific.map((pair) => `${subjectKey(pair.subject)} ${pair.element}`).sort()).toEqual(
      [...new Set(published)].sort(),
    );
    expect(recommendations).toHaveLength(19);
    const [nineteenth, ...others] = recommendations.filter((pair) => !withSpecific.includes(pair));
    expect(others).toEqual([]);
    expect(nineteenth).toMatchObject({ subject: 'Bouw', kind: 'sector', element: 'talent', disputed: true });
    expect(nineteenth!.found.map(({ intervention }) => intervention.id)).toEqual([
      'coordinate-education-supply',
      'vocational-education-partnership',
      'entrepreneurship-in-education',
      'open-university-branches',
      'research-institutes',
      'workforce-quality',
    ]);
  });

  it('gives every pair exactly the specific interventions that figure 9 lists for it', () => {
    for (const pair of recommendations) {
      const published = FIGURE_9.filter(
        ([element, subjects]) =>
          element === pair.element && subjects.some((name) => subjectKey(name) === subjectKey(pair.subject)),
      ).flatMap(([, , names]) => names);
      const found = pair.found
        .filter(({ because }) => because.kind === 'specific')
        .map(({ intervention }) => intervention.name.nl);
      expect(found).toEqual(published);
    }
  });

  it('marks as disputed only what came in as disputed', () => {
    expect(recommendations.filter(({ disputed }) => disputed)).toHaveLength(1);
  });

  it('holds the general ones of a cluster to its phase', () => {
    const [pair] = recommendations.filter(
      ({ subject: key, element }) => key === 'Legal & Policy' && element === 'networks',
    );
    expect(pair!.found.map(({ intervention }) => intervention.id)).toEqual([
      'themed-network-meetings',
      'encourage-interaction',
      'network-events',
    ]);
  });

  it('keeps the order of the subjects and puts the elements of each in the order of the ten', () => {
    const mixed = recommend([
      subject('Zorg', 'sector', null, weak('knowledge', 'demand')),
      subject('Bouw', 'sector', null, weak('talent', 'entrepreneurialCulture')),
    ]);
    expect(mixed.map((pair) => `${pair.subject} ${pair.element}`)).toEqual([
      'Zorg demand',
      'Zorg knowledge',
      'Bouw entrepreneurialCulture',
      'Bouw talent',
    ]);
  });

  it('says why there is nothing, instead of leaving the pair out', () => {
    const none = recommend([
      subject('Steenkool', 'cluster', 'decline', weak('formalInstitutions', 'talent')),
    ]);
    expect(none.map(({ found, reasonForNone }) => [found.length, reasonForNone])).toEqual([
      [0, 'noInstrumentForElement'],
      [0, 'noInstrumentForPhase'],
    ]);
    for (const pair of recommendations) expect(pair.reasonForNone).toBeNull();
  });

  it('keeps subjects that were not selected, and says that they were not', () => {
    const [kept] = recommend([{ ...subject('Logistiek', 'sector', null, weak('demand')), selected: false }]);
    expect(kept).toMatchObject({ subject: 'Logistiek', selected: false });
  });

  it('does not change what it is given, and gives nothing for nothing', () => {
    const elements = Object.freeze(weak('talent', 'demand'));
    expect(() => recommend([subject('Zorg', 'sector', null, elements)])).not.toThrow();
    expect(recommend([])).toEqual([]);
    expect(recommend([subject('Zorg', 'sector', null, [])])).toEqual([]);
  });
});
