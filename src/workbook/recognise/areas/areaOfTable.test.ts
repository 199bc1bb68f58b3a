import { findingsOf, inputOf } from '../testing/inputOf';
import { snapshotOf, type TestCell, type TestSheet } from '../testing/snapshotOf';

const ROWS = [
  ['Bouw', 12],
  ['Zorg', 85],
  ['Energie', 31],
];

/** What the only table of a workbook is said to be of, under a title. */
const takenUnder = (title: string) =>
  findingsOf(
    inputOf(snapshotOf({ cells: [[title], ['Sector', 'Banen 2018'], ...ROWS] })),
    'tableTakenAsOwn',
  ).map(({ message }) => message.role);

describe('the area that a title says', () => {
  it.each([
    ['Banen in Nederland, 2018', ['reference']],
    ['Banen in de regio Haaglanden', ['region']],
    ['Zuid-Holland', ['region']],
    ['Werkgelegenheid; banen, SBI 2008, regio', []],
    ['Banen naar bedrijfstak en regio, 2018', []],
    ['Banen per provincie', []],
    ['Banen in Voorbeeldstad', []],
  ])('%s: %j', (title, role) => {
    expect(takenUnder(title)).toEqual(role);
  });
});

describe('the area that the rows say', () => {
  const sheet = (name: string, area: TestCell, factor: number): TestSheet => ({
    name,
    cells: [
      ['Gebied', 'Sector', 'Banen 2018'],
      ...ROWS.map(([sector, jobs]) => [area, sector!, Number(jobs) * factor]),
    ],
  });

  it('makes a table that of the country or the region, whatever its sheet is called', () => {
    const { sectors } = inputOf(
      snapshotOf(sheet('A', 'Voorbeeldstad', 1), sheet('B', 'PV28', 10), sheet('C', 'NL01  ', 100)),
    );
    expect(sectors.rows[0]).toMatchObject({
      jobs: { value: 12 },
      region: { value: 120 },
      reference: { value: 1200 },
    });
  });

  it('goes before what a title says', () => {
    const { cells } = sheet('A', 'Voorbeeldstad', 1);
    const input = inputOf(snapshotOf({ cells: [['Banen in Nederland en haar gemeenten'], ...cells] }));
    expect(findingsOf(input, 'tableTakenAsOwn')).toEqual([]);
  });
});
