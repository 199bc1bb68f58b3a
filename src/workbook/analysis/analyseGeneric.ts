import { ELEMENTS, GENERIC_POLICY, type AppliesWhen, type Element, type GenericMeasure } from '../../method';
import type { SectorTable } from '../input';
import type { EcosystemAnalysis, Subject } from './analyseEcosystem';

/** An element over all ecosystems that were rated. */
export interface ElementOverall {
  readonly element: Element;
  readonly weak: number;
  readonly rated: number;
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
  /** The elements that are rated somewhere, those that are weak most often first. */
  readonly elements: readonly ElementOverall[];
  readonly measures: readonly AppliedMeasure[];
  /** What the sources warn of that does not concern this region now. */
  readonly idle: readonly GenericMeasure[];
}

/** What is weak almost everywhere, and which general measures and warnings concern this region. */
export function analyseGeneric(
  { subjects, pairs }: EcosystemAnalysis,
  profiles: ReadonlySet<string>,
  sectors: SectorTable | null,
): GenericAnalysis {
  const known = pairs.filter(({ applied }) => applied !== null);
  const rated = known.filter(({ subject }) => !profiles.has(subject.key));
  const withRating = new Set(rated.map(({ subject }) => subject));
  const ecosystems = subjects.filter((subject) => withRating.has(subject));
  const elements = ELEMENTS.map((element): ElementOverall => {
    const own = rated.filter((pair) => pair.element === element);
    return { element, weak: own.filter(({ applied }) => applied === 'weak').length, rated: own.length };
  }).filter((one) => one.rated > 0);
  const advised = ecosystems.filter(({ selected }) => selected);
  const weakOf = new Map<Subject, Element[]>(advised.map((subject) => [subject, []]));
  for (const { subject, element, applied } of rated) {
    if (applied === 'weak') weakOf.get(subject)?.push(element);
  }
  const concerned = new Concerned(advised, weakOf, shrinking(sectors));
  const applied = GENERIC_POLICY.map((measure) => ({ measure, subjects: concerned.by(measure.when) }));
  return {
    ecosystems,
    ratedProfiles: [...new Set(known.map(({ subject }) => subject.key))].filter((key) => profiles.has(key)),
    elements: [...elements].sort((one, other) => other.weak - one.weak),
    measures: applied.filter(({ subjects: by }) => by === null || by.length > 0),
    idle: applied.filter(({ subjects: by }) => by !== null && by.length === 0).map(({ measure }) => measure),
  };
}

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
      case 'leadershipWeak':
        return this.weakOn('leadership');
      case 'severalWeak':
        return this.advised.filter((subject) => this.weakOf.get(subject)!.length > 1);
      case 'selectedShrinks':
        return this.advised.filter(({ key, kind }) => kind === 'sector' && this.shrinking.has(key));
    }
  }

  private weakOn(element: Element): readonly Subject[] {
    return this.advised.filter((subject) => this.weakOf.get(subject)!.includes(element));
  }
}
