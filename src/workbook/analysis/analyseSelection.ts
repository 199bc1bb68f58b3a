import { MethodError, rankAcceptability, weightSensitivity, type WeightChange } from '../../method';
import type { CriteriaRow } from '../input';
import type { ParameterValues } from '../plans/parameters';
import {
  criteriaPresent,
  criterionPoints,
  givenForSectors,
  hasGrowth,
  missionsMarked,
  type CriterionId,
  type GivenForSector,
  type MissionColumn,
  type SelectionInput,
} from './criterionPoints';

/** The random weightings are the same at every run, so that a sheet written again says the same. */
export const WEIGHTINGS_SEED = 1;

/** Enough for a share that is at most one percentage point off (see `rankAcceptability`). */
const MOST_WEIGHTINGS = 10_000;

/** Rankings that can be drawn while somebody waits. */
const MOST_RANKINGS = 500_000;

/** Beyond this the sectors are not ranked under other weights: the list of ranks would be too long to read. */
const MOST_SECTORS = 1_000;

/** What her weights are, by criterion: null for what is no weight. A criterion that is not there weighs one. */
export type CriterionWeights = Readonly<Partial<Record<CriterionId, number | null>>>;

export interface SelectedSector {
  readonly key: string;
  readonly name: string;
  readonly given: GivenForSector;
  /** Null where a criterion that counts is missing. */
  readonly score: number | null;
  readonly rank: number | null;
  /** The share of the weightings in which it takes the first rank, the second, and so on; null when it has no rank. */
  readonly rankShares: readonly number[] | null;
  readonly selected: boolean | null;
  /** What her own table says of the choice, before what she decides on our sheet. */
  readonly inTable: CriteriaRow['inTable'];
}

/** The weight, as a share of all weights, beyond which one sector takes the place of another in the top. */
export interface Turn {
  readonly weight: number;
  readonly leaves: string;
  readonly enters: string;
}

/** Which fall and which rise of one weight let another sector into the top; null where none does. */
export interface CriterionSensitivity {
  readonly criterion: CriterionId;
  /** As a share of all weights. */
  readonly weight: number;
  readonly below: Turn | null;
  readonly above: Turn | null;
}

export interface SelectionAnalysis {
  readonly criteria: readonly CriterionId[];
  readonly hasGrowth: boolean;
  /** Of her table of missions; empty without one. */
  readonly missions: readonly MissionColumn[];
  readonly sectors: readonly SelectedSector[];
  /** How many sectors the top has. */
  readonly size: number;
  /** How many weightings were drawn; 0 when none were. */
  readonly weightings: number;
  /** Empty when there is nothing to compare. */
  readonly sensitivity: readonly CriterionSensitivity[];
}

/** Scores and ranks the sectors, and finds how far the ranking hangs on the weights. */
export function analyseSelection(
  input: SelectionInput,
  parameters: ParameterValues,
  ownWeights: CriterionWeights,
): SelectionAnalysis {
  const given = givenForSectors(input);
  const criteria = criteriaPresent(input, given);
  const points = criterionPoints(input, given, parameters);
  const weights = usableWeights(criteria.map((id) => (ownWeights[id] === undefined ? 1 : ownWeights[id])));
  const scores = points.map((row) => weights && scoreOf(row, weights));
  const known = scores.filter((score) => score !== null);
  const size = Math.max(1, Math.min(Math.round(parameters.selectionSize), points.length));
  const weightings = weightingsFor(points.length);
  const rankShares = sharesOfRanks(points, weightings, size);
  const decided = new Map(input.criteria.map((row) => [row.key, row]));
  const names = input.sectors.rows.map(({ name }) => name.text);
  return {
    criteria,
    hasGrowth: hasGrowth(input, given),
    missions: missionsMarked(input, given),
    sectors: input.sectors.rows.map(({ key }, row) => {
      const score = scores[row]!;
      return {
        key,
        name: names[row]!,
        given: given[row]!,
        score,
        rank: score === null ? null : known.filter((other) => other > score).length + 1,
        rankShares: rankShares[row] ?? null,
        selected: decided.get(key)?.selected ?? null,
        inTable: decided.get(key)?.inTable ?? { selected: null, reason: null },
      };
    }),
    size,
    weightings,
    sensitivity: weights ? sensitivityOf(criteria, points, weights, size, names) : [],
  };
}

/** Null where they cannot be divided by their sum. */
function usableWeights(weights: readonly (number | null)[]): readonly number[] | null {
  const known = weights.filter((weight) => weight !== null);
  return known.length === weights.length && known.some((weight) => weight > 0) ? known : null;
}

/**
 * The weighted mean, as the formula on the sheet: a criterion without weight may be missing. Rounded at the
 * twelfth decimal, since sums that should be equal differ in the sixteenth and would not share their rank.
 */
function scoreOf(points: readonly (number | null)[], weights: readonly number[]): number | null {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.some((weight, index) => weight !== 0 && points[index] === null)) return null;
  const weighted = points.reduce<number>((total, value, index) => total + (value ?? 0) * weights[index]!, 0);
  return Math.round((weighted / sum) * 1e12) / 1e12;
}

function weightingsFor(sectors: number): number {
  return sectors > MOST_SECTORS ? 0 : Math.min(MOST_WEIGHTINGS, Math.floor(MOST_RANKINGS / sectors));
}

function sharesOfRanks(
  points: readonly (readonly (number | null)[])[],
  weightings: number,
  size: number,
): (readonly number[] | null)[] {
  // With one criterion there is nothing to weigh.
  if (weightings === 0 || points.length < 2 || points[0]!.length < 2) return [];
  const outcomes = rankAcceptability(points, { runs: weightings, seed: WEIGHTINGS_SEED });
  return outcomes.map((row) => {
    const ranks = row.slice(0, size).filter((share): share is number => !(share instanceof MethodError));
    return ranks.length === size ? ranks : null;
  });
}

function sensitivityOf(
  criteria: readonly CriterionId[],
  points: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  size: number,
  names: readonly string[],
): CriterionSensitivity[] {
  const complete = points.flatMap((row, sector) => (row.every((value) => value !== null) ? [sector] : []));
  if (criteria.length < 2 || complete.length <= size) return [];
  const rows = complete.map((sector) => points[sector]!);
  const turnOf = (change: WeightChange | null): Turn | null =>
    change && {
      weight: change.weight,
      leaves: names[complete[change.leaves]!]!,
      enters: names[complete[change.enters]!]!,
    };
  return weightSensitivity(rows, [weights], size).map(({ weight, below, above }, index) => ({
    criterion: criteria[index]!,
    weight,
    below: turnOf(below),
    above: turnOf(above),
  }));
}
