import { isTextColumn, sampleColumn } from '../cells/columnSample';
import type { Grid } from '../cells/grid';
import { holdsNumber } from '../cells/readFigure';
import { sectorNamed } from '../codes/sectorNamed';
import { dimensionOf, type Dimension } from '../headers/dimensions';
import { headerMeaning } from '../headers/headerRole';
import { BLANK_ROWS_THAT_END, labelOfCell } from '../rows/tableBody';
import { factorIn } from '../words/multiplier';
import { textAt, type NamedHeader } from './namedHeader';
import type { HerCell } from './wideView';

/** The columns before the figures: those that name sectors, and those that say of when, where or what a row is. */
export interface NameColumns {
  readonly names: readonly number[];
  readonly dimensions: ReadonlyMap<Dimension, number>;
}

export function nameColumns(grid: Grid, { firstRow, columns, headings }: NamedHeader): NameColumns | null {
  const names: number[] = [];
  const dimensions = new Map<Dimension, number>();
  for (let column = grid.area.column; column < columns[0]!; column++) {
    const sample = sampleColumn(grid, column, firstRow);
    if (sample.filled === 0) continue;
    const heading = headings.get(column);
    const text = heading ? textAt(grid, heading) : '';
    const dimension = dimensionOf(text);
    if (dimension !== null) dimensions.set(dimension, column);
    else if (isTextColumn(sample) || headerMeaning(text).label === 'code') names.push(column);
    else return null;
  }
  return { names, dimensions };
}

/** The rows below the header: a row after a blank one belongs to them where it has a name and a number. */
export function rowsBelow(grid: Grid, { firstRow, columns }: NamedHeader): readonly number[] {
  const rows: number[] = [];
  let blanks = 0;
  for (let row = firstRow; row <= grid.area.lastRow && blanks < BLANK_ROWS_THAT_END; row++) {
    const filled = (from: number, to: number): boolean => {
      for (let column = from; column < to; column++) if (grid.valueAt(row, column) !== '') return true;
      return false;
    };
    const isNamed = filled(grid.area.column, columns[0]!);
    if (!isNamed && !filled(columns[0]!, columns[columns.length - 1]! + 1)) {
      blanks++;
      continue;
    }
    const hasNumber = columns.some((column) => holdsNumber(grid.at(row, column)));
    if (rows.length > 0 && blanks > 0 && !(isNamed && hasNumber)) break;
    blanks = 0;
    rows.push(row);
  }
  return rows;
}

/** The text of each row in a column; a blank one is that of the row above, as merged cells leave it. */
export function filledDown(
  grid: Grid,
  column: number,
  rows: readonly number[],
): ReadonlyMap<number, HerCell> {
  let last: HerCell | null = null;
  return new Map(
    rows.flatMap((row): [number, HerCell][] => {
      if (grid.valueAt(row, column) !== '') last = { row, column };
      return last ? [[row, last]] : [];
    }),
  );
}

/** A row below the last figures: a sector of which they are missing, or what all of them are in; not any other note. */
export const isOfTable = (grid: Grid, row: number, names: readonly number[]): boolean =>
  names.some((column) => {
    const text = labelOfCell(grid.at(row, column));
    return sectorNamed(text) !== null || factorIn(text) !== 1;
  });
