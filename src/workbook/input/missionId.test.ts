import { missionName, ownMission } from './missionId';

describe('a mission of her own', () => {
  it('is the same whatever its case and spaces, and is called as she writes it', () => {
    const id = ownMission(' Betere  wereld');
    expect(id).toBe(ownMission('betere wereld'));
    expect(missionName(id, 'en', new Map([[id, 'Betere wereld']]))).toBe('Betere wereld');
    expect(missionName(id, 'en', new Map())).toBe('betere wereld');
    expect(missionName('security', 'nl', new Map())).toBe('Veiligheid');
  });
});
