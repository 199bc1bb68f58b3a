import { cellAddress } from '../../address';
import { findingsOf, inputOf, inputOfCells, problemOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

type Rows = readonly (readonly TestCell[])[];

const BODY: Rows = [
  ['Bouw', 400, 440, 500],
  ['Zorg', 1000, 1100, 1400],
  ['Horeca', 600, 650, 700],
];

const readOf = (above: Rows, below: Rows = []) => {
  const input = inputOfCells([...above, ...BODY, ...below]);
  const { year, earlierYear } = input.sectors;
  return {
    years: [year, earlierYear],
    unused: findingsOf(input, 'forecastUnused').map(({ message }) => message.column),
    unclear: findingsOf(input, 'forecastUnclear').map(({ place }) => cellAddress(place.row, place.column)),
  };
};

const YEARS: Rows = [['Sector', 'Banen 2018', 'Banen 2023', 'Banen 2030']];

describe('what is expected is never taken for what was counted', () => {
  it('where a row above or below the years says so', () => {
    const expected = { years: [2023, 2018], unused: ['Banen 2030'], unclear: [] };
    expect(readOf([['', 'Realisatie', '', 'Prognose'], ...YEARS])).toMatchObject({ years: [2023, 2018] });
    expect(readOf([['Tabel 3', '', '', ''], ['', 'geteld', '', 'raming'], ...YEARS]).years).toEqual([
      2023, 2018,
    ]);
    expect(readOf([...YEARS, ['', 'geteld', 'geteld', 'verwacht']])).toEqual(expected);
  });

  it('where the title, a line below or a mark says so', () => {
    const expected = { years: [2023, 2018], unused: ['Banen 2030'], unclear: [] };
    expect(readOf([['Banen 2018-2023 en prognose 2030'], ...YEARS])).toEqual(expected);
    expect(readOf(YEARS, [[''], ['Het jaar 2030 is een raming.']])).toEqual(expected);
    const marked = [['Sector', 'Banen 2018', 'Banen 2023', 'Banen 2030 1)']];
    expect(readOf(marked, [[''], ['1) prognose']])).toEqual({ ...expected, unused: ['Banen 2030 1)'] });
  });

  it('where a letter behind the year says so, unless a line tells that it stands for something else', () => {
    const header = [['Banen'], ['Sector', '2018', '2023', '2030p']];
    expect(readOf(header)).toEqual({ years: [2023, 2018], unused: ['2030p'], unclear: [] });
    expect(readOf(header, [[''], ['p = voorlopig']])).toEqual({
      years: [2030, 2018],
      unused: [],
      unclear: [],
    });
  });

  it('nor is a year after it', () => {
    const header = [['Sector', 'Banen 2018', 'Banen 2030 (prognose)', 'Banen 2035']];
    const { sectors } = inputOfCells([...header, ...BODY]);
    expect([sectors.year, sectors.earlierYear]).toEqual([2018, null]);
  });

  it('nor is a year that is still to come, whatever is written', () => {
    const workbook = snapshotOf({ cells: [...YEARS, ...BODY] });
    const yearsIn = (readIn: number) => {
      const { sectors } = inputOf({ ...workbook, readIn });
      return [sectors.year, sectors.earlierYear];
    };
    expect([yearsIn(2029), yearsIn(2030)]).toEqual([
      [2023, 2018],
      [2030, 2018],
    ]);
  });

  it('but an old forecast says nothing of what was counted since', () => {
    const header = [['Sector', 'Banen 2018 (raming)', 'Banen 2018', 'Banen 2023']];
    expect(readOf(header)).toEqual({ years: [2023, 2018], unused: ['Banen 2018 (raming)'], unclear: [] });
  });

  it('nor is growth that is expected, or that ends in a year that is', () => {
    const growth = (header: string) =>
      inputOfCells([
        ['Sector', 'Banen 2023', header, 'Banen 2030 (prognose)'],
        ['Bouw', 440, { number: 0.1, format: '0%' }, 500],
        ['Zorg', 1100, { number: 0.2, format: '0%' }, 1400],
      ]);
    for (const header of ['Verwachte groei banen', 'Groei banen 2023-2030']) {
      const input = growth(header);
      expect(input.sectors.extras).toEqual([]);
      expect(findingsOf(input, 'forecastUnused').map(({ message }) => message.column)).toContain(header);
    }
  });
});

describe('a forecast of which nothing tells the columns', () => {
  it('is a problem at the text that speaks of it', () => {
    expect(readOf([['Realisatie en prognose'], ...YEARS])).toEqual({
      years: [2030, 2018],
      unused: [],
      unclear: ['A1'],
    });
    expect(readOf([['Prognose'], ['Sector', 'Banen', '', '']]).unclear).toEqual(['A1']);
  });

  it('is refused where every column is one by its header', () => {
    const header = ['Sector', 'Prognose banen 2030', 'Prognose banen 2035', 'Prognose banen 2040'];
    expect(problemOf(snapshotOf({ cells: [header, ...BODY] })).kind).toBe('noJobsColumn');
  });

  it('gives way to a table that was counted', () => {
    const sheet = (name: string, jobs: number) => ({
      name,
      cells: [
        ['Sector', 'Banen'],
        ['Bouw', jobs],
        ['Zorg', jobs * 2],
      ],
    });
    const { sectors } = inputOf(snapshotOf(sheet('Prognose 2030', 500), sheet('Banen 2023', 440)));
    expect([sectors.year, sectors.earlierYear]).toEqual([null, null]);
    expect(sectors.rows.map(({ jobs }) => jobs.value)).toEqual([440, 880]);
  });
});
