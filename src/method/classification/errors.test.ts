import { type Told, toldBy } from '../testing/toldBy';
import { type SchemeRow, ownScheme } from './ownScheme';
import { sector } from './sector';
import { sectorTotals } from './sectorTotals';

const SCHEME = ownScheme([
  { code: '10-12', sector: 'Food' },
  { code: '10.5', sector: 'Dairy' },
  { code: '47.1', sector: 'Shops' },
]);

const answerTo = (code: string | number | null) => (): unknown => sector([[code]], SCHEME)[0]![0]!.sector;
const schemeOf =
  (...rows: [SchemeRow['code'], SchemeRow['sector']][]) =>
  (): unknown =>
    ownScheme(rows.map(([code, name]) => ({ code, sector: name })));

const CASES: readonly [says: string, call: () => unknown, told: Told][] = [
  [
    'a blank cell',
    answerTo(null),
    { reason: 'missing', key: 'sector.blank', message: 'There is no code.', details: {} },
  ],
  [
    'what is no code',
    answerTo('Totaal'),
    {
      reason: 'missing',
      key: 'sector.noCode',
      message: '"Totaal" is no SBI code.',
      details: { code: 'Totaal' },
    },
  ],
  [
    'a code in no sector',
    answerTo('99'),
    { reason: 'missing', key: 'sector.none', message: '99 is in no sector.', details: { code: '99' } },
  ],
  [
    'a code in two sectors',
    answerTo('10'),
    {
      reason: 'missing',
      key: 'sector.several',
      message: '10 is in more than one sector: Food, Dairy.',
      details: { code: '10', sectors: 'Food, Dairy' },
    },
  ],
  [
    'a code of which a part is in a sector',
    answerTo('47'),
    {
      reason: 'missing',
      key: 'sector.partly',
      message: 'Only a part of 47 is in a sector: Shops.',
      details: { code: '47', sectors: 'Shops' },
    },
  ],
  [
    // As a number it may be division 11, or group 01.1 that lost its zero.
    'a code that may have lost its zero',
    answerTo(11),
    {
      reason: 'missing',
      key: 'sector.doubtful',
      message:
        '11 can be 11 (Food), or 01.1 (-) without its zero. Give the whole column, or the code as text.',
      details: { code: '11', first: '11 (Food)', second: '01.1 (-)' },
    },
  ],
  [
    'a code that may have lost its zero, of which one reading is only partly in a sector',
    () =>
      sector(
        [[11]],
        ownScheme([
          { code: '11.07', sector: 'Drinks' },
          { code: '01', sector: 'Farms' },
        ]),
      )[0]![0]!.sector,
    {
      reason: 'missing',
      key: 'sector.doubtful',
      message:
        '11 can be 11 (Drinks), or 01.1 (Farms) without its zero. Give the whole column, or the code as text.',
      details: { code: '11', first: '11 (Drinks)', second: '01.1 (Farms)' },
    },
  ],
  [
    'a blank cell below a code',
    () => sector([['11'], [null]], SCHEME)[1]![0]!.sector,
    { reason: 'missing', key: 'sector.blank', message: 'There is no code.', details: {} },
  ],
  [
    'a blank cell beside a code',
    () => sector([['11', null]], SCHEME)[0]![1]!.sector,
    { reason: 'missing', key: 'sector.blank', message: 'There is no code.', details: {} },
  ],
  [
    'a code of which two parts are in two sectors',
    () =>
      sector(
        [['47']],
        ownScheme([
          { code: '47.1', sector: 'Shops' },
          { code: '47.2', sector: 'Food shops' },
        ]),
      )[0]![0]!.sector,
    {
      reason: 'missing',
      key: 'sector.partly',
      message: 'Only a part of 47 is in a sector: Shops, Food shops.',
      details: { code: '47', sectors: 'Shops, Food shops' },
    },
  ],
  [
    'a total that misses a value',
    () => sectorTotals(['10', '10'], [1, null])[0]!.total,
    {
      reason: 'missing',
      key: 'values.missing',
      message: 'values misses a value that this result needs.',
      details: { argument: 'values' },
    },
  ],
  [
    'a total that is too large',
    () => sectorTotals(['10', '11'], [1e308, 1e308])[0]!.total,
    {
      reason: 'argument',
      key: 'values.tooLarge',
      message: 'values gives a result that is too large for a number.',
      details: { argument: 'values' },
    },
  ],
  [
    'a range of a scheme with an end that is no code',
    schemeOf(['10', 'Food'], ['11-x', 'Drinks']),
    {
      reason: 'argument',
      key: 'scheme.code',
      message: 'scheme has "11-x" in row 2; an SBI code or a range such as 10-12 is needed.',
      details: { row: 2, got: '11-x' },
    },
  ],
  [
    'a scheme without rows',
    schemeOf(),
    {
      reason: 'argument',
      key: 'scheme.empty',
      message: 'scheme has no row with a code and a sector.',
      details: {},
    },
  ],
  [
    'a row of a scheme without a sector',
    schemeOf(['10', 'Food'], ['11', null]),
    {
      reason: 'argument',
      key: 'scheme.incomplete',
      message: 'scheme needs a code and a sector in row 2.',
      details: { row: 2 },
    },
  ],
  [
    'a row of a scheme without a code',
    schemeOf([null, 'Food']),
    {
      reason: 'argument',
      key: 'scheme.incomplete',
      message: 'scheme needs a code and a sector in row 1.',
      details: { row: 1 },
    },
  ],
  [
    'a row of a scheme that has no code, below its heading',
    schemeOf(['Code', 'Sector'], ['food', 'Food']),
    {
      reason: 'argument',
      key: 'scheme.code',
      message: 'scheme has "food" in row 2; an SBI code or a range such as 10-12 is needed.',
      details: { row: 2, got: 'food' },
    },
  ],
  [
    'a code of a scheme that may have lost its zero',
    schemeOf([11, 'Food']),
    {
      reason: 'argument',
      key: 'scheme.doubtful',
      message: 'scheme has 11 in row 1, which can be 11 or 01.1 without its zero.',
      details: { row: 1, got: '11', first: '11', second: '01.1' },
    },
  ],
  [
    'a range that runs down',
    schemeOf(['12-10', 'Food']),
    {
      reason: 'argument',
      key: 'scheme.range',
      message: 'scheme has the range 12-10 in row 1; it must run up, with as many digits at both ends.',
      details: { row: 1, got: '12-10' },
    },
  ],
  [
    'lists of codes and values of different lengths',
    () => sectorTotals(['10', '11'], [1]),
    {
      reason: 'shape',
      key: 'sectorTotals.shape',
      message: 'codes has 2 cells and values has 1; both need as many.',
      details: { codes: 2, values: 1 },
    },
  ],
  [
    'a list without codes',
    () => sectorTotals([null], [null]),
    { reason: 'missing', key: 'sectorTotals.empty', message: 'codes has no codes.', details: {} },
  ],
];

it.each(CASES)('tells all about %s', (_, call, told) => {
  expect(toldBy(call)).toEqual(told);
});
