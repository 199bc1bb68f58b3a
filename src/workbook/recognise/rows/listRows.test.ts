import { findingsOf, inputOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const SECTORS = {
  name: 'Cijfers',
  cells: [
    ['Sector', 'Banen 2023'],
    ['Bouw', 120],
    ['Zorg', 80],
  ],
};

const HEADER = ['Element', 'Sector', 'Indicator', 'Teller', 'Noemer', 'Waarde', 'Niveau', 'Jaar'];

/** What a sector table may be headed by: a sentence about jobs and a year, above a column of years. */
const demand = (sector: string, value: TestCell, year: TestCell): TestCell[] => [
  'Vraag',
  sector,
  'Groei aantal banen 2018-2023',
  null,
  null,
  value,
  'Gemeente',
  year,
];

const networks = (sector: string, year: TestCell): TestCell[] => [
  'Netwerken',
  sector,
  'Bedrijven per 1.000 vestigingen',
  12,
  400,
  null,
  'COROP',
  year,
];

describe('the rows of a list with an element on every row', () => {
  it.each([
    ['ready values above counts', -0.1, 2023],
    ['a value that is missing', null, 2023],
    ['years that are texts', -0.1, '2023'],
    ['both', null, '2023'],
  ])('are no header of another table: %s', (_, value, year) => {
    const cells = [
      HEADER,
      demand('Bouw', -0.2, year),
      demand('Zorg', value, year),
      networks('Bouw', year),
      networks('Zorg', year),
    ];
    const input = inputOf(snapshotOf(SECTORS, { name: 'Lijst', cells }));
    expect(input.indicators?.rows.map(({ values }) => values.map((one) => one?.value ?? null))).toEqual([
      [-0.2, 30],
      [value, 30],
    ]);
    expect(findingsOf(input, 'otherTableIgnored')).toEqual([]);
  });

  it('are all read where ratings have a year and a kind beside them', () => {
    const rating = (sector: string, element: string): TestCell[] => [
      'Sector',
      sector,
      element,
      'sterk',
      'Groei aantal banen 2018-2023',
      2023,
    ];
    const cells = [
      ['Soort', 'Naam', 'Element', 'Beoordeling', 'Onderbouwing', 'Jaar'],
      rating('Bouw', 'Netwerken'),
      rating('Bouw', 'Talent'),
      rating('Zorg', 'Netwerken'),
      rating('Zorg', 'Talent'),
    ];
    const input = inputOf(snapshotOf(SECTORS, { name: 'Hand', cells }));
    expect(input.ratings).toHaveLength(4);
    expect(findingsOf(input, 'otherTableIgnored')).toEqual([]);
  });

  it('end where a table begins that has an element in more than one column', () => {
    const cells: TestCell[][] = [
      ['Element', 'Sector', 'Beoordeling'],
      ['Netwerken', 'Bouw', 'sterk'],
      ['Talent', 'Sector', 'Netwerken'],
      [4, 'Bouw', 7],
      [5, 'Zorg', 9],
    ];
    const input = inputOf(snapshotOf(SECTORS, { name: 'Lijst', cells }));
    expect(input.ratings).toHaveLength(1);
    expect(input.indicators?.table.area.row).toBe(2);
  });
});
