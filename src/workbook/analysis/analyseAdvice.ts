import { recommend, type Element, type FoundIntervention, type ReasonForNone } from '../../method';
import { pairKey, type EcosystemAnalysis, type Subject } from './analyseEcosystem';

/** One intervention for one weak element of one sector or cluster; without one, why there is none. */
export interface AdviceRow {
  /** By which her own cells are found again. */
  readonly key: string;
  readonly subject: Subject;
  readonly element: Element;
  /** From 1 within the pair: the interventions that a source proposes for the subject by name come first. */
  readonly rank: number;
  readonly found: FoundIntervention | null;
  /** Set exactly when `found` is null. */
  readonly reasonForNone: ReasonForNone | null;
  /** Why the weakness is disputed; null where it is not. */
  readonly dispute: string | null;
}

/** What answers each weak element of each selected sector and each cluster, the specific answers first. */
export function analyseAdvice({ subjects, pairs }: EcosystemAnalysis): readonly AdviceRow[] {
  return subjects
    .filter((subject) => subject.selected)
    .flatMap((subject) => {
      const weak = pairs.filter((pair) => pair.subject === subject && pair.applied === 'weak');
      const disputes = new Map(weak.map((pair) => [pair.element, pair.given?.disputed?.text ?? null]));
      return recommend([
        {
          key: subject.key,
          kind: subject.kind,
          selected: subject.selected,
          phase: subject.phase,
          weak: weak.map(({ element }) => ({ element, disputed: disputes.get(element) !== null })),
        },
      ]).flatMap(({ element, found, reasonForNone }): AdviceRow[] => {
        const pair = pairKey(subject.key, element);
        const common = { subject, element, reasonForNone, dispute: disputes.get(element) ?? null };
        if (reasonForNone) return [{ ...common, key: `${pair}|none`, rank: 1, found: null }];
        return found.map((one, index) => ({
          ...common,
          key: `${pair}|${one.intervention.id}`,
          rank: index + 1,
          found: one,
        }));
      });
    });
}

/** An intervention that is recommended, with everyone it is recommended for. */
export interface SharedIntervention {
  readonly found: FoundIntervention;
  readonly subjects: readonly Subject[];
}

/** Each intervention once, in the order in which it is first recommended. */
export function sharedInterventions(advice: readonly AdviceRow[]): readonly SharedIntervention[] {
  const shared = new Map<string, { found: FoundIntervention; subjects: Subject[] }>();
  for (const { found, subject } of advice) {
    if (!found) continue;
    const { id } = found.intervention;
    const known = shared.get(id);
    if (known) known.subjects.push(subject);
    else shared.set(id, { found, subjects: [subject] });
  }
  return [...shared.values()];
}
