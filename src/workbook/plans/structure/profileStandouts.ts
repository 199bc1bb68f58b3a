import { noneByRounding } from './noneByRounding';
import type { PlanReference } from '../planReference';
import { MISSING_RANK } from './structureFormulas';
import type { StructureParts } from './structureColumns';

export type ProfileStandoutId = 'largest' | 'fastest' | 'concentrated' | 'underrepresented' | 'dependence';

/** A sector that stands out, found by a formula. */
export interface ProfileStandout {
  readonly id: ProfileStandoutId;
  /** Its place in the table of the sheet Structure, from 1: a native formula without `=`. */
  readonly place: string;
  /** The column of Structure that tells it. */
  readonly figure: string;
  readonly scale: (figure: string) => string;
  readonly unit: 'percent' | 'quotient';
  readonly source: string;
}

/** What stands out in the table of sectors, as far as its columns tell. */
export function profileStandouts(
  structure: PlanReference,
  parts: StructureParts,
): readonly ProfileStandout[] {
  const highest = (column: string): string =>
    `MATCH(MAX(${structure.all(column)}),${structure.all(column)},0)`;
  // Sectors without a figure stand lowest of all, so the lowest with one comes after them.
  const lowest = (column: string): string => {
    const cells = structure.all(column);
    return `MATCH(SMALL(${cells},COUNTIF(${cells},"<=${MISSING_RANK}")+1),${cells},0)`;
  };
  const percent = (figure: string): string => `100*${figure}`;
  const asItIs = (figure: string): string => figure;
  return [
    {
      id: 'largest',
      place: highest('rankJobs'),
      figure: 'share',
      scale: percent,
      unit: 'percent',
      source: 'Birch 2019',
    },
    ...(parts.growth
      ? [
          {
            id: 'fastest',
            place: highest('rankGrowth'),
            figure: 'growth',
            scale: percent,
            unit: 'percent',
            source: 'Birch 2019',
          } as const,
        ]
      : []),
    ...(parts.reference
      ? ([
          {
            id: 'concentrated',
            place: highest('rankQuotient'),
            figure: 'quotient',
            scale: asItIs,
            unit: 'quotient',
            source: 'Hoover 1936; Balassa 1965',
          },
          {
            id: 'underrepresented',
            place: lowest('rankQuotient'),
            figure: 'quotient',
            scale: asItIs,
            unit: 'quotient',
            source: 'Hoover 1936; Balassa 1965',
          },
        ] as const)
      : []),
    // Of all basic jobs only those in sectors are known.
    ...(parts.basicJobs && !parts.undivided
      ? ([
          {
            id: 'dependence',
            place: highest('basicJobs'),
            figure: 'basicJobs',
            scale: (figure: string) => `100*${figure}/${noneByRounding(structure.total('basicJobs'))}`,
            unit: 'percent',
            source: 'Mattila & Thompson 1955; Isard 1960',
          },
        ] as const)
      : []),
  ];
}
