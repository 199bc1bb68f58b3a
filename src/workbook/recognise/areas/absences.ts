import { areaAddress } from '../../address';
import type { Finding } from '../../findings';
import type { SectorRow, SectorTable } from '../../input';
import type { Matches } from '../rows/matchedRows';

/** Sectors that only one of two tables has, each at its own row. */
export function absences(own: SectorTable, other: SectorTable, matches: Matches): readonly Finding[] {
  const absent = ({ name }: SectorRow, { table }: SectorTable): Finding => ({
    severity: 'notice',
    place: name.place,
    message: { kind: 'sectorAbsent', label: name.text, where: `${table.sheet}!${areaAddress(table.area)}` },
  });
  const used = new Set([...matches.values()].flat());
  return [
    ...own.rows.filter((row) => !matches.has(row)).map((row) => absent(row, other)),
    ...other.rows.filter((row) => !used.has(row)).map((row) => absent(row, own)),
  ];
}
