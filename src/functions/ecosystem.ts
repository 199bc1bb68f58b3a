import {
  DEFAULT_SCORE_METHOD,
  type Rating,
  type Scale,
  bottlenecks,
  ecosystemScores,
  elementIndex,
  elementRating,
} from '../method';
import { type Answer, answer } from './answer';
import { firstErrorIn } from './errorCells';
import { WORDS } from './words';

/** Most indicators are rates; an indicator that can be negative is refused on this scale by the index. */
const DEFAULT_SCALE: Scale = 'ratio';

/**
 * Rates each value as strong, neutral or weak against the mean of all values. For growth use the scale interval.
 * @customfunction ELEMENT_RATING ELEMENT_RATING
 * @param values The indicator of one element for all sectors: a row, a column or a block.
 * @param [scale] "ratio" for rates and counts (also without it), "interval" for growth.
 * @param [band] Neutral band around the mean: per cent of the mean (ratio) or standard deviations (interval); 0 without it.
 * @param [mean] The mean to compare with, for example of the whole economy. Without it the mean of the values themselves.
 * @returns The words strong, neutral or weak in the language of Excel, as many as there are values.
 * @helpurl https://localhost:3000/help/functions/ELEMENT_RATING.html
 */
export function elementRatingOf(values: any[][], scale?: any[][], band?: any[][], mean?: any[][]): any[][] {
  return answer((given) => {
    const word = ({ ratings }: { ratings: Record<Rating, string> }, cell: Rating | Answer): Answer =>
      typeof cell === 'string' && cell in ratings ? ratings[cell as Rating] : cell;
    return elementRating(
      given.numbers('values', values),
      given.word('scale', scale, WORDS.scales) ?? DEFAULT_SCALE,
      given.number('band', band) ?? undefined,
      { mean: given.number('mean', mean) },
    ).map((row) => row.map((cell) => word(given.locale.terms, cell)));
  });
}

/**
 * Index of each value relative to the mean of all values: 1 is the mean. For scores; use ELEMENT_RATING for strong or weak.
 * @customfunction ELEMENT_INDEX ELEMENT_INDEX
 * @param values The indicator of one element for all sectors: a row, a column or a block.
 * @param [scale] "ratio" for rates and counts (also without it), "interval" for growth.
 * @param [mean] The mean to compare with, for example of the whole economy. Without it the mean of the values themselves.
 * @returns Indices, as many as there are values; their mean is 1 when mean is left out.
 * @helpurl https://localhost:3000/help/functions/ELEMENT_INDEX.html
 */
export function elementIndexOf(values: any[][], scale?: any[][], mean?: any[][]): any[][] {
  return answer((given) =>
    elementIndex(given.numbers('values', values), given.word('scale', scale, WORDS.scales) ?? DEFAULT_SCALE, {
      mean: given.number('mean', mean),
    }),
  );
}

/**
 * Score of an ecosystem from the indices of its elements: 1 when every element is at the mean.
 * @customfunction ECOSYSTEM_SCORE ECOSYSTEM_SCORE
 * @param indices Indices of the elements of one sector: a row or a column; or a block of sectors together with weights.
 * @param [weights] A weight per element, along the elements. 0 leaves an element out; without it all count alike.
 * @param [method] "additive" (also without it), "multiplicative" or "bottleneck".
 * @returns One score, or a score per sector of the block.
 * @helpurl https://localhost:3000/help/functions/ECOSYSTEM_SCORE.html
 */
export function ecosystemScoreOf(indices: any[][], weights?: any[][], method?: any[][]): any[][] {
  return answer((given) =>
    ecosystemScores(
      given.numbers('indices', indices),
      given.settings('weights', weights),
      given.word('method', method, WORDS.scoreMethods) ?? DEFAULT_SCORE_METHOD,
    ),
  );
}

/**
 * Lists the weakest elements with their index, weakest first: those at or below the threshold, or the very weakest.
 * @customfunction BOTTLENECKS BOTTLENECKS
 * @param elements Names of the elements: a row or a column.
 * @param indices An index per element, in the same order. An element that is blank or #N/A is left out.
 * @param [threshold] Highest index that still counts as a bottleneck. Without it, or with 0, only the lowest is listed.
 * @returns Two columns, name and index; or one cell that says that there is no bottleneck.
 * @helpurl https://localhost:3000/help/functions/BOTTLENECKS.html
 */
export function bottlenecksOf(elements: any[][], indices: any[][], threshold?: any[][]): any[][] {
  return answer((given) => {
    const names = given.names('elements', elements);
    const known = given.numberList('indices', indices);
    // An index of #N/A is not known, as ELEMENT_INDEX says it; any other error may hide the weakest element.
    const error = firstErrorIn(given.numberArguments[0]!, '#N/A');
    if (error !== null) throw error;
    const found = bottlenecks(names, known, given.numberButZero('threshold', threshold));
    if (found.length === 0) return [[given.locale.functions.noBottleneck]];
    return found.map(({ element, index }) => [element, index]);
  });
}
