import type { SourcedText } from './figure';
import type { MissionRelevance } from './missionTable';

/** Growth in words, from falling to rising; the words are those of figure 3 in Birch (2019). */
export const GROWTH_CLASSES = ['decline', 'slightDecline', 'slightGrowth', 'growth', 'strongGrowth'] as const;

export type GrowthClass = (typeof GROWTH_CLASSES)[number];

/** How well the jobs of a sector fit the schooling of the unemployed, in words. */
export const FIT_CLASSES = ['poor', 'average', 'good'] as const;

export type FitClass = (typeof FIT_CLASSES)[number];

/** A label of hers, and what was read from it. */
export interface Label<Meaning> extends SourcedText {
  readonly meaning: Meaning;
}

export interface CriteriaRow {
  readonly key: string;
  readonly name: SourcedText;
  /** Null where nobody said. */
  readonly selected: boolean | null;
  /** Why; null where nobody said. */
  readonly reason: SourcedText | null;
  /** The cells of her table that say both, whatever she decides on our sheet after that. */
  readonly inTable: { readonly selected: SourcedText | null; readonly reason: SourcedText | null };
  /** Every class that the label names: growth in one part of a sector and decline in another are two. */
  readonly growth: Label<readonly GrowthClass[]> | null;
  /** The meaning is null for a label that could not be read, which is not the same as no label. */
  readonly relevance: Label<MissionRelevance | null> | null;
  readonly fit: Label<FitClass> | null;
}
