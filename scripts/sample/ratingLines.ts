import type { Rating } from '../../src/method/ecosystem/elements';

/** A rating of an element by hand; null where the sources of the sample are silent. */
export interface SampleRating {
  readonly kind: 'sector' | 'cluster';
  readonly name: string;
  readonly element: string;
  readonly rating: Rating | null;
  readonly evidence: string | null;
  readonly source: string | null;
  readonly disputed?: string;
}

type Line = readonly [
  element: string,
  rating: Rating | null,
  evidence?: string,
  source?: string,
  disputed?: string,
];

/** The ratings of one sector or cluster, a line each. */
export const ratingsOf = (
  kind: SampleRating['kind'],
  name: string,
  lines: readonly Line[],
): readonly SampleRating[] =>
  lines.map(([element, rating, evidence, source, disputed]) => ({
    kind,
    name,
    element,
    rating,
    evidence: evidence ?? null,
    source: source ?? null,
    ...(disputed === undefined ? {} : { disputed }),
  }));
