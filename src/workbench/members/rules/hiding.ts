import type { Cells } from '../remote';
import { requireUnprotected } from './protection';

type Direction = 'rows' | 'columns';

const hiddenOf = ({ sheet }: Cells, direction: Direction): Set<number> =>
  direction === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;

const spanOf = ({ area }: Cells, direction: Direction): readonly [first: number, last: number] =>
  direction === 'rows' ? [area.row, area.lastRow] : [area.column, area.lastColumn];

/** Whether all rows or columns are hidden; null when only some are. */
export function isHidden(cells: Cells, direction: Direction): boolean | null {
  const [first, last] = spanOf(cells, direction);
  const count = [...hiddenOf(cells, direction)].filter((index) => index >= first && index <= last).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

export function hide(cells: Cells, direction: Direction, hidden: boolean): void {
  requireUnprotected(cells.sheet, `hide or show ${direction}`);
  const [first, last] = spanOf(cells, direction);
  const all = hiddenOf(cells, direction);
  for (let index = first; index <= last; index += 1) {
    if (hidden) all.add(index);
    else all.delete(index);
  }
}
