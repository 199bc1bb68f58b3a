import { CATALOGUE, INFLUENCES, MUNICIPAL_INFLUENCE, type Intervention } from '../../method';
import type { AdviceRow, Specificity } from './analyseAdvice';
import type { Subject } from './analyseEcosystem';

/** An intervention with everyone it answers a weak element of. */
export interface UrgentIntervention {
  readonly intervention: Intervention;
  readonly specificity: Specificity;
  readonly subjects: readonly Subject[];
}

/**
 * The interventions to begin with, each once: those that a source proposes by name for this city before others,
 * then those that answer the weak element of most sectors and clusters, then those on whose element a municipality
 * has most influence, then those that were proposed by name for another city, then in the order of the catalogue. A weakness that is disputed counts for nothing, nor
 * does a row that was decided against.
 *
 * @param refused the keys of such rows.
 */
export function mostUrgent(
  advice: readonly AdviceRow[],
  refused: ReadonlySet<string>,
  most: number,
): readonly UrgentIntervention[] {
  const byId = new Map<string, UrgentIntervention>();
  for (const { key, found, specificity, subject, dispute } of advice) {
    if (!found || !specificity || dispute !== null || refused.has(key)) continue;
    const { intervention } = found;
    const known = byId.get(intervention.id);
    byId.set(intervention.id, {
      intervention,
      specificity,
      subjects: [...(known?.subjects ?? []), subject],
    });
  }
  const place = ({ intervention }: UrgentIntervention): readonly number[] => [
    INFLUENCES.indexOf(MUNICIPAL_INFLUENCE[intervention.element].influence),
    CATALOGUE.indexOf(intervention),
  ];
  return [...byId.values()]
    .sort((one, other) => {
      const [influence, order] = place(one);
      const [otherInfluence, otherOrder] = place(other);
      return (
        isA('specific', other) - isA('specific', one) ||
        other.subjects.length - one.subjects.length ||
        influence! - otherInfluence! ||
        isA('elsewhere', other) - isA('elsewhere', one) ||
        order! - otherOrder!
      );
    })
    .slice(0, most);
}

const isA = (specificity: Specificity, { specificity: of }: UrgentIntervention): number =>
  Number(of === specificity);
