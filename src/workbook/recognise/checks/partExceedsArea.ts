import type { Finding } from '../../findings';
import type { Figure, Input, SectorRow, SectorTable } from '../../input';

type Area = 'own' | 'region' | 'reference';

function figureOf(row: SectorRow, area: Area, { referenceKind }: SectorTable): Figure | null {
  if (area === 'own') return row.jobs;
  if (area === 'region') return row.region;
  return referenceKind === 'jobs' ? row.reference : null;
}

/** A part with more jobs than the area it lies in: the own area in the region or the reference, or the region in the reference. */
export function partExceedsArea({ sectors }: Pick<Input, 'sectors'>): readonly Finding[] {
  if (!sectors) return [];
  const pairs = [
    ['own', 'region'],
    ['region', 'reference'],
    ['own', 'reference'],
  ] as const;
  return sectors.rows.flatMap((row) => {
    for (const [part, whole] of pairs) {
      const [inner, outer] = [figureOf(row, part, sectors), figureOf(row, whole, sectors)];
      const [found, wholeFound] = [inner?.value ?? null, outer?.value ?? null];
      if (!inner || found === null || wholeFound === null || found <= wholeFound) continue;
      const message = {
        kind: 'partExceedsArea',
        label: row.name.text,
        part,
        found,
        whole,
        wholeFound,
      } as const;
      return [{ severity: 'notice', place: inner.place, message } as const];
    }
    return [];
  });
}
