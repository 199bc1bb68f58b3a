import { inputOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const mockLooks = { count: 0 };

jest.mock('../cells/grid', () => {
  const actual = jest.requireActual<typeof import('../cells/grid')>('../cells/grid');
  return {
    ...actual,
    gridOf: (...of: Parameters<typeof actual.gridOf>) => {
      const grid = actual.gridOf(...of);
      return {
        ...grid,
        at: (row: number, column: number) => {
          mockLooks.count++;
          return grid.at(row, column);
        },
        valueAt: (row: number, column: number) => {
          mockLooks.count++;
          return grid.valueAt(row, column);
        },
      };
    },
  };
});

const HEADERS = ['Sector', 'Banen 2018', 'Banen 2013', 'Vestigingen 2018', 'Nederland 2018'];
const EXTRAS = Array.from({ length: 7 }, (_, index) => `Kenmerk ${index + 1}`);

/** How often a cell is looked at, per row of a table of so many rows and twelve columns. */
function looksPerRow(count: number): number {
  const rows = Array.from({ length: count }, (_, index): TestCell[] => [
    `Branche ${index + 1}`,
    1000 + index,
    1900 + (index % 150),
    20 + index,
    50000 + index,
    ...EXTRAS.map((__, column) => (column % 2 ? `tekst ${index}` : index / 7)),
  ]);
  const snapshot = snapshotOf({ cells: [[...HEADERS, ...EXTRAS], ...rows] });
  mockLooks.count = 0;
  const { sectors } = inputOf(snapshot);
  expect(sectors.rows.map(({ jobs }) => jobs.value)).toEqual(rows.map((row) => row[1]));
  return mockLooks.count / count;
}

describe('a table three times as long', () => {
  it('takes no more looks at its cells for each of its rows', () => {
    const [short, long] = [looksPerRow(300), looksPerRow(900)];
    expect(short).toBeGreaterThan(HEADERS.length);
    expect(long).toBeLessThanOrEqual(short);
  });
});
