import type { CountedPlace } from '../../method/classification/scheme';
import type { Figure, SourcedText } from './figure';
import type { RecognisedTable } from './recognisedTable';
import type { SchemeTable } from './schemeTable';

/** The parts of a sector table that hold figures. */
export const SECTOR_FIGURES = [
  'jobs',
  'earlierJobs',
  'establishments',
  'earlierEstablishments',
  'region',
  'earlierRegion',
  'reference',
  'earlierReference',
] as const;

export type SectorFigure = (typeof SECTOR_FIGURES)[number];

export interface SectorRow {
  readonly key: string;
  readonly name: SourcedText;
  /** What stands beside a code; null where the name is no code or stands alone. */
  readonly description: SourcedText | null;
  readonly jobs: Figure;
  readonly earlierJobs: Figure | null;
  readonly establishments: Figure | null;
  readonly earlierEstablishments: Figure | null;
  /** Jobs in the wider region that the own area is part of. */
  readonly region: Figure | null;
  /** Jobs in the wider region at the moment of `earlierJobs`. */
  readonly earlierRegion: Figure | null;
  /** Jobs, or a share as a fraction, by `SectorTable.referenceKind`. */
  readonly reference: Figure | null;
  /** Jobs in the reference area at the moment of `earlierJobs`. */
  readonly earlierReference: Figure | null;
  /** By `SectorTable.extras`. */
  readonly extras: Readonly<Partial<Record<ExtraFigure, Figure>>>;
}

/** What a sector table may tell beside jobs and establishments; the export share, what is per job, and growth are ratios. */
export const EXTRA_FIGURES = [
  'jobsGrowth',
  'establishmentsGrowth',
  'basicJobs',
  'fte',
  'valueAdded',
  'valueAddedPerJob',
  'exports',
  'turnover',
  'exporters',
  'exportShare',
  'regionFte',
  'regionValueAdded',
  'regionValueAddedPerJob',
  'regionExports',
  'regionTurnover',
  'regionExportShare',
  'referenceFte',
  'referenceValueAdded',
  'referenceValueAddedPerJob',
  'referenceExports',
  'referenceTurnover',
  'referenceExportShare',
] as const;

export type ExtraFigure = (typeof EXTRA_FIGURES)[number];

/** What a table may also tell of another area, to put beside that of the own area. */
export const EARNINGS_ELSEWHERE = [
  'fte',
  'valueAdded',
  'valueAddedPerJob',
  'exports',
  'turnover',
  'exportShare',
] as const;

export type EarningsFigure = (typeof EARNINGS_ELSEWHERE)[number];

export const OTHER_AREAS = ['region', 'reference'] as const;

export type OtherArea = (typeof OTHER_AREAS)[number];

/** The same figure of another area. */
export const figureElsewhere = (
  area: OtherArea,
  id: EarningsFigure,
): Extract<ExtraFigure, `${OtherArea}${string}`> =>
  `${area}${id.charAt(0).toUpperCase()}${id.slice(1)}` as `${OtherArea}${Capitalize<EarningsFigure>}`;

/** Which figure of which other area a column holds; null for one of the own area. */
export function elsewhereOf(
  id: ExtraFigure,
): { readonly area: OtherArea; readonly figure: EarningsFigure } | null {
  for (const area of OTHER_AREAS) {
    const figure = EARNINGS_ELSEWHERE.find((candidate) => figureElsewhere(area, candidate) === id);
    if (figure) return { area, figure };
  }
  return null;
}

/** Growth that she calculated, where the counts that it comes from are not in her table. */
export type GrowthFigure = Extract<ExtraFigure, 'jobsGrowth' | 'establishmentsGrowth'>;

/** A column of such figures. */
export interface ExtraColumn {
  readonly id: ExtraFigure;
  readonly header: string;
  /** What its values must be divided by to be fractions: 1, or 100 for percentages. */
  readonly divisor: 1 | 100;
}

/** A part of a sector: ICT without telecom, for instance. */
export interface SubsectorRow extends SectorRow {
  /** The key of the sector that it is a part of. */
  readonly sector: string;
}

/** Which sector an SBI row counts for. */
export interface CodeSector {
  /** Names sectors by their keys; division 85 as a whole is split. */
  readonly place: CountedPlace;
  /** What stands in for her cell, which does not show the code; null where the cell does. */
  readonly shown: string | null;
}

/** The key of what belongs to no sector; no name or code is written so. */
export const UNDIVIDED_KEY = '|undivided';

/** How SBI rows are divided into sectors. */
export interface CodeSectors {
  /** Her own division; null for that of figure 1. */
  readonly scheme: SchemeTable | null;
  /** By the key of the row; a row that counts for no sector is not in it. */
  readonly places: ReadonlyMap<string, CodeSector>;
}

/** The sectors, or SBI rows, with jobs at one or two moments. */
export interface SectorTable {
  readonly table: RecognisedTable;
  readonly keyKind: 'sector' | 'sbi';
  /** Null where the rows are sectors. */
  readonly codes: CodeSectors | null;
  readonly rows: readonly SectorRow[];
  /** The second level of her table, in its order; their jobs are in `rows` too. */
  readonly subsectors: readonly SubsectorRow[];
  /**
   * What is in every total and in no sector: the codes that belong to no single one, together. Null where there are
   * none, and of rows that are still codes.
   */
  readonly undivided: SectorRow | null;
  /** Her own total row, set apart from the sectors. */
  readonly total:
    (Readonly<Record<SectorFigure, Figure | null>> & { readonly extras: SectorRow['extras'] }) | null;
  /** The other figures that the table has. */
  readonly extras: readonly ExtraColumn[];
  /** The jobs are counted in years of work. */
  readonly jobsAreFte: boolean;
  /** Years as read from the headers; without earlier jobs the earlier one is that of her own growth. */
  readonly year: number | null;
  readonly earlierYear: number | null;
  readonly establishmentsYear: number | null;
  readonly earlierEstablishmentsYear: number | null;
  readonly hasEarlierJobs: boolean;
  readonly hasEstablishments: boolean;
  readonly hasEarlierEstablishments: boolean;
  readonly hasRegion: boolean;
  /** The header of the region's column, which tells what the region is; empty without one. */
  readonly regionLabel: string;
  /** Only beside the region's jobs of today, and of the year of the own earlier jobs. */
  readonly hasEarlierRegion: boolean;
  readonly earlierRegionLabel: string;
  /** Only beside jobs of the reference area, and of the year of the own earlier jobs. */
  readonly hasEarlierReference: boolean;
  readonly earlierReferenceLabel: string;
  readonly referenceKind: 'jobs' | 'shares' | 'none';
  /** What the reference column's values must be divided by to be fractions: 1, or 100 for percentages. */
  readonly referenceDivisor: 1 | 100;
  /** The header of the reference column, which tells what the reference area is. */
  readonly referenceLabel: string;
}

/** The rows that a total adds up: the sectors, and what is in none of them. */
export const rowsInTotal = ({ rows, undivided }: SectorTable): readonly SectorRow[] =>
  undivided ? [...rows, undivided] : rows;
