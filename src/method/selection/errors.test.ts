import { type Told, toldBy } from '../testing/toldBy';
import { educationFit } from './educationFit';
import { educationMismatch } from './educationMismatch';
import { rankAcceptability } from './rankAcceptability';
import { selectionRank } from './selectionRank';
import { selectionScore } from './selectionScore';
import { weightSensitivity } from './weightSensitivity';

const CRITERIA = [
  [1, 2],
  [3, 4],
  [5, 7],
];

const CASES: readonly [says: string, call: () => unknown, told: Told][] = [
  [
    'profiles of one level',
    () => educationFit([[3]], [[4]]),
    {
      reason: 'argument',
      key: 'educationProfiles.oneLevel',
      message:
        'profile is 1 x 1 and other is 1 x 1: one level. With one level every profile is the same; give two ' +
        'levels or more.',
      details: { profile: '1 x 1', other: '1 x 1' },
    },
  ],
  [
    'profiles that do not fit each other',
    () => educationFit([[1, 2, 3]], [[1], [2]]),
    {
      reason: 'shape',
      key: 'educationProfiles.shape',
      message:
        'profile is 1 x 3 and other is 2 x 1; they must be two rows or two columns of the same length, or one of ' +
        'them a row or column along the other.',
      details: { profile: '1 x 3', other: '2 x 1' },
    },
  ],
  [
    'a profile that misses a level',
    () => educationFit([[1, null]], [[1, 2]]),
    {
      reason: 'missing',
      key: 'values.missing',
      message: 'profile misses a value that this result needs.',
      details: { argument: 'profile' },
    },
  ],
  [
    'a profile of nobody',
    () => educationFit([[1, 2]], [[0, 0]]),
    {
      reason: 'zero',
      key: 'values.zero',
      message: 'other is zero, and the result divides by it.',
      details: { argument: 'other' },
    },
  ],
  [
    'a list of levels of another length than the profiles',
    () => educationMismatch(['low', 'high'], [[1, 2, 3]], [[4, 5, 6]]),
    {
      reason: 'shape',
      key: 'educationMismatch.levels',
      message: 'levels has 2 cells and the profiles have 3 levels; one name per level is needed.',
      details: { got: 2, wants: 3 },
    },
  ],
  [
    'more sectors than can be ranked',
    () => rankAcceptability(Array.from({ length: 1001 }, () => [1])),
    {
      reason: 'argument',
      key: 'rankAcceptability.sectors',
      message: 'criteria is 1001 x 1; at most 1000 sectors can be ranked.',
      details: { got: '1001 x 1', most: 1000 },
    },
  ],
  [
    'half a run',
    () => rankAcceptability(CRITERIA, { runs: 0.5 }),
    {
      reason: 'argument',
      key: 'rankAcceptability.wholeNumber',
      message: 'runs is 0.5; a whole number from 1 to 3333333 is needed.',
      details: { argument: 'runs', got: '0.5', lowest: 1, highest: 3_333_333 },
    },
  ],
  [
    'a seed below zero',
    () => rankAcceptability(CRITERIA, { seed: -1 }),
    {
      reason: 'argument',
      key: 'rankAcceptability.wholeNumber',
      message: 'seed is -1; a whole number from 0 to 4294967295 is needed.',
      details: { argument: 'seed', got: '-1', lowest: 0, highest: 4_294_967_295 },
    },
  ],
  [
    'ranks of a sector that misses a criterion',
    () => rankAcceptability([[1, null], ...CRITERIA], { runs: 1 }),
    {
      reason: 'missing',
      key: 'values.missing',
      message: 'criteria misses a value that this result needs.',
      details: { argument: 'criteria' },
    },
  ],
  [
    'a rank without a score',
    () => selectionRank([[null], [1]]),
    {
      reason: 'missing',
      key: 'values.missing',
      message: 'scores misses a value that this result needs.',
      details: { argument: 'scores' },
    },
  ],
  [
    'weights that do not fit the criteria',
    () => selectionScore(CRITERIA, [[1, 2, 3]]),
    {
      reason: 'shape',
      key: 'selectionScore.shape',
      message:
        'criteria is 3 x 2 and weights is 1 x 3; weights must be one row as wide as criteria, or one column as high.',
      details: { criteria: '3 x 2', weights: '1 x 3' },
    },
  ],
  [
    'a weight that is missing',
    () => selectionScore(CRITERIA, [[1, null]]),
    {
      reason: 'argument',
      key: 'criterionWeights.missing',
      message: 'weights has no value in row 1, column 2; give 0 to leave a criterion out.',
      details: { row: 1, column: 2 },
    },
  ],
  [
    'a weight that is missing in a column of weights',
    () => selectionScore(CRITERIA, [[1], [2], [null]]),
    {
      reason: 'argument',
      key: 'criterionWeights.missing',
      message: 'weights has no value in row 3, column 1; give 0 to leave a criterion out.',
      details: { row: 3, column: 1 },
    },
  ],
  [
    'weights that are all zero',
    () => selectionScore(CRITERIA, [[0, 0]]),
    {
      reason: 'argument',
      key: 'criterionWeights.zero',
      message: 'weights are all zero; one must be above 0.',
      details: {},
    },
  ],
  [
    'a criterion without a range to divide by',
    () =>
      selectionScore(
        [
          [1, 5],
          [2, 5],
        ],
        [[1, 1]],
        'minMax',
      ),
    {
      reason: 'zero',
      key: 'criterionScale.alike',
      message: 'A criterion is alike for all sectors.',
      details: {},
    },
  ],
  [
    'a score that misses a criterion',
    () => selectionScore([[null, 1], ...CRITERIA], [[1, 1]]),
    {
      reason: 'missing',
      key: 'values.missing',
      message: 'criteria misses a value that this result needs.',
      details: { argument: 'criteria' },
    },
  ],
  [
    'weights whose change is asked that do not fit',
    () => weightSensitivity(CRITERIA, [[1], [2]], 1),
    {
      reason: 'shape',
      key: 'selectionScore.shape',
      message: 'criteria is 3 x 2 and weights is 2 x 1; weights must be one row as wide as criteria.',
      details: { criteria: '3 x 2', weights: '2 x 1' },
    },
  ],
  [
    'a selection of all sectors, which no weight changes',
    () => weightSensitivity(CRITERIA, [[1, 2]], 3),
    {
      reason: 'argument',
      key: 'weightSensitivity.size',
      message: 'size is 3; a whole number from 1 to 2 is needed.',
      details: { got: '3', most: 2 },
    },
  ],
];

it.each(CASES)('tells all about %s', (_, call, told) => {
  expect(toldBy(call)).toEqual(told);
});
