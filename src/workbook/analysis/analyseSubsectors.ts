import type { SectorTable, SubsectorRow } from '../input';

/** What the parts of the sectors tell, for the sentence at the top of their sheet. */
export interface SubsectorAnalysis {
  readonly parts: number;
  /** The sectors that have parts. */
  readonly sectors: number;
  /**
   * The part without which its sector would have grown instead of shrunk, or the other way round; of several
   * the one whose jobs changed most. Undefined when there is none.
   */
  readonly turning:
    { readonly sector: string; readonly part: string; readonly growsWithout: boolean } | undefined;
}

export function analyseSubsectors({ rows, subsectors }: SectorTable): SubsectorAnalysis {
  const sectorOf = new Map(rows.map((row) => [row.key, row]));
  const turning = subsectors
    .flatMap((part) => {
      const sector = sectorOf.get(part.sector);
      const [change, whole] = [changeOf(part), sector && changeOf(sector)];
      if (change === undefined || whole === undefined) return [];
      const rest = whole - change;
      return whole * rest < 0
        ? [
            {
              sector: sector!.name.text,
              part: nameOf(part),
              growsWithout: rest > 0,
              size: Math.abs(change),
            },
          ]
        : [];
    })
    .reduce<Turning | undefined>((most, one) => (most && most.size >= one.size ? most : one), undefined);
  return {
    parts: subsectors.length,
    sectors: new Set(subsectors.map(({ sector }) => sector)).size,
    turning: turning && { sector: turning.sector, part: turning.part, growsWithout: turning.growsWithout },
  };
}

interface Turning {
  readonly sector: string;
  readonly part: string;
  readonly growsWithout: boolean;
  readonly size: number;
}

const nameOf = ({ name, description }: SubsectorRow): string =>
  description ? `${name.text} ${description.text}` : name.text;

function changeOf({ jobs, earlierJobs }: SectorTable['rows'][number]): number | undefined {
  const [now, before] = [jobs.value, earlierJobs?.value ?? null];
  return now === null || before === null ? undefined : now - before;
}
