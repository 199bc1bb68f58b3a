import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { isBlank, placeOf, textOf } from '../cells/grid';
import { factorIn, isMultiplierOnly, isPerMille } from '../words/multiplier';
import { displayText } from '../words/text';
import { isUnitHeader } from './unitColumn';
import type { ColumnUnit } from './unitFactor';
import { noteOf } from './unitNote';
import { unitInRows } from './unitRows';
import { unitSaid } from './unitSaid';

export { isUnitsRow } from './unitRows';

const TITLE_ROWS_LOOKED_AT = 4;
/** Exports of statistics offices begin with a list of what was asked for. */
const LISTED_ROWS_LOOKED_AT = 16;

/** `Banen in Delft | | x 1.000`: at the end of the line of the title, for all columns below it. */
function besideTitle(
  { grid }: HeaderRow,
  row: number,
  { column }: HeaderColumn,
  units: readonly HeaderColumn[],
): ColumnUnit | null {
  const found = units.map((unit) => {
    const text = displayText(textOf(grid.at(row, unit.column)));
    return { text, factor: factorIn(text), place: placeOf(grid, row, unit.column), at: unit.column };
  });
  const own = found.find(({ at }) => at === column);
  const areOne = new Set(found.map(({ factor }) => factor)).size === 1;
  return own ?? (areOne ? found[0]! : null);
}

/** A title stands alone on its row; a row with more in it belongs to something else. */
function inTitle(header: HeaderRow, column: HeaderColumn): ColumnUnit | null {
  const { grid, top, columns } = header;
  for (let row = top - 1; row >= Math.max(grid.area.row, top - TITLE_ROWS_LOOKED_AT); row--) {
    const filled = columns.filter((each) => !isBlank(grid.at(row, each.column)));
    const beside = filled.filter((each) => isMultiplierOnly(textOf(grid.at(row, each.column))));
    if (filled.length > 1 && filled.length - beside.length <= 1)
      return besideTitle(header, row, column, beside);
    if (filled.length > 1) return null;
    const [title] = filled;
    const text = title ? displayText(textOf(grid.at(row, title.column))) : '';
    if (!title || factorIn(text) === 1) continue;
    const place = placeOf(grid, row, title.column);
    const said = unitSaid({ text, place }, column, columns);
    if (said) return said;
  }
  return null;
}

/** `UNIT | Thousand persons`, in the list above a table of what it is of. */
export function unitInList(header: HeaderRow, column: HeaderColumn): ColumnUnit | null {
  const { grid, top, columns } = header;
  const last = columns[columns.length - 1]!.column;
  for (let row = top - 1; row >= Math.max(grid.area.row, top - LISTED_ROWS_LOOKED_AT); row--) {
    const filled: number[] = [];
    for (let at = grid.area.column; at <= last && filled.length < 3; at++) {
      if (!isBlank(grid.at(row, at))) filled.push(at);
    }
    const [label, value] = filled;
    if (label === undefined || !isUnitHeader(textOf(grid.at(row, label)))) continue;
    const at = value ?? label;
    const text = displayText(textOf(grid.at(row, at)));
    return factorIn(text) === 1 ? null : unitSaid({ text, place: placeOf(grid, row, at) }, column, columns);
  }
  return null;
}

/** In the name of the Excel table or of the sheet: `Banen (x 1.000)`. */
function inName(header: HeaderRow, column: HeaderColumn): ColumnUnit | null {
  const { grid, row, columns } = header;
  const place = placeOf(grid, row, column.column);
  const named = [grid.tableName ?? '', grid.sheet].find((name) => factorIn(name) !== 1);
  return named === undefined ? null : unitSaid({ text: named, place }, column, columns);
}

/**
 * What the numbers of a column are in: by the rows of its header and of units below it, the title or the list above
 * the table, a note below it, or its name. Null where nothing says it.
 *
 * @param figures the columns of the table that hold figures.
 */
export function unitOf(
  header: HeaderRow,
  column: HeaderColumn,
  figures: readonly number[],
): ColumnUnit | null {
  const unit = unitInRows(header, column, figures);
  if (unit && unit.factor !== 1) return unit;
  const own = column.meaning.header;
  const factor = factorIn(own);
  if (factor !== 1 || isPerMille(own))
    return { text: own, factor, place: placeOf(header.grid, header.row, column.column) };
  return (
    unit ??
    inTitle(header, column) ??
    unitInList(header, column) ??
    noteOf(header, column) ??
    inName(header, column)
  );
}
