import { toldBy } from '../testing/toldBy';
import { baseMultiplier } from './baseMultiplier';
import { cagr } from './cagr';
import { concentrationClasses } from './concentrationClasses';
import { entropy } from './diversity/entropy';
import { giniSpecialisation } from './diversity/giniSpecialisation';
import { hachmanIndex } from './diversity/hachmanIndex';
import { herfindahl } from './diversity/herfindahl';
import { relatedVariety } from './diversity/relatedVariety';
import { theilIndex } from './diversity/theilIndex';
import { growthRate } from './growthRate';
import { locationQuotient } from './locationQuotient';
import { lqInterval } from './lqInterval';
import { lqStandardised } from './lqStandardised';
import { share } from './share';
import { shiftShare } from './shiftShare';
import { sizeClasses } from './sizeClasses';

const EMPTY: number[][] = [];
const HUGE = [[1e308], [1e308]];
const PAIR = [[1], [2]];

describe('an argument without cells is named', () => {
  it.each([
    ['values', () => share(EMPTY)],
    ['total', () => share(PAIR, EMPTY)],
    ['start', () => growthRate(EMPTY, PAIR)],
    ['end', () => growthRate(PAIR, EMPTY)],
    ['years', () => cagr(PAIR, PAIR, EMPTY)],
    ['region', () => locationQuotient(EMPTY, PAIR)],
    ['reference', () => locationQuotient(PAIR, EMPTY)],
    ['region_total', () => locationQuotient(PAIR, PAIR, { regionTotal: EMPTY })],
    ['reference_total', () => locationQuotient(PAIR, PAIR, { referenceTotal: EMPTY })],
    ['region', () => lqInterval(EMPTY, PAIR)],
    ['quotients', () => lqStandardised(EMPTY)],
    ['region', () => baseMultiplier(EMPTY, PAIR)],
    ['reference', () => baseMultiplier(PAIR, EMPTY)],
    ['region_start', () => shiftShare(EMPTY, PAIR, PAIR, PAIR)],
    ['region_end', () => shiftShare(PAIR, EMPTY, PAIR, PAIR)],
    ['reference_start', () => shiftShare(PAIR, PAIR, EMPTY, PAIR)],
    ['reference_end', () => shiftShare(PAIR, PAIR, PAIR, EMPTY)],
    ['share', () => sizeClasses(EMPTY)],
    ['share', () => sizeClasses(EMPTY, 14)],
    ['quotient', () => concentrationClasses(EMPTY)],
    ['values', () => entropy(EMPTY)],
    ['values', () => herfindahl(EMPTY)],
    ['values', () => theilIndex(EMPTY)],
    ['values', () => relatedVariety([['A'], ['B']], EMPTY)],
  ])('as %s: %s', (argument, call) => {
    expect(toldBy(call)).toMatchObject({ key: 'values.empty', details: { argument } });
  });
});

describe('an argument that is the only cell is named', () => {
  it.each([
    ['values', () => entropy([[1]])],
    ['values', () => theilIndex([[1]])],
  ])('as %s: %s', (argument, call) => {
    expect(toldBy(call)).toMatchObject({ key: 'diversity.oneCell', details: { argument } });
  });
});

describe('an argument that misses a value is named', () => {
  it.each([
    ['values', () => share([[null], [1]])],
    ['values', () => share([[null]], [[5]])],
    ['total', () => share([[1]], [[null]])],
    ['start', () => growthRate([[null]], [[1]])],
    ['end', () => growthRate([[1]], [[null]])],
    ['start', () => cagr([[null]], [[1]], [[1]])],
    ['end', () => cagr([[1]], [[null]], [[1]])],
    ['years', () => cagr([[1]], [[1]], [[null]])],
    ['region', () => locationQuotient([[1], [null]], PAIR)],
    ['reference', () => locationQuotient(PAIR, [[1], [null]])],
    ['reference', () => locationQuotient([[1]], [[null]], { regionTotal: [[5]], referenceTotal: [[9]] })],
    ['region_total', () => locationQuotient([[1]], [[2]], { regionTotal: [[null]], referenceTotal: [[9]] })],
    [
      'reference_total',
      () => locationQuotient([[1]], [[2]], { regionTotal: [[5]], referenceTotal: [[null]] }),
    ],
    ['quotients', () => lqStandardised([[null], [1], [2]])],
    ['quotients', () => lqStandardised([[null], [1], [2]], 'log')],
    ['quotients', () => lqStandardised([[1], [null]])],
    ['region', () => baseMultiplier([[1], [null]], PAIR)],
    ['reference', () => baseMultiplier(PAIR, [[1], [null]])],
    ['region_start', () => shiftShare([[null], [1]], PAIR, PAIR, PAIR)],
    ['reference_start', () => shiftShare(PAIR, PAIR, [[null], [1]], PAIR)],
    ['reference_end', () => shiftShare(PAIR, PAIR, PAIR, [[null], [1]])],
    ['share', () => sizeClasses([[null], [0.5]], 2)],
    ['quotient', () => concentrationClasses([[null]])],
    ['values', () => entropy([[1], [null]])],
    ['values', () => theilIndex([[1], [null]])],
    ['values', () => relatedVariety([['A'], ['B']], [[1], [null]])],
  ])('as %s: %s', (argument, call) => {
    expect(toldBy(call)).toMatchObject({ key: 'values.missing', details: { argument } });
  });
});

describe('an argument that is zero and divides is named', () => {
  it.each([
    ['values', () => share([[0], [0]])],
    ['total', () => share([[1]], [[0]])],
    ['years', () => cagr([[1]], [[1]], [[0]])],
    ['reference', () => locationQuotient(PAIR, [[0], [1]])],
    ['region_total', () => locationQuotient([[1]], [[2]], { regionTotal: [[0]], referenceTotal: [[9]] })],
    ['reference_total', () => locationQuotient([[1]], [[2]], { regionTotal: [[5]], referenceTotal: [[0]] })],
    ['region', () => baseMultiplier([[0], [0]], PAIR)],
    ['reference', () => baseMultiplier(PAIR, [[0], [0]])],
    ['values', () => theilIndex([[0], [1]], 'L')],
    ['reference', () => giniSpecialisation(PAIR, [[0], [1]])],
    ['reference', () => hachmanIndex(PAIR, [[0], [1]])],
  ])('as %s: %s', (argument, call) => {
    expect(toldBy(call)).toMatchObject({ key: 'values.zero', details: { argument } });
  });
});

describe('an argument that makes the result too large is named', () => {
  it.each([
    ['values', () => share(HUGE)],
    ['end', () => growthRate([[1e-300]], [[1e300]])],
    ['end', () => cagr([[1e-300]], [[1e300]], [[1]])],
    ['region', () => locationQuotient(HUGE, PAIR)],
    [
      'region',
      () =>
        locationQuotient(
          [
            [1e308, 1],
            [1e308, 1],
          ],
          PAIR,
        ),
    ],
    [
      'region',
      () =>
        locationQuotient(
          [
            [1e308, 1e308],
            [1, 1],
          ],
          [[1, 2]],
        ),
    ],
    ['reference', () => locationQuotient(PAIR, HUGE)],
    ['region', () => locationQuotient([[1]], [[0.01]], { regionTotal: [[1]], referenceTotal: [[1e308]] })],
    ['region', () => baseMultiplier(HUGE, PAIR)],
    ['reference', () => baseMultiplier(PAIR, HUGE)],
    ['region', () => giniSpecialisation([[1], [1]], [[1e-310], [1]])],
  ])('as %s: %s', (argument, call) => {
    expect(toldBy(call)).toMatchObject({ key: 'values.tooLarge', details: { argument } });
  });
});

describe('an argument that does not lie along another is named with it', () => {
  const block = [
    [1, 2],
    [3, 4],
  ];

  it.each([
    ['total', 'values', () => share(block, [[1, 2, 3]])],
    ['years', 'start', () => cagr(block, block, [[1, 2, 3]])],
    [
      'region_total',
      'region',
      () => locationQuotient(PAIR, PAIR, { regionTotal: [[1, 2]], referenceTotal: [[9]] }),
    ],
    [
      'reference_total',
      'reference',
      () => locationQuotient(PAIR, PAIR, { regionTotal: [[9]], referenceTotal: [[1, 2]] }),
    ],
  ])('as %s and %s', (argument, other, call) => {
    expect(toldBy(call)).toMatchObject({ reason: 'shape', key: 'total.shape', details: { argument, other } });
  });
});
