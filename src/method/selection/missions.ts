import type { SectorId } from '../classification/sectors';

/**
 * The four themes of the Dutch mission-driven innovation policy, and the key technologies that serve all of
 * them (letter to parliament DGBI/19070216, 26 April 2019, as told in Birch 2019, section 2.3).
 */
export const MISSIONS = [
  'energyTransition',
  'foodAndWater',
  'health',
  'security',
  'keyTechnologies',
] as const;

export type Mission = (typeof MISSIONS)[number];

/** The Dutch names are the report's. */
export const MISSION_NAMES: Readonly<Record<Mission, { readonly nl: string; readonly en: string }>> = {
  energyTransition: {
    nl: 'Energietransitie en duurzaamheid',
    en: 'Energy transition and sustainability',
  },
  foodAndWater: { nl: 'Landbouw, water en voedsel', en: 'Agriculture, water and food' },
  health: { nl: 'Gezondheid en zorg', en: 'Health and care' },
  security: { nl: 'Veiligheid', en: 'Security' },
  keyTechnologies: { nl: 'Sleuteltechnologieën', en: 'Key technologies' },
};

/**
 * What a sector does for a mission: it contributes itself, it makes the change possible for others with its
 * knowledge and technology, or it steers and co-ordinates.
 */
export const MISSION_ROLES = ['directContributor', 'enabler', 'steeringParty'] as const;

export type MissionRole = (typeof MISSION_ROLES)[number];

export const MISSION_ROLE_NAMES: Readonly<Record<MissionRole, { readonly nl: string; readonly en: string }>> =
  {
    directContributor: { nl: 'draagt zelf bij', en: 'direct contributor' },
    enabler: { nl: 'enabler: maakt het mogelijk', en: 'enabler' },
    steeringParty: { nl: 'stuurt en coördineert', en: 'steering party' },
  };

/** What one sector means for the missions; a mission is absent where the role counts for all of them. */
export interface SectorMission {
  readonly role: MissionRole;
  readonly mission: Mission | null;
}

/**
 * The column on social relevance of figure 3 of the report for The Hague (Birch 2019). A starting point for
 * other regions, not a rule; a sector that is absent has none there.
 */
export const SECTOR_MISSIONS: Readonly<Partial<Record<SectorId, readonly SectorMission[]>>> = {
  agrofood: [{ role: 'directContributor', mission: 'foodAndWater' }],
  construction: [{ role: 'directContributor', mission: 'energyTransition' }],
  energy: [{ role: 'directContributor', mission: 'energyTransition' }],
  financialServices: [{ role: 'enabler', mission: null }],
  ictCreative: [
    { role: 'directContributor', mission: 'security' },
    { role: 'enabler', mission: null },
  ],
  knowledge: [{ role: 'enabler', mission: null }],
  manufacturing: [{ role: 'directContributor', mission: 'energyTransition' }],
  government: [{ role: 'steeringParty', mission: null }],
  healthcare: [{ role: 'directContributor', mission: 'health' }],
};
