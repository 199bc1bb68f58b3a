import { rankAcceptability } from '../../src/method';
import { mersenneTwister } from '../../src/method/selection/mersenneTwister';
import type { Comparison } from './compare';

const SECTORS = 14;
const CRITERIA = 4;
const RUNS = 10_000;
const SEED = 1;

const criteria = Array.from({ length: SECTORS }, (_, sector) =>
  Array.from({ length: CRITERIA }, (_, criterion) => ((sector * 37 + criterion * 53) % 101) / 100),
);
const flat = Float64Array.from(criteria.flat());

function bareAcceptability(): Float64Array {
  const random = mersenneTwister(SEED);
  const shares = new Float64Array(SECTORS * SECTORS);
  const weights = new Float64Array(CRITERIA);
  const scores = new Float64Array(SECTORS);
  const order = new Uint8Array(SECTORS);
  for (let run = 0; run < RUNS; run++) {
    for (let criterion = 0; criterion < CRITERIA; criterion++) weights[criterion] = -Math.log(random.next());
    for (let sector = 0; sector < SECTORS; sector++) {
      let score = 0;
      for (let criterion = 0; criterion < CRITERIA; criterion++) {
        score += weights[criterion]! * flat[sector * CRITERIA + criterion]!;
      }
      scores[sector] = score;
      let place = sector;
      while (place > 0 && scores[order[place - 1]!]! < score) {
        order[place] = order[place - 1]!;
        place--;
      }
      order[place] = sector;
    }
    for (let rank = 0; rank < SECTORS; rank++) shares[order[rank]! * SECTORS + rank]! += 1 / RUNS;
  }
  return shares;
}

export const ranks: Comparison = {
  name: `Rank acceptability, ${SECTORS} x ${CRITERIA} x ${RUNS}`,
  target: 3,
  method: () => rankAcceptability(criteria, { runs: RUNS, seed: SEED }),
  bare: bareAcceptability,
};
