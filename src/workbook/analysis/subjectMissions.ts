import type { Mission } from '../../method';
import type { Contribution, Input, SourcedText } from '../input';
import { PARTLY, missionsIn } from '../recognise/criterionLabels';
import type { Subject } from './analyseEcosystem';

/** What a sector or cluster means for the missions, as far as her tables say. */
export interface SubjectMissions {
  readonly contributions: readonly { readonly mission: Mission; readonly contribution: Contribution }[];
  /** Her label, where it is all there is. */
  readonly label: SourcedText | null;
}

/** Her table of missions goes before the label in her table of criteria; null where neither speaks of the subject. */
export function subjectMissions(
  { missions, criteria }: Pick<Input, 'missions' | 'criteria'>,
  { key }: Pick<Subject, 'key'>,
): SubjectMissions | null {
  const row = missions?.rows.find((candidate) => candidate.key === key);
  if (row?.relevance) return { contributions: row.contributions, label: null };
  const label = criteria.find((candidate) => candidate.key === key)?.relevance ?? null;
  if (!label) return null;
  const contribution: Contribution = PARTLY.test(label.text.toLowerCase()) ? 'partly' : 'direct';
  return {
    contributions: missionsIn(label.text).map((mission) => ({ mission, contribution })),
    label,
  };
}

/** Whether the sector or cluster works on the mission itself, rather than enabling or steering others. */
export const worksOn = (missions: SubjectMissions | null, mission: Mission): boolean =>
  missions?.contributions.some(
    (one) => one.mission === mission && (one.contribution === 'direct' || one.contribution === 'partly'),
  ) ?? false;
