import { type Told, toldBy } from '../testing/toldBy';
import { crossSectorShare } from './crossSectorShare';
import { crossoverStrength } from './crossoverStrength';
import { crossovers } from './crossovers';
import { relatednessDensity } from './relatednessDensity';

const PAIRS = [
  [0, 2],
  [2, 0],
];

const CASES: readonly [says: string, call: () => unknown, told: Told][] = [
  [
    'lists of different lengths',
    () => crossovers(['A', 'A'], ['Zorg']),
    {
      reason: 'shape',
      key: 'participations.shape',
      message: 'projects has 2 cells and sectors has 1; one sector per participation is needed.',
      details: { projects: 2, sectors: 1 },
    },
  ],
  [
    'no participations at all',
    () => crossSectorShare([null], [null]),
    {
      reason: 'argument',
      key: 'values.empty',
      message: 'projects has no cells.',
      details: { argument: 'projects' },
    },
  ],
  [
    'a participation without a project',
    () => crossSectorShare(['A', null], ['Zorg', 'Bouw']),
    {
      reason: 'missing',
      key: 'participations.halfRow',
      message: 'projects has no name at position 2; fill it in, or leave out the whole row.',
      details: { argument: 'projects', position: 2 },
    },
  ],
  [
    'a participation without a sector',
    () => crossovers(['A', 'A'], [null, 'Bouw']),
    {
      reason: 'missing',
      key: 'participations.halfRow',
      message: 'sectors has no name at position 1; fill it in, or leave out the whole row.',
      details: { argument: 'sectors', position: 1 },
    },
  ],
  [
    'an order with a sector twice',
    () => crossovers(['A'], ['Zorg'], ['Zorg', 'zorg']),
    {
      reason: 'argument',
      key: 'crossovers.orderTwice',
      message: 'sector_order has "zorg" twice; once is needed.',
      details: { got: 'zorg' },
    },
  ],
  [
    'an order that lacks a sector',
    () => crossovers(['A'], ['Zorg'], ['Bouw']),
    {
      reason: 'argument',
      key: 'crossovers.orderLacks',
      message: 'sectors has "Zorg", which sector_order lacks; every sector is needed.',
      details: { got: 'Zorg' },
    },
  ],
  [
    'a table of pairs that is not square',
    () => crossoverStrength([[0, 1]]),
    {
      reason: 'shape',
      key: 'pairTable.square',
      message: 'matrix is 1 x 2; it needs as many rows as columns, one per sector.',
      details: { got: '1 x 2' },
    },
  ],
  [
    'a table of pairs of one sector',
    () => crossoverStrength([[1]]),
    {
      reason: 'argument',
      key: 'pairTable.oneSector',
      message: 'matrix has one sector; two sectors or more are needed.',
      details: {},
    },
  ],
  [
    'a table of pairs with two numbers for one pair',
    () =>
      crossoverStrength([
        [0, 1, 2],
        [1, 0, 3],
        [2, 4, 0],
      ]),
    {
      reason: 'argument',
      key: 'pairTable.symmetric',
      message:
        'matrix has 3 for sectors 2 and 3, and 4 for the same two the other way round; one number is needed.',
      details: { one: 2, other: 3, above: 3, below: 4 },
    },
  ],
  [
    'a threshold of zero',
    () => relatednessDensity(PAIRS, [[1], [2]], 0),
    {
      reason: 'argument',
      key: 'relatednessDensity.threshold',
      message: 'threshold is 0; a number above 0 is needed.',
      details: { got: '0' },
    },
  ],
  [
    'as many regions as sectors',
    () => relatednessDensity(PAIRS, PAIRS),
    {
      reason: 'argument',
      key: 'relatednessDensity.direction',
      message:
        'presence is 2 x 2, with as many regions as sectors; the sectors can run either way. Leave out a region.',
      details: { got: '2 x 2' },
    },
  ],
  [
    'values for other sectors than those of the table',
    () => relatednessDensity(PAIRS, [[1, 2, 3]]),
    {
      reason: 'shape',
      key: 'relatednessDensity.shape',
      message: 'presence is 1 x 3 and matrix has 2 sectors; one value per sector is needed.',
      details: { got: '1 x 3', sectors: 2 },
    },
  ],
];

it.each(CASES)('tells all about %s', (_, call, told) => {
  expect(toldBy(call)).toEqual(told);
});

it('tells how many sectors fit in a table', () => {
  const sectors = Array.from({ length: 1001 }, (_, place) => `Sector ${place}`);
  expect(
    toldBy(() =>
      crossovers(
        sectors.map(() => 'A'),
        sectors,
      ),
    ),
  ).toEqual({
    reason: 'argument',
    key: 'crossovers.sectors',
    message: 'There are 1001 sectors; at most 1000 fit in a table.',
    details: { got: 1001, most: 1000 },
  });
});
