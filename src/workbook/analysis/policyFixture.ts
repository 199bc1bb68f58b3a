import type { Element, Phase, Rating } from '../../method';
import type { GivenRating, SubjectKind } from '../input';
import type { EcosystemAnalysis, RatedPair, Subject } from './analyseEcosystem';

/** A sector or cluster as a test writes it: its ratings by element. */
export interface SubjectSketch {
  readonly key: string;
  readonly kind?: SubjectKind;
  readonly selected?: boolean;
  readonly phase?: Phase;
  readonly ratings: Readonly<Partial<Record<Element, Rating>>>;
  readonly disputed?: Element;
}

/** An analysis of given ratings, for tests of what is made of one. */
export function sketchEcosystem(
  sketches: readonly SubjectSketch[],
  region: Readonly<Partial<Record<Element, Rating>>> = {},
): EcosystemAnalysis {
  const place = { sheet: 'Beoordelingen', row: 5, column: 0 };
  const pairs: RatedPair[] = [];
  const subjects = sketches.map((sketch): Subject => {
    const { key, kind = 'sector', selected = true, phase = null, ratings, disputed } = sketch;
    const subject: Subject = { key, name: key, kind, selected, phase };
    for (const [element, rating] of Object.entries(ratings) as [Element, Rating][]) {
      const given: GivenRating = {
        subject: key,
        name: { text: key, place },
        subjectKind: kind,
        element,
        rating,
        asIs: true,
        place,
        evidence: null,
        source: null,
        disputed: disputed === element ? { text: 'bronnen spreken elkaar tegen', place } : null,
      };
      pairs.push({
        subject,
        element,
        given,
        fromIndicator: null,
        applied: rating,
        isSpokenOf: true,
        isRegional: false,
      });
    }
    return subject;
  });
  return {
    subjects,
    pairs,
    region: (Object.entries(region) as [Element, Rating][]).map(([element, rating]) => ({
      element,
      hasReference: true,
      fromIndicator: rating,
      applied: rating,
    })),
    isSelectionKnown: true,
  };
}
