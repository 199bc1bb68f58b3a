import type { Figure, SectorRow } from '../../input';
import { isRatio } from '../headers/extraFigures';
import { sumOfParts } from './sumOfParts';

/** Rows as one row under a name of its own: their counts together, without the ratios of several. */
export function addedUp(
  { key, name, description }: Pick<SectorRow, 'key' | 'name' | 'description'>,
  parts: readonly SectorRow[],
): SectorRow {
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
    key,
    name,
    description,
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
