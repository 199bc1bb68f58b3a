import { isBelow } from '../rounding';
import type { RandomNumbers } from './mersenneTwister';

/** Distances of the Shell sort (Ciura 2001), the first that matter for up to a thousand sectors. */
const GAPS = [301, 132, 57, 23, 10, 4, 1];

/**
 * Counts how often each sector takes each rank under random weights, sector by sector. Sectors that
 * differ by rounding only are equal, and share the ranks that they take together.
 *
 * The weights are exponential draws, which divided by their sum are uniform over all weights that add up to 1
 * (Devroye 1986, Non-Uniform Random Variate Generation, chapter XI). They are not divided here, because that
 * changes no order.
 *
 * @param values a value per criterion, sector by sector; higher is better.
 */
export function rankCounts(
  values: Float64Array,
  sectors: number,
  criteria: number,
  runs: number,
  random: RandomNumbers,
): Float64Array {
  // Everything is allotted here: a run makes no garbage.
  const counts = new Float64Array(sectors * sectors);
  const weights = new Float64Array(criteria);
  const scores = new Float64Array(sectors);
  const order = new Uint32Array(sectors).map((_, sector) => sector);
  const gaps = GAPS.filter((gap) => gap === 1 || gap < sectors);
  for (let run = 0; run < runs; run++) {
    for (let criterion = 0; criterion < criteria; criterion++) weights[criterion] = -Math.log(random.next());
    let cell = 0;
    for (let sector = 0; sector < sectors; sector++) {
      let score = 0;
      for (let criterion = 0; criterion < criteria; criterion++)
        score += weights[criterion]! * values[cell++]!;
      scores[sector] = score;
    }
    sortByScore(order, scores, gaps);
    count(counts, order, scores);
  }
  return counts;
}

/** Sorts sectors by their score, the highest first. */
function sortByScore(order: Uint32Array, scores: Float64Array, gaps: readonly number[]): void {
  for (const gap of gaps) {
    for (let next = gap; next < order.length; next++) {
      const sector = order[next]!;
      const score = scores[sector]!;
      let place = next;
      while (place >= gap && scores[order[place - gap]!]! < score) {
        order[place] = order[place - gap]!;
        place -= gap;
      }
      order[place] = sector;
    }
  }
}

function count(counts: Float64Array, order: Uint32Array, scores: Float64Array): void {
  const sectors = order.length;
  for (let first = 0; first < sectors;) {
    const score = scores[order[first]!]!;
    let end = first + 1;
    while (end < sectors && !isBelow(scores[order[end]!]!, score)) end++;
    const share = 1 / (end - first);
    for (let place = first; place < end; place++) {
      const row = order[place]! * sectors;
      for (let rank = first; rank < end; rank++) counts[row + rank]! += share;
    }
    first = end;
  }
}
