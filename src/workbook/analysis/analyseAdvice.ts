import {
  recommend,
  type Element,
  type FoundIntervention,
  type Rating,
  type ReasonForNone,
} from '../../method';
import { pairKey, type EcosystemAnalysis, type RatedPair, type Subject } from './analyseEcosystem';

/** Why a weak element gets no intervention. */
export type WhyNone = ReasonForNone | 'noCluster';

/** What the rating that counts rests on. */
export type RatingBasis = 'own' | 'given' | 'indicator';

/**
 * Whether a source proposes an intervention for the subject by name: for this city, or for The Hague where the
 * tables are of another one; or whether it serves any sector or cluster.
 */
export type Specificity = 'specific' | 'elsewhere' | 'general';

/** One intervention for one weak element of one sector or cluster; without one, why there is none. */
export interface AdviceRow {
  /** By which her own cells are found again. */
  readonly key: string;
  readonly subject: Subject;
  readonly element: Element;
  /** From 1 within the pair: the interventions that a source proposes for the subject by name come first. */
  readonly rank: number;
  readonly basis: RatingBasis;
  readonly found: FoundIntervention | null;
  /** Null exactly when `found` is. */
  readonly specificity: Specificity | null;
  /** Set exactly when `found` is null. */
  readonly whyNone: WhyNone | null;
  /** Why the weakness is disputed; null where it is not. */
  readonly dispute: string | null;
}

/**
 * What answers each weak element of each selected sector and each cluster, the specific answers first.
 *
 * @param profiles keys of what is no cluster but a profile, and so gets no interventions for one.
 * @param ofTheHague the tables are of the city that the sources propose interventions for by name.
 */
export function analyseAdvice(
  { subjects, pairs }: EcosystemAnalysis,
  profiles: ReadonlySet<string>,
  ofTheHague: boolean,
): readonly AdviceRow[] {
  const weakOf = new Map<Subject, RatedPair[]>();
  for (const pair of pairs) {
    if (pair.applied !== 'weak') continue;
    weakOf.set(pair.subject, [...(weakOf.get(pair.subject) ?? []), pair]);
  }
  return subjects
    .filter((subject) => subject.selected)
    .flatMap((subject) => {
      const weak = weakOf.get(subject) ?? [];
      const isDisputed = ({ given }: RatedPair): boolean => Boolean(given?.disputed);
      return recommend([
        {
          key: subject.key,
          kind: subject.kind,
          selected: subject.selected,
          phase: subject.phase,
          weak: weak.map((pair) => ({ element: pair.element, disputed: isDisputed(pair) })),
        },
      ]).flatMap(({ element, found, reasonForNone }): AdviceRow[] => {
        const pair = weak.find((candidate) => candidate.element === element)!;
        const key = pairKey(subject.key, element);
        const dispute = pair.given?.disputed?.text ?? null;
        const common = { subject, element, basis: basisOf(pair), dispute };
        const whyNone = profiles.has(subject.key) ? 'noCluster' : reasonForNone;
        if (whyNone)
          return [{ ...common, key: `${key}|none`, rank: 1, found: null, specificity: null, whyNone }];
        return found.map((one, index) => ({
          ...common,
          key: `${key}|${one.intervention.id}`,
          rank: index + 1,
          found: one,
          specificity: one.because.kind === 'general' ? 'general' : ofTheHague ? 'specific' : 'elsewhere',
          whyNone: null,
        }));
      });
    });
}

function basisOf({ applied, given, fromIndicator }: RatedPair): RatingBasis {
  const otherwise: Rating | null = given?.rating ?? fromIndicator;
  if (otherwise !== applied) return 'own';
  return given?.rating ? 'given' : 'indicator';
}
