import { sectorIdOfName } from '../../../method/classification/sectors';
import type { Finding } from '../../findings';
import { isBlank, placeOf } from '../cells/grid';
import { codeOf } from '../cells/keys';
import { holdsNumber } from '../cells/readFigure';
import type { HeaderRow } from '../headers/findHeaderRows';
import type { BodyRow } from './tableBody';

/**
 * Rows below the only blank row of a table, which may as well be of something else: they count, and she should know.
 * A sector's name among them, or a total below them, tells that they belong to the table.
 */
export function rowsAfterBlank(
  { grid }: HeaderRow,
  body: readonly BodyRow[],
  keyColumn: number,
  figureColumns: readonly number[],
): readonly Finding[] {
  const columns = [keyColumn, ...figureColumns];
  const isBlankRow = (row: number): boolean => columns.every((column) => isBlank(grid.at(row, column)));
  const gaps = body.flatMap((each, at) => (at > 0 && isBlankRow(each.row - 1) ? [at] : []));
  const [at] = gaps;
  if (at === undefined || gaps.length > 1) return [];
  const [before, after] = [body.slice(0, at), body.slice(at)];
  const first = after[0]!;
  const isSector = ({ label }: BodyRow): boolean =>
    sectorIdOfName(label) !== undefined || codeOf(label) !== undefined;
  const areOfTable = after.some((each) => isSector(each) || each.kind === 'total');
  const hasFigures = figureColumns.some((column) => holdsNumber(grid.at(first.row, column)));
  if (first.kind !== 'row' || !hasFigures || areOfTable || after.length >= before.length) return [];
  const message = { kind: 'rowsAfterBlank', label: first.label } as const;
  return [{ severity: 'notice', place: placeOf(grid, first.row, keyColumn), message }];
}
