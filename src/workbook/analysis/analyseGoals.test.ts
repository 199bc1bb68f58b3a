import type { Element } from '../../method';
import type { GoalRow } from '../input';
import { analyseGoals } from './analyseGoals';
import { sketchEcosystem } from './policyFixture';

const place = { sheet: 'Doelen', row: 1, column: 0 };

const goal = (
  text: string,
  subjects: string | readonly string[] | null,
  elements: Element | readonly Element[] | null,
  isTestable = true,
): GoalRow => {
  const listed = <T>(one: T | readonly T[] | null): readonly T[] =>
    one === null ? [] : Array.isArray(one) ? (one as readonly T[]) : [one as T];
  const keys = listed<string>(subjects);
  return {
    key: `${text}|${keys.join('+')}|${listed<Element>(elements).join('+')}`,
    goal: { text, place },
    about: keys.length === 0 ? null : { text: keys.join(', '), place },
    subjects: keys.map((key) => ({ key, name: key })),
    elements: listed<Element>(elements),
    isTestable,
  };
};

const REGION = sketchEcosystem([
  { key: 'bouw', ratings: { leadership: 'weak', talent: 'strong' } },
  { key: 'ict', ratings: { leadership: 'weak', networks: 'weak' } },
  { key: 'handel', selected: false, ratings: { talent: 'weak' } },
  { key: 'impact', kind: 'cluster', ratings: {} },
]);

const HALF = { genericShare: 0.5, genericFewest: 1 };

const judge = (...goals: readonly GoalRow[]) => analyseGoals(goals, REGION, [], new Set(['impact']), HALF);

const verdict = (row: GoalRow): readonly [string, string] => {
  const [judged] = judge(row).judged;
  return [judged!.verdict, judged!.parts.map(({ reason }) => reason).join(' ')];
};

describe('analyseGoals', () => {
  it('supports a goal for a sector that was chosen, and not for one that was not', () => {
    expect(verdict(goal('a', 'bouw', null))).toEqual(['supported', 'chosen']);
    expect(verdict(goal('a', 'handel', null))).toEqual(['notSupported', 'notChosen']);
  });

  it('supports a goal for an element only where the element is weak', () => {
    expect(verdict(goal('a', 'bouw', 'leadership'))).toEqual(['supported', 'weak']);
    expect(verdict(goal('a', 'bouw', 'talent'))).toEqual(['notSupported', 'notWeak']);
    expect(verdict(goal('a', 'bouw', 'networks'))).toEqual(['untestable', 'unrated']);
    expect(verdict(goal('a', null, 'leadership'))).toEqual(['supported', 'weakAt']);
    expect(verdict(goal('a', null, 'finance'))).toEqual(['untestable', 'unrated']);
  });

  it('supports a goal that builds on what is strong in most, as the report does of knowledge', () => {
    // Talent is strong in the one sector advised on that was rated, and weak only in one that was not chosen.
    expect(verdict(goal('a', null, 'talent'))).toEqual(['supported', 'strongInMost']);
    const few = analyseGoals([goal('a', null, 'talent')], REGION, [], new Set(), {
      ...HALF,
      genericFewest: 3,
    });
    expect(few.judged[0]!.parts[0]!.reason).toBe('weakNowhere');
  });

  it('tests all that a goal names', () => {
    expect(verdict(goal('a', ['bouw', 'ict'], null))).toEqual(['supported', 'chosen chosen']);
    expect(verdict(goal('a', ['bouw', 'handel'], null))).toEqual(['partly', 'chosen notChosen']);
    expect(verdict(goal('a', ['bouw', 'elders'], null))).toEqual(['partly', 'chosen subjectUnknown']);
    expect(verdict(goal('a', ['handel', 'elders'], null))).toEqual([
      'notSupported',
      'notChosen subjectUnknown',
    ]);
    expect(verdict(goal('a', null, ['networks', 'leadership']))).toEqual(['supported', 'weakAt weakAt']);
    expect(verdict(goal('a', ['bouw', 'ict'], ['leadership', 'networks']))).toEqual([
      'partly',
      'weak unrated weak weak',
    ]);
    const { missing } = judge(goal('a', ['bouw', 'ict'], ['leadership', 'networks']));
    expect(missing).toEqual([]);
  });

  it('knows what is weak in the region as a whole', () => {
    const region = sketchEcosystem([{ key: 'bouw', ratings: {} }], { finance: 'weak', knowledge: 'neutral' });
    const of = (row: GoalRow) => analyseGoals([row], region, [], new Set(), HALF);
    expect(of(goal('a', null, 'finance')).judged[0]!.parts[0]).toMatchObject({
      verdict: 'supported',
      reason: 'weakInRegion',
    });
    expect(of(goal('a', null, 'knowledge')).judged[0]!.verdict).toBe('notSupported');
    expect(of(goal('a', null, 'knowledge')).missing).toEqual([
      { kind: 'element', element: 'finance', weakAt: [] },
    ]);
  });

  it('does not test what it knows nothing of', () => {
    expect(verdict(goal('a', 'impact', null))).toEqual(['untestable', 'profile']);
    expect(verdict(goal('a', 'elders', null))).toEqual(['untestable', 'subjectUnknown']);
    expect(verdict(goal('a', null, null, false))).toEqual(['untestable', 'aboutNothing']);
  });

  it('misses a chosen sector, and an element weak in half of them, that no goal names', () => {
    const { missing } = judge(goal('a', 'bouw', null));
    expect(missing.map((one) => (one.kind === 'subject' ? one.subject.key : one.element))).toEqual([
      'ict',
      'networks',
      'leadership',
    ]);
    const covered = judge(
      goal('a', 'bouw', null),
      goal('b', 'ict', 'networks'),
      goal('c', null, 'leadership'),
    );
    expect(covered.missing).toEqual([]);
  });

  it('misses nothing where there are no goals to compare with', () => {
    expect(judge().missing).toEqual([]);
  });
});
