import { type Told, toldBy } from '../../testing/toldBy';
import { herfindahl } from './herfindahl';
import { hooverIndex } from './hooverIndex';
import { krugmanIndex } from './krugmanIndex';
import { relatedVariety } from './relatedVariety';

const CASES: readonly [says: string, call: () => unknown, told: Told][] = [
  [
    'one cell',
    () => herfindahl([[1]]),
    {
      reason: 'argument',
      key: 'diversity.oneCell',
      message: 'values is one cell, and that is always the whole. Give all sectors or areas.',
      details: { argument: 'values' },
    },
  ],
  [
    'a reference that does not fit',
    () => krugmanIndex([[1], [2]], [[1], [2], [3]]),
    {
      reason: 'shape',
      key: 'diversity.shape',
      message:
        'region is 2 x 1 and reference is 3 x 1; reference must have as many cells in the same direction, or along ' +
        'a block be one column as high or one row as wide.',
      details: { argument: 'region', got: '2 x 1', other: 'reference', otherGot: '3 x 1' },
    },
  ],
  [
    'a sector without a group',
    () => relatedVariety([['A'], [' ']], [[1], [2]]),
    {
      reason: 'argument',
      key: 'diversity.groupName',
      message: 'groups has no name for sector 2; give each sector its group.',
      details: { position: 2 },
    },
  ],
  [
    'a region that misses a value',
    () => hooverIndex([[1], [null]], [[1], [2]]),
    {
      reason: 'missing',
      key: 'values.missing',
      message: 'values misses a value that this result needs.',
      details: { argument: 'values' },
    },
  ],
  [
    'a reference without jobs',
    () => hooverIndex([[1], [2]], [[0], [0]]),
    {
      reason: 'zero',
      key: 'values.zero',
      message: 'other is zero, and the result divides by it.',
      details: { argument: 'other' },
    },
  ],
  [
    'a region that is too large to add up',
    () => herfindahl([[1e308], [1e308]]),
    {
      reason: 'argument',
      key: 'values.tooLarge',
      message: 'values gives a result that is too large for a number.',
      details: { argument: 'values' },
    },
  ],
];

it.each(CASES)('tells all about %s', (_, call, told) => {
  expect(toldBy(call)).toEqual(told);
});
