import { NO_CHOICES } from '../../choices';
import { findingsOf, inputOf, inputOfCells, problemOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

type Cells = readonly (readonly TestCell[])[];

const figures = (cells: Cells) =>
  inputOfCells(cells).sectors.rows.map(({ jobs, earlierJobs }) => [jobs.value, earlierJobs?.value ?? null]);

const said = (cells: Cells) => {
  const input = inputOfCells(cells);
  return [...findingsOf(input, 'wholeTaken'), ...findingsOf(input, 'sumOfMoments')].map(
    ({ message }) => message,
  );
};

describe('columns that are parts of another', () => {
  const cells: Cells = [
    ['Sector', 'Banen mannen', 'Banen vrouwen', 'Banen totaal'],
    ['Bouw', 60, 10, 70],
    ['Zorg', 20, 80, 100],
    ['Horeca', 30, 35, 65],
    ['Handel', 40, 25, 65],
  ];

  it('leave the jobs to the whole, which is said once for all of them', () => {
    expect(figures(cells)).toEqual([
      [70, null],
      [100, null],
      [65, null],
      [65, null],
    ]);
    const input = inputOfCells(cells);
    expect(input.findings.map(({ message, place }) => [message, place.row, place.column])).toEqual([
      [
        { kind: 'wholeTaken', column: 'Banen totaal', parts: ['Banen mannen', 'Banen vrouwen'], rows: '' },
        0,
        3,
      ],
    ]);
  });

  it('are named with the row in which they do not add up', () => {
    const slip = cells.map((row, at) => (at === 3 ? ['Horeca', 30, 53, 65] : row));
    expect(said(slip)).toMatchObject([{ kind: 'wholeTaken', rows: '4' }]);
    expect(figures(slip)[2]).toEqual([65, null]);
  });

  it('are told by texts that hold numbers too', () => {
    const texts = cells.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : cell)));
    expect(figures(texts)[0]).toEqual([70, null]);
  });

  it('may be chosen by her all the same', () => {
    const snapshot = snapshotOf({ cells });
    const choice = { kind: 'sectors', sheet: 'Blad1', role: 'jobs', header: 'Banen vrouwen' } as const;
    const { sectors, ...input } = inputOf({ ...snapshot, remembered: { ...NO_CHOICES, columns: [choice] } });
    expect(sectors.rows.map(({ jobs }) => jobs.value)).toEqual([10, 80, 35, 25]);
    expect(findingsOf({ ...input, sectors }, 'wholeTaken')).toEqual([]);
  });

  it('are parts by what is said alone, where figures are withheld', () => {
    const withheld: Cells = [
      ['Sector', 'Banen fulltime', 'Banen parttime', 'Banen totaal'],
      ['Bouw', 60, 'x', 70],
      ['Zorg', 'x', 80, 100],
      ['Horeca', 30, 'x', 65],
    ];
    expect(figures(withheld).map(([jobs]) => jobs)).toEqual([70, 100, 65]);
    expect(said(withheld)).toMatchObject([
      { kind: 'wholeTaken', parts: ['Banen fulltime', 'Banen parttime'] },
    ]);
  });

  it('are none where one of them is more than the total', () => {
    const more = cells.map((row, at) => (at > 0 ? [row[0]!, row[1]!, Number(row[2]) * 3, row[3]!] : row));
    expect(said(more)).toEqual([]);
  });

  it('are none where they count something else, or another year', () => {
    const others: Cells = [
      ['Sector', 'Banen 2013', 'Vestigingen 2013', 'Banen 2018'],
      ['Bouw', 60, 10, 70],
      ['Zorg', 20, 80, 100],
      ['Horeca', 30, 35, 65],
    ];
    expect(said(others)).toEqual([]);
    expect(figures(others)[0]).toEqual([70, 60]);
  });

  it('are asked about where the sum of them is called a region', () => {
    const cells: Cells = [
      ['Banen naar sector'],
      ['Sector', 'Aa', 'Bee', 'Regio Aa-Bee'],
      ['Bouw', 60, 10, 70],
      ['Zorg', 20, 80, 100],
      ['Horeca', 30, 35, 65],
    ];
    expect(problemOf(snapshotOf({ cells }))).toMatchObject({ kind: 'areaUnclear' });
  });

  it('are none where one is the own area and the other what is left beside it', () => {
    const rows: Cells = [
      ['Bouw', 60, 10, 70],
      ['Zorg', 20, 80, 100],
    ];
    expect(figures([['Sector', 'Banen Delft', 'Banen overig', 'Banen totaal'], ...rows])[0]).toEqual([
      60,
      null,
    ]);
    const cells = [['Banen naar sector'], ['Sector', 'Delft', 'Overige gemeenten', 'Totaal'], ...rows];
    expect(problemOf(snapshotOf({ cells }))).toMatchObject({
      kind: 'areaUnclear',
      areas: ['Delft', 'Overige gemeenten', 'Totaal'],
    });
    expect(figures([['Sector', 'Banen vast', 'Banen overig', 'Banen totaal'], ...rows])[0]).toEqual([
      70,
      null,
    ]);
  });

  it('may be of the reference area, and are then parts of its jobs', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Banen', 'NL mannen', 'NL vrouwen', 'NL totaal'],
      ['Bouw', 7, 60, 10, 70],
      ['Zorg', 8, 20, 80, 100],
      ['Horeca', 9, 30, 35, 65],
    ]);
    expect(sectors.rows.map(({ reference }) => reference?.value)).toEqual([70, 100, 65]);
  });
});

describe('a column that adds up moments', () => {
  it('is never the jobs of now', () => {
    const cells: Cells = [
      ['', 2018, '', 2023, '', 'Totaal Som van banen', 'Totaal Som van vestigingen'],
      ['Rijlabels', 'Som van banen', 'Som van vestigingen', 'Som van banen', 'Som van vestigingen'],
      ['Bouw', 120, 10, 110, 20, 230, 30],
      ['Zorg', 230, 11, 220, 21, 450, 32],
    ];
    expect(figures(cells)).toEqual([
      [110, 120],
      [220, 230],
    ]);
    expect(said(cells)).toEqual([
      {
        kind: 'sumOfMoments',
        column: 'Totaal Som van banen',
        parts: ['2018 Som van banen', '2023 Som van banen'],
      },
      {
        kind: 'sumOfMoments',
        column: 'Totaal Som van vestigingen',
        parts: ['2018 Som van vestigingen', '2023 Som van vestigingen'],
      },
    ]);
  });

  it('is told by what it adds up, whatever it is called', () => {
    const cells: Cells = [
      ['Sector', 'Banen 2018', 'Banen 2023', 'Banen bij elkaar'],
      ['Bouw', 120, 110, 230],
      ['Zorg', 230, 220, 450],
    ];
    expect(figures(cells)[0]).toEqual([110, 120]);
  });

  it('is told by the words of a pivot table where rows of it were hidden from the sum', () => {
    const cells: Cells = [
      ['Sector', '2018 Som van banen', '2023 Som van banen', 'Totaal Som van banen'],
      ['Bouw', 120, 110, 340],
      ['Zorg', 230, 220, 650],
    ];
    expect(figures(cells)[0]).toEqual([110, 120]);
  });

  it('is none where it is another moment', () => {
    const cells: Cells = [
      ['Sector', 'Banen 2013', 'Banen 2018', 'Banen nu'],
      ['Bouw', 120, 110, 130],
      ['Zorg', 230, 220, 240],
    ];
    expect(figures(cells)[0]).toEqual([130, 120]);
    expect(said(cells)).toEqual([]);
  });
});

describe('a district called as the place of something', () => {
  it('is a district above figures', () => {
    expect(
      figures([
        ['Banen per sector'],
        ['Sector', 'Centrum', 'West', 'Voorbeeldstad'],
        ['Bouw', 60, 10, 70],
        ['Zorg', 20, 80, 100],
      ]),
    ).toEqual([
      [70, null],
      [100, null],
    ]);
  });
});
