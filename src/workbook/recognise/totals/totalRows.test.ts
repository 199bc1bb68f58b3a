import { findingsOf, inputOfCells, type InputWithSectors } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

describe('total rows', () => {
  const table = (...rows: readonly TestCell[][]): InputWithSectors =>
    inputOfCells([['Sector', 'Banen 2018', 'Banen 2013'], ['Bouw', 120, 100], ['Zorg', 80, 90], ...rows]);

  it.each([
    'Totaal',
    'TOTAAL:',
    'Total',
    'Som',
    'Alle sectoren',
    'Eindtotaal',
    'Den Haag totaal',
    'Totaal Den Haag',
  ])('such as %p are set apart', (label) => {
    const input = table([label, 200, 190]);
    expect([input.sectors.rows.length, input.sectors.total?.jobs?.value]).toEqual([2, 200]);
    expect(findingsOf(input, 'totalSetApart')).toHaveLength(1);
    expect(findingsOf(input, 'totalDiffers')).toEqual([]);
  });

  it('are compared with the rows, column by column', () => {
    const findings = findingsOf(table(['Totaal', 210, 190]), 'totalDiffers');
    expect(findings.map((f) => f.message)).toEqual([
      { kind: 'totalDiffers', column: 'Banen 2018', found: 210, sum: 200 },
    ]);
    expect(findings[0]!.place).toEqual({ sheet: 'Blad1', row: 3, column: 1 });
  });

  it('stand in for the sum, which is not compared, where a row of the column is missing', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', 120, 100],
      ['Zorg', '.', 90],
      ['Totaal', 500, 195],
    ]);
    expect(findingsOf(input, 'totalInsteadOfSum')).toEqual([
      {
        severity: 'notice',
        place: { sheet: 'Blad1', row: 3, column: 1 },
        message: { kind: 'totalInsteadOfSum', column: 'Banen 2018', found: 500 },
      },
    ]);
    expect(findingsOf(input, 'totalDiffers').map((f) => [f.message.column, f.message.sum])).toEqual([
      ['Banen 2013', 190],
    ]);
  });

  it.each([
    [37, []],
    [30, [[30, 37]]],
  ])('of SBI codes are compared with all codes, also those of no sector: %d', (total, differing) => {
    const input = inputOfCells([
      ['SBI', 'Banen 2018'],
      ['01', 10],
      ['04', 7],
      ['86', 20],
      ['Totaal', total],
    ]);
    expect(findingsOf(input, 'unknownCode').map((f) => f.message.found)).toEqual(['04']);
    expect(findingsOf(input, 'totalDiffers').map((f) => [f.message.found, f.message.sum])).toEqual(differing);
  });

  it('are told from subtotals and from the total of the country', () => {
    const input = table(['Totaal', 200, 190], ['Nederland totaal', 9000, 8000], ['Subtotaal', 120, 100]);
    expect([input.sectors.rows.length, input.sectors.total?.jobs?.value]).toEqual([2, 200]);
  });

  it('may stand first', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['A-U Alle economische activiteiten', 200],
      ['Bouw', 120],
      ['Zorg', 80],
    ]);
    expect([input.sectors.rows.map((row) => row.key), input.sectors.total?.jobs?.value]).toEqual([
      ['construction', 'healthcare'],
      200,
    ]);
  });

  it('may lack a name when they add up the rows; another row without a name is a problem', () => {
    expect(table([null, 200, 190]).sectors.total?.jobs?.value).toBe(200);
    const input = table([null, 33, 22]);
    expect(input.sectors.total).toBeNull();
    expect(findingsOf(input, 'rowWithoutName').map((f) => [f.severity, f.message.found])).toEqual([
      ['problem', '33'],
    ]);
  });

  it('are not means, which are set apart too', () => {
    const input = table(['Gemiddelde', 100, 95]);
    expect([input.sectors.rows.length, input.sectors.total]).toEqual([2, null]);
  });
});

describe('a total of a column with a row missing', () => {
  const table = (total: number, header = 'Banen 2018'): InputWithSectors =>
    inputOfCells([
      ['Sector', header],
      ['Bouw', 10],
      ['Zorg', 'x'],
      ['Energie', 35],
      ['Totaal', total],
    ]);
  const used = (input: InputWithSectors): unknown => input.sectors.total?.jobs?.value ?? null;

  it('is not used where the rows that are known are more', () => {
    const input = table(40);
    expect(used(input)).toBeNull();
    expect(findingsOf(input, 'totalUnusable').map(({ place, message }) => [place.row, message])).toEqual([
      [4, { kind: 'totalUnusable', column: 'Banen 2018', found: 40, sum: 45 }],
    ]);
    expect(findingsOf(input, 'totalInsteadOfSum')).toEqual([]);
  });

  it('is not used where it is in another unit than the rows', () => {
    const input = table(65000, 'Banen 2018 (x 1.000)');
    expect(used(input)).toBeNull();
    expect(findingsOf(input, 'totalUnusable').map(({ message }) => [message.found, message.sum])).toEqual([
      [65_000_000, 45_000],
    ]);
  });

  it('is used where it leaves something for the missing row, or nothing', () => {
    expect([table(45), table(65), table(400)].map(used)).toEqual([45, 65, 400]);
    expect(findingsOf(table(65), 'totalInsteadOfSum')).toHaveLength(1);
  });
});

describe('the total of one sector', () => {
  const ROWS = [
    ['Bouw', 500],
    ['Zorg', 700],
  ] as const;
  const read = (...rows: readonly TestCell[][]): InputWithSectors =>
    inputOfCells([['Sector', 'Banen 2018'], ...ROWS.map((row) => [...row]), ...rows]);
  const sectorsOf = ({ sectors }: InputWithSectors): unknown[] =>
    sectors.rows.map(({ key, jobs }) => [key, jobs.value]);

  it.each(['Overheid totaal', 'Totaal Overheid', 'Overheid: totaal'])(
    'such as %p is that sector',
    (label) => {
      const input = read([label, 40], ['Energie', 90]);
      expect(sectorsOf(input)).toContainEqual(['government', 40]);
      expect(input.sectors.total).toBeNull();
    },
  );

  it('is set apart below its parts, and is not the total of the table', () => {
    const input = read(['Rijk', 30], ['Gemeenten', 10], ['Overheid totaal', 40], ['Energie', 90]);
    expect(sectorsOf(input)).toHaveLength(5);
    expect(findingsOf(input, 'totalSetApart').map(({ message }) => message.sumOf)).toEqual(['4-5']);
    expect(input.sectors.total).toBeNull();
  });

  it('is not the total of the table where the sector has a row of its own either', () => {
    const input = read(['Overheid', 41], ['Overheid totaal', 5000], ['Energie', 'x']);
    expect(sectorsOf(input)).toHaveLength(4);
    expect(input.sectors.total).toBeNull();
  });
});
