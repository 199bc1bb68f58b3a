import type { Lacking } from '../../tableFindings';
import { anyInputOf, findingsOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

type Cells = readonly (readonly TestCell[])[];

const BANEN = {
  name: 'Banen',
  cells: [
    ['Sector', 'Banen 2023'],
    ['Bouw', 400],
    ['Zorg', 1000],
    ['ICT', 300],
  ],
};

const notRead = (cells: Cells): unknown =>
  findingsOf(anyInputOf(snapshotOf(BANEN, { name: 'Anders', cells })), 'tableNotRead').map(
    ({ severity, place, message }) => [severity, place.sheet, message.sheet, message.lacking],
  );

describe('a sheet that looks like a table of a kind and is not read', () => {
  it.each<[Lacking, Cells]>([
    [
      'sectorOfProject',
      [
        ['Nr', 'Project', 'Partner', 'Soort organisatie'],
        [1, 'Slim', 'A bv', 'bedrijf'],
        [2, 'Groen', 'B', 'mbo'],
      ],
    ],
    [
      'project',
      [
        ['Organisatie', 'Sector', 'Soort organisatie'],
        ['A bv', 'ICT', 'bedrijf'],
        ['B', 'Zorg', 'mbo'],
      ],
    ],
    [
      'otherSectors',
      [
        ['Project', 'Sector'],
        ['Slim', 'ICT'],
        ['Groen', 'ICT'],
      ],
    ],
    [
      'rating',
      [
        ['Sector', 'Element', 'Toelichting'],
        ['Bouw', 'Talent', 'Te weinig'],
        ['Zorg', 'Talent', 'Genoeg'],
      ],
    ],
    [
      'element',
      [
        ['Sector', 'Beoordeling', 'Toelichting'],
        ['Bouw', 'sterk', 'Groot'],
        ['Zorg', 'zwak', 'Klein'],
      ],
    ],
    [
      'cluster',
      [
        ['Toelichting', 'Fase'],
        ['Rond de haven', 'groei'],
        ['Rond de campus', 'geboorte'],
      ],
    ],
    [
      'clusterTests',
      [
        ['Cluster', 'Plaats', 'Toelichting'],
        ['Haven', 'Noord', 'Schepen'],
        ['Campus', 'Zuid', 'Chips'],
      ],
    ],
    [
      'subjectOfGoal',
      [
        ['Doel', 'Wie'],
        ['Meer vakmensen', 'Gemeente'],
        ['Meer geld', 'Provincie'],
      ],
    ],
    [
      'unemployed',
      [
        ['Sector', 'Laag', 'Middelbaar', 'Hoog'],
        ['Bouw', 0.3, 0.5, 0.2],
        ['Zorg', 0.2, 0.5, 0.3],
      ],
    ],
    [
      'jobs',
      [
        ['Sector', 'Klein', 'Groot'],
        ['Bouw', 3, 5],
        ['Zorg', 2, 9],
      ],
    ],
  ])('is named with what it lacks: %s', (lacking, cells) => {
    expect(notRead(cells)).toEqual([['notice', 'Anders', 'Anders', lacking]]);
  });

  it.each<[string, Cells]>([
    ['notes', [['Notities'], ['Bellen met de gemeente'], ['Cijfers van 2023 volgen']]],
    [
      'other figures',
      [
        ['Sector', 'Omzet 2023', 'Groei in %'],
        ['Bouw', 3, 5],
        ['Zorg', 2, 9],
      ],
    ],
    [
      'an address list',
      [
        ['Naam', 'Telefoon'],
        ['Jansen', '070'],
        ['De Vries', '071'],
      ],
    ],
    ['an empty table', [['Project', 'Organisatie', 'Soort organisatie']]],
    [
      'a list that is read',
      [
        ['Project', 'Sector'],
        ['Slim', 'ICT'],
        ['Groen', 'Zorg'],
      ],
    ],
    [
      'a list that is read by the words in its headers',
      [
        ['Nr', 'Project', 'Partner', 'Sector partner', 'Soort'],
        [1, 'Slim', 'A', 'ICT', 'bedrijf'],
        [2, 'Groen', 'B', 'Zorg', 'mbo'],
      ],
    ],
  ])('is not said of %s', (_what, cells) => {
    expect(notRead(cells)).toEqual([]);
  });

  it('is said once of a sheet', () => {
    const near = ['Sector', 'Element', 'Toelichting'];
    expect(
      notRead([near, ['Bouw', 'Talent', 'Te weinig'], [], [], near, ['Zorg', 'Talent', 'Te weinig']]),
    ).toHaveLength(1);
  });
});
