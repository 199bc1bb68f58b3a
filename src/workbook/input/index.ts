import type { Finding } from '../findings';
import type { ReadProblem } from '../recognise/readProblem';
import type { ClusterRow } from './clusterRow';
import type { CriteriaRow } from './criteriaRow';
import type { EducationTable } from './educationTable';
import type { GivenRating } from './givenRating';
import type { GoalRow } from './goalRow';
import type { IndicatorTable } from './indicatorTable';
import type { MissionTable } from './missionTable';
import type { ProjectTable } from './projectTable';
import type { RecognisedTable } from './recognisedTable';
import type { SchemeTable } from './schemeTable';
import type { SectorTable } from './sectorTable';

export type { CellPlace } from '../cellPlace';
export * from './figure';
export * from './recognisedTable';
export * from './schemeTable';
export * from './sectorTable';
export * from './indicatorTable';
export * from './givenRating';
export * from './clusterRow';
export * from './projectTable';
export * from './criteriaRow';
export * from './missionId';
export * from './missionTable';
export * from './educationTable';
export * from './goalRow';

/** Everything the analysis needs, validated, each figure with its cell. */
export interface Input {
  /** Null where there are ratings or indicators but no table of sectors with their jobs. */
  readonly sectors: SectorTable | null;
  /** Why there are no sectors; null when there are. */
  readonly sectorProblem: ReadProblem | null;
  /** Her own division of SBI codes into sectors; null without one. */
  readonly scheme: SchemeTable | null;
  readonly indicators: IndicatorTable | null;
  readonly ratings: readonly GivenRating[];
  /** Clusters, and what her table puts beside them: profiles, and clusters elsewhere. */
  readonly clusters: readonly ClusterRow[];
  readonly projects: ProjectTable | null;
  readonly criteria: readonly CriteriaRow[];
  readonly missions: MissionTable | null;
  readonly education: EducationTable | null;
  readonly goals: readonly GoalRow[];
  readonly tables: readonly RecognisedTable[];
  /** Tables that were recognised too, and are not used. */
  readonly others: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
}
