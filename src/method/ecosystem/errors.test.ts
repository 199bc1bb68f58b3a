import { type Told, toldBy } from '../testing/toldBy';
import { bottlenecks } from './bottlenecks';
import { ecosystemScore } from './ecosystemScore';
import { ecosystemScores } from './ecosystemScores';
import { elementIndex } from './elementIndex';
import { elementRating } from './elementRating';

const BLOCK = [
  [1, 2, 3],
  [4, 5, 6],
];

const CASES: readonly [says: string, call: () => unknown, told: Told][] = [
  [
    'bottlenecks of lists of different lengths',
    () => bottlenecks(['talent', 'finance'], [1]),
    {
      reason: 'shape',
      key: 'bottlenecks.shape',
      message: 'elements has 2 cells and indices has 1; one index per element is needed.',
      details: { elements: 2, indices: 1 },
    },
  ],
  [
    'bottlenecks of no elements',
    () => bottlenecks([], []),
    {
      reason: 'argument',
      key: 'values.empty',
      message: 'elements has no cells.',
      details: { argument: 'elements' },
    },
  ],
  [
    'a threshold that is not finite',
    () => bottlenecks(['talent'], [1], Infinity),
    {
      reason: 'argument',
      key: 'bottlenecks.notFinite',
      message: 'threshold has Infinity at position 1; a finite number is needed.',
      details: { argument: 'threshold', position: 1, got: 'Infinity' },
    },
  ],
  [
    'a bottleneck that is not finite',
    () => bottlenecks(['talent', 'finance'], [null, NaN]),
    {
      reason: 'argument',
      key: 'bottlenecks.notFinite',
      message: 'indices has NaN at position 2; a finite number is needed.',
      details: { argument: 'indices', position: 2, got: 'NaN' },
    },
  ],
  [
    'bottlenecks without a known index',
    () => bottlenecks(['talent'], [null]),
    {
      reason: 'missing',
      key: 'bottlenecks.noneKnown',
      message: 'indices has no known value.',
      details: {},
    },
  ],
  [
    'a score of no elements',
    () => ecosystemScore([]),
    {
      reason: 'argument',
      key: 'values.empty',
      message: 'indices has no cells.',
      details: { argument: 'indices' },
    },
  ],
  [
    'an index below zero',
    () => ecosystemScore([1, -0.5]),
    {
      reason: 'argument',
      key: 'ecosystemScore.negative',
      message: 'indices has -0.5 at position 2; a finite number from 0 is needed.',
      details: { argument: 'indices', position: 2, got: '-0.5' },
    },
  ],
  [
    'a weight that is not finite',
    () => ecosystemScore([1, 2], [Infinity, 1]),
    {
      reason: 'argument',
      key: 'ecosystemScore.negative',
      message: 'weights has Infinity at position 1; a finite number from 0 is needed.',
      details: { argument: 'weights', position: 1, got: 'Infinity' },
    },
  ],
  [
    'fewer weights than indices',
    () => ecosystemScore([1, 2], [1]),
    {
      reason: 'shape',
      key: 'ecosystemScore.shape',
      message: 'indices has 2 elements and weights has 1; one weight per element is needed.',
      details: { indices: 2, weights: 1 },
    },
  ],
  [
    'weights that are all zero',
    () => ecosystemScore([1, 2], [0, 0]),
    {
      reason: 'argument',
      key: 'ecosystemScore.weightsZero',
      message: 'weights are all zero; one must be above 0.',
      details: {},
    },
  ],
  [
    'a score that misses an index',
    () => ecosystemScore([1, null]),
    {
      reason: 'missing',
      key: 'values.missing',
      message: 'indices misses a value that this result needs.',
      details: { argument: 'indices' },
    },
  ],
  [
    'a block whose direction is unknown',
    () => ecosystemScores(BLOCK),
    {
      reason: 'argument',
      key: 'scores.directionNeeded',
      message:
        'indices is 2 x 3. Give weights as a row or a column: that direction shows which way the elements run.',
      details: { got: '2 x 3' },
    },
  ],
  [
    'a weight that is missing',
    () => ecosystemScores(BLOCK, [[1, null, 3]]),
    {
      reason: 'argument',
      key: 'scores.missingWeight',
      message: 'weights has no value in row 1, column 2; give 0 to leave an element out.',
      details: { row: 1, column: 2 },
    },
  ],
  [
    'a block of weights',
    () => ecosystemScores(BLOCK, BLOCK),
    {
      reason: 'shape',
      key: 'scores.weightsLine',
      message: 'weights is 2 x 3; one row or one column is needed.',
      details: { got: '2 x 3' },
    },
  ],
  [
    'weights that do not fit the indices',
    () => ecosystemScores(BLOCK, [[1, 2]]),
    {
      reason: 'shape',
      key: 'scores.fit',
      message: 'indices is 2 x 3 and weights is 1 x 2; weights must be as high or as wide as indices.',
      details: { got: '2 x 3', weights: '1 x 2' },
    },
  ],
  [
    'weights that lie down beside indices that stand',
    () => ecosystemScores([[1], [2]], [[1, 2]]),
    {
      reason: 'shape',
      key: 'scores.fit',
      message: 'indices is 2 x 1 and weights is 1 x 2; weights must be as high or as wide as indices.',
      details: { got: '2 x 1', weights: '1 x 2' },
    },
  ],
  [
    'a mean that is not finite',
    () => elementIndex(BLOCK, 'ratio', { mean: NaN }),
    {
      reason: 'argument',
      key: 'comparison.mean',
      message: 'mean is NaN; a finite number is needed.',
      details: { got: 'NaN' },
    },
  ],
  [
    'one value without others to compare it with',
    () => elementRating([[1]], 'ratio'),
    {
      reason: 'argument',
      key: 'comparison.oneValue',
      message: 'values is one cell, which can only be compared with itself. Give the values of all sectors.',
      details: {},
    },
  ],
  [
    'one known value among missing ones',
    () => elementIndex([[1], [null]], 'ratio'),
    {
      reason: 'missing',
      key: 'values.missing',
      message: 'values misses a value that this result needs.',
      details: { argument: 'values' },
    },
  ],
  [
    'a cap of zero',
    () => elementIndex(BLOCK, 'interval', { cap: 0 }),
    {
      reason: 'argument',
      key: 'elementIndex.cap',
      message: 'cap is 0; a number above 0 is needed.',
      details: { got: '0' },
    },
  ],
  [
    'a ratio of a negative number',
    () => elementIndex([[1], [-2], [3]], 'ratio'),
    {
      reason: 'argument',
      key: 'elementIndex.negative',
      message:
        'values or their mean contain -2; division by the mean has no meaning for negative numbers. Use the ' +
        'interval scale.',
      details: { got: -2 },
    },
  ],
  [
    'a ratio to a mean of zero',
    () => elementIndex([[0], [0]], 'ratio'),
    {
      reason: 'zero',
      key: 'values.zero',
      message: 'mean is zero, and the result divides by it.',
      details: { argument: 'mean' },
    },
  ],
  [
    'a given mean of zero',
    () => elementIndex(BLOCK, 'ratio', { mean: 0 }),
    {
      reason: 'argument',
      key: 'comparison.zeroMean',
      message:
        'mean is 0, and nothing can be a ratio to zero. Leave mean out to compare with the mean of values.',
      details: {},
    },
  ],
  [
    'a given mean that the index cannot use',
    () => elementIndex(BLOCK, 'interval', { mean: 1.5 }),
    {
      reason: 'argument',
      key: 'elementIndex.intervalMean',
      message:
        'mean is 1.5; on the interval scale the index is always relative to the mean of values. Leave mean out.',
      details: { got: 1.5 },
    },
  ],
  [
    'a band below zero',
    () => elementRating(BLOCK, 'ratio', -1),
    {
      reason: 'argument',
      key: 'elementRating.band',
      message: 'band is -1; a number from 0 is needed.',
      details: { got: '-1' },
    },
  ],
];

it.each(CASES)('tells all about %s', (_, call, told) => {
  expect(toldBy(call)).toEqual(told);
});
