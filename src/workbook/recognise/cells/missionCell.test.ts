import { missionsOfCell } from './missionCell';

const read = (text: string) =>
  missionsOfCell({ text, place: { sheet: 'Clusters', row: 1, column: 3 } })?.map(
    ({ mission, contribution }) => [mission, contribution],
  );

describe('missionsOfCell', () => {
  it('reads the missions of the national policy, in part too', () => {
    expect(read('Veiligheid')).toEqual([['security', 'direct']]);
    expect(read('Deels energietransitie; gezondheid en zorg')).toEqual([
      ['energyTransition', 'partly'],
      ['health', 'direct'],
    ]);
  });

  it('takes other words for a mission of her own', () => {
    expect(read('Veilige, betere en rechtvaardige wereld')).toEqual([
      ['own:veilige, betere en rechtvaardige wereld', 'direct'],
    ]);
    expect(read('Veiligheid; Betere wereld')).toEqual([
      ['security', 'direct'],
      ['own:betere wereld', 'direct'],
    ]);
  });

  it('keeps none, doubt and nothing apart', () => {
    expect(read('geen')).toEqual([]);
    expect(read('n.v.t.')).toEqual([]);
    expect(read('Misschien veiligheid')).toBeUndefined();
    expect(missionsOfCell(null)).toBeNull();
    expect(read('enabler')).toEqual([]);
  });
});
