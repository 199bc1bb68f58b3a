import { toldBy } from '../testing/toldBy';
import { crossoverStrength } from './crossoverStrength';
import { relatednessDensity } from './relatednessDensity';

const EMPTY: number[][] = [];
const PAIRS = [
  [0, 2, 1],
  [2, 0, 3],
  [1, 3, 0],
];
const UNKNOWN = [
  [null, null],
  [null, null],
];

describe('the argument that is wrong is named', () => {
  it.each([
    ['values.empty', 'matrix', () => crossoverStrength(EMPTY)],
    ['values.empty', 'presence', () => relatednessDensity(PAIRS, EMPTY)],
    ['values.missing', 'matrix', () => relatednessDensity(UNKNOWN, [[1, 2]])],
    [
      'values.missing',
      'matrix',
      () =>
        relatednessDensity(
          [
            [0, null, 1],
            [null, 0, 1],
            [1, 1, 0],
          ],
          [[1, 2, 3]],
        ),
    ],
    ['values.missing', 'presence', () => relatednessDensity(PAIRS, [[1, null, 3]])],
    [
      'values.zero',
      'matrix',
      () =>
        relatednessDensity(
          [
            [0, 0],
            [0, 0],
          ],
          [[1, 2]],
        ),
    ],
    [
      'values.tooLarge',
      'matrix',
      () =>
        relatednessDensity(
          [
            [0, 1e308, 1e308],
            [1e308, 0, 1],
            [1e308, 1, 0],
          ],
          [[1, 1, 1]],
        ),
    ],
    [
      'values.tooLarge',
      'matrix',
      () =>
        crossoverStrength([
          [0, 1e308],
          [1e308, 0],
        ]),
    ],
  ])('%s: %s', (key, argument, call) => {
    expect(toldBy(call)).toMatchObject({ key, details: { argument } });
  });
});
