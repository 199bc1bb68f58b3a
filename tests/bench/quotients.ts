import { implementations } from '../../src/functions';
import { locationQuotient } from '../../src/method';
import type { Comparison } from './compare';

const MUNICIPALITIES = 342;
const CODES = 88;

/** Jobs of each municipality (a row) by code; made up, whole and never zero. */
const jobs = Array.from({ length: MUNICIPALITIES }, (_, row) =>
  Array.from({ length: CODES }, (_, column) => 1 + ((row * 7919 + column * 104_729) % 5000)),
);
const reference = [jobs[0]!.map((_, column) => jobs.reduce((sum, row) => sum + row[column]!, 0))];

const flatJobs = Float64Array.from(jobs.flat());
const flatReference = Float64Array.from(reference[0]!);

function bareQuotients(): Float64Array {
  const quotients = new Float64Array(MUNICIPALITIES * CODES);
  let whole = 0;
  for (let column = 0; column < CODES; column++) whole += flatReference[column]!;
  for (let row = 0; row < MUNICIPALITIES; row++) {
    const first = row * CODES;
    let total = 0;
    for (let column = 0; column < CODES; column++) total += flatJobs[first + column]!;
    for (let column = 0; column < CODES; column++) {
      quotients[first + column] = flatJobs[first + column]! / total / (flatReference[column]! / whole);
    }
  }
  return quotients;
}

export const quotients: Comparison = {
  name: `Quotients, ${MUNICIPALITIES} x ${CODES}`,
  target: 3,
  method: () => locationQuotient(jobs, reference),
  bare: bareQuotients,
};

/** The whole way of a worksheet function: arguments read, computed, and turned into cells. */
export const spilledCall: Comparison = {
  name: `One spilled call, ${MUNICIPALITIES * CODES} cells, against the method`,
  target: 5,
  method: () => implementations['LOCATION_QUOTIENT']!(jobs, reference),
  bare: () => locationQuotient(jobs, reference),
};
