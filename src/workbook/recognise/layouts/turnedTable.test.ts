import { areaAddress, cellAddress } from '../../address';
import type { Figure } from '../../input';
import { anyInputOf, findingsOf, inputOfCells, problemOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const placed = (figure: Figure | null | undefined): readonly [number | null, string] | null =>
  figure ? [figure.value, cellAddress(figure.place.row, figure.place.column)] : null;

describe('a table with its sectors beside each other', () => {
  it('is read by her own names, with a title above it and footnotes below it', () => {
    const { sectors } = inputOfCells([
      ['Tabel 1: banen per sector, 2013-2018'],
      ['Sector', 'Grafisch', 'Kunst', 'Zakelijk en juridisch'],
      ['Banen 2018', 4691, 1443, 4929],
      ['* voorlopige cijfers'],
      ['Bron: vestigingenregister, bewerking gemeente'],
    ]);
    expect(sectors.rows.map(({ name, jobs }) => [name.text, jobs.value])).toEqual([
      ['Grafisch', 4691],
      ['Kunst', 1443],
      ['Zakelijk en juridisch', 4929],
    ]);
  });

  it('is read from rows that say what they count', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Bouw', 'Zorg', 'Energie'],
      ['Banen 2018', 120, 80, 30],
      ['Banen 2013', 100, 90, 25],
      ['Vestigingen 2018', 12, 8, 3],
      ['Banen Nederland 2018', 5000, 9000, 700],
      ['Banen Nederland 2013', 4800, 8000, 600],
    ]);
    expect(areaAddress(sectors.table.area)).toBe('A1:D6');
    expect([sectors.year, sectors.earlierYear]).toEqual([2018, 2013]);
    expect(
      sectors.rows.map((row) => [
        row.key,
        placed(row.jobs),
        placed(row.earlierJobs),
        placed(row.establishments),
        placed(row.reference),
        placed(row.earlierReference),
      ]),
    ).toEqual([
      ['construction', [120, 'B2'], [100, 'B3'], [12, 'B4'], [5000, 'B5'], [4800, 'B6']],
      ['healthcare', [80, 'C2'], [90, 'C3'], [8, 'C4'], [9000, 'C5'], [8000, 'C6']],
      ['energy', [30, 'D2'], [25, 'D3'], [3, 'D4'], [700, 'D5'], [600, 'D6']],
    ]);
    expect(sectors.rows[1]?.name).toEqual({ text: 'Zorg', place: { sheet: 'Blad1', row: 0, column: 2 } });
  });

  it('is read from rows of areas and years', () => {
    const input = inputOfCells([
      ['Banen naar sector'],
      ['Gebied', 'Jaar', 'Bouw', 'Zorg', 'Totaal'],
      ['Veldstad', 2013, 80, 240, 320],
      ['Veldstad', 2018, 100, 300, 400],
      ['Regio Veld', 2018, 220, 560, 780],
      ['Nederland', 2013, 4000, 9000, 13000],
      ['Nederland', 2018, 4400, 9900, 14300],
    ]);
    expect(
      input.sectors.rows.map((row) => [
        row.key,
        placed(row.jobs),
        placed(row.earlierJobs),
        placed(row.region),
        placed(row.reference),
        placed(row.earlierReference),
      ]),
    ).toEqual([
      ['construction', [100, 'C4'], [80, 'C3'], [220, 'C5'], [4400, 'C7'], [4000, 'C6']],
      ['healthcare', [300, 'D4'], [240, 'D3'], [560, 'D5'], [9900, 'D7'], [9000, 'D6']],
    ]);
    expect(input.sectors.total?.jobs?.value).toBe(400);
    expect(findingsOf(input, 'areasTaken')[0]?.message).toMatchObject({ own: 'Veldstad', others: 0 });
    expect(findingsOf(input, 'totalSetApart')).toHaveLength(1);
  });

  it('is read from rows of areas alone, under a title that says what they count', () => {
    const { sectors } = inputOfCells([
      ['Banen naar sector, 2018'],
      ['', 'Bouw', 'Zorg', 'Logistiek'],
      ['Veldstad', 100, 300, 50],
      ['Nederland', 4400, 9900, 2000],
    ]);
    expect(sectors.rows.map((row) => [row.jobs.value, row.reference?.value])).toEqual([
      [100, 4400],
      [300, 9900],
      [50, 2000],
    ]);
  });

  it('is read with shares of the reference, under a title that names establishments', () => {
    const { sectors } = inputOfCells([
      ['Werkgelegenheid in Voorbeeldstad'],
      ['Bron: vestigingenregister, 2013 en 2018'],
      [],
      ['Sector', 'Bouw', 'Zorg'],
      ['Banen 2018', 120, 80],
      ['Aandeel Nederland 2018', 0.4, 0.6],
    ]);
    expect([
      sectors.referenceKind,
      sectors.rows.map((row) => [row.jobs.value, row.reference?.value]),
    ]).toEqual([
      'shares',
      [
        [120, 0.4],
        [80, 0.6],
      ],
    ]);
  });

  it('has its total beside the sectors, also before them and with numbers as text', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Alle sectoren', 'Bouw', 'Zorg'],
      ['Banen 2018', '200', '120', '80'],
      ['Banen 2013', 190, 100, 90],
      ['Aandeel Nederland 2018', 1, 0.4, 0.6],
    ]);
    expect(sectors.year).toBe(2018);
    expect(sectors.rows.map((row) => [row.jobs.value, row.earlierJobs?.value, row.reference?.value])).toEqual(
      [
        [120, 100, 0.4],
        [80, 90, 0.6],
      ],
    );
    expect(sectors.total?.jobs?.value).toBe(200);
  });

  it('may have a mark, an error or a note in the place of all figures of a sector', () => {
    const { sectors } = inputOfCells([
      ['Tabel 1: banen per sector, 2013-2018'],
      ['Sector', 'Bouw', 'Zorg', 'Energie', 'Logistiek', 'Onderwijs', 'Toerisme', 'Kennis'],
      ['Banen 2018', 120, 'zie noot', { error: '#N/A' }, '<5', 50, 70, 80],
    ]);
    expect(sectors.rows.map((row) => [row.key, row.jobs.value])).toEqual([
      ['construction', 120],
      ['healthcare', null],
      ['energy', null],
      ['logistics', null],
      ['education', 50],
      ['tourism', 70],
      ['knowledge', 80],
    ]);
  });

  it('has its first sector also with a footnote mark, and a count that may be a date', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Bouw 1)', 'Zorg', 'Energie'],
      ['Banen regio 2018', 19468, 24452, 31732],
      ['Banen 2018', 2018, 4250, 4712],
    ]);
    expect(sectors.rows.map((row) => [row.jobs.value, row.region?.value])).toEqual([
      [2018, 19468],
      [4250, 24452],
      [4712, 31732],
    ]);
  });

  it('is not read without a first sector of her own, whose count may be a year', () => {
    const problem = problemOf(
      snapshotOf({
        cells: [
          ['', 'Eigen naam', 'Zorg', 'Energie'],
          ['Banen 2018', 1950, 4250, 4712],
        ],
      }),
    );
    expect(problem.kind).not.toBe('areaUnclear');
  });

  it('is read with sectors of her own where its corner says that they are sectors', () => {
    const read = (...cells: readonly (readonly TestCell[])[]) =>
      inputOfCells(cells).sectors.rows.map((row) => [row.name.text, row.jobs.value]);
    expect(read(['Sector', 'Eigen naam', 'Zorg', 'Energie'], ['Banen 2018', 1950, 4250, 4712])).toEqual([
      ['Eigen naam', 1950],
      ['Zorg', 4250],
      ['Energie', 4712],
    ]);
    expect(read(['Sector', 'Tuinbouw', 'Metaal'], ['Banen 2018', 123, 85], ['Banen 2013', 107, 90])).toEqual([
      ['Tuinbouw', 123],
      ['Metaal', 85],
    ]);
  });

  it('is none where a row below names something else than what is counted', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Omvang', 'Banen'],
      ['Tuinbouw', 7, 123],
      ['Metaal', 8, 85],
    ]);
    expect(sectors.rows.map((row) => [row.name.text, row.jobs.value])).toEqual([
      ['Tuinbouw', 123],
      ['Metaal', 85],
    ]);
  });

  it('is not seen beside figures of something else', () => {
    const problem = problemOf(
      snapshotOf({
        cells: [
          ['Nummer', 'Bouw', 'Zorg'],
          [17, 120, 80],
          [18, 100, 90],
        ],
      }),
    );
    expect(problem.kind).not.toBe('areaUnclear');
  });

  it('is read by codes', () => {
    const { sectors } = inputOfCells([
      ['', '41', '43', '86'],
      ['Banen 2018', 60, 40, 300],
    ]);
    expect([sectors.keyKind, sectors.rows.map((row) => [row.key, row.jobs.value])]).toEqual([
      'sbi',
      [
        ['41', 60],
        ['43', 40],
        ['86', 300],
      ],
    ]);
  });

  it('asks which area is hers where that is not clear', () => {
    expect(
      problemOf(
        snapshotOf({
          cells: [
            ['Banen naar sector'],
            ['Gebied', 'Bouw', 'Zorg'],
            ['Aa', 10, 30],
            ['Bee', 20, 20],
            ['Cee', 30, 10],
            ['Nederland', 4400, 9900],
          ],
        }),
      ),
    ).toMatchObject({ kind: 'areaUnclear', areas: ['Aa', 'Bee', 'Cee', 'Nederland'] });
  });

  it('is not seen in a table of elements or of crossings', () => {
    const elements = anyInputOf(
      snapshotOf(
        {
          cells: [
            ['Sector', 'Banen'],
            ['Bouw', 5],
            ['Zorg', 6],
          ],
        },
        {
          cells: [
            ['Element', 'Bouw', 'Zorg'],
            ['Talent', 1, 2],
            ['Netwerken', 3, 4],
          ],
        },
        {
          cells: [
            ['Banen 2018', 'Bouw', 'Zorg'],
            ['Bouw', 1, 2],
            ['Zorg', 3, 4],
          ],
        },
      ),
    );
    expect(elements.sectors?.rows.map(({ jobs }) => jobs.value)).toEqual([5, 6]);
    expect(elements.sectors?.hasEarlierJobs).toBe(false);
  });
});
