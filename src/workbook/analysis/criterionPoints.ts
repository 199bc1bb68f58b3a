import { MISSIONS, educationFit, growthRate, share, type Outcome } from '../../method';
import {
  FIT_CLASSES,
  GROWTH_CLASSES,
  type CriteriaRow,
  type EducationTable,
  type FitClass,
  type GrowthClass,
  type Input,
  type MissionRelevance,
  type SectorTable,
} from '../input';
import type { ParameterValues } from '../plans/parameters';
import { LABEL_POINTS } from '../plans/selection/selectionParameters';
import { asColumn, quotientsOf, totalOf } from './analyseStructure';

/** The criteria in the order of the sheet; each has points from 0 to 3. */
export const CRITERION_IDS = ['size', 'concentration', 'socialRelevance', 'suitableEmployment'] as const;

export type CriterionId = (typeof CRITERION_IDS)[number];

/** What the selection is based on. */
export type SelectionInput = Pick<Input, 'criteria' | 'missions' | 'education' | 'tables'> & {
  readonly sectors: SectorTable;
};

/** What the tables say of one sector besides its figures. */
export interface GivenForSector {
  /** Her own label goes before the class of the figure: it may be of another period. */
  readonly growth: CriteriaRow['growth'];
  readonly relevance: MissionRelevance | null;
  readonly missionRow: NonNullable<Input['missions']>['rows'][number] | null;
  readonly relevanceLabel: CriteriaRow['relevance'];
  readonly educationRow: EducationTable['rows'][number] | null;
  readonly fit: CriteriaRow['fit'];
}

/** A mission with a column of its own, and its header. */
export type MissionColumn = NonNullable<Input['missions']>['missions'][number];

/** A table by sector and mission goes before a label on relevance, education profiles before a label on fit. */
export function givenForSectors({
  sectors,
  criteria,
  missions,
  education,
}: SelectionInput): GivenForSector[] {
  const labels = new Map(criteria.map((row) => [row.key, row]));
  const marks = new Map(missions?.rows.map((row) => [row.key, row]));
  const profiles = new Map(education?.rows.map((row) => [row.key, row]));
  return sectors.rows.map(({ key }) => {
    const missionRow = marks.get(key) ?? null;
    const relevanceLabel = missionRow ? null : (labels.get(key)?.relevance ?? null);
    const educationRow = profiles.get(key) ?? null;
    return {
      growth: labels.get(key)?.growth ?? null,
      missionRow,
      relevanceLabel,
      relevance: missionRow ? missionRow.relevance : (relevanceLabel?.meaning ?? null),
      educationRow,
      fit: educationRow ? null : (labels.get(key)?.fit ?? null),
    };
  });
}

/** The missions that her table has a column for, her own behind the others; empty where it says nothing of these sectors. */
export function missionsMarked(
  { missions }: SelectionInput,
  given: readonly GivenForSector[],
): readonly MissionColumn[] {
  if (!missions || given.every(({ missionRow }) => missionRow === null)) return [];
  const known = MISSIONS.flatMap((mission) => missions.missions.filter(({ id }) => id === mission));
  return [...known, ...missions.missions.filter((one) => !known.includes(one))];
}

/** Which criteria there is anything to say on; size there always is. */
export function criteriaPresent(
  { sectors, missions }: SelectionInput,
  given: readonly GivenForSector[],
): CriterionId[] {
  const present: Readonly<Record<CriterionId, boolean>> = {
    size: true,
    concentration: sectors.referenceKind !== 'none',
    socialRelevance: missions !== null || given.some(({ relevanceLabel }) => relevanceLabel !== null),
    suitableEmployment: given.some(({ educationRow, fit }) => educationRow !== null || fit !== null),
  };
  return CRITERION_IDS.filter((id) => present[id]);
}

/** Whether the growth of jobs is known: from earlier jobs, or from a column of hers. */
export const hasGrowthFigures = ({ hasEarlierJobs, extras }: SectorTable): boolean =>
  hasEarlierJobs || extras.some(({ id }) => id === 'jobsGrowth');

/** The growth of jobs of each sector as a fraction; null where it is not known. */
function growthOf(sectors: SectorTable): readonly (number | null)[] {
  if (!sectors.hasEarlierJobs) {
    const ready = sectors.extras.find(({ id }) => id === 'jobsGrowth');
    return sectors.rows.map(({ extras }) => {
      const value = extras.jobsGrowth?.value ?? null;
      return ready && value !== null ? value / ready.divisor : null;
    });
  }
  const [earlier, jobs] = [asColumn(sectors, (row) => row.earlierJobs), asColumn(sectors, (row) => row.jobs)];
  return growthRate(earlier, jobs).map(([outcome]) => (typeof outcome === 'number' ? outcome : null));
}

/** Whether growth takes part in the criterion size: there is growth in figures, or in labels of hers. */
export const hasGrowth = ({ sectors }: SelectionInput, given: readonly GivenForSector[]): boolean =>
  hasGrowthFigures(sectors) || given.some(({ growth }) => growth !== null);

/** The points of each sector for each criterion, in the order of `criteriaPresent`; null where something is missing. */
export function criterionPoints(
  input: SelectionInput,
  given: readonly GivenForSector[],
  parameters: ParameterValues,
): (number | null)[][] {
  const { sectors, education } = input;
  const jobs = asColumn(sectors, (row) => row.jobs);
  const total = totalOf(sectors, 'jobs');
  const known = (outcomes: readonly (readonly Outcome[])[], row: number): number | null => {
    const outcome = outcomes[row]?.[0];
    return typeof outcome === 'number' ? outcome : null;
  };
  const shares = total === null ? [] : share(jobs, [[total]]);
  const growth = growthOf(sectors);
  const quotient = quotientsOf(sectors);
  const points = new Points(parameters);
  const withGrowth = hasGrowth(input, given);
  const of: Readonly<Record<CriterionId, (row: number) => number | null>> = {
    size: (row) =>
      withGrowth
        ? meanOf([
            points.ofSize(known(shares, row), sectors.rows.length),
            points.ofGrowth(growth[row] ?? null, given[row]!.growth?.meaning ?? null),
          ])
        : points.ofSize(known(shares, row), sectors.rows.length),
    concentration: (row) => points.ofConcentration(known(quotient, row)),
    socialRelevance: (row) => points.ofRelevance(given[row]!),
    suitableEmployment: (row) => points.ofFit(given[row]!, education),
  };
  const present = criteriaPresent(input, given);
  return sectors.rows.map((_, row) => present.map((id) => of[id](row)));
}

const meanOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value / values.length),
    0,
  );

/** The same steps as the formulas on the sheet, so that what is drawn with other weights is of the same points. */
class Points {
  constructor(private readonly limits: ParameterValues) {}

  ofSize(share: number | null, sectors: number): number | null {
    const { sizeMedium, sizeLarge, sizeVeryLarge } = this.limits;
    if (share === null) return null;
    const size = classOf(share * sectors, ['small', 'medium', 'large', 'veryLarge'] as const, [
      sizeMedium,
      sizeLarge,
      sizeVeryLarge,
    ]);
    return this.limits[LABEL_POINTS.size[size]];
  }

  ofGrowth(growth: number | null, label: readonly GrowthClass[] | null): number | null {
    const { growthSlightDecline, growthSlight, growthNormal, growthLarge } = this.limits;
    const limits = [growthSlightDecline, growthSlight, growthNormal, growthLarge];
    const classes = label ?? (growth === null ? [] : [classOf(growth, GROWTH_CLASSES, limits)]);
    return classes.length === 0
      ? null
      : meanOf(classes.map((name) => this.limits[LABEL_POINTS.growth[name]]));
  }

  ofConcentration(quotient: number | null): number | null {
    const { concentrationAverage, concentrationAboveAverage, concentrationVeryHigh } = this.limits;
    if (quotient === null) return null;
    const name = classOf(quotient, ['low', 'average', 'aboveAverage', 'veryHigh'] as const, [
      concentrationAverage,
      concentrationAboveAverage,
      concentrationVeryHigh,
    ]);
    return this.limits[LABEL_POINTS.concentration[name]];
  }

  ofRelevance({ relevance, missionRow, relevanceLabel }: GivenForSector): number | null {
    const { pointsDirect, pointsEnabler, pointsSteering, pointsMostRelevant, blankRelevanceIsNone } =
      this.limits;
    if (relevance) {
      const points =
        relevance.direct * pointsDirect +
        (relevance.enabler ? pointsEnabler : 0) +
        (relevance.steering ? pointsSteering : 0);
      return Math.min(pointsMostRelevant, points);
    }
    return isBlankRelevance({ missionRow, relevanceLabel }) && blankRelevanceIsNone === 1 ? 0 : null;
  }

  ofFit({ educationRow, fit }: GivenForSector, education: EducationTable | null): number | null {
    const figure = educationRow && education ? fitOf(educationRow, education) : null;
    const { fitAverage, fitGood } = this.limits;
    const name: FitClass | null =
      figure === null ? (fit?.meaning ?? null) : classOf(figure, FIT_CLASSES, [fitAverage, fitGood]);
    return name && this.limits[LABEL_POINTS.fit[name]];
  }
}

/** Nothing was said on the missions, which is not the same as a mark that could not be read. */
export const isBlankRelevance = ({
  missionRow,
  relevanceLabel,
}: Pick<GivenForSector, 'missionRow' | 'relevanceLabel'>): boolean =>
  relevanceLabel === null && (missionRow === null || !missionRow.isMarked);

function fitOf(row: EducationTable['rows'][number], { unemployed }: EducationTable): number | null {
  const profile = row.values.map(({ value }) => value);
  const other = unemployed.values.map(({ value }) => value);
  const outcome = educationFit([profile], [other])[0]?.[0];
  return typeof outcome === 'number' ? outcome : null;
}

/** The last class whose limit is not above the value; `classes` has one more than there are limits. */
function classOf<Name>(value: number, classes: readonly Name[], limits: readonly number[]): Name {
  const above = limits.findIndex((limit) => value < limit);
  return classes[above < 0 ? limits.length : above]!;
}
