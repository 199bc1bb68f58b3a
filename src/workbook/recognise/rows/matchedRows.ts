import type { SectorFigure, SectorRow, SectorTable } from '../../input';
import { sumOfParts } from './sumOfParts';

/** Rows of another table that are about the same sector or code as a row of the own one: one, or its parts. */
export type Matches = ReadonlyMap<SectorRow, readonly SectorRow[]>;

const digitsOf = (key: string): string => key.replace(/\./g, '');

export const isWithin = (inner: string, outer: string): boolean =>
  /^\d/.test(inner) && /^\d\d/.test(outer) && inner !== outer && digitsOf(inner).startsWith(digitsOf(outer));

/**
 * Finds for each row of a table the row of another one with the same key. Codes of the other table that are finer
 * are the parts of a code; codes that fall wholly in a sector are the parts of a sector.
 */
export function matchRows(own: SectorTable, other: SectorTable): Matches {
  const byKey = new Map(other.rows.map((row) => [row.key, row]));
  const matches = new Map<SectorRow, readonly SectorRow[]>();
  for (const row of own.rows) {
    const same = byKey.get(row.key);
    const parts = same ? [same] : partsIn(other, row, own.keyKind);
    if (parts.length > 0) matches.set(row, parts);
  }
  return matches;
}

function partsIn(
  other: SectorTable,
  { key }: SectorRow,
  keyKind: SectorTable['keyKind'],
): readonly SectorRow[] {
  if (keyKind === 'sbi') return other.rows.filter((row) => isWithin(row.key, key));
  const placed = other.rows.map((row) => ({ row, place: other.codes?.places.get(row.key)?.place }));
  // A code that is split over two sectors is no part of either as a whole.
  const isSplit = placed.some(
    ({ place }) => place?.kind === 'split' && [place.sector, place.other].includes(key),
  );
  if (isSplit) return [];
  return placed.flatMap(({ row, place }) => (place?.kind === 'sector' && place.sector === key ? [row] : []));
}

/** The figure of rows together; null where they have none. */
export function figureOf(rows: readonly SectorRow[], part: SectorFigure) {
  const figures = rows.flatMap((row) => row[part] ?? []);
  return figures.length === rows.length && figures.length > 0 ? sumOfParts(figures) : null;
}
