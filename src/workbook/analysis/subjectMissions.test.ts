import type { ClusterRow, CriteriaRow, Input, MissionTable } from '../input';
import { relevanceOf } from '../recognise/words/criterionLabels';
import { missionsOfCell } from '../recognise/cells/missionCell';
import { missionOutcome, missionsBySubject, missionsOf, ownMissionNames } from './subjectMissions';

const place = { sheet: 'Criteria', row: 5, column: 3 };

const criteria = (key: string, label: string): CriteriaRow =>
  ({ key, relevance: { text: label, place, meaning: relevanceOf(label) } }) as unknown as CriteriaRow;

const read = (input: Partial<Pick<Input, 'missions' | 'criteria'>>, key: string) =>
  missionsBySubject({ missions: null, criteria: [], clusters: [], ...input })({ key, kind: 'sector' });

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

describe('the missions of a cluster', () => {
  const cluster = (missions: string | null, sectors: string | null): ClusterRow => {
    const text = missions === null ? null : { text: missions, place };
    const named = missionsOfCell(text);
    return {
      key: 'security',
      missions: text && named ? { text, named } : null,
      sectors: sectors === null ? null : { text: sectors, place },
    } as unknown as ClusterRow;
  };
  const of = (row: ClusterRow, input: Partial<Pick<Input, 'missions' | 'criteria'>> = {}) =>
    missionsBySubject({ missions: null, criteria: [], clusters: [row], ...input })({
      key: 'security',
      kind: 'cluster',
    });
  const LABELS = [criteria('manufacturing', 'Energietransitie'), criteria('knowledge', 'Enabler')];

  it('are those of its own column, also one of hers', () => {
    const found = of(cluster('Veiligheid; Betere wereld', 'Maak'), { criteria: LABELS });
    expect(missionsOf(found)).toEqual(['security', 'own:betere wereld']);
    expect(found).toMatchObject({ label: { text: 'Veiligheid; Betere wereld' }, via: [] });
    expect(
      ownMissionNames({ missions: null, criteria: [], clusters: [cluster('Betere wereld', null)] }),
    ).toEqual(new Map([['own:betere wereld', 'Betere wereld']]));
  });

  it('are otherwise those of its sectors, and that is said', () => {
    const found = of(cluster(null, 'Maak en kennis'), { criteria: LABELS });
    expect(missionsOf(found)).toEqual(['energyTransition']);
    expect(found).toMatchObject({ isIndirect: true, via: ['Maak', 'kennis'], label: null });
  });

  it('are not known where nothing says them', () => {
    expect(of(cluster(null, null), { criteria: LABELS })).toBeNull();
    expect(of(cluster(null, 'Zorg'), { criteria: LABELS })).toBeNull();
  });
});

describe('missionOutcome', () => {
  const outcome = (label: string | null, id: string) =>
    missionOutcome(label === null ? null : read({ criteria: [criteria('x', label)] }, 'x'), id);

  it('says yes where a societal question is the assignment, whatever the sector', () => {
    expect(outcome('Energietransitie', 'smart-tenders')).toBe('byDesign');
    expect(outcome('Geen', 'smart-tenders')).toBe('byDesign');
  });

  it('asks to tie anything else to a mission of the sector', () => {
    expect(outcome('Energietransitie', 'themed-network-meetings')).toBe('whenTied');
    expect(outcome('Enabler', 'themed-network-meetings')).toBe('indirect');
    expect(outcome('Geen', 'themed-network-meetings')).toBe('none');
  });

  it('says of no intervention that it serves a mission nobody knows', () => {
    expect(outcome(null, 'themed-network-meetings')).toBe('unknown');
    expect(outcome(null, 'smart-tenders')).toBe('unknown');
  });

  it('asks to tie a centre of expertise to a mission too, as section 4.1 does', () => {
    expect(outcome('Energietransitie', 'expertise-centre')).toBe('whenTied');
  });
});
