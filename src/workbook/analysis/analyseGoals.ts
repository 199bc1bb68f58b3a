import { ELEMENTS, type Element } from '../../method';
import type { CriteriaRow, GoalRow } from '../input';
import type { EcosystemAnalysis, Subject } from './analyseEcosystem';

/** What the analysis says of a goal. */
export type GoalVerdict = 'supported' | 'notSupported' | 'untestable';

/** Why it says so. */
export type GoalReason =
  | 'chosen'
  | 'notChosen'
  | 'profile'
  | 'subjectUnknown'
  | 'weak'
  | 'notWeak'
  | 'unrated'
  | 'weakAt'
  | 'weakNowhere'
  | 'aboutNothing';

export interface JudgedGoal {
  readonly goal: GoalRow;
  readonly verdict: GoalVerdict;
  readonly reason: GoalReason;
  /** The sectors and clusters advised on that are weak on the goal's element, when it names no sector. */
  readonly weakAt: readonly Subject[];
}

/** What the analysis points at and no goal speaks of. */
export type MissingGoal =
  | { readonly kind: 'subject'; readonly subject: Subject; readonly weak: readonly Element[] }
  | { readonly kind: 'element'; readonly element: Element; readonly weakAt: readonly Subject[] };

export interface GoalAnalysis {
  readonly judged: readonly JudgedGoal[];
  readonly missing: readonly MissingGoal[];
}

/**
 * Checks the analyst's tactical goals: a goal for a sector or cluster is supported when policy was chosen for it,
 * one for an element when it is weak. What is missing: a sector or cluster advised on with a weak element, and an
 * element that is weak in at least the given share of those, without a goal.
 */
export function analyseGoals(
  goals: readonly GoalRow[],
  analysis: EcosystemAnalysis,
  criteria: readonly CriteriaRow[],
  profiles: ReadonlySet<string>,
  share: number,
): GoalAnalysis {
  const advised = analysis.subjects.filter((subject) => subject.selected && !profiles.has(subject.key));
  const weakOf = new Map<Subject, Element[]>(advised.map((subject) => [subject, []]));
  for (const { subject, element, applied } of analysis.pairs) {
    if (applied === 'weak') weakOf.get(subject)?.push(element);
  }
  const weakAt = (element: Element): Subject[] =>
    advised.filter((subject) => weakOf.get(subject)!.includes(element));
  const judge = (goal: GoalRow): JudgedGoal => {
    const of = (verdict: GoalVerdict, reason: GoalReason, at: readonly Subject[] = []): JudgedGoal => ({
      goal,
      verdict,
      reason,
      weakAt: at,
    });
    const { subject, element, isTestable } = goal;
    if (!isTestable) return of('untestable', 'aboutNothing');
    if (!subject) {
      if (!element) return of('untestable', 'aboutNothing');
      const at = weakAt(element);
      if (at.length > 0) return of('supported', 'weakAt', at);
      const isRated = analysis.pairs.some((pair) => pair.element === element && pair.applied !== null);
      return isRated ? of('notSupported', 'weakNowhere') : of('untestable', 'unrated');
    }
    if (profiles.has(subject.key)) return of('untestable', 'profile');
    const known = analysis.subjects.find(({ key }) => key === subject.key);
    const chosen = known?.selected ?? criteria.find(({ key }) => key === subject.key)?.selected ?? null;
    if (chosen === null) return of('untestable', 'subjectUnknown');
    if (!chosen) return of('notSupported', 'notChosen');
    if (!element) return of('supported', 'chosen');
    const pair = analysis.pairs.find((one) => one.subject === known && one.element === element);
    if (!pair || pair.applied === null) return of('untestable', 'unrated');
    return pair.applied === 'weak' ? of('supported', 'weak') : of('notSupported', 'notWeak');
  };
  return {
    judged: goals.map(judge),
    missing: goals.length === 0 ? [] : missingGoals(goals, advised, weakOf, weakAt, share),
  };
}

function missingGoals(
  goals: readonly GoalRow[],
  advised: readonly Subject[],
  weakOf: ReadonlyMap<Subject, readonly Element[]>,
  weakAt: (element: Element) => readonly Subject[],
  share: number,
): MissingGoal[] {
  const subjects = new Set(goals.map(({ subject }) => subject?.key));
  const elements = new Set(goals.map(({ element }) => element));
  return [
    ...advised
      .filter((subject) => weakOf.get(subject)!.length > 0 && !subjects.has(subject.key))
      .map((subject): MissingGoal => ({ kind: 'subject', subject, weak: weakOf.get(subject)! })),
    ...ELEMENTS.filter((element) => {
      const times = weakAt(element).length;
      return times > 0 && times >= share * advised.length && !elements.has(element);
    }).map((element): MissingGoal => ({ kind: 'element', element, weakAt: weakAt(element) })),
  ];
}
