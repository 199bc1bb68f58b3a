import { normaliseName } from './normaliseName';
import { SECTOR_IDS, SECTORS, sectorIdOfName, sectorOf } from './sectors';

/** Figure 2 of the report for The Hague (Birch 2019, p. 11), which shortens two names of figure 1. */
const FIGURE_2_NAMES = [
  'Agrofood & tuinbouw',
  'Bouw',
  'Energie',
  'Financiën',
  'ICT & creatief',
  'Kennis',
  'Logistiek',
  'Maak',
  'Onderwijs',
  'Overheid (en belangenorganisaties)',
  'Detailhandel en horeca',
  'Toerisme',
  'Zorg',
  'Zakelijke diensten',
];

describe('the sectors', () => {
  it('are fourteen, each with its id', () => {
    expect(SECTORS).toHaveLength(14);
    expect(SECTORS.map(({ id }) => id)).toEqual(SECTOR_IDS);
    for (const id of SECTOR_IDS) expect(sectorOf(id).id).toBe(id);
  });

  it('are known by their names in figure 2', () => {
    expect(FIGURE_2_NAMES.map(sectorIdOfName)).toEqual(SECTOR_IDS);
  });

  it('are known by id, Dutch name, English name and alias, whatever case and accents', () => {
    for (const { id, name, aliases } of SECTORS) {
      for (const spelling of [id, name.nl, name.en, ...aliases]) {
        expect([spelling, sectorIdOfName(spelling)]).toEqual([spelling, id]);
        expect(sectorIdOfName(spelling.toUpperCase())).toBe(id);
        expect(sectorIdOfName(spelling.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))).toBe(id);
      }
    }
  });

  it('share no spelling with each other', () => {
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of SECTORS) {
      for (const spelling of [id, name.nl, name.en, ...aliases]) {
        const normal = normaliseName(spelling);
        expect([spelling, owners.get(normal) ?? id]).toEqual([spelling, id]);
        owners.set(normal, id);
      }
    }
  });

  it.each(['', 'Security', 'Bouw en zorg', 'ICT', 'Telecom', 'Totaal', 'Zakelijke', 'Energievernieuwing'])(
    'do not include %p',
    (name) => {
      expect(sectorIdOfName(name)).toBeUndefined();
    },
  );
});
