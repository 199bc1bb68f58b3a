import { ELEMENTS, type Element } from '../../method';
import type { CriteriaRow, GoalRow, GoalSubject } from '../input';
import type { EcosystemAnalysis, Subject } from './analyseEcosystem';
import { isInMost, type MostParameters } from './inMost';

/** What the analysis says of a goal. */
export type GoalVerdict = 'supported' | 'partly' | 'notSupported' | 'untestable';

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
  | 'weakInRegion'
  | 'strongInMost'
  | 'weakNowhere'
  | 'aboutNothing';

/** One sector or cluster, one element, or one of each, that a goal names. */
export interface JudgedPart {
  readonly subject: GoalSubject | null;
  readonly element: Element | null;
  readonly verdict: Exclude<GoalVerdict, 'partly'>;
  readonly reason: GoalReason;
  /** The sectors and clusters advised on that are weak on the element, when the goal names none. */
  readonly weakAt: readonly Subject[];
}

export interface JudgedGoal {
  readonly goal: GoalRow;
  readonly verdict: GoalVerdict;
  /** All that the goal names, one by one; a single part where it names nothing that can be looked up. */
  readonly parts: readonly JudgedPart[];
}

/** What the analysis points at and no goal speaks of. */
export type MissingGoal =
  | { readonly kind: 'subject'; readonly subject: Subject; readonly weak: readonly Element[] }
  | {
      readonly kind: 'element';
      readonly element: Element;
      /** None where it is weak in the region as a whole, which was not measured by sector. */
      readonly weakAt: readonly Subject[];
    };

export interface GoalAnalysis {
  readonly judged: readonly JudgedGoal[];
  readonly missing: readonly MissingGoal[];
}

/**
 * Checks the analyst's tactical goals, for each sector, cluster and element that they name: one for a sector or
 * cluster is supported when policy was chosen for it, one for an element there when it is weak. A goal for an
 * element of the whole economy is supported when it is weak somewhere, and also when it is strong in most
 * ecosystems: so section 4.3 of the report for The Hague (Birch 2019) judges the goal on knowledge, which is
 * strong everywhere there. What is missing: a sector or cluster advised on with a weak element, and an element
 * that is weak in most of those or in the region as a whole, without a goal.
 */
export function analyseGoals(
  goals: readonly GoalRow[],
  analysis: EcosystemAnalysis,
  criteria: readonly CriteriaRow[],
  profiles: ReadonlySet<string>,
  parameters: MostParameters,
): GoalAnalysis {
  const facts = new GoalFacts(analysis, criteria, profiles, parameters);
  return {
    judged: goals.map((goal) => {
      const parts = partsOf(goal).map(([subject, element]) => facts.judge(subject, element));
      return { goal, parts, verdict: together(parts) };
    }),
    missing: goals.length === 0 ? [] : facts.missing(goals),
  };
}

/** Every combination of what a goal names. */
function partsOf({
  subjects,
  elements,
  isTestable,
}: GoalRow): (readonly [GoalSubject | null, Element | null])[] {
  if (!isTestable || subjects.length + elements.length === 0) return [[null, null]];
  const named = elements.length > 0 ? elements : [null];
  return (subjects.length > 0 ? subjects : [null]).flatMap((subject) =>
    named.map((element) => [subject, element] as const),
  );
}

/** One verdict over the parts: what all say, or what some say where the others cannot be tested or say no. */
function together(parts: readonly JudgedPart[]): GoalVerdict {
  const verdicts = new Set(parts.map(({ verdict }) => verdict));
  if (verdicts.has('supported')) return verdicts.size === 1 ? 'supported' : 'partly';
  return verdicts.has('notSupported') ? 'notSupported' : 'untestable';
}

/** What the analysis knows that a goal can be held against. */
class GoalFacts {
  private readonly advised: readonly Subject[];
  private readonly weakOf: ReadonlyMap<Subject, readonly Element[]>;
  private readonly inRegion: ReadonlySet<Element>;

  constructor(
    private readonly analysis: EcosystemAnalysis,
    private readonly criteria: readonly CriteriaRow[],
    private readonly profiles: ReadonlySet<string>,
    private readonly parameters: MostParameters,
  ) {
    const { subjects, pairs, region } = analysis;
    this.advised = subjects.filter((subject) => subject.selected && !profiles.has(subject.key));
    const weakOf = new Map<Subject, Element[]>(this.advised.map((subject) => [subject, []]));
    for (const { subject, element, applied } of pairs) {
      if (applied === 'weak') weakOf.get(subject)?.push(element);
    }
    this.weakOf = weakOf;
    this.inRegion = new Set(region.filter(({ applied }) => applied === 'weak').map(({ element }) => element));
  }

  judge(subject: GoalSubject | null, element: Element | null): JudgedPart {
    const of = (
      verdict: JudgedPart['verdict'],
      reason: GoalReason,
      weakAt: readonly Subject[] = [],
    ): JudgedPart => ({ subject, element, verdict, reason, weakAt });
    if (!subject) return element ? this.judgeElement(element, of) : of('untestable', 'aboutNothing');
    if (this.profiles.has(subject.key)) return of('untestable', 'profile');
    const known = this.analysis.subjects.find(({ key }) => key === subject.key);
    const chosen = known?.selected ?? this.criteria.find(({ key }) => key === subject.key)?.selected ?? null;
    if (chosen === null) return of('untestable', 'subjectUnknown');
    if (!chosen) return of('notSupported', 'notChosen');
    if (!element) return of('supported', 'chosen');
    const pair = this.analysis.pairs.find((one) => one.subject === known && one.element === element);
    if (!pair || pair.applied === null) return of('untestable', 'unrated');
    return pair.applied === 'weak' ? of('supported', 'weak') : of('notSupported', 'notWeak');
  }

  private judgeElement(
    element: Element,
    of: (verdict: JudgedPart['verdict'], reason: GoalReason, weakAt?: readonly Subject[]) => JudgedPart,
  ): JudgedPart {
    const weakAt = this.weakAt(element);
    if (weakAt.length > 0) return of('supported', 'weakAt', weakAt);
    if (this.inRegion.has(element)) return of('supported', 'weakInRegion');
    const rated = this.rated(element);
    const strong = rated.filter(({ applied }) => applied === 'strong').length;
    if (isInMost(strong, rated.length, this.parameters)) return of('supported', 'strongInMost');
    const isRated =
      this.analysis.pairs.some((pair) => pair.element === element && pair.applied !== null) ||
      this.analysis.region.some((one) => one.element === element && one.applied !== null);
    return isRated ? of('notSupported', 'weakNowhere') : of('untestable', 'unrated');
  }

  missing(goals: readonly GoalRow[]): MissingGoal[] {
    const subjects = new Set(goals.flatMap((goal) => goal.subjects.map(({ key }) => key)));
    const elements = new Set(goals.flatMap((goal) => goal.elements));
    const isWeak = (element: Element): boolean =>
      this.inRegion.has(element) ||
      isInMost(this.weakAt(element).length, this.rated(element).length, this.parameters);
    return [
      ...this.advised
        .filter((subject) => this.weakOf.get(subject)!.length > 0 && !subjects.has(subject.key))
        .map((subject): MissingGoal => ({ kind: 'subject', subject, weak: this.weakOf.get(subject)! })),
      ...ELEMENTS.filter((element) => !elements.has(element) && isWeak(element)).map(
        (element): MissingGoal => ({ kind: 'element', element, weakAt: this.weakAt(element) }),
      ),
    ];
  }

  private weakAt(element: Element): readonly Subject[] {
    return this.advised.filter((subject) => this.weakOf.get(subject)!.includes(element));
  }

  /** The ratings of those advised on. */
  private rated(element: Element): EcosystemAnalysis['pairs'] {
    return this.analysis.pairs.filter(
      (pair) => pair.element === element && pair.applied !== null && this.weakOf.has(pair.subject),
    );
  }
}
