import type { Finding } from '../../findings';
import type { TakenArea } from '../areas/areaRoles';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import type { LongCells } from './longCells';
import type { LongColumns } from './longColumns';
import type { LongRows } from './longRows';
import { rowKindOf } from '../rows/rowLabel';

/** Sectors that one of the areas has and another has not: named where the row is, or where it is missed. */
export function absenceFindings(
  {
    header: { grid },
    columns,
    rows,
    cells,
  }: {
    readonly header: HeaderRow;
    readonly columns: LongColumns;
    readonly rows: LongRows;
    readonly cells: LongCells;
  },
  taken: readonly TakenArea[],
): readonly Finding[] {
  const { keys, areas } = rows;
  const firstRow = taken.map(() => new Int32Array(keys.names.length).fill(-1));
  const slotOf = new Map(taken.map(({ area }, slot) => [area, slot]));
  for (let at = 0; at < rows.count; at++) {
    const slot = slotOf.get(areas.of[at]!);
    if (slot !== undefined && firstRow[slot]![keys.of[at]!] === -1)
      firstRow[slot]![keys.of[at]!] = rows.rows[at]!;
  }
  const absent = (row: number, key: number, area: number): Finding => ({
    severity: 'notice',
    place: placeOf(grid, row, columns.key.column),
    message: { kind: 'sectorAbsent', label: keys.names[key]!, where: areas.names[area]! },
  });
  return keys.names.flatMap((name, key) => {
    if (rowKindOf(name) !== 'row') return [];
    return taken.slice(1).flatMap(({ area }, index): Finding[] => {
      const [own, other] = [firstRow[0]![key]!, firstRow[index + 1]![key]!];
      if (other >= 0 && own < 0) return [absent(other, key, taken[0]!.area)];
      return own >= 0 && other < 0 && cells.indexOfKey[key]! >= 0 ? [absent(own, key, area)] : [];
    });
  });
}
