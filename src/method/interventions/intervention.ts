import type { SectorId } from '../classification/sectors';
import type { ClusterId } from '../clusters/clusters';
import type { Phase } from '../clusters/phases';
import type { Element } from '../ecosystem/elements';

/** Where the catalogue's placements come from. */
export const INTERVENTION_SOURCES = ['figure8', 'table2', 'figure9'] as const;

export type InterventionSource = (typeof INTERVENTION_SOURCES)[number];

/** A text in both languages of the user. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** One source's answer to the question in which phase of a cluster an intervention fits. */
export interface Placement {
  readonly source: InterventionSource;
  /** Several when the source names a transition; null when it ties the intervention to a subject instead. */
  readonly phase: Phase | readonly Phase[] | null;
  /** False where the source's table, as it could be read, does not show the column without doubt. */
  readonly certain: boolean;
}

/** A sector or cluster for which a source proposes the intervention by name. */
export type ScopedSubject =
  { readonly kind: 'sector'; readonly key: SectorId } | { readonly kind: 'cluster'; readonly key: ClusterId };

/** Something a municipality can do for one element of an ecosystem. */
export interface Intervention {
  /** A slug that never changes, since recommendations in saved workbooks are found again by it. */
  readonly id: string;
  readonly name: Bilingual;
  /** What it is and what the municipality does, in one or two plain sentences. */
  readonly explanation: Bilingual;
  readonly element: Element;
  /** One per source that names it; sources may disagree on the phase, and both stay. */
  readonly placements: readonly Placement[];
  /** Null for an intervention that serves any sector or cluster. */
  readonly scope: readonly ScopedSubject[] | null;
  /** It is about a cluster as such, so it is nothing for a sector. */
  readonly forClustersOnly?: true;
}

/** The phases of a placement as a list; empty when the source names none. */
export function phasesOf(placement: Placement): readonly Phase[] {
  const { phase } = placement;
  if (phase === null) return [];
  return typeof phase === 'string' ? [phase] : phase;
}
