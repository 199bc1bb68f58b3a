import { analyseAdvice } from './analyseAdvice';
import { sketchEcosystem } from './policyFixture';

const NO_PROFILES: ReadonlySet<string> = new Set();

describe('analyseAdvice', () => {
  it('puts what figure 9 proposes for the sector by name before what serves any sector', () => {
    const advice = analyseAdvice(
      sketchEcosystem([{ key: 'construction', ratings: { demand: 'weak' } }]),
      NO_PROFILES,
      true,
    );
    expect(advice.slice(0, 2).map(({ found }) => found?.intervention.name.nl)).toEqual([
      'Slimme aanbestedingen met maatschappelijke vraagstukken',
      'Publieke vraag en inkoop bundelen',
    ]);
    expect(advice.slice(0, 2).every(({ found }) => found?.because.kind === 'specific')).toBe(true);
    expect(advice.slice(2).every(({ found }) => found?.because.kind === 'general')).toBe(true);
    expect(advice.map(({ rank }) => rank)).toEqual(advice.map((_, index) => index + 1));
  });

  it('calls what was proposed for The Hague by name specific there only', () => {
    const sketch = sketchEcosystem([{ key: 'construction', ratings: { demand: 'weak' } }]);
    const of = (ofTheHague: boolean) =>
      new Set(
        analyseAdvice(sketch, NO_PROFILES, ofTheHague)
          .filter(({ found }) => found?.because.kind === 'specific')
          .map(({ specificity }) => specificity),
      );
    expect(of(true)).toEqual(new Set(['specific']));
    expect(of(false)).toEqual(new Set(['elsewhere']));
  });

  it('has nothing for a sector that is about a cluster as such', () => {
    const ids = (kind: 'sector' | 'cluster') =>
      analyseAdvice(
        sketchEcosystem([
          {
            key: 'x',
            kind,
            ratings: { leadership: 'weak', networks: 'weak', intermediateServices: 'weak' },
          },
        ]),
        NO_PROFILES,
        false,
      ).map(({ found }) => found?.intervention.id);
    const ofClusters = ['cluster-board', 'cluster-policy', 'cluster-marketing'];
    expect(ids('cluster')).toEqual(expect.arrayContaining(ofClusters));
    expect(ids('sector').filter((id) => ofClusters.includes(id!))).toEqual([]);
    expect(ids('sector').length).toBe(ids('cluster').length - ofClusters.length);
  });

  it('advises on nothing that is not weak, and on no sector that was not selected', () => {
    const advice = analyseAdvice(
      sketchEcosystem([
        { key: 'construction', ratings: { demand: 'neutral', networks: 'strong' } },
        { key: 'healthcare', selected: false, ratings: { networks: 'weak' } },
      ]),
      NO_PROFILES,
      true,
    );
    expect(advice).toEqual([]);
  });

  it('gives a cluster only what a source places in its phase', () => {
    const names = (phase: 'birth' | 'maturity') =>
      analyseAdvice(
        sketchEcosystem([{ key: 'nieuw', kind: 'cluster', phase, ratings: { networks: 'weak' } }]),
        NO_PROFILES,
        true,
      ).map(({ found }) => found?.intervention.id);
    // Figure 8: interaction under birth; renewal of networks, and an agenda, under maturity.
    expect(names('birth')).toContain('encourage-interaction');
    expect(names('birth')).not.toContain('renew-networks');
    expect(names('maturity')).toContain('renew-networks');
    expect(names('maturity')).toContain('roadmapping-agenda-setting');
    expect(names('maturity')).not.toContain('encourage-interaction');
  });

  it('gives a profile no interventions for a cluster, and says that it is none', () => {
    const sketch = sketchEcosystem([{ key: 'impact', kind: 'cluster', ratings: { networks: 'weak' } }]);
    const advice = analyseAdvice(sketch, new Set(['impact']), true);
    expect(advice).toMatchObject([{ key: 'impact|networks|none', found: null, whyNone: 'noCluster' }]);
    expect(analyseAdvice(sketch, NO_PROFILES, true)[0]!.whyNone).toBeNull();
  });

  it('says whether the rating is her own, given or from an indicator', () => {
    const { subjects, pairs } = sketchEcosystem([{ key: 'a', ratings: { networks: 'weak' } }]);
    const basis = (change: object) =>
      analyseAdvice(
        { subjects, pairs: [{ ...pairs[0]!, ...change }], region: [], isSelectionKnown: true },
        NO_PROFILES,
        true,
      )[0]!.basis;
    expect(basis({})).toBe('given');
    expect(basis({ given: null, fromIndicator: 'weak' })).toBe('indicator');
    expect(basis({ given: null, fromIndicator: 'strong' })).toBe('own');
    expect(basis({ given: { ...pairs[0]!.given!, rating: 'neutral' } })).toBe('own');
  });
});
