import type { Element } from '../../method/ecosystem/elements';
import type { SourcedText } from './figure';

/** A sector or cluster that a goal names. */
export interface GoalSubject {
  readonly key: string;
  readonly name: string;
}

/** A tactical goal of hers, and what it is about. */
export interface GoalRow {
  /** The goal with its subjects and elements, unique in the table. */
  readonly key: string;
  readonly goal: SourcedText;
  /** Her cell that names sectors and clusters; null where it is blank, or speaks of all of them. */
  readonly about: SourcedText | null;
  /** In the order of her cell. */
  readonly subjects: readonly GoalSubject[];
  readonly elements: readonly Element[];
  /** False where it says of no sector, cluster or element what the analysis can look up. */
  readonly isTestable: boolean;
}
