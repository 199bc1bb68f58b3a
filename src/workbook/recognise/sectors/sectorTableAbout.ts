import type { SectorTable } from '../../input';
import { countsFte } from '../headers/extraFigures';
import type { HeaderColumn } from '../headers/findHeaderRows';
import type { SectorColumns } from '../columns/sectorColumns';
import type { SectorFigures } from './sectorFigures';

const yearOf = (column: HeaderColumn | null | undefined): number | null => column?.meaning.years[0] ?? null;

type Moments = Pick<
  SectorTable,
  | 'jobsAreFte'
  | 'year'
  | 'earlierYear'
  | 'establishmentsYear'
  | 'earlierEstablishmentsYear'
  | 'hasEarlierJobs'
  | 'hasEstablishments'
  | 'hasEarlierEstablishments'
>;

/** What is counted of the own area, and when. */
export const momentsOf = (columns: SectorColumns, { taken }: SectorFigures): Moments => ({
  jobsAreFte: countsFte(columns.jobs.meaning.header),
  year: yearOf(columns.jobs),
  earlierYear: yearOf(columns.earlierJobs ?? taken.extras.jobsGrowth),
  establishmentsYear: yearOf(columns.establishments),
  earlierEstablishmentsYear: yearOf(columns.earlierEstablishments),
  hasEarlierJobs: columns.earlierJobs !== null,
  hasEstablishments: columns.establishments !== null,
  hasEarlierEstablishments: columns.earlierEstablishments !== null,
});

type OtherAreas = Pick<
  SectorTable,
  | 'hasRegion'
  | 'regionLabel'
  | 'hasEarlierRegion'
  | 'earlierRegionLabel'
  | 'hasEarlierReference'
  | 'earlierReferenceLabel'
  | 'referenceKind'
  | 'referenceDivisor'
  | 'referenceLabel'
>;

/** What is counted of the areas around the own one. */
export const areasOf = ({ taken, reference }: SectorFigures): OtherAreas => ({
  hasRegion: taken.region !== null,
  regionLabel: taken.region?.meaning.header ?? '',
  hasEarlierRegion: taken.earlierRegion !== null,
  earlierRegionLabel: taken.earlierRegion?.meaning.header ?? '',
  hasEarlierReference: taken.earlierReference !== null,
  earlierReferenceLabel: taken.earlierReference?.meaning.header ?? '',
  referenceKind: reference.kind,
  referenceDivisor: reference.divisor,
  referenceLabel: taken.reference?.meaning.header ?? '',
});
