import type { Element } from '../../method';
import type { GoalRow } from '../input';
import { analyseGoals } from './analyseGoals';
import { sketchEcosystem } from './policyFixture';

const place = { sheet: 'Doelen', row: 1, column: 0 };

const goal = (text: string, subject: string | null, element: Element | null, isTestable = true): GoalRow => ({
  key: `${text}|${subject}|${element}`,
  goal: { text, place },
  subject: subject === null ? null : { text: subject, place, key: subject },
  element,
  isTestable,
});

const REGION = sketchEcosystem([
  { key: 'bouw', ratings: { leadership: 'weak', talent: 'strong' } },
  { key: 'ict', ratings: { leadership: 'weak', networks: 'weak' } },
  { key: 'handel', selected: false, ratings: { talent: 'weak' } },
  { key: 'impact', kind: 'cluster', ratings: {} },
]);

const judge = (...goals: readonly GoalRow[]) => analyseGoals(goals, REGION, [], new Set(['impact']), 0.5);

const verdict = (row: GoalRow): readonly [string, string] => {
  const [judged] = judge(row).judged;
  return [judged!.verdict, judged!.reason];
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
    // Talent is weak only in a sector that was not chosen.
    expect(verdict(goal('a', null, 'talent'))).toEqual(['notSupported', 'weakNowhere']);
    expect(verdict(goal('a', null, 'finance'))).toEqual(['untestable', 'unrated']);
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
