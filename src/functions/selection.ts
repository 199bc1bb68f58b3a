import {
  type EducationMismatch,
  MethodError,
  educationFit,
  educationMismatch,
  rankAcceptability,
  selectionRank,
  selectionScore,
} from '../method';
import { type Answer, answer } from './answer';
import { needed } from './arguments';
import { WORDS } from './words';

/**
 * Fit of education profiles: 1 - half the sum of the differences per level. 1 is the same profile, 0 has no level in common.
 * @customfunction EDUCATION_FIT EDUCATION_FIT
 * @param profile Persons or shares per education level, of the unemployed say: a row or a column; or a block of profiles.
 * @param other The profile to compare with, or a block with a sector per row or column along profile.
 * @returns A fit from 0 to 1 per profile.
 * @helpurl https://localhost:3000/help/functions/EDUCATION_FIT.html
 */
export function educationFitOf(profile: any[][], other: any[][]): any[][] {
  return answer((given) => educationFit(given.numbers('profile', profile), given.numbers('other', other)));
}

/**
 * The education level in which profiles differ most, and by how much: two cells per profile.
 * @customfunction EDUCATION_MISMATCH EDUCATION_MISMATCH
 * @param levels Names of the education levels: a row or a column.
 * @param profile Persons or shares per education level, of the unemployed say: a row or a column; or a block of profiles.
 * @param other The profile to compare with, or a block with a sector per row or column along profile.
 * @returns Level and difference: share in profile minus share in other. Along rows side by side, along columns below each other.
 * @helpurl https://localhost:3000/help/functions/EDUCATION_MISMATCH.html
 */
export function educationMismatchOf(levels: any[][], profile: any[][], other: any[][]): any[][] {
  return answer((given) => {
    const { profilesIn, mismatches } = educationMismatch(
      given.names('levels', levels),
      given.numbers('profile', profile),
      given.numbers('other', other),
    );
    given.layout = profilesIn;
    const { noMismatch } = given.locale.functions;
    const cells = mismatches.map((mismatch) => mismatchCells(mismatch, noMismatch));
    return profilesIn === 'rows' ? cells : [cells.map(([level]) => level), cells.map(([, by]) => by)];
  });
}

function mismatchCells(mismatch: EducationMismatch<string> | MethodError, none: string): [Answer, Answer] {
  if (mismatch instanceof MethodError) return [mismatch, mismatch];
  return [mismatch.level ?? none, mismatch.difference];
}

/**
 * Selection score: the weighted mean of the criteria per sector. Higher is better in every criterion.
 * @customfunction SELECTION_SCORE SELECTION_SCORE
 * @param criteria A block of sectors by criteria. Give a criterion in which lower is better with a minus sign.
 * @param weights A weight per criterion: a row when criteria are columns, a column when they are rows. 0 leaves one out.
 * @param [scale] "as given" when all criteria have one scale (also without it), "min-max" to put each on 0 to 1 first.
 * @returns A score per sector.
 * @helpurl https://localhost:3000/help/functions/SELECTION_SCORE.html
 */
export function selectionScoreOf(criteria: any[][], weights: any[][], scale?: any[][]): any[][] {
  return answer((given) =>
    selectionScore(
      given.numbers('criteria', criteria),
      given.settings('weights', weights) ?? needed('weights'),
      given.word('scale', scale, WORDS.criterionScales) ?? undefined,
    ),
  );
}

/**
 * Ranks scores: 1 is the best. Equal scores share the best of their ranks, as in RANK.EQ.
 * @customfunction SELECTION_RANK SELECTION_RANK
 * @param scores The scores of all sectors: a row, a column or a block. A blank or withheld score (. x -) has no rank.
 * @param [order] "highest first" (also without it), or "lowest first" when a lower score is better.
 * @returns Ranks in the shape of scores.
 * @helpurl https://localhost:3000/help/functions/SELECTION_RANK.html
 */
export function selectionRankOf(scores: any[][], order?: any[][]): any[][] {
  return answer((given) =>
    selectionRank(given.numbers('scores', scores), given.word('order', order, WORDS.rankOrders) ?? undefined),
  );
}

/**
 * Rank acceptability: in which share of random weightings each sector takes each rank. Shows how firm a ranking is.
 * @customfunction RANK_ACCEPTABILITY RANK_ACCEPTABILITY
 * @param criteria A block with a sector per row and a criterion per column; higher is better.
 * @param [runs] How many random weightings; 10,000 without it.
 * @param [seed] A whole number. The same seed gives the same answer; 1 without it or with 0.
 * @param [scale] "as given" when all criteria have one scale (also without it), "min-max" to put each on 0 to 1 first.
 * @returns A row per sector and a column per rank, the best first; rows and columns add up to 1.
 * @helpurl https://localhost:3000/help/functions/RANK_ACCEPTABILITY.html
 */
export function rankAcceptabilityOf(
  criteria: any[][],
  runs?: any[][],
  seed?: any[][],
  scale?: any[][],
): any[][] {
  return answer((given) => {
    given.layout = 'rows';
    return rankAcceptability(given.numbers('criteria', criteria), {
      runs: given.numberButZero('runs', runs),
      seed: given.numberButZero('seed', seed),
      scale: given.word('scale', scale, WORDS.criterionScales),
    });
  });
}
