import { findingsOf, inputOfCells, type InputWithSectors } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

const table = (...rows: readonly TestCell[][]): InputWithSectors =>
  inputOfCells([['SBI', 'Omschrijving', 'Banen 2018'], ...rows]);
const keysOf = (input: InputWithSectors): string[] => input.sectors.rows.map((row) => row.key);
const sectorsOf = (input: InputWithSectors): Record<string, string> =>
  Object.fromEntries(
    [...input.sectors.codes!.places].map(([key, { place }]) => [
      key,
      place.kind === 'split' ? `${place.sector}+${place.other}` : place.sector,
    ]),
  );

const DATE = (day: number, month: number): TestCell => ({
  // Days since 30 December 1899, as Excel counts them in 2026.
  number: Date.UTC(2026, month - 1, day) / 86_400_000 + 25_569,
  format: 'd-mmm',
});

describe('a table of SBI codes at several depths', () => {
  it('counts sections, ranges and codes of all depths in their sector', () => {
    const input = table(
      ['F', 'Bouwnijverheid', 50],
      ['K-L', 'Financieel en onroerend goed', 30],
      ['13-15', 'Textiel', 20],
      ['SBI 62', 'ICT', 40],
      ['85', 'Onderwijs', 60],
      ['01.1', 'Teelt', 7],
      ['0121', 'Druiven', 8],
      ['86101', 'Ziekenhuizen', 9],
    );
    expect(sectorsOf(input)).toEqual({
      F: 'construction',
      '13-15': 'manufacturing',
      '62': 'ictCreative',
      '85': 'education+knowledge',
      '01.1': 'agrofood',
      '0121': 'agrofood',
      '86101': 'healthcare',
    });
    expect(findingsOf(input, 'codeSpans').map(({ message }) => message)).toEqual([
      {
        kind: 'codeSpans',
        found: 'K-L',
        sectors: ['financialServices', 'businessServices'],
        hasRowsBelow: false,
        rest: null,
      },
    ]);
  });

  it('counts each job once, whatever stands above it in whatever order', () => {
    const rows: TestCell[][] = [
      ['A-F', 'Alles', 100],
      ['C', 'Industrie', 60],
      ['10-12', 'Voeding', 25],
      ['10', 'Voedingsmiddelen', 15],
      ['11', 'Dranken', 10],
      ['12', 'Tabak', 0],
      ['25', 'Metaal', 35],
      ['F', 'Bouw', 40],
      ['41', 'Algemeen', 30],
      ['41.1', 'Ontwikkeling', 10],
      ['41.2', 'Algemeen', 20],
      ['43', 'Gespecialiseerd', 10],
    ];
    const expected = ['10', '11', '12', '25', '41.1', '41.2', '43'];
    expect(keysOf(table(...rows)).sort()).toEqual(expected);
    expect(keysOf(table(...[...rows].reverse())).sort()).toEqual(expected);
    expect(findingsOf(table(...rows), 'countedElsewhere')).toHaveLength(5);
  });

  it('takes the code above where a figure below is withheld, in any of the columns', () => {
    const input = inputOfCells([
      ['SBI', 'Banen 2018', 'Banen 2013', 'Banen Nederland 2018'],
      ['41', 30, 25, 3000],
      ['41.1', 10, '.', 1000],
      ['41.2', 20, 15, 2000],
      ['43', 10, 9, 900],
    ]);
    expect(keysOf(input)).toEqual(['41', '43']);
    expect(findingsOf(input, 'countedElsewhere').map(({ message }) => message)).toEqual([
      { kind: 'countedElsewhere', found: '41.1', within: '41' },
      { kind: 'countedElsewhere', found: '41.2', within: '41' },
    ]);
  });

  it('says what of a section is in none of its rows, and between which sectors that lies', () => {
    const input = table(['C', 'Industrie', 100], ['10', 'Voeding', 30], ['25', 'Metaal', 50]);
    expect(keysOf(input)).toEqual(['10', '25']);
    expect(findingsOf(input, 'codeSpans').map(({ message }) => [message.rest, message.sectors])).toEqual([
      [20, ['agrofood', 'manufacturing', 'energy', 'healthcare']],
    ]);
  });

  it('leaves a section without jobs unmentioned', () => {
    const input = table(['B', 'Delfstoffen', 0], ['C', 'Industrie', 0], ['41', 'Bouw', 5]);
    expect(findingsOf(input, 'codeSpans')).toEqual([]);
  });

  it('says of a code without a figure that the codes below it were counted', () => {
    const input = table(['41', 'Bouw', '.'], ['41.1', 'Ontwikkeling', 10], ['43', 'Rest', 4]);
    expect(keysOf(input)).toEqual(['41.1', '43']);
    expect(findingsOf(input, 'codeUnverified').map(({ message }) => message)).toEqual([
      { kind: 'codeUnverified', found: '41', within: '41.1' },
    ]);
  });

  it('sets the economy as a whole apart as a total', () => {
    const input = table(['A-U', 'Alle economische activiteiten', 90], ['41', 'Bouw', 50], ['62', 'ICT', 40]);
    expect([keysOf(input), input.sectors.total?.jobs?.value]).toEqual([['41', '62'], 90]);
  });

  it('finds the code of a branch of the statistics office in its title, whatever its key is', () => {
    const input = inputOfCells([
      ['BedrijfstakkenBranchesSBI2008', 'Bedrijfstakken/branches (SBI 2008)', 'Banen 2018'],
      ['T001081', 'A-U Alle economische activiteiten', 90],
      ['350000 ', 'F Bouwnijverheid', 50],
      ['307610 ', '10-11 Voedingsmiddelen en dranken', 30],
      ['354300 ', '45 Autohandel en -reparatie', 10],
    ]);
    expect(sectorsOf(input)).toEqual({
      F: 'construction',
      '10-11': 'agrofood',
      '45': 'retailHospitality',
    });
    expect(input.sectors.total?.jobs?.value).toBe(90);
  });

  it('reads a date as the range that Excel made it of, and says so', () => {
    const input = table(['41', 'Bouw', 50], [DATE(10, 11), 'Voeding', 30], ['62', 'ICT', 40]);
    expect(keysOf(input)).toEqual(['41', '10-11', '62']);
    expect(sectorsOf(input)['10-11']).toBe('agrofood');
    expect(findingsOf(input, 'codeFromDate').map(({ message, place }) => [message.read, place.row])).toEqual([
      ['10-11', 2],
    ]);
  });

  it('gives lost zeros back from the whole column, and says so of each', () => {
    const input = table([111, 'Granen', 3], [113, 'Groenten', 4], [4110, 'Bouw', 50], [6201, 'ICT', 40]);
    expect(keysOf(input)).toEqual(['01.11', '01.13', '4110', '6201']);
    expect(findingsOf(input, 'codeRegainedZero').map(({ message }) => message)).toEqual([
      { kind: 'codeRegainedZero', found: '111', read: '01.11' },
      { kind: 'codeRegainedZero', found: '113', read: '01.13' },
    ]);
  });

  it('does not count a code that can be read in two ways, and says which', () => {
    const input = table([21, 'Farma', 3], [4110, 'Bouw', 50], [6201, 'ICT', 40]);
    expect(findingsOf(input, 'codeDoubtful').map(({ message }) => message)).toEqual([
      { kind: 'codeDoubtful', found: '21', first: '21', second: '02.1' },
    ]);
    expect(findingsOf(input, 'unknownCode')).toEqual([]);
    expect(Object.keys(sectorsOf(input))).toEqual(['4110', '6201']);
  });

  it('is known by its rows with figures, however many headings and remarks stand around them', () => {
    const input = inputOfCells([
      ['Bedrijfstak', 'Banen 2018'],
      ['Nijverheid', null],
      ['41 Algemene bouw', 50],
      ['Diensten', null],
      ['62 Informatietechnologie', 40],
      [null, null],
      ['* Voorlopig cijfer', null],
      ['Bron: LISA', null],
    ]);
    expect(Object.keys(sectorsOf(input))).toEqual(['41', '62']);
  });

  it('reads past the mark of a footnote', () => {
    const input = table(['41*', 'Bouw', 50], ['62 ¹', 'ICT', 40], ['86', 'Zorg', 30]);
    expect(keysOf(input)).toEqual(['41', '62', '86']);
  });

  it('takes the same code written in two ways for one', () => {
    const input = table(['01', 'Landbouw', 30], ['01 Landbouw', 'Landbouw', 31], ['41', 'Bouw', 50]);
    expect(keysOf(input)).toEqual(['01', '41']);
    expect(findingsOf(input, 'duplicateKey')).toHaveLength(1);
  });
});
