import type { Element, Rating } from '../../method/ecosystem/elements';
import type { CellPlace } from '../cellPlace';
import type { SourcedText } from './figure';

export type SubjectKind = 'sector' | 'cluster';

/** A rating given by hand, with what it rests on. */
export interface GivenRating {
  /** The key of the sector or cluster, the same as in the other tables. */
  readonly subject: string;
  readonly name: SourcedText;
  readonly subjectKind: SubjectKind;
  readonly element: Element;
  /** Null where the table has the row but no rating. */
  readonly rating: Rating | null;
  /** The cell's word can be referred to as it is (one of the locale's own words). */
  readonly asIs: boolean;
  readonly place: CellPlace;
  readonly evidence: SourcedText | null;
  readonly source: SourcedText | null;
  /** A remark of hers that the rating is disputed, and why. */
  readonly disputed: SourcedText | null;
}
