import { isCounted } from '../../../method/classification/scheme';
import type { Finding } from '../../findings';
import { SECTOR_FIGURES, type CellPlace, type CodeSectors, type SchemeTable } from '../../input';
import type { CodeRows, RowCode } from '../codes/codeRows';
import { countedRows, type CountedRows } from '../codes/nestedCodes';
import type { SectorColumns } from '../columns/sectorColumns';
import type { KeyedRow } from '../codes/sectorKeys';
import type { ReadColumn } from '../figures/figureColumn';

/** The rows of SBI codes that count, by all columns of counts together. */
export function countedRowsOf(
  rows: readonly KeyedRow[],
  { codes, findings: ofCodes }: CodeRows,
  scheme: SchemeTable | null,
  columns: SectorColumns,
  read: ReadColumn,
  cellOf: (row: number) => CellPlace,
  findings: Finding[],
): Pick<CountedRows<KeyedRow>, 'kept' | 'counted'> {
  const figures = SECTOR_FIGURES.flatMap((part) => {
    const column = columns[part];
    return column ? [read(column, part !== 'reference' && part !== 'earlierReference').figures] : [];
  });
  const doubtful = new Set(
    ofCodes.flatMap(({ message, place }) => (message.kind === 'codeDoubtful' ? [place.row] : [])),
  );
  const chosen = countedRows(
    rows,
    codes,
    scheme,
    ({ index }) => figures.map((column) => column[index]?.value ?? null),
    ({ row }) => doubtful.has(cellOf(row).row),
    ({ row }) => cellOf(row),
  );
  findings.push(...chosen.findings);
  return chosen;
}

/** Which sector each row counts for that counts for one. */
export function codeSectorsOf(
  counted: readonly KeyedRow[],
  codes: ReadonlyMap<number, RowCode>,
  scheme: SchemeTable | null,
): CodeSectors {
  const places = counted.flatMap(({ row, key }) => {
    const code = codes.get(row);
    return code && isCounted(code.place) ? [[key, { place: code.place, shown: code.shown }] as const] : [];
  });
  return { scheme, places: new Map(places) };
}
