import { ELEMENTS, elementRating, type Element, type Phase, type Rating } from '../../method';
import type { GivenRating, Input, IndicatorTable, SubjectKind } from '../input';
import type { ParameterValues } from '../plans/parameters';
import { comparedValues } from './comparedValues';
import { REGION_KEY, regionRatings, type RegionRating } from './regionRatings';

/** A sector or cluster whose ecosystem is rated. */
export interface Subject {
  readonly key: string;
  readonly name: string;
  readonly kind: SubjectKind;
  /** Advice is given on it: it was selected, or nobody said which sectors were. */
  readonly selected: boolean;
  /** Of a cluster by her table or her own word, of a sector by her own word alone; null where nobody gave one. */
  readonly phase: Phase | null;
}

/** A rating of the analyst's own, which goes before all others. */
export interface OwnRating {
  readonly subject: string;
  readonly element: Element;
  readonly rating: Rating;
}

/** One subject and one element, with every rating there is. */
export interface RatedPair {
  readonly subject: Subject;
  readonly element: Element;
  readonly given: GivenRating | null;
  readonly fromIndicator: Rating | null;
  readonly applied: Rating | null;
  /** Her tables speak of this element for this kind of subject; otherwise there is nothing to show. */
  readonly isSpokenOf: boolean;
  /** Measured for the region as a whole, so that no sector has a rating from it. */
  readonly isRegional: boolean;
}

export interface EcosystemAnalysis {
  readonly subjects: readonly Subject[];
  /** Every subject with every element, subjects first. */
  readonly pairs: readonly RatedPair[];
  /** The region as a whole, on the elements that were measured for it alone. */
  readonly region: readonly RegionRating[];
  /** Somebody said which sectors are selected. */
  readonly isSelectionKnown: boolean;
}

/** What the analyst herself says of ecosystems. */
export interface OwnEcosystem {
  readonly ratings: readonly OwnRating[];
  /** Of sectors, by their key. */
  readonly sectorPhases: ReadonlyMap<string, Phase>;
}

/** Brings together the ratings from indicators, by hand and the analyst's own. */
export function analyseEcosystem(
  input: Pick<Input, 'indicators' | 'ratings' | 'clusters' | 'criteria'>,
  { ratings: own, sectorPhases }: OwnEcosystem,
  parameters: ParameterValues,
): EcosystemAnalysis {
  const subjects = subjectsOf(input, sectorPhases);
  const fromIndicators = input.indicators
    ? ratingsFromIndicators(input.indicators, parameters)
    : new Map<string, Rating>();
  const given = new Map(input.ratings.map((rating) => [pairKey(rating.subject, rating.element), rating]));
  const owned = new Map(own.map((rating) => [pairKey(rating.subject, rating.element), rating.rating]));
  const isMeasured = (measured: readonly { readonly element: Element }[] = [], element: Element): boolean =>
    measured.some((candidate) => candidate.element === element);
  const isRegional = (kind: SubjectKind, element: Element): boolean =>
    kind === 'sector' && isMeasured(input.indicators?.regional, element);
  const isSpokenOf = (kind: SubjectKind, element: Element): boolean =>
    input.ratings.some((rating) => rating.subjectKind === kind && rating.element === element) ||
    isRegional(kind, element) ||
    (kind === 'sector' && isMeasured(input.indicators?.elements, element));
  const pairs = subjects.flatMap((subject) =>
    ELEMENTS.map((element): RatedPair => {
      const key = pairKey(subject.key, element);
      const byHand = given.get(key) ?? null;
      const fromIndicator = fromIndicators.get(key) ?? null;
      const spokenOf = isSpokenOf(subject.kind, element);
      return {
        subject,
        element,
        given: byHand,
        fromIndicator,
        // Her own rating of a pair her tables no longer speak of stays on the sheet, but advises nothing.
        applied: spokenOf ? (owned.get(key) ?? byHand?.rating ?? fromIndicator) : null,
        isSpokenOf: spokenOf,
        isRegional: isRegional(subject.kind, element),
      };
    }),
  );
  const ofRegion = own.filter(({ subject }) => subject === REGION_KEY);
  const region = regionRatings(
    input.indicators,
    new Map(ofRegion.map(({ element, rating }) => [element, rating])),
    parameters,
  );
  const isSelectionKnown = input.criteria.some((row) => row.selected !== null);
  return { subjects, pairs, region, isSelectionKnown };
}

/** What tells a pair apart, in keys of rows too. */
export const pairKey = (subject: string, element: Element): string => `${subject}|${element}`;

function subjectsOf(
  input: Pick<Input, 'indicators' | 'ratings' | 'clusters' | 'criteria'>,
  sectorPhases: ReadonlyMap<string, Phase>,
): Subject[] {
  const chosen = new Set(input.criteria.filter((row) => row.selected).map((row) => row.key));
  const nobodyChose = input.criteria.every((row) => row.selected === null);
  const clusterPhases = new Map(input.clusters.map((row) => [row.key, row.phase]));
  const subjects = new Map<string, Subject>();
  const add = (key: string, name: string, kind: SubjectKind): void => {
    if (subjects.has(key)) return;
    const selected = kind === 'cluster' || nobodyChose || chosen.has(key);
    const phases = kind === 'cluster' ? clusterPhases : sectorPhases;
    subjects.set(key, { key, name, kind, selected, phase: phases.get(key) ?? null });
  };
  for (const row of input.indicators?.rows ?? []) add(row.key, row.name.text, 'sector');
  for (const rating of input.ratings) add(rating.subject, rating.name.text, rating.subjectKind);
  const byKind = (kind: SubjectKind): Subject[] =>
    [...subjects.values()].filter((subject) => subject.kind === kind);
  return [...byKind('sector'), ...byKind('cluster')];
}

function ratingsFromIndicators(table: IndicatorTable, parameters: ParameterValues): Map<string, Rating> {
  const ratings = new Map<string, Rating>();
  table.elements.forEach(({ element, scale }, column) => {
    const compared = comparedValues(table, column, parameters);
    if (!compared) return;
    const band = scale === 'ratio' ? parameters.ratioBand : parameters.intervalBand;
    elementRating(compared.values, scale, band, { mean: compared.mean }).forEach(([rating], row) => {
      if (typeof rating === 'string') ratings.set(pairKey(table.rows[row]!.key, element), rating);
    });
  });
  return ratings;
}
