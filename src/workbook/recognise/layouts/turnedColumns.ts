import { isNumberColumn, isTextColumn, sampleColumn } from '../cells/columnSample';
import { dimensionOf, yearOfPeriod } from '../headers/dimensions';
import { headerMeaning, type HeaderMeaning } from '../headers/headerRole';
import { rowKindOf } from '../rows/rowLabel';
import type { Grid } from '../cells/grid';
import { sectorNamed } from '../codes/sectorNamed';

/** The columns of a table that has its sectors beside each other: names of the rows, and then the sectors. */
export interface TurnedColumns {
  readonly names: readonly number[];
  readonly sectors: readonly number[];
  /** The sectors are codes of the SBI. */
  readonly areCodes: boolean;
}

/** Below such a header nothing is sampled: its columns are those of another form. */
export const NO_SAMPLE = { filled: 0, numbers: 0, marks: 0, texts: 0, ratings: 0, percentages: 0 };

/** Fewer names of sectors may stand in any row. */
const FEWEST_SECTORS = 2;

/** The columns of a turned table whose header stands in a row; null where that heads no such table. */
export function turnedColumnsAt(grid: Grid, row: number): TurnedColumns | null {
  const columns: { readonly column: number; readonly named: 'sector' | 'code' | null }[] = [];
  for (let column = grid.area.column; column <= grid.area.lastColumn; column++) {
    const value = grid.valueAt(row, column);
    if (value !== '') columns.push({ column, named: sectorNamed(value) });
  }
  const isHeaded = columns.length > FEWEST_SECTORS && isHeadedAsSectors(grid, row, columns[0]!.column);
  const named = columns.filter(({ named: found }, at) => found !== null || (isHeaded && at > 0));
  if (named.length < FEWEST_SECTORS) return null;
  const first = columns.find((one) => named.includes(one) || isTotal(grid, row, one.column))!.column;
  // Names that are not of figure 1 may stand among those that are.
  const sectors = columns.filter(({ column }) => column >= first);
  const isSectors = named.length * 2 > sectors.filter(({ column }) => !isTotal(grid, row, column)).length;
  const samples = sectors.map(({ column }) => sampleColumn(grid, column, row + 1));
  // One sector may have nothing but a mark or a note in the place of its figures.
  const hold = samples.filter(isNumberColumn).length * 2 > samples.length;
  if (!isSectors || !hold || first === grid.area.column) return null;
  const names: number[] = [];
  for (let column = grid.area.column; column < first; column++) {
    const sample = sampleColumn(grid, column, row + 1);
    if (sample.filled === 0) continue;
    // Figures before the sectors are of something else, unless they are years; so is a count that looks like one.
    const header = String(grid.valueAt(row, column));
    const mayBeYears = header === '' || dimensionOf(header) === 'year';
    const isOfYears = mayBeYears && yearOfPeriod(grid.valueAt(row + 1, column)) !== null;
    if (!isTextColumn(sample) && !isOfYears) return null;
    names.push(column);
  }
  return names.length === 0
    ? null
    : {
        names,
        sectors: sectors.map(({ column }) => column),
        areCodes: named.every(({ named: found }) => found === 'code'),
      };
}

/** Whether a row is called `Sector`, heads names of her own, and stands above rows that all say what they count. */
function isHeadedAsSectors(grid: Grid, row: number, corner: number): boolean {
  const meaningAt = (at: number, column: number): HeaderMeaning =>
    headerMeaning(String(grid.valueAt(at, column)));
  if (meaningAt(row, corner).label !== 'sector') return false;
  for (let column = corner + 1; column <= grid.area.lastColumn; column++) {
    const { measure, label, onlyYear, derivation } = meaningAt(row, column);
    const value = grid.valueAt(row, column);
    if (value === '') continue;
    if (typeof value !== 'string' || measure || label || onlyYear || derivation) return false;
  }
  let counts = 0;
  for (let below = row + 1; below <= grid.area.lastRow && grid.valueAt(below, corner) !== ''; below++) {
    // Footnotes stand below the table.
    if (!holdsMore(grid, below, corner)) break;
    const { measure, onlyYear, derivation } = meaningAt(below, corner);
    if (measure === null && derivation === null && !onlyYear) return false;
    if (measure !== null) counts++;
  }
  return counts > 0;
}

function holdsMore(grid: Grid, row: number, corner: number): boolean {
  for (let column = corner + 1; column <= grid.area.lastColumn; column++) {
    if (grid.valueAt(row, column) !== '') return true;
  }
  return false;
}

const isTotal = (grid: Grid, row: number, column: number): boolean =>
  rowKindOf(String(grid.valueAt(row, column))) === 'total';
