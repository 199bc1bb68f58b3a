import type { CriteriaRow, Input, MissionTable } from '../input';
import { relevanceOf } from '../recognise/criterionLabels';
import { missionOutcome, missionsBySubject, missionsOf } from './subjectMissions';

const place = { sheet: 'Criteria', row: 5, column: 3 };

const criteria = (key: string, label: string): CriteriaRow =>
  ({ key, relevance: { text: label, place, meaning: relevanceOf(label) } }) as unknown as CriteriaRow;

const read = (input: Partial<Pick<Input, 'missions' | 'criteria'>>, key: string) =>
  missionsBySubject({ missions: null, criteria: [], ...input })({ key, kind: 'sector' });

describe('missionsBySubject', () => {
  it('reads the labels of figure 3 of the report', () => {
    const of = (label: string) => read({ criteria: [criteria('x', label)] }, 'x');
    expect(of('Deels energietransitie')?.contributions).toEqual([
      { mission: 'energyTransition', contribution: 'partly' },
    ]);
    expect(missionsOf(of('Veiligheid + enabler'))).toEqual(['security']);
    expect(of('Veiligheid + enabler')?.isIndirect).toBe(true);
    expect(missionsOf(of('Gezondheid en zorg'))).toEqual(['health']);
    expect(of('Enabler, nodig voor innovaties')).toMatchObject({ contributions: [], isIndirect: true });
  });

  it('lets her table of missions go before the label', () => {
    const missions = {
      rows: [
        {
          key: 'zorg',
          name: { text: 'Zorg', place },
          contributions: [{ mission: 'security', contribution: 'direct' }],
          isMarked: true,
          relevance: { direct: 1, enabler: false, steering: false },
        },
      ],
    } as unknown as MissionTable;
    const found = read({ missions, criteria: [criteria('healthcare', 'Gezondheid')] }, 'healthcare');
    expect(missionsOf(found)).toEqual(['security']);
  });

  it('knows nothing of a sector that no table speaks of', () => {
    expect(read({}, 'x')).toBeNull();
    expect(read({ criteria: [criteria('x', 'onbekend woord')] }, 'x')).toBeNull();
  });
});

describe('missionOutcome', () => {
  const outcome = (label: string | null, id: string) =>
    missionOutcome(label === null ? null : read({ criteria: [criteria('x', label)] }, 'x'), id);

  it('says yes where a societal question is the assignment, whatever the sector', () => {
    expect(outcome(null, 'smart-tenders')).toBe('byDesign');
    expect(outcome('Geen', 'smart-tenders')).toBe('byDesign');
  });

  it('asks to tie anything else to a mission of the sector', () => {
    expect(outcome('Energietransitie', 'themed-network-meetings')).toBe('whenTied');
    expect(outcome('Enabler', 'themed-network-meetings')).toBe('indirect');
    expect(outcome('Geen', 'themed-network-meetings')).toBe('none');
    expect(outcome(null, 'themed-network-meetings')).toBe('unknown');
  });
});
