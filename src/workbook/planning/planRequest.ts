import type { Phase } from '../../method';
import type { OwnCluster } from '../analysis/analyseClusters';
import type { OwnRating } from '../analysis/analyseEcosystem';
import type { CriterionWeights } from '../analysis/analyseSelection';
import type { Input } from '../input';
import type { ParameterValues } from '../plans/parameters';
import type { PlanContext } from '../plans/planContext';
import type { SheetPlan } from '../sheetPlan';
import type { SheetRole } from '../sheetRoles';
import type { Step } from '../steps';

/** What the analyst wrote on our sheets that the analysis goes by. */
export interface OwnInput {
  readonly ratings: readonly OwnRating[];
  /** By the key of the row on the sheet Clusters. */
  readonly clusters: ReadonlyMap<string, OwnCluster>;
  /** Of sectors, by the key of the row on the sheet Selection. */
  readonly sectorPhases: ReadonlyMap<string, Phase>;
  readonly parameters: ParameterValues;
  readonly weights: CriterionWeights;
  /** Interventions that she decided against, by the key of their row on the sheet Recommendations. */
  readonly refused: ReadonlySet<string>;
}

/** What the sheets are planned from. */
export interface PlanRequest {
  readonly context: PlanContext;
  readonly steps: ReadonlySet<Step>;
  /** Null for the catalogue alone. */
  readonly input: Input | null;
  readonly own: OwnInput;
  /** Our sheets that the workbook has already. */
  readonly standing: ReadonlySet<SheetRole>;
}

/** Why a step has nothing to write. */
export interface SkippedStep {
  readonly step: Step;
  readonly reason: 'noRatings' | 'noSectors';
}

export interface PlannedSheets {
  readonly plans: readonly SheetPlan[];
  readonly skipped: readonly SkippedStep[];
}
