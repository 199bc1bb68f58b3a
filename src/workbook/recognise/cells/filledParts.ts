import type { Area } from '../../address';
import type { SheetCells } from '../../sheetCells';

/** Fewer blank rows may lie between the parts of a table and what is written around it. */
const FEWEST_BLANK_ROWS = 1_000;

/**
 * The parts of a sheet that have something in them, far above one another, each without the blank columns beside it; or
 * all of it. One cell far away makes the used part of a sheet a million rows long.
 */
export function filledParts(cells: SheetCells, area: Area): Area[] {
  const bands: { readonly row: number; lastRow: number }[] = [];
  for (let row = area.row; row <= area.lastRow; row++) {
    if (cells.isBlankRow(row)) continue;
    const band = bands[bands.length - 1];
    if (band && row - band.lastRow <= FEWEST_BLANK_ROWS) band.lastRow = row;
    else bands.push({ row, lastRow: row });
  }
  return bands.length > 1 ? bands.map((band) => withoutBlankColumns(cells, { ...area, ...band })) : [area];
}

function withoutBlankColumns(cells: SheetCells, area: Area): Area {
  let { lastColumn: first, column: last } = area;
  for (let row = area.row; row <= area.lastRow; row++) {
    for (let column = area.column; column <= area.lastColumn; column++) {
      // Between the two nothing more is to be known.
      if (column >= first && column <= last) column = last;
      else if (!cells.isBlankCell(row, column))
        [first, last] = [Math.min(first, column), Math.max(last, column)];
    }
  }
  return { ...area, column: first, lastColumn: last };
}
