import { cellAddress } from '../../address';
import type { Figure } from '../../input';
import { findingsOf, inputOf } from '../testing/inputOf';
import { snapshotOf, type TestCell, type TestSheet } from '../testing/snapshotOf';

const OWN: TestSheet = {
  name: 'Stad',
  cells: [
    ['Sector', 'Banen 2018', 'Banen 2013'],
    ['Bouw', 100, 80],
    ['Zorg', 300, 240],
  ],
};
const sheet = (name: string, ...cells: readonly (readonly TestCell[])[]): TestSheet => ({ name, cells });
const HEADER = ['Sector', 'Banen 2018', 'Banen 2013'];

const read = (...others: readonly TestSheet[]) => inputOf(snapshotOf(OWN, ...others));

const placed = (figure: Figure | null | undefined): readonly [number | null, string] | null =>
  figure
    ? [figure.value, `${figure.place.sheet}!${cellAddress(figure.place.row, figure.place.column)}`]
    : null;

describe('the reference area in a table of its own', () => {
  it('stands beside the own jobs, each figure with its own cell, whatever the order of the rows', () => {
    const { sectors, others, tables } = read(
      sheet('Nederland', HEADER, ['Zorg', 9900, 9000], ['Bouw', 4400, 4000]),
    );
    expect(
      sectors.rows.map((row) => [
        row.key,
        row.jobs.value,
        placed(row.reference),
        placed(row.earlierReference),
      ]),
    ).toEqual([
      ['construction', 100, [4400, 'Nederland!B3'], [4000, 'Nederland!C3']],
      ['healthcare', 300, [9900, 'Nederland!B2'], [9000, 'Nederland!C2']],
    ]);
    expect([sectors.referenceKind, sectors.hasEarlierReference, sectors.referenceLabel]).toEqual([
      'jobs',
      true,
      'Banen 2018 \u00b7 Nederland',
    ]);
    expect([tables.map((table) => table.sheet), others]).toEqual([['Stad', 'Nederland'], []]);
  });

  it('is found by its title, by its headers, and when it comes first in the workbook', () => {
    const figures = (...sheets: readonly TestSheet[]) =>
      inputOf(snapshotOf(...sheets)).sectors.rows.map((row) => [row.jobs.value, row.reference?.value]);
    const expected = [
      [100, 4400],
      [300, 9900],
    ];
    const rows = [
      ['Bouw', 4400],
      ['Zorg', 9900],
    ] as const;
    expect(figures(OWN, sheet('Blad2', ['Banen in Nederland'], ['Sector', 'Banen 2018'], ...rows))).toEqual(
      expected,
    );
    expect(figures(OWN, sheet('Blad2', ['Sector', 'Banen Nederland 2018'], ...rows))).toEqual(expected);
    expect(figures(sheet('Nederland', HEADER, ['Bouw', 4400, 1], ['Zorg', 9900, 1]), OWN)).toEqual(expected);
  });

  it('is joined by its keys alone: rows that only stand in the same order are not', () => {
    const { sectors, others } = read(
      sheet('Nederland', HEADER, ['Energie', 4400, 4000], ['Kennis', 9900, 9000]),
    );
    expect(sectors.referenceKind).toBe('none');
    expect(others.map((table) => table.sheet)).toEqual(['Nederland']);
  });

  it('is said where it came from, with what only one of the tables has', () => {
    const input = read(sheet('Nederland', HEADER, ['Bouw', 4400, 4000], ['Energie', 700, 600]));
    expect(findingsOf(input, 'tableJoined').map(({ message }) => message)).toEqual([
      { kind: 'tableJoined', role: 'reference', sheet: 'Nederland', range: 'A1:C3' },
    ]);
    expect(
      findingsOf(input, 'sectorAbsent').map(({ message, place }) => [
        `${place.sheet}!${cellAddress(place.row, place.column)}`,
        message.where,
      ]),
    ).toEqual([
      ['Stad!A3', 'Nederland!A1:C3'],
      ['Nederland!A3', 'Stad!A1:C3'],
    ]);
    const missing = input.sectors.rows[1]?.reference;
    // No formula may take the header it is placed at for the figure.
    expect([placed(missing), missing?.isRefused]).toEqual([[null, 'Nederland!B1'], true]);
  });

  it('gives its own total where the sum of the rows is not known', () => {
    const { sectors } = read(sheet('Nederland', HEADER, ['Bouw', 4400, 4000], ['Totaal', 20000, 18000]));
    expect([placed(sectors.total?.reference), placed(sectors.total?.earlierReference)]).toEqual([
      [20000, 'Nederland!B3'],
      [18000, 'Nederland!C3'],
    ]);
    expect(sectors.total?.jobs).toBeNull();
  });

  it('is taken at the moments of the own jobs where it has more', () => {
    const { sectors } = read(
      sheet(
        'Nederland',
        ['Sector', 'Banen 2008', 'Banen 2013', 'Banen 2018', 'Banen 2021'],
        ['Bouw', 1, 2, 3, 4],
        ['Zorg', 5, 6, 7, 8],
      ),
    );
    expect(sectors.rows.map((row) => [row.reference?.value, row.earlierReference?.value])).toEqual([
      [3, 2],
      [7, 6],
    ]);
  });

  it('gives no earlier jobs of another year', () => {
    const { sectors } = read(
      sheet('Nederland', ['Sector', 'Banen 2018', 'Banen 2010'], ['Bouw', 4400, 1], ['Zorg', 9900, 1]),
    );
    expect([sectors.referenceKind, sectors.hasEarlierReference]).toEqual(['jobs', false]);
    expect(sectors.rows.map(({ earlierReference }) => earlierReference)).toEqual([null, null]);
  });

  it('leaves a column of the own table as it is', () => {
    const own = sheet(
      'Stad',
      ['Sector', 'Banen 2018', 'Aandeel Nederland'],
      ['Bouw', 100, 0.4],
      ['Zorg', 300, 0.6],
    );
    const { sectors, others } = inputOf(
      snapshotOf(own, sheet('Nederland', HEADER, ['Bouw', 1, 1], ['Zorg', 1, 1])),
    );
    expect([sectors.referenceKind, sectors.rows.map(({ reference }) => reference?.value)]).toEqual([
      'shares',
      [0.4, 0.6],
    ]);
    expect(others.map((table) => table.sheet)).toEqual(['Nederland']);
  });
});

describe('the region in a table of its own', () => {
  it('stands beside the own jobs, and the reference beside both', () => {
    const { sectors } = read(
      sheet('Haaglanden', ['Sector', 'Banen 2018'], ['Bouw', 220], ['Zorg', 560]),
      sheet('Nederland', ['Sector', 'Banen 2018'], ['Bouw', 4400], ['Zorg', 9900]),
    );
    expect(sectors.rows.map((row) => [row.jobs.value, row.region?.value, row.reference?.value])).toEqual([
      [100, 220, 4400],
      [300, 560, 9900],
    ]);
    expect([sectors.hasRegion, sectors.regionLabel]).toEqual([true, 'Banen 2018 \u00b7 Haaglanden']);
  });

  it('is the own area where no other table of the same sectors is there', () => {
    const input = inputOf(snapshotOf(sheet('Regio Veld', HEADER, ['Bouw', 220, 200], ['Zorg', 560, 500])));
    const { sectors } = input;
    expect([sectors.hasRegion, sectors.rows.map(({ jobs }) => jobs.value)]).toEqual([false, [220, 560]]);
    expect(findingsOf(input, 'tableTakenAsOwn').map(({ message, severity }) => [message, severity])).toEqual([
      [{ kind: 'tableTakenAsOwn', role: 'region', said: 'Regio Veld' }, 'notice'],
    ]);
  });
});

describe('codes of another depth in the other table', () => {
  const codes = (name: string, ...rows: readonly (readonly TestCell[])[]): TestSheet =>
    sheet(name, ['SBI', 'Banen 2018'], ...rows);

  it('that are finer are added up to the own codes, cell by cell', () => {
    const { sectors } = inputOf(
      snapshotOf(
        codes('Stad', ['41', 60], ['43', 40], ['86', 300]),
        codes('Nederland', ['41.1', 700], ['41.2', 1300], ['43', 2400], ['86.1', 5000], ['86.2', 4900]),
      ),
    );
    expect(sectors.rows.map((row) => [row.key, row.jobs.value, row.reference?.value])).toEqual([
      ['41', 60, 2000],
      ['43', 40, 2400],
      ['86', 300, 9900],
    ]);
    expect(sectors.rows[0]?.reference?.sumOf?.map((part) => placed(part))).toEqual([
      [700, 'Nederland!B2'],
      [1300, 'Nederland!B3'],
    ]);
  });

  it('that are coarser have the own codes added up to them, and that is said', () => {
    const input = inputOf(
      snapshotOf(
        codes('Stad', ['41.1', 20], ['41.2', 40], ['43', 40], ['86', 300]),
        codes('Nederland', ['41', 2000], ['43', 2400], ['86', 9900]),
      ),
    );
    expect(input.sectors.rows.map((row) => [row.key, row.jobs.value, row.reference?.value])).toEqual([
      ['41', 60, 2000],
      ['43', 40, 2400],
      ['86', 300, 9900],
    ]);
    expect(input.sectors.rows[0]?.jobs.sumOf?.map((part) => placed(part))).toEqual([
      [20, 'Stad!B2'],
      [40, 'Stad!B3'],
    ]);
    expect(findingsOf(input, 'codesAddedUp').map(({ message }) => message)).toEqual([
      { kind: 'codesAddedUp', label: '41', count: 2 },
    ]);
    expect(input.sectors.codes?.places.get('41')?.place).toMatchObject({
      kind: 'sector',
      sector: 'construction',
    });
  });

  it('are added up to the sectors of the own table, but never a code that lies in two', () => {
    const own = sheet('Stad', ['Sector', 'Banen 2018'], ['Bouw', 100], ['Zorg', 300], ['Onderwijs', 90]);
    const { sectors } = inputOf(
      snapshotOf(own, codes('Nederland', ['41', 2000], ['43', 2400], ['86', 9900], ['85', 5000])),
    );
    expect(sectors.rows.map((row) => [row.key, row.reference?.value])).toEqual([
      ['construction', 4400],
      ['healthcare', 9900],
      ['education', null],
    ]);
  });
});
