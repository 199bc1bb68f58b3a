import { analyseAdvice } from './analyseAdvice';
import { mostUrgent } from './mostUrgent';
import { sketchEcosystem, type SubjectSketch } from './policyFixture';

const urgent = (
  sketches: readonly SubjectSketch[],
  most = 10,
  refused: readonly string[] = [],
  ofTheHague = true,
) =>
  mostUrgent(analyseAdvice(sketchEcosystem(sketches), new Set(), ofTheHague), new Set(refused), most).map(
    ({ intervention, subjects }) => [intervention.id, subjects.length],
  );

describe('mostUrgent', () => {
  it('begins with what is proposed by name for most sectors', () => {
    const rows = urgent([
      { key: 'construction', ratings: { demand: 'weak', leadership: 'weak' } },
      { key: 'healthcare', ratings: { leadership: 'weak' } },
    ]);
    // Figure 9 has two interventions on leadership for all sectors, and two on demand for construction.
    expect(rows.slice(0, 4)).toEqual([
      ['connect-leaders-to-knowledge-institutes', 2],
      ['share-innovation-finance-knowledge', 2],
      ['smart-tenders', 1],
      ['bundle-public-demand', 1],
    ]);
  });

  it('lets what is weak in most go first in another city, and a name there only break a tie', () => {
    const sketches: SubjectSketch[] = [
      { key: 'construction', ratings: { demand: 'weak', finance: 'weak' } },
      { key: 'healthcare', ratings: { finance: 'weak' } },
    ];
    const elsewhere = urgent(sketches, 10, [], false);
    // Finance is weak in both; figure 9 answers demand in construction by name.
    expect(elsewhere[0]![1]).toBe(2);
    expect(elsewhere.findIndex(([id]) => id === 'smart-tenders')).toBe(
      elsewhere.filter(([, count]) => count === 2).length,
    );
    expect(urgent(sketches, 1)).toEqual([['smart-tenders', 1]]);
  });

  it('names each intervention once, and no more than asked for', () => {
    const sketches: SubjectSketch[] = ['construction', 'healthcare', 'manufacturing'].map((key) => ({
      key,
      ratings: { leadership: 'weak', networks: 'weak', talent: 'weak' },
    }));
    const ids = urgent(sketches, 5).map(([id]) => id);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });

  it('lets a disputed weakness count for nothing', () => {
    expect(urgent([{ key: 'construction', ratings: { talent: 'weak' }, disputed: 'talent' }])).toEqual([]);
    expect(urgent([{ key: 'construction', ratings: { talent: 'weak' } }]).length).toBeGreaterThan(0);
  });

  it('leaves out what was decided against, for whom it was', () => {
    const sketches: SubjectSketch[] = ['construction', 'healthcare'].map((key) => ({
      key,
      ratings: { leadership: 'weak' },
    }));
    const advice = analyseAdvice(sketchEcosystem(sketches), new Set(), true);
    const keysOf = (id: string): string[] =>
      advice.filter(({ found }) => found?.intervention.id === id).map(({ key }) => key);
    const [forOne] = keysOf('connect-leaders-to-knowledge-institutes');
    const forBoth = keysOf('share-innovation-finance-knowledge');
    const rows = new Map(urgent(sketches, 10, [forOne!, ...forBoth]).map(([id, count]) => [id, count]));
    expect(rows.get('connect-leaders-to-knowledge-institutes')).toBe(1);
    expect(rows.has('share-innovation-finance-knowledge')).toBe(false);
  });

  it('prefers the element on which a municipality has more influence, where the rest is equal', () => {
    // A sector that no source names: only general interventions, each for one.
    const rows = urgent([{ key: 'elders', ratings: { talent: 'weak', networks: 'weak' } }], 1);
    expect(rows).toEqual([['encourage-interaction', 1]]);
  });
});
