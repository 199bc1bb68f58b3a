import { bestReadings } from './bestReadings';
import type { HeaderRow } from './headers/findHeaderRows';
import { recognise } from './recognise';
import type { HeaderStops } from './rows/tableBody';
import { ownersSheets, searchSheet } from './searchWorkbook';
import { READERS, type Reader } from './tableReadings';
import { snapshotOf, type TestCell } from './testing/snapshotOf';

const HEADER = ['Sector', 'Banen 2023', 'Banen 2018'];

/** A header, three rows and a blank one, again and again. */
const pages = (count: number, row: (at: number) => readonly TestCell[]): (readonly TestCell[])[] =>
  Array.from({ length: count }, (_, page) => [
    HEADER,
    ...[0, 1, 2].map((at) => row(page * 3 + at)),
    [],
  ]).flat();

/** How many headers are read to the end, and the rows of the tables that are kept. */
function readingOf<T>(cells: readonly (readonly TestCell[])[], reader: Reader<T>) {
  const snapshot = snapshotOf({ cells });
  const searched = ownersSheets(snapshot).flatMap((sheet) => searchSheet(snapshot, sheet));
  let count = 0;
  const read = (header: HeaderRow, stops: HeaderStops): T | null => {
    count += 1;
    return reader.read(header, stops);
  };
  const tables = bestReadings(searched, { ...reader, read }).map(reader.tableOf);
  return {
    headers: searched.reduce((sum, { headers }) => sum + headers.length, 0),
    count,
    rows: tables.map((table) => table.rows),
  };
}

const different = (at: number): readonly TestCell[] => [`Sector ${at}`, 100 + at, 90 + at];

describe('a table whose header is printed on every page', () => {
  it('is read once, however many pages it takes', () => {
    const { headers, count, rows } = readingOf(pages(200, different), READERS.sectors(null));
    expect(headers).toBeGreaterThanOrEqual(200);
    expect(count).toBeLessThan(10);
    expect(rows).toEqual([600]);
  });

  it('is read once as goals, which no other header ends', () => {
    const cells = Array.from({ length: 100 }, (_, page) => [
      ['Sector', 'Doel', 'Maatregel'],
      [`Bedrijven ${page}`, `Groei in wijk ${page}`, 'Subsidie'],
      [],
    ]).flat();
    const goals = READERS.goals({ sectors: new Set(), clusters: new Set() });
    const { headers, count } = readingOf(cells, goals);
    expect(headers).toBeGreaterThanOrEqual(100);
    expect(count).toBeLessThan(10);
  });

  it('has all its rows in the input', () => {
    const recognition = recognise(snapshotOf({ cells: pages(50, different) }));
    expect('input' in recognition && recognition.input.sectors?.rows.map(({ name }) => name.text)).toEqual(
      Array.from({ length: 150 }, (_, at) => `Sector ${at}`),
    );
  });
});

describe('tables below each other with the same header', () => {
  it('are each read where the same names stand in them', () => {
    const names = ['Zorg', 'Bouw', 'Handel'];
    const { rows } = readingOf(
      pages(20, (at) => [names[at % 3]!, 100 + at, 90 + at]),
      READERS.sectors(null),
    );
    expect(rows).toEqual(Array.from({ length: 20 }, () => 3));
  });

  it('go by the best of them where the first ends after a few rows', () => {
    const row = (name: string): readonly TestCell[] => [name, 100, 90];
    // At the third header the first table ends, because its first name stands below it again.
    const cells = [
      ...[HEADER, row('A')],
      ...[HEADER, row('C'), row('D')],
      ...[HEADER, row('A'), row('E'), row('F'), row('G')],
    ];
    expect(readingOf(cells, READERS.sectors(null)).rows).toEqual([6]);
  });
});

describe('a header that was passed over', () => {
  const cells = pages(20, different);
  const snapshot = snapshotOf({ cells });
  const [sheet] = ownersSheets(snapshot);
  const searched = searchSheet(snapshot, sheet!);

  it('is read after all where the table that it is printed in does not count', () => {
    const seen: number[] = [];
    const reader: Reader<{ readonly row: number; readonly lastRow: number; readonly score: number }> = {
      read: ({ row }) => {
        seen.push(row);
        // The second header heads the best table, which ends above the third; the first runs on to the end.
        if (row === 5) return { row, lastRow: 8, score: 9 };
        return { row, lastRow: 99, score: 1 };
      },
      scoreOf: ({ score }) => score,
      tableOf: ({ row, lastRow }) => ({
        ...{ kind: 'sectors', sheet: 'Blad1', area: { row, column: 0, lastRow, lastColumn: 2 } },
        ...{ columns: [], unfilled: [], rows: 60 },
      }),
    };
    // The second header is told from the others by what stands below it.
    const grids = searched.map((grid) => ({
      ...grid,
      headers: grid.headers
        .filter(({ row }) => row % 5 === 0)
        .map((header) => (header.row === 5 ? { ...header, isGiven: true as const } : header)),
    }));
    expect(bestReadings(grids, reader).map(({ row }) => row)).toEqual([5, 10]);
    expect(seen).toEqual([0, 5, 10]);
  });
});
