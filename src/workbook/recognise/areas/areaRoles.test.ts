import { areaRoles, kindOfArea, type SizedArea } from './areaRoles';

const area = (name: string, ...jobs: readonly (number | null)[]): SizedArea => ({ name, jobs });

/** The names by their roles. */
function named(
  areas: readonly SizedArea[],
  chosen: Parameters<typeof areaRoles>[1] = {},
  around: readonly string[] = [],
): readonly (string | null)[] {
  const { own, region, reference } = areaRoles(areas, chosen, around);
  return [own, region, reference].map((index) => (index === null ? null : areas[index]!.name));
}

describe('the name of an area', () => {
  it.each([
    ['Nederland', 'reference'],
    ['NL01  ', 'reference'],
    ['The Netherlands', 'reference'],
    ['Noord-Nederland (LD)', 'region'],
    ['Oost-Nederland', 'region'],
    ['Zuid-Holland', 'region'],
    ['Utrecht (PV)', 'region'],
    ['Agglomeratie \u2019s-Gravenhage (CR)', 'region'],
    ['Arbeidsmarktregio Haaglanden', 'region'],
    ['Delft en Westland', 'region'],
    ['Groot-Veld', 'region'],
    ['Delfzijl en omgeving', 'region'],
    ['PV28', 'region'],
    ['GM0518', 'municipality'],
    ['Utrecht (gemeente)', 'municipality'],
    ['Utrecht', null],
    ['Den Haag', null],
  ])('%s says that it is: %s', (name, kind) => {
    expect(kindOfArea(name)).toBe(kind);
  });
});

describe('the areas of a table', () => {
  it('have their roles by their names, in any order', () => {
    const areas = [area('Nederland', 90, 90), area('Den Haag', 1, 2), area('Haaglanden', 5, 6)];
    expect(named(areas)).toEqual(['Den Haag', 'Haaglanden', 'Nederland']);
    expect(named([...areas].reverse())).toEqual(['Den Haag', 'Haaglanden', 'Nederland']);
  });

  it('are asked about where names do not tell, also where one is smaller than the other everywhere', () => {
    expect(named([area('Veldstad', 1, 2), area('Veldland', 5, 6), area('Nederland', 90, 90)])).toEqual([
      null,
      null,
      'Nederland',
    ]);
    expect(named([area('Veldland', 5, 6), area('Veldstad', 1, 2)])).toEqual([null, null, null]);
  });

  it('take no larger municipality for the region or the reference', () => {
    const areas = [area('Almere', 1, 2), area('Amersfoort', 5, 6)];
    expect(named(areas, {}, ['Banen in Almere'])).toEqual(['Almere', null, null]);
    expect(named(areas, { own: 'Almere' })).toEqual(['Almere', null, null]);
  });

  it('are asked about where none lies within the other', () => {
    expect(named([area('Aa', 1, 6), area('Bee', 5, 2), area('Nederland', 90, 90)])).toEqual([
      null,
      null,
      'Nederland',
    ]);
    expect(named([area('Aa', 1), area('Bee', 2), area('Cee', 3), area('Dee', 4)])).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('are as she said, also against their names', () => {
    const areas = [area('Aa', 1, 6), area('Bee', 5, 2), area('Nederland', 90, 90)];
    expect(named(areas, { own: 'bee' })).toEqual(['Bee', null, 'Nederland']);
    expect(named(areas, { own: 'Nederland', reference: 'Aa' })).toEqual(['Nederland', null, 'Aa']);
    expect(named(areas, { own: 'Weg' })).toEqual([null, null, 'Nederland']);
  });

  it('are told by a title that names one of them', () => {
    const areas = [area('Aa', 1, 6), area('Bee', 5, 2), area('Nederland', 90, 90)];
    expect(named(areas, {}, ['Banen in Bee, 2018'])).toEqual(['Bee', null, 'Nederland']);
    expect(named(areas, {}, ['Banen in Aa en Bee'])).toEqual([null, null, 'Nederland']);
    // A name within another word is not named.
    expect(named(areas, {}, ['Beekdal'])).toEqual([null, null, 'Nederland']);
  });

  it('take the smallest region that the own area lies within', () => {
    expect(
      named([
        area('Den Haag', 1, 2),
        area('Zuid-Holland', 50, 60),
        area('Haaglanden', 5, 6),
        area('Limburg', 0, 70),
        area('Nederland', 90, 90),
      ]),
    ).toEqual(['Den Haag', 'Haaglanden', 'Nederland']);
  });

  it('have a region for the own area where there is no smaller one', () => {
    expect(named([area('Haaglanden', 5, 6), area('Nederland', 90, 90)])).toEqual([
      'Haaglanden',
      null,
      'Nederland',
    ]);
  });
});
