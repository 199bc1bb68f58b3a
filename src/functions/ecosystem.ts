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
import { SCALE_WORDS, SCORE_METHOD_WORDS } from './words';

/** Most indicators are rates; an indicator that can be negative is refused on this scale by the index. */
const DEFAULT_SCALE: Scale = 'ratio';

/**
 * Rates each value as strong, neutral or weak against the mean of all values. For growth use the scale interval.
 * @customfunction ELEMENT_RATING ELEMENT_RATING
 * @param values The indicator of one element for all sectors: a row, a column or a block.
 * @param [scale] "ratio" for rates and counts (also without it), "interval" for growth.
 * @param [band] Neutral band around the mean: per cent of the mean (ratio) or standard deviations (interval); 0 without it.
 * @returns The words strong, neutral or weak in the language of Excel, as many as there are values.
 * @helpurl https://localhost:3000/help/functions.html#ELEMENT_RATING
 */
export function elementRatingOf(values: any[][], scale?: any[][], band?: any[][]): any[][] {
  return answer((given) => {
    const word = ({ ratings }: { ratings: Record<Rating, string> }, cell: Rating | Answer): Answer =>
      typeof cell === 'string' && cell in ratings ? ratings[cell as Rating] : cell;
    return elementRating(
      given.numbers('values', values),
      given.word('scale', scale, SCALE_WORDS) ?? DEFAULT_SCALE,
      given.number('band', band) ?? undefined,
    ).map((row) => row.map((cell) => word(given.locale.terms, cell)));
  });
}

/**
 * Index of each value relative to the mean of all values: 1 is the mean. For scores; use ELEMENT_RATING for strong or weak.
 * @customfunction ELEMENT_INDEX ELEMENT_INDEX
 * @param values The indicator of one element for all sectors: a row, a column or a block.
 * @param [scale] "ratio" for rates and counts (also without it), "interval" for growth.
 * @returns Indices with mean 1, as many as there are values.
 * @helpurl https://localhost:3000/help/functions.html#ELEMENT_INDEX
 */
export function elementIndexOf(values: any[][], scale?: any[][]): any[][] {
  return answer((given) =>
    elementIndex(given.numbers('values', values), given.word('scale', scale, SCALE_WORDS) ?? DEFAULT_SCALE),
  );
}

/**
 * Score of an ecosystem from the indices of its elements: 1 when every element is at the mean.
 * @customfunction ECOSYSTEM_SCORE ECOSYSTEM_SCORE
 * @param indices Indices of the elements of one sector: a row or a column; or a block of sectors together with weights.
 * @param [weights] A weight per element, along the elements. 0 leaves an element out; without it all count alike.
 * @param [method] "additive" (also without it), "multiplicative" or "bottleneck".
 * @returns One score, or a score per sector of the block.
 * @helpurl https://localhost:3000/help/functions.html#ECOSYSTEM_SCORE
 */
export function ecosystemScoreOf(indices: any[][], weights?: any[][], method?: any[][]): any[][] {
  return answer((given) =>
    ecosystemScores(
      given.numbers('indices', indices),
      given.optionalNumbers('weights', weights),
      given.word('method', method, SCORE_METHOD_WORDS) ?? DEFAULT_SCORE_METHOD,
    ),
  );
}

/**
 * Lists the weakest elements with their index, weakest first: those at or below the threshold, or the very weakest.
 * @customfunction BOTTLENECKS BOTTLENECKS
 * @param elements Names of the elements: a row or a column.
 * @param indices An index per element, in the same order. An element without an index is left out.
 * @param [threshold] Highest index that still counts as a bottleneck. Without it only the lowest index is listed.
 * @returns Two columns, name and index; or one cell that says that there is no bottleneck.
 * @helpurl https://localhost:3000/help/functions.html#BOTTLENECKS
 */
export function bottlenecksOf(elements: any[][], indices: any[][], threshold?: any[][]): any[][] {
  return answer((given) => {
    const found = bottlenecks(
      given.names('elements', elements),
      given.numberList('indices', indices),
      given.number('threshold', threshold),
    );
    if (found.length === 0) return [[given.locale.functions.noBottleneck]];
    return found.map(({ element, index }) => [element, index]);
  });
}
