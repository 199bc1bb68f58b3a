import { toldBy } from '../testing/toldBy';
import { ecosystemScores } from './ecosystemScores';
import { elementIndex } from './elementIndex';
import { elementRating } from './elementRating';

const EMPTY: number[][] = [];

describe('the argument that is wrong is named', () => {
  it.each([
    ['values.empty', 'values', () => elementIndex(EMPTY, 'ratio')],
    ['values.empty', 'values', () => elementRating(EMPTY, 'interval')],
    ['values.empty', 'indices', () => ecosystemScores(EMPTY)],
    ['values.empty', 'weights', () => ecosystemScores([[1], [2]], EMPTY)],
    ['values.missing', 'values', () => elementIndex([[null], [1], [2]], 'ratio')],
    ['values.missing', 'values', () => elementIndex([[null], [1], [2]], 'interval')],
    ['values.missing', 'values', () => elementRating([[null], [1], [2]], 'ratio')],
    ['values.missing', 'indices', () => ecosystemScores([[1], [null]])],
    ['values.tooLarge', 'values', () => elementIndex([[1e308], [1]], 'ratio', { mean: 1e-10 })],
    ['values.zero', 'mean', () => elementIndex([[0], [0]], 'ratio')],
  ])('%s: %s', (key, argument, call) => {
    expect(toldBy(call)).toMatchObject({ key, details: { argument } });
  });
});
