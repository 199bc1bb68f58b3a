import { recognise } from '../../src/workbook/recognise/recognise';
import { snapshotOf, type TestCell } from '../../src/workbook/recognise/testing/snapshotOf';
import { LONGEST_TEXT } from './contents';

/** What a careless pattern tries again from every place of a text that has nothing else. */
const REPEATED: readonly string[] = [
  ...[
    ' ',
    '(',
    ')',
    '[',
    '*',
    '-',
    '/',
    ',',
    '.',
    '%',
    '=',
    "'",
    '\n',
    '\u00a0',
    '\u00b9',
    '\u00e9',
    '1',
    '0,',
  ],
  ...[
    'a ',
    '1 ',
    '1)',
    ' )',
    '( ',
    ' -',
    'a-',
    'a, ',
    'en ',
    'jan ',
    '2018 ',
    '2018-',
    'banen ',
    'gemeente ',
    'x1000',
  ],
];

/** As far as the promise of the whole reading goes. */
const LONGEST_READING = 5_000;

describe('a text as long as a cell holds', () => {
  it.each([
    ['as a name', 2, 0],
    ['as a header', 1, 1],
    ['as the header of the names', 1, 0],
    ['in the title', 0, 0],
    ['as a figure', 2, 1],
  ])('is read without a pattern that hangs: %s', (_where, row, column) => {
    const slow = REPEATED.filter((text) => {
      const cells: TestCell[][] = [
        ['Banen per sector', null],
        ['Sector', 'Banen 2018'],
        ['Bouw', 10],
        ['Zorg', 30],
      ];
      cells[row]![column] = `x${text.repeat(Math.floor((LONGEST_TEXT - 2) / text.length))}x`;
      const { user } = process.cpuUsage();
      recognise(snapshotOf({ name: 'Blad', cells }));
      return (process.cpuUsage().user - user) / 1_000 > LONGEST_READING;
    });
    expect(slow).toEqual([]);
  });
});
