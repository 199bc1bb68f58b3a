import type { CellValue } from '../../snapshot';
import { dimensionOf } from '../headers/dimensions';
import { headersInRow, withRowsAbove, type HeaderRow } from '../headers/findHeaderRows';
import { headerMeaning } from '../headers/headerRole';
import type { Grid } from '../cells/grid';
import { crossTableAt } from './crossTable';
import { longTableAt, type LongTable } from './longTable';
import { isRowOfFigures } from '../headers/rowOfFigures';
import { turnedElementsAt } from './turnedElements';
import { turnedTableAt } from './turnedTable';
import { sectorNamed } from '../codes/sectorNamed';

/** What the texts of a row may head. */
interface Heads {
  readonly dimensions: number;
  readonly sectors: number;
  /** One of them says that names of sectors stand beside or below it. */
  readonly isHeaded: boolean;
  /** The header of a column of elements. */
  readonly elements: number;
}

const headsOf = (value: CellValue): Heads => ({
  dimensions: dimensionOf(String(value)) === null ? 0 : 1,
  sectors: sectorNamed(value) === null ? 0 : 1,
  isHeaded: headerMeaning(String(value)).label === 'sector',
  elements: headerMeaning(String(value)).label === 'element' ? 1 : 0,
});

/** How many headers of a long table and of elements a row has, and how many sectors, each text looked at once. */
function headsIn(grid: Grid, row: number, known: Map<CellValue, Heads>): Heads {
  let [dimensions, sectors, elements] = [0, 0, 0];
  let isHeaded = false;
  for (let column = grid.area.column; column <= grid.area.lastColumn; column++) {
    const value = grid.valueAt(row, column);
    if (typeof value !== 'string' || value === '') continue;
    const heads = known.get(value) ?? headsOf(value);
    known.set(value, heads);
    dimensions += heads.dimensions;
    sectors += heads.sectors;
    elements += heads.elements;
    isHeaded ||= heads.isHeaded;
  }
  return { dimensions, sectors, isHeaded, elements };
}

/** The long table below a header of one row, or of more where one says too little. */
function longTableBelow(header: HeaderRow): LongTable | null {
  for (const deeper of withRowsAbove(header)) {
    // `Onderwerp` and `Perioden` above `Regio's` are the names of those rows.
    const columns = header.columns.map((column, at) =>
      dimensionOf(column.meaning.header) === null ? deeper.columns[at]! : column,
    );
    const table = longTableAt({ ...deeper, columns });
    if (table) return table;
  }
  return null;
}

/** A table that has beside each other what most tables have below each other. */
const turnedAt = (grid: Grid, row: number, { sectors, isHeaded, elements }: Heads): LongTable | null =>
  (sectors > 1 || isHeaded ? turnedTableAt(grid, row) : null) ??
  (sectors > 1 || elements > 0 ? turnedElementsAt(grid, row) : null);

/** The long tables and the turned ones of a grid, from the top down; nothing within one is looked at again. */
export function findLongTables(grid: Grid): readonly LongTable[] {
  const known = new Map<CellValue, Heads>();
  const found: LongTable[] = [];
  for (let row = grid.area.row; row < grid.area.lastRow; row++) {
    if (isRowOfFigures(grid, row)) continue;
    const heads = headsIn(grid, row, known);
    if (heads.dimensions === 0 && heads.sectors < 2 && heads.elements === 0 && !heads.isHeaded) continue;
    const cross = crossTableAt(grid, row);
    const long =
      !cross && heads.dimensions > 0
        ? headersInRow(grid, row).flatMap((header) => longTableBelow(header) ?? [])
        : [];
    const turned = !cross && long.length === 0 ? turnedAt(grid, row, heads) : null;
    const here = cross ? [cross] : turned ? [turned] : long;
    found.push(...here);
    row = Math.max(row, ...here.map(({ area }) => area.lastRow));
  }
  return found;
}
