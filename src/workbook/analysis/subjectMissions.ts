import { missionTest, type Mission } from '../../method';
import type { Contribution, Input, MissionRelevance, SourcedText, SubjectKind } from '../input';
import { PARTLY, missionsIn } from '../recognise/criterionLabels';
import { keyOf } from '../recognise/keys';
import type { Subject } from './analyseEcosystem';

/** What a sector or cluster means for the missions, as far as her tables say. */
export interface SubjectMissions {
  readonly contributions: readonly { readonly mission: Mission; readonly contribution: Contribution }[];
  /** Her label, where it is all there is. */
  readonly label: SourcedText | null;
  /** It enables or steers others, whether or not it works on a mission itself. */
  readonly isIndirect: boolean;
}

/**
 * Looks up what a sector or cluster means for the missions. Her table of missions goes before the label in
 * her table of criteria; null where neither speaks of the subject.
 */
export function missionsBySubject({
  missions,
  criteria,
}: Pick<Input, 'missions' | 'criteria'>): (subject: Pick<Subject, 'key' | 'kind'>) => SubjectMissions | null {
  const rowsOf = (kind: SubjectKind) =>
    new Map((missions?.rows ?? []).map((row) => [keyOf(row.name.text, kind), row]));
  const rows = { sector: rowsOf('sector'), cluster: rowsOf('cluster') };
  const labels = new Map(criteria.map((row) => [row.key, row.relevance]));
  return ({ key, kind }) => {
    const row = rows[kind].get(key);
    if (row?.relevance) {
      const { contributions, relevance } = row;
      return { contributions, label: null, isIndirect: relevance.enabler || relevance.steering };
    }
    const label = labels.get(key);
    return label?.meaning ? ofLabel(label, label.meaning) : null;
  };
}

function ofLabel(label: SourcedText, { direct, enabler, steering }: MissionRelevance): SubjectMissions {
  const contribution: Contribution = PARTLY.test(label.text.toLowerCase()) ? 'partly' : 'direct';
  const named = direct > 0 ? missionsIn(label.text) : [];
  return {
    contributions: named.map((mission) => ({ mission, contribution })),
    label,
    isIndirect: enabler || steering,
  };
}

/** The missions that the sector or cluster works on itself, rather than enabling or steering others. */
export const missionsOf = (missions: SubjectMissions | null): readonly Mission[] =>
  (missions?.contributions ?? [])
    .filter(({ contribution }) => contribution === 'direct' || contribution === 'partly')
    .map(({ mission }) => mission);

/** Does an intervention for this sector or cluster contribute to a mission? */
export type MissionOutcome =
  /** A societal question is what the intervention is about. */
  | 'byDesign'
  /** It does when the mission is made a condition of it. */
  | 'whenTied'
  /** As before, by way of others that the sector enables or steers. */
  | 'indirect'
  /** The sector has no mission to tie it to. */
  | 'none'
  /** Her tables do not say. */
  | 'unknown';

export function missionOutcome(missions: SubjectMissions | null, interventionId: string): MissionOutcome {
  if (missionTest(interventionId).outcome === 'byDesign') return 'byDesign';
  if (!missions) return 'unknown';
  if (missionsOf(missions).length > 0) return 'whenTied';
  return missions.isIndirect ? 'indirect' : 'none';
}
