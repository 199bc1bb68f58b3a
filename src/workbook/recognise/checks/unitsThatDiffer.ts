import type { Finding } from '../../findings';
import type { Figure, Input, SectorFigure, SectorTable } from '../../input';

/**
 * No economy as a whole grows tenfold, or shrinks to a tenth, between two moments that are compared: one of the two
 * is then in thousands, or counts something else. Statistics offices publish in thousands, which is far past this.
 */
const MOST_TIMES = 10;

/** Fewer are too few to tell: one firm more or less is a large part of them. */
const FEWEST_COUNTED = 20;

const PAIRS = [
  ['jobs', 'earlierJobs'],
  ['establishments', 'earlierEstablishments'],
  ['region', 'earlierRegion'],
  ['reference', 'earlierReference'],
] as const;

interface Moments {
  /** All rows together that have both. */
  readonly found: number;
  readonly earlier: number;
  readonly first: Figure;
}

const sumOf = (figures: readonly Figure[]): number =>
  figures.reduce((sum, { value }) => sum + (value ?? 0), 0);

function momentsOf({ rows }: SectorTable, part: SectorFigure, earlierPart: SectorFigure): Moments | null {
  const isKnown = (figure: Figure | null): figure is Figure => (figure?.value ?? null) !== null;
  const both = rows.filter((row) => isKnown(row[part]) && isKnown(row[earlierPart]));
  const [first] = both;
  if (!first) return null;
  return {
    found: sumOf(both.map((row) => row[part]!)),
    earlier: sumOf(both.map((row) => row[earlierPart]!)),
    first: first[part]!,
  };
}

function areFarApart({ found, earlier }: Moments): boolean {
  if (found <= 0 || earlier <= 0 || Math.max(found, earlier) < FEWEST_COUNTED) return false;
  return found >= earlier * MOST_TIMES || earlier >= found * MOST_TIMES;
}

/** Whether the jobs at the two moments are so far apart that no growth of a sector says anything. */
export function areJobsFarApart(sectors: SectorTable): boolean {
  const moments = momentsOf(sectors, 'jobs', 'earlierJobs');
  return moments !== null && areFarApart(moments);
}

/** Counts of two moments that are, over all rows together, ten times as much or a tenth. */
export function unitsThatDiffer({ sectors }: Pick<Input, 'sectors'>): readonly Finding[] {
  if (!sectors) return [];
  return PAIRS.flatMap(([count, earlierPart]): Finding[] => {
    if (count === 'reference' && sectors.referenceKind !== 'jobs') return [];
    const moments = momentsOf(sectors, count, earlierPart);
    if (!moments || !areFarApart(moments)) return [];
    const { found, earlier, first } = moments;
    const message = { kind: 'unitsDiffer', count, found, earlier } as const;
    return [{ severity: 'problem', place: first.place, message }];
  });
}
