import { sectorIdOfName } from '../../../method/classification/sectors';
import type { Finding } from '../../findings';
import type { HeaderRow } from '../headers/findHeaderRows';
import { isBlank, placeOf } from '../cells/grid';
import { rowKindOf } from './rowLabel';
import { holdsNumber } from '../cells/readFigure';
import { BLANK_ROWS_THAT_END, labelOfCell, type BodyRow, type HeaderStops } from './tableBody';

/**
 * Rows that look like those of the table, below the blank rows that ended it: they do not count, and she
 * should know. At a header something else begins, and so it does below a total, unless a sector follows there.
 */
export function rowsBelowGap(
  { grid }: HeaderRow,
  body: readonly BodyRow[],
  keyColumn: number,
  figureColumns: readonly number[],
  stops: HeaderStops,
): readonly Finding[] {
  const last = body[body.length - 1];
  if (!last) return [];
  const columns = [keyColumn, ...figureColumns];
  for (let row = last.row + 1; row <= grid.area.lastRow; row++) {
    if (stops.beginsAt(row, Math.min(...columns), Math.max(...columns))) return [];
    if (columns.every((column) => isBlank(grid.at(row, column)))) continue;
    const label = labelOfCell(grid.at(row, keyColumn));
    const hasFigures = figureColumns.some((column) => holdsNumber(grid.at(row, column)));
    if (label === '' || rowKindOf(label) !== 'row' || !hasFigures) return [];
    const isNew = sectorIdOfName(label) !== undefined && !body.some((each) => each.label === label);
    // Two blank rows end a table, and so does a blank row below a total.
    if (last.kind === 'total' ? !isNew : row - last.row <= BLANK_ROWS_THAT_END) return [];
    const message = { kind: 'rowsBelowGap', label } as const;
    return [{ severity: 'problem', place: placeOf(grid, row, keyColumn), message }];
  }
  return [];
}
