import type { Finding } from '../../findings';
import type { CodeSector, Figure, SectorRow, SectorTable } from '../../input';
import { isRatio } from '../headers/extraFigures';
import { isWithin } from '../rows/matchedRows';
import { sumOfParts } from '../rows/sumOfParts';

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

function addedUp(whole: SectorRow, parts: readonly SectorRow[]): SectorRow {
  const sum = (figureOf: (row: SectorRow) => Figure | null | undefined): Figure | null => {
    const figures = parts.flatMap((row) => figureOf(row) ?? []);
    return figures.length === parts.length ? sumOfParts(figures) : null;
  };
  const [first] = parts;
  const ids = Object.keys(first!.extras) as (keyof SectorRow['extras'])[];
  const extras = ids.flatMap((id) => {
    const figure = isRatio(id) && parts.length > 1 ? null : sum((row) => row.extras[id]);
    return figure ? [[id, figure] as const] : [];
  });
  return {
    key: whole.key,
    name: whole.name,
    description: whole.description,
    jobs: sum(({ jobs }) => jobs)!,
    earlierJobs: sum(({ earlierJobs }) => earlierJobs),
    establishments: sum(({ establishments }) => establishments),
    earlierEstablishments: sum(({ earlierEstablishments }) => earlierEstablishments),
    region: sum(({ region }) => region),
    earlierRegion: sum(({ earlierRegion }) => earlierRegion),
    reference: sum(({ reference }) => reference),
    earlierReference: sum(({ earlierReference }) => earlierReference),
    extras: Object.fromEntries(extras),
  };
}
