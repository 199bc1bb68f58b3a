import { missionTest } from '../../method';
import {
  type Contribution,
  type Input,
  type MissionId,
  type MissionRelevance,
  type OwnMissionNames,
  type SourcedText,
  type SubjectKind,
} from '../input';
import { PARTLY, missionsIn } from '../recognise/words/criterionLabels';
import { keyOf } from '../recognise/cells/keys';
import { severalNames } from '../recognise/cells/severalNames';
import type { Subject } from './analyseEcosystem';

/** What a sector or cluster means for the missions, as far as her tables say. */
export interface SubjectMissions {
  readonly contributions: readonly { readonly mission: MissionId; readonly contribution: Contribution }[];
  /** Her text, where it is all there is. */
  readonly label: SourcedText | null;
  /** It enables or steers others, whether or not it works on a mission itself. */
  readonly isIndirect: boolean;
  /** The sectors of a cluster that this was taken from; none where her tables say it of the cluster itself. */
  readonly via: readonly string[];
}

type MissionInput = Pick<Input, 'missions' | 'criteria' | 'clusters'>;

/**
 * Looks up what a sector or cluster means for the missions. Her table of missions goes before what her table of
 * clusters or of criteria says, and that before the missions of the sectors that a cluster is made up of; null
 * where none of them speaks of the subject.
 */
export function missionsBySubject({
  missions,
  criteria,
  clusters,
}: MissionInput): (subject: Pick<Subject, 'key' | 'kind'>) => SubjectMissions | null {
  const rowsOf = (kind: SubjectKind) =>
    new Map((missions?.rows ?? []).map((row) => [keyOf(row.name.text, kind), row]));
  const rows = { sector: rowsOf('sector'), cluster: rowsOf('cluster') };
  const labels = new Map(criteria.map((row) => [row.key, row.relevance]));
  const clusterRows = new Map(clusters.map((row) => [row.key, row]));
  const inTable = (key: string, kind: SubjectKind): SubjectMissions | null => {
    const row = rows[kind].get(key);
    if (!row?.relevance) return null;
    const { contributions, relevance } = row;
    return { contributions, label: null, isIndirect: relevance.enabler || relevance.steering, via: [] };
  };
  const ofSector = (key: string): SubjectMissions | null => {
    const label = labels.get(key);
    return inTable(key, 'sector') ?? (label?.meaning ? ofLabel(label, label.meaning) : null);
  };
  const ofCluster = (key: string): SubjectMissions | null => {
    const row = clusterRows.get(key);
    return (
      inTable(key, 'cluster') ?? (row?.missions ? ofCell(row.missions) : null) ?? bySectors(row?.sectors)
    );
  };
  const bySectors = (listed: SourcedText | null | undefined): SubjectMissions | null => {
    if (!listed) return null;
    const found = severalNames(listed.text, (name) => ofSector(keyOf(name, 'sector')) !== null).flatMap(
      (name) => {
        const of = ofSector(keyOf(name, 'sector'));
        return of ? [{ name, of }] : [];
      },
    );
    return found.length > 0 ? together(found) : null;
  };
  return ({ key, kind }) => (kind === 'sector' ? ofSector(key) : ofCluster(key));
}

/** The names of the missions of her own that her tables have. */
export function ownMissionNames({ missions, clusters }: MissionInput): OwnMissionNames {
  const ofTable = missions?.missions ?? [];
  const ofClusters = clusters.flatMap((row) => row.missions?.named ?? []);
  return new Map([
    ...ofClusters.flatMap(({ mission, name }) => (name === null ? [] : [[mission, name] as const])),
    ...ofTable.map(({ id, header }) => [id, header] as const),
  ]);
}

const INDIRECT: ReadonlySet<Contribution> = new Set<Contribution>(['enabler', 'steering']);

function ofCell({ text, named }: NonNullable<Input['clusters'][number]['missions']>): SubjectMissions {
  const isIndirect = named.some(({ contribution }) => INDIRECT.has(contribution));
  return { contributions: named, label: text, isIndirect, via: [] };
}

function together(
  found: readonly { readonly name: string; readonly of: SubjectMissions }[],
): SubjectMissions {
  const first = new Map<MissionId, Contribution>();
  for (const { of } of found) {
    for (const { mission, contribution } of of.contributions) {
      if (!first.has(mission) || contribution === 'direct') first.set(mission, contribution);
    }
  }
  return {
    contributions: [...first].map(([mission, contribution]) => ({ mission, contribution })),
    label: null,
    isIndirect: found.some(({ of }) => of.isIndirect),
    via: found.map(({ name }) => name),
  };
}

function ofLabel(label: SourcedText, { direct, enabler, steering }: MissionRelevance): SubjectMissions {
  const contribution: Contribution = PARTLY.test(label.text.toLowerCase()) ? 'partly' : 'direct';
  const named = direct > 0 ? missionsIn(label.text) : [];
  return {
    contributions: named.map((mission) => ({ mission, contribution })),
    label,
    isIndirect: enabler || steering,
    via: [],
  };
}

/** The missions that the sector or cluster works on itself, rather than enabling or steering others. */
export const missionsOf = (missions: SubjectMissions | null): readonly MissionId[] =>
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
  if (!missions) return 'unknown';
  if (missionTest(interventionId).outcome === 'byDesign') return 'byDesign';
  if (missionsOf(missions).length > 0) return 'whenTied';
  return missions.isIndirect ? 'indirect' : 'none';
}
