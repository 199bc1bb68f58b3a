import type { TestCell, TestSheet } from '../../../src/workbook/recognise/testing/snapshotOf';
import { cellAddress } from '../../../src/workbook/address';
import type { SectorRole } from '../expectedTables';
import type { CleanTable } from './cleanTable';

export interface DrawnColumn {
  /** `key` for the names or codes, `noise` for a column that is none of the analysis. */
  readonly role: SectorRole | 'key' | 'noise';
  readonly header: TestCell;
  /** Of a column that is none of the analysis: it counts something, and a total row adds it up. */
  readonly addsUp?: true;
  /** The key of the clean row whose figures stand in it, where sectors are beside each other. */
  readonly about?: string;
}

export interface DrawnRow {
  /** The key of the clean row that it is; null for a total, a heading or a note. */
  readonly key: string | null;
  /** The key of the clean row that it tells of, where one row of the table tells of a sector only in part. */
  readonly about?: string;
  /** In the order of the columns. */
  readonly cells: readonly TestCell[];
  readonly isHidden?: boolean;
}

/** A table as it is drawn on a sheet, troubles and all. */
export interface DrawnTable {
  readonly clean: CleanTable;
  readonly columns: readonly DrawnColumn[];
  readonly above: readonly (readonly TestCell[])[];
  /** Header rows above the headers of the columns. */
  readonly groups: readonly (readonly TestCell[])[];
  readonly rows: readonly DrawnRow[];
  readonly below: readonly (readonly TestCell[])[];
  /** Where the first cell stands. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly isExcelTable: boolean;
  readonly otherSheets: readonly TestSheet[];
  /** The jobs of one more year, by the keys of the clean rows. */
  readonly otherYear?: { readonly year: number; readonly jobs: ReadonlyMap<string, number> };
  /** The municipality that the analysis is of, where others stand beside it. */
  readonly ownArea?: string;
}

/** The moments of the figures of every drawn table. */
export const YEARS = { now: 2018, before: 2013 } as const;

const HEADERS: Readonly<Record<SectorRole, string>> = {
  jobs: `Banen ${YEARS.now}`,
  earlierJobs: `Banen ${YEARS.before}`,
  establishments: `Vestigingen ${YEARS.now}`,
  region: `Banen regio ${YEARS.now}`,
  reference: `Banen Nederland ${YEARS.now}`,
  earlierReference: `Banen Nederland ${YEARS.before}`,
};

export function draw(clean: CleanTable): DrawnTable {
  const header = (role: SectorRole): string =>
    role === 'reference' && clean.reference === 'shares' ? 'Aandeel Nederland 2018' : HEADERS[role];
  return {
    clean,
    columns: [
      { role: 'key', header: clean.keyKind === 'sbi' ? 'SBI' : 'Sector' },
      ...clean.roles.map((role) => ({ role, header: header(role) })),
    ],
    above: [],
    groups: [],
    rows: clean.rows.map(({ key, figures }) => ({
      key,
      cells: [key, ...clean.roles.map((role) => figures[role]!)],
    })),
    below: [],
    origin: { row: 0, column: 0 },
    isExcelTable: false,
    otherSheets: [],
  };
}

/** The sheets of the workbook that the table stands in. */
export function sheetsOf(table: DrawnTable): TestSheet[] {
  const { columns, above, groups, rows, below, origin, isExcelTable, otherSheets } = table;
  const cells = [
    ...above,
    ...groups,
    columns.map(({ header }) => header),
    ...rows.map((row) => row.cells),
    ...below,
  ];
  const top = origin.row + above.length + groups.length;
  const first = cellAddress(top, origin.column);
  const last = cellAddress(top + rows.length, origin.column + columns.length - 1);
  return [
    {
      name: 'Blad1',
      at: cellAddress(origin.row, origin.column),
      cells,
      hiddenRows: rows.flatMap(({ isHidden }, index) => (isHidden ? [top + 1 + index] : [])),
      ...(isExcelTable ? { tables: { Tabel1: `${first}:${last}` } } : {}),
    },
    ...otherSheets,
  ];
}
