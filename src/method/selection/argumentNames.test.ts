import { toldBy } from '../testing/toldBy';
import { educationFit } from './educationFit';
import { rankAcceptability } from './rankAcceptability';
import { selectionRank } from './selectionRank';
import { selectionScore } from './selectionScore';
import { weightSensitivity } from './weightSensitivity';

const EMPTY: number[][] = [];
const APART = [[-1.7e308], [1.7e308]];

describe('the argument that is wrong is named', () => {
  it.each([
    ['values.empty', 'profile', () => educationFit(EMPTY, [[1, 2]])],
    ['values.empty', 'other', () => educationFit([[1, 2]], EMPTY)],
    ['values.empty', 'criteria', () => rankAcceptability(EMPTY)],
    ['values.empty', 'scores', () => selectionRank(EMPTY)],
    ['values.empty', 'criteria', () => selectionScore(EMPTY, [[1]])],
    ['values.empty', 'weights', () => selectionScore([[1]], EMPTY)],
    ['values.empty', 'criteria', () => weightSensitivity(EMPTY, [[1]], 1)],
    ['values.empty', 'weights', () => weightSensitivity([[1], [2]], EMPTY, 1)],
    ['values.missing', 'criteria', () => weightSensitivity([[1], [null]], [[1]], 1)],
    // With no value at all, what lacks is a value and not a range.
    ['values.missing', 'criteria', () => selectionScore([[null], [null]], [[1]], 'minMax')],
    ['values.tooLarge', 'criteria', () => selectionScore(APART, [[1]], 'minMax')],
    ['values.tooLarge', 'criteria', () => rankAcceptability(APART, { scale: 'minMax' })],
  ])('%s: %s', (key, argument, call) => {
    expect(toldBy(call)).toMatchObject({ key, details: { argument } });
  });
});
