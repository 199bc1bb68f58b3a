import type { Finding } from '../../findings';
import { placeOf, type Grid } from '../cells/grid';
import { rowKindOf } from '../rows/rowLabel';
import { textAt, type NamedHeader } from './namedHeader';
import type { HerCell } from './wideView';

const isTotal = (grid: Grid, cell: HerCell): boolean => rowKindOf(textAt(grid, cell)) === 'total';

/** What a row of another name adds to what is counted; a total of it adds nothing. */
export const partOf = (grid: Grid, cell: HerCell | undefined): string =>
  cell && !isTotal(grid, cell) ? textAt(grid, cell) : '';

/** The columns of totals, where columns are split by something more (sexes, size classes) that has them. */
export function totalsAmong(
  grid: Grid,
  others: NamedHeader['said'],
): { readonly isTaken: (column: number) => boolean; readonly findings: readonly Finding[] } {
  const split = others.flatMap(({ cells }) => {
    const first = [...cells.values()].find((cell) => isTotal(grid, cell));
    return first ? [{ cells, first }] : [];
  });
  return {
    isTaken: (column) =>
      split.every(({ cells }) => {
        const cell = cells.get(column);
        return cell !== undefined && isTotal(grid, cell);
      }),
    findings: split.map(({ cells, first }) => ({
      severity: 'notice',
      place: placeOf(grid, first.row, first.column),
      message: {
        kind: 'onlyTotalColumns',
        column: nameOfRow(grid, cells, first.row),
        found: textAt(grid, first),
      },
    })),
  };
}

/** The name before the cells of a row. */
function nameOfRow(grid: Grid, cells: ReadonlyMap<number, HerCell>, row: number): string {
  let column = Math.min(...cells.keys()) - 1;
  while (column > grid.area.column && grid.valueAt(row, column) === '') column--;
  return textAt(grid, { row, column });
}
