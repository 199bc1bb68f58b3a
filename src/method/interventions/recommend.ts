import type { Phase } from '../clusters/phases';
import type { SubjectKind } from '../clusters/subjectKey';
import { ELEMENTS, type Element } from '../ecosystem/elements';
import { interventions, reasonForNone, type FoundIntervention, type ReasonForNone } from './interventions';

/** A sector or cluster with what is weak in its ecosystem. */
export interface WeakSubject {
  /** Key or name, in any known spelling; it is handed back as it came. */
  readonly key: string;
  readonly kind: SubjectKind;
  /** Whether policy is meant for it; null when nothing was decided. */
  readonly selected: boolean | null;
  /** Null when not known. */
  readonly phase: Phase | null;
  readonly weak: readonly { readonly element: Element; readonly disputed: boolean }[];
}

/** What to do about one weak element of one sector or cluster. */
export interface Recommendation {
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly selected: boolean | null;
  readonly phase: Phase | null;
  readonly element: Element;
  /** Sources contradict each other about the weakness: for the analyst to decide, so it is shown and not dropped. */
  readonly disputed: boolean;
  readonly found: readonly FoundIntervention[];
  /** Set exactly when `found` is empty. */
  readonly reasonForNone: ReasonForNone | null;
}

/**
 * One recommendation for every weak element of every subject, in the order of the subjects and of the ten
 * elements. Subjects that were not selected are in it too, marked as such: choosing is the analyst's.
 */
export function recommend(subjects: readonly WeakSubject[]): readonly Recommendation[] {
  return subjects.flatMap((subject) =>
    [...subject.weak]
      .sort((one, other) => ELEMENTS.indexOf(one.element) - ELEMENTS.indexOf(other.element))
      .map(({ element, disputed }) => {
        const query = { element, phase: subject.phase, subject: subject.key, subjectKind: subject.kind };
        return {
          subject: subject.key,
          kind: subject.kind,
          selected: subject.selected,
          phase: subject.phase,
          element,
          disputed,
          found: interventions(query),
          reasonForNone: reasonForNone(query),
        };
      }),
  );
}
