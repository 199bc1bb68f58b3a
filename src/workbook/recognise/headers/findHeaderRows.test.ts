import { inputOfCells } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

const rowsOf = (cells: readonly (readonly TestCell[])[]): (string | number | null)[][] =>
  inputOfCells(cells).sectors.rows.map(({ name, jobs, earlierJobs }) => [
    name.text,
    jobs.value,
    ...(earlierJobs ? [earlierJobs.value] : []),
  ]);

const AS_IT_STANDS = [
  ['Bouw', 120],
  ['Zorg', 80],
];

describe('the header of a table', () => {
  it('may have its years in a row below what they count, also beside a column of row numbers', () => {
    const cells = [
      [null, null, 'Banen', 'Banen'],
      ['Nr', 'Sector', 2018, 2013],
      [1, 'Bouw', 120, 100],
      [2, 'Zorg', 80, 90],
    ];
    expect(rowsOf(cells)).toEqual([
      ['Bouw', 120, 100],
      ['Zorg', 80, 90],
    ]);
  });

  it('does not get what a group says beside it where it says itself what it counts', () => {
    const cells = [
      [null, 'Groei', null],
      ['Sector', 2018, 'Banen 2018'],
      ['Bouw', 0.2, 120],
      ['Zorg', -0.1, 80],
    ];
    expect(rowsOf(cells)).toEqual(AS_IT_STANDS);
  });

  it('is no row with a count that looks like a year, whatever stands above the count', () => {
    const between: readonly (readonly TestCell[])[] = [
      ['Let op: nieuwe indeling', null],
      ['Kennis', { error: '#N/A' }],
      ['Kennis', 'x'],
    ];
    for (const row of between) {
      const cells = [['Sector', 'Banen'], ['Bouw', 300], row, ['Zorg', 2017], ['Energie', 40]];
      expect(rowsOf(cells).slice(-2)).toEqual([
        ['Zorg', 2017],
        ['Energie', 40],
      ]);
    }
  });

  it('is no row with a count stored as text that looks like a year', () => {
    const cells = [
      ['Sector', 'Banen'],
      ['Bouw', ' 1982'],
      ['Zorg', ' 2021'],
    ];
    expect(rowsOf(cells)).toEqual([
      ['Bouw', 1982],
      ['Zorg', 2021],
    ]);
  });

  it('is never a title above it, also when no figure can be read below it', () => {
    const cells = [
      ['Werkgelegenheid in Voorbeeldstad'],
      ['Nr', 'Sector', 'Banen 2018'],
      [1, 'Bouw', 'x'],
      [2, 'Zorg', 'x'],
    ];
    expect(() => inputOfCells(cells)).toThrow('noUsableRows');
  });
});

describe('a short table', () => {
  it('is known by its own cells, not by those of the table below it', () => {
    const cells = [
      ['Sector', 'Banen'],
      ['Bouw', 120],
      ['Zorg', 80],
      [],
      [],
      ['Sector', 'Netwerken', 'Talent'],
      ...['Bouw', 'Zorg', 'Energie', 'Kennis'].map((name) => [name, 'zwak', 'sterk']),
    ];
    expect(rowsOf(cells)).toEqual(AS_IT_STANDS);
  });

  it('of codes is known by its codes, not by the lines below it', () => {
    const { sectors } = inputOfCells([
      ['SBI', 'Banen'],
      ['41', 120],
      ['86', 80],
      [],
      [],
      ['kladje', 1],
      ['nog een', 2],
      ['en nog een', 3],
    ]);
    expect([sectors.keyKind, sectors.rows.length]).toEqual(['sbi', 2]);
  });
});
