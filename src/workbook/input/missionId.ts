import { MISSION_NAMES, type Mission } from '../../method/selection/missions';

/** A mission of her own, such as that of a city, by the words her table has for it. */
export type OwnMission = `own:${string}`;

/** A mission of the national policy, or one of her own. */
export type MissionId = Mission | OwnMission;

const OWN = 'own:';

const isOwn = (id: MissionId): id is OwnMission => id.startsWith(OWN);

/** The id of a mission of her own; the same words are the same mission, in whatever case. */
export const ownMission = (name: string): OwnMission =>
  `${OWN}${name.trim().replace(/\s+/g, ' ').toLowerCase()}`;

/** The names of her own missions, as she writes them. */
export type OwnMissionNames = ReadonlyMap<MissionId, string>;

/** What a mission is called on a sheet: hers as she writes it. */
export function missionName(id: MissionId, language: 'nl' | 'en', names: OwnMissionNames): string {
  if (!isOwn(id)) return MISSION_NAMES[id][language];
  return names.get(id) ?? id.slice(OWN.length);
}
