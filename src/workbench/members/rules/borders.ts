import type { Border, BorderEdge } from '../../model/cell';
import type { SheetModel } from '../../model/workbookModel';
import type { Area } from '../../../workbook/address';
import type { RemoteState } from '../remote';
import { workableArea } from './areas';
import { requireUnprotected } from './protection';

type Line = RemoteState['RangeBorder'];

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

/** The cells whose own edge makes up a side of the range, and which edge of theirs it is. */
function cellsAlong({ sheet, area, edge }: Line): { area: Area; edge: BorderEdge } | undefined {
  const held = workableArea(sheet, area);
  if (!held) return undefined;
  switch (edge) {
    case 'EdgeTop':
      return { area: { ...held, lastRow: held.row }, edge };
    case 'EdgeBottom':
      return { area: { ...held, row: held.lastRow }, edge };
    case 'EdgeLeft':
      return { area: { ...held, lastColumn: held.column }, edge };
    case 'EdgeRight':
      return { area: { ...held, column: held.lastColumn }, edge };
    case 'InsideHorizontal':
      return held.row === held.lastRow
        ? undefined
        : { area: { ...held, lastRow: held.lastRow - 1 }, edge: 'EdgeBottom' };
    case 'InsideVertical':
      return held.column === held.lastColumn
        ? undefined
        : { area: { ...held, lastColumn: held.lastColumn - 1 }, edge: 'EdgeRight' };
  }
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) visit(row, column);
  }
}

/** What the cells along a side share; null when they differ, `none` when no cell has a line there. */
export function sharedBorder<Value>(line: Line, none: Value, read: (border: Border) => Value): Value | null {
  const along = cellsAlong(line);
  if (!along) return none;
  const values = new Set<Value>();
  eachCell(along.area, (row, column) => {
    const border = line.sheet.cell(row, column).style.borders?.[along.edge];
    values.add(border ? read(border) : none);
  });
  return values.size === 1 ? ([...values][0] as Value) : null;
}

const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** Changes the line along a side; undefined takes it away. */
export function setBorder(line: Line, change: Partial<Border> | undefined): void {
  requireUnprotected(line.sheet, 'format cells');
  const along = cellsAlong(line);
  if (!along) return;
  eachCell(along.area, (row, column) => setEdge(line.sheet, row, column, along.edge, change));
}

function setEdge(
  sheet: SheetModel,
  row: number,
  column: number,
  edge: BorderEdge,
  change: Partial<Border> | undefined,
): void {
  const { [edge]: before, ...others } = sheet.cell(row, column).style.borders ?? {};
  const borders = change ? { ...others, [edge]: { ...(before ?? PLAIN), ...change } } : others;
  sheet.setStyle(row, column, { borders });
}
