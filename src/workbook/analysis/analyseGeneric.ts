import {
  ELEMENTS,
  GENERIC_POLICY,
  type AppliesWhen,
  type Element,
  type GenericMeasure,
  type Rating,
} from '../../method';
import type { SectorTable } from '../input';
import type { EcosystemAnalysis, Subject } from './analyseEcosystem';
import { isInMost, type MostParameters } from './inMost';

/** An element over all ecosystems that were rated. */
export interface ElementOverall {
  readonly element: Element;
  readonly strong: number;
  readonly weak: number;
  readonly rated: number;
  /** Strong in most of those that were rated. */
  readonly isStrongInMost: boolean;
  /** Weak in most of those that were rated. */
  readonly isWeakInMost: boolean;
  /** Weak somewhere, but rated in too few to speak of most. */
  readonly isRatedInFew: boolean;
  /** Of the region as a whole, where the element was measured for it alone. */
  readonly region: Rating | null;
}

/** A measure or warning, and whom it concerns here. */
export interface AppliedMeasure {
  readonly measure: GenericMeasure;
  /** Null when it concerns everybody. */
  readonly subjects: readonly Subject[] | null;
}

export interface GenericAnalysis {
  /** The sectors and clusters that have a rating on one element at least; profiles are no ecosystem of their own. */
  readonly ecosystems: readonly Subject[];
  /** Keys of profiles that were rated all the same. */
  readonly ratedProfiles: readonly string[];
  /** The elements that are rated somewhere or for the region, those that are weak most often first. */
  readonly elements: readonly ElementOverall[];
  readonly measures: readonly AppliedMeasure[];
  /** What the sources warn of that does not concern this region now. */
  readonly idle: readonly GenericMeasure[];
}

/** What is weak almost everywhere, and which general measures and warnings concern this region. */
export function analyseGeneric(
  { subjects, pairs, region }: EcosystemAnalysis,
  profiles: ReadonlySet<string>,
  sectors: SectorTable | null,
  parameters: MostParameters,
): GenericAnalysis {
  const known = pairs.filter(({ applied }) => applied !== null);
  const rated = known.filter(({ subject }) => !profiles.has(subject.key));
  const withRating = new Set(rated.map(({ subject }) => subject));
  const ecosystems = subjects.filter((subject) => withRating.has(subject));
  const ofRegion = new Map(region.map(({ element, applied }) => [element, applied]));
  const elements = ELEMENTS.map((element): ElementOverall => {
    const own = rated.filter((pair) => pair.element === element);
    const countOf = (rating: Rating): number => own.filter(({ applied }) => applied === rating).length;
    const [strong, weak] = [countOf('strong'), countOf('weak')];
    return {
      element,
      strong,
      weak,
      rated: own.length,
      isStrongInMost: isInMost(strong, own.length, parameters),
      isWeakInMost: isInMost(weak, own.length, parameters),
      isRatedInFew: weak > 0 && own.length < parameters.genericFewest,
      region: ofRegion.get(element) ?? null,
    };
  }).filter((one) => one.rated > 0 || one.region !== null);
  const advised = ecosystems.filter(({ selected }) => selected);
  const weakOf = new Map<Subject, Element[]>(advised.map((subject) => [subject, []]));
  for (const { subject, element, applied } of rated) {
    if (applied === 'weak') weakOf.get(subject)?.push(element);
  }
  const inRegion = new Set(
    elements.filter(({ region: whole }) => whole === 'weak').map(({ element }) => element),
  );
  const concerned = new Concerned(advised, weakOf, inRegion, shrinking(sectors));
  const applied = GENERIC_POLICY.map((measure) => ({ measure, subjects: concerned.by(measure.when) }));
  return {
    ecosystems,
    ratedProfiles: [...new Set(known.map(({ subject }) => subject.key))].filter((key) => profiles.has(key)),
    elements: [...elements].sort(
      (one, other) => other.weak - one.weak || isWeakThere(other) - isWeakThere(one),
    ),
    measures: applied.filter(({ subjects: by }) => by === null || by.length > 0),
    idle: applied.filter(({ subjects: by }) => by !== null && by.length === 0).map(({ measure }) => measure),
  };
}

const isWeakThere = ({ region }: ElementOverall): number => Number(region === 'weak');

/** The keys of sectors that have fewer jobs than before. */
function shrinking(sectors: SectorTable | null): ReadonlySet<string> {
  const rows = sectors?.keyKind === 'sector' ? sectors.rows : [];
  return new Set(
    rows
      .filter(({ jobs, earlierJobs }) => {
        const [now, before] = [jobs.value, earlierJobs?.value ?? null];
        return now !== null && before !== null && now < before;
      })
      .map(({ key }) => key),
  );
}

/** Whom a measure or warning concerns; null for everybody. */
class Concerned {
  constructor(
    private readonly advised: readonly Subject[],
    private readonly weakOf: ReadonlyMap<Subject, readonly Element[]>,
    /** What is weak in the region as a whole, and so concerns everybody. */
    private readonly inRegion: ReadonlySet<Element>,
    private readonly shrinking: ReadonlySet<string>,
  ) {}

  by(when: AppliesWhen): readonly Subject[] | null {
    const clusters = this.advised.filter(({ kind }) => kind === 'cluster');
    switch (when) {
      case 'always':
        return null;
      case 'anyCluster':
        return clusters;
      case 'youngCluster':
        return clusters.filter(({ phase }) => phase === 'birth' || phase === 'growth');
      case 'matureCluster':
        return clusters.filter(({ phase }) => phase === 'maturity' || phase === 'decline');
      case 'financeWeak':
        return this.weakOn('finance');
      case 'talentWeak':
        return this.weakOn('talent');
      case 'severalWeak':
        return this.advised.filter((subject) => this.weakOf.get(subject)!.length > 1);
      case 'selectedShrinks':
        return this.advised.filter(({ key, kind }) => kind === 'sector' && this.shrinking.has(key));
    }
  }

  private weakOn(element: Element): readonly Subject[] | null {
    if (this.inRegion.has(element)) return null;
    return this.advised.filter((subject) => this.weakOf.get(subject)!.includes(element));
  }
}
