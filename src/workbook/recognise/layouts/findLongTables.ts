import type { CellValue } from '../../snapshot';
import { dimensionOf } from '../headers/dimensions';
import { headersInRow } from '../headers/findHeaderRows';
import type { Grid } from '../cells/grid';
import { longTableAt, type LongTable } from './longTable';
import { isRowOfFigures } from '../headers/rowOfFigures';
import { sectorNamed } from './turnedColumns';
import { turnedTableAt } from './turnedTable';

/** What the texts of a row may head. */
interface Heads {
  readonly dimensions: number;
  readonly sectors: number;
}

const headsOf = (value: CellValue): Heads => ({
  dimensions: dimensionOf(String(value)) === null ? 0 : 1,
  sectors: sectorNamed(value) === null ? 0 : 1,
});

/** How many headers of a long table a row has, and how many sectors, each text looked at once. */
function headsIn(grid: Grid, row: number, known: Map<CellValue, Heads>): Heads {
  let [dimensions, sectors] = [0, 0];
  for (let column = grid.area.column; column <= grid.area.lastColumn; column++) {
    const value = grid.valueAt(row, column);
    if (typeof value !== 'string' || value === '') continue;
    const heads = known.get(value) ?? headsOf(value);
    known.set(value, heads);
    dimensions += heads.dimensions;
    sectors += heads.sectors;
  }
  return { dimensions, sectors };
}

/** The long tables and the turned ones of a grid, from the top down; nothing within one is looked at again. */
export function findLongTables(grid: Grid): readonly LongTable[] {
  const known = new Map<CellValue, Heads>();
  const found: LongTable[] = [];
  for (let row = grid.area.row; row < grid.area.lastRow; row++) {
    if (isRowOfFigures(grid, row)) continue;
    const heads = headsIn(grid, row, known);
    if (heads.dimensions === 0 && heads.sectors < 2) continue;
    const long =
      heads.dimensions > 0 ? headersInRow(grid, row).flatMap((header) => longTableAt(header) ?? []) : [];
    const turned = long.length === 0 && heads.sectors > 1 ? turnedTableAt(grid, row) : null;
    const here = turned ? [turned] : long;
    found.push(...here);
    row = Math.max(row, ...here.map(({ area }) => area.lastRow));
  }
  return found;
}
