import type { Finding } from '../../findings';
import type { CodeSector, SectorRow, SectorTable } from '../../input';
import { addedUp } from '../rows/addedUp';
import { isWithin } from '../rows/matchedRows';

/** A table with some of its codes added up to those of another table, which has no finer ones. */
export interface Coarsened {
  readonly table: SectorTable;
  readonly findings: readonly Finding[];
}

/**
 * Adds codes up to the codes of another table where that has only the code that they are parts of: so both tables
 * have the same codes. A table of sectors stays as it is.
 */
export function coarsened(own: SectorTable, other: SectorTable): Coarsened {
  const isSame = own.keyKind === 'sbi' && other.keyKind === 'sbi' && own.codes !== null;
  if (!isSame) return { table: own, findings: [] };
  const known = new Set(own.rows.map(({ key }) => key));
  const groups = other.rows.flatMap((whole) => {
    if (known.has(whole.key)) return [];
    const parts = own.rows.filter((row) => isWithin(row.key, whole.key));
    return parts.length > 0 ? [{ whole, parts }] : [];
  });
  if (groups.length === 0) return { table: own, findings: [] };
  const groupOf = new Map(groups.flatMap((group) => group.parts.map((part) => [part, group] as const)));
  const rows = own.rows.flatMap((row): SectorRow[] => {
    const group = groupOf.get(row);
    if (!group) return [row];
    return group.parts[0] === row ? [addedUp(group.whole, group.parts)] : [];
  });
  const places = new Map<string, CodeSector>(own.codes!.places);
  for (const { whole, parts } of groups) {
    const place = other.codes?.places.get(whole.key);
    if (place) places.set(whole.key, place);
    for (const part of parts) places.delete(part.key);
  }
  return {
    table: { ...own, rows, codes: { ...own.codes!, places } },
    findings: groups.map(({ whole, parts }) => ({
      severity: 'notice',
      place: parts[0]!.name.place,
      message: { kind: 'codesAddedUp', label: whole.key, count: parts.length },
    })),
  };
}
