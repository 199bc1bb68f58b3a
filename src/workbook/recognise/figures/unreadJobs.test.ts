import { anyInputOf, findingsOf, inputOfCells, problemOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const problemWith = (cells: readonly (readonly TestCell[])[]): string =>
  problemOf(snapshotOf({ cells })).kind;

describe('jobs of which nothing can be read', () => {
  it.each(['.', 'x', 'volgt nog', { error: '#REF!' }] as const)(
    'are not those of the region, of an earlier year or of something else: %p',
    (cell) => {
      const table = (header: TestCell): readonly (readonly TestCell[])[] => [
        ['Sector', 'Banen 2018', header],
        ['Bouw', cell, 500],
        ['Zorg', cell, 700],
        ['Energie', cell, 800],
      ];
      expect(problemWith(table('Banen regio 2018'))).toBe('noUsableRows');
      expect(problemWith(table('Banen 2013'))).toBe('noUsableRows');
    },
  );

  it('are not those below another year, where a row above says what the years are of', () => {
    expect(
      problemWith([
        [null, 'Banen', 'Vestigingen'],
        ['Sector', 2018, 2018],
        ['Bouw', 'volgt nog', 22],
        ['Zorg', 'volgt nog', 30],
      ]),
    ).toBe('noUsableRows');
  });

  it('are not what stands below the name of a sector, which is one of its figures', () => {
    const { sectors } = inputOfCells([
      ['Banen per sector'],
      ['Sector', 'Eigen naam', 'Bouw', 'Zorg'],
      ['Banen 2018', 3473, 3970, 100],
    ]);
    expect(sectors.rows.map(({ name, jobs }) => [name.text, jobs.value])).toEqual([
      ['Eigen naam', 3473],
      ['Bouw', 3970],
      ['Zorg', 100],
    ]);
  });

  it('are looked for in vain in remarks about the jobs', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Banen 2018', 'Toelichting banen'],
      ['Bouw', 120, 'geteld in april'],
      ['Zorg', 80, 'geteld in mei'],
    ]);
    expect(sectors.rows.map(({ jobs }) => jobs.value)).toEqual([120, 80]);
  });
});

describe('a column without numbers', () => {
  it('is named at its header', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Banen regio 2018', 'Aandeel Nederland 2018'],
      ['Bouw', 120, '.', 'volgt nog'],
      ['Zorg', 80, 'x', 'volgt nog'],
    ]);
    expect(findingsOf(input, 'columnWithoutNumbers').map(({ place, message }) => [place, message])).toEqual([
      [
        { sheet: 'Blad1', row: 0, column: 2 },
        { kind: 'columnWithoutNumbers', column: 'Banen regio 2018' },
      ],
      [
        { sheet: 'Blad1', row: 0, column: 3 },
        { kind: 'columnWithoutNumbers', column: 'Aandeel Nederland 2018' },
      ],
    ]);
  });

  it('is named where it is all that a table on another sheet has', () => {
    const own = {
      cells: [
        ['Sector', 'Banen 2018'],
        ['Bouw', 120],
        ['Zorg', 80],
      ],
    };
    const other = (cell: TestCell): { readonly name: string; readonly cells: TestCell[][] } => ({
      name: 'Nederland',
      cells: [
        ['Sector', 'Banen 2018'],
        ['Bouw', cell],
        ['Zorg', cell],
      ],
    });
    const told = (cell: TestCell): unknown[] =>
      findingsOf(anyInputOf(snapshotOf(own, other(cell))), 'columnWithoutNumbers').map(({ place }) => place);
    expect(told('volgt nog')).toEqual([{ sheet: 'Nederland', row: 0, column: 1 }]);
    // A table that is still to be filled in is hers to fill in.
    expect(told(null)).toEqual([]);
    expect(told(900)).toEqual([]);
  });
});
