import { SECTOR_IDS } from '../classification/sectors';
import { CRITERIA, CRITERION_TEXTS } from './criteria';
import { MISSIONS, MISSION_NAMES, MISSION_ROLES, MISSION_ROLE_NAMES, SECTOR_MISSIONS } from './missions';

const namesOf = (texts: Readonly<Record<string, { readonly nl: string; readonly en: string }>>): string[] =>
  Object.values(texts).flatMap(({ nl, en }) => [nl, en]);

describe('the criteria and missions of the report', () => {
  it('are four criteria, in its order', () => {
    expect(CRITERIA.map((criterion) => CRITERION_TEXTS[criterion].name.nl)).toEqual([
      'Omvang en groeipotentie',
      'Concentratie',
      'Maatschappelijke relevantie',
      'Passende werkgelegenheid',
    ]);
  });

  it('are four themes and the key technologies', () => {
    expect(MISSIONS.map((mission) => MISSION_NAMES[mission].nl)).toEqual([
      'Energietransitie en duurzaamheid',
      'Landbouw, water en voedsel',
      'Gezondheid en zorg',
      'Veiligheid',
      'Sleuteltechnologieën',
    ]);
    expect(namesOf(MISSION_NAMES)).not.toContain('');
    expect(new Set(namesOf(MISSION_ROLE_NAMES)).size).toBeGreaterThan(MISSION_ROLES.length);
  });

  it('give nine of fourteen sectors a role; the other five have an empty cell in figure 3', () => {
    const without = SECTOR_IDS.filter((sector) => SECTOR_MISSIONS[sector] === undefined);
    expect(without).toEqual(['logistics', 'education', 'retailHospitality', 'tourism', 'businessServices']);
  });

  it('name a theme for whoever contributes, and none for who serves or steers all', () => {
    const all = Object.values(SECTOR_MISSIONS).flat();
    for (const { role, mission } of all) {
      expect(mission === null).toBe(role !== 'directContributor');
    }
  });
});
