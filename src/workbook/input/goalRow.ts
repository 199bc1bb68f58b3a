import type { Element } from '../../method/ecosystem/elements';
import type { SourcedText } from './figure';

/** A tactical goal of hers, and what it is about. */
export interface GoalRow {
  /** The goal with its subject and element, unique in the table. */
  readonly key: string;
  readonly goal: SourcedText;
  readonly subject: (SourcedText & { readonly key: string }) | null;
  readonly element: Element | null;
  /** False where it says of no sector, cluster or element what the analysis can look up. */
  readonly isTestable: boolean;
}
