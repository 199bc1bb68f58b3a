import { type Told, toldBy } from '../testing/toldBy';
import { baseMultiplier } from './baseMultiplier';
import { cagr } from './cagr';
import { concentrationClass } from './concentrationClass';
import { concentrationThresholdsOf } from './concentrationClasses';
import { growthRate } from './growthRate';
import { locationQuotient } from './locationQuotient';
import { lqInterval } from './lqInterval';
import { lqStandardised } from './lqStandardised';
import { share } from './share';
import { shiftShare } from './shiftShare';
import { sizeClass } from './sizeClass';
import { sizeClasses } from './sizeClasses';

const BLOCK = [
  [1, 2, 3],
  [4, 5, 6],
];
const TOTALS = { regionTotal: [[100]], referenceTotal: [[1000]] };

const CASES: readonly [says: string, call: () => unknown, told: Told][] = [
  [
    'one cell has no total of its own',
    () => share([[20]]),
    {
      reason: 'argument',
      key: 'share.totalNeeded',
      message:
        'values is 1 x 1; only a row or a column of several cells can be added up by itself. Give the total.',
      details: { got: '1 x 1' },
    },
  ],
  [
    'two moments of different shapes',
    () => growthRate([[1], [2]], [[1, 2]]),
    {
      reason: 'shape',
      key: 'growthRate.shape',
      message: 'start is 2 x 1 and end is 1 x 2; they must have the same shape.',
      details: { start: '2 x 1', end: '1 x 2' },
    },
  ],
  [
    'growth from zero',
    () => growthRate([[0]], [[5]]),
    {
      reason: 'missing',
      key: 'growthRate.zeroBase',
      message: 'start is zero, and growth from zero does not exist.',
      details: { argument: 'start' },
    },
  ],
  [
    'yearly growth from zero',
    () => cagr([[0]], [[5]], [[2]]),
    {
      reason: 'missing',
      key: 'growthRate.zeroBase',
      message: 'start is zero, and growth from zero does not exist.',
      details: { argument: 'start' },
    },
  ],
  [
    'growth over no years',
    () => cagr([[2]], [[5]], [[0]]),
    {
      reason: 'zero',
      key: 'values.zero',
      message: 'years is zero, and the result divides by it.',
      details: { argument: 'years' },
    },
  ],
  [
    'a reference of another shape',
    () => locationQuotient([[1], [2], [3]], [[1], [2]]),
    {
      reason: 'shape',
      key: 'locationQuotient.shape',
      message:
        'region is 3 x 1 and reference is 2 x 1; they must have the same shape, or reference must be one row as ' +
        'wide as region, or one column as high.',
      details: { region: '3 x 1', reference: '2 x 1' },
    },
  ],
  [
    'one sector without totals',
    () => locationQuotient([[1, 2]], [[5]]),
    {
      reason: 'argument',
      key: 'locationQuotient.totalsNeeded',
      message:
        'region is 1 x 2 and reference 1 x 1: one sector. Without region_total and reference_total it would be ' +
        'compared with itself. Give both totals.',
      details: { region: '1 x 2', reference: '1 x 1' },
    },
  ],
  [
    'two blocks without totals',
    () => locationQuotient(BLOCK, BLOCK),
    {
      reason: 'argument',
      key: 'locationQuotient.directionNeeded',
      message:
        'region and reference are both 2 x 3, which can be added up in two ways. Give region_total and ' +
        'reference_total.',
      details: { region: '2 x 3', reference: '2 x 3' },
    },
  ],
  [
    'a total per cell on one side only',
    () => locationQuotient([[10], [80]], [[50], [60]], { regionTotal: [[40], [100]] }),
    {
      reason: 'argument',
      key: 'locationQuotient.bothTotals',
      message:
        'One total is given per cell and the other not at all. Give region_total and reference_total alike.',
      details: { region: '2 x 1', reference: '2 x 1' },
    },
  ],
  [
    'no total for each of two regions in rows',
    () => locationQuotient(BLOCK, [[7, 8, 9]], { regionTotal: [[100]] }),
    {
      reason: 'shape',
      key: 'locationQuotient.totalPerRegion',
      message:
        'region is 2 x 3 with 2 regions and region_total is 1 x 1; one total per region is needed, 2 x 1.',
      details: { region: '2 x 3', regions: 2, got: '1 x 1', wants: '2 x 1' },
    },
  ],
  [
    'no total for each of three regions in columns',
    () => locationQuotient(BLOCK, [[7], [8]], { regionTotal: [[100]] }),
    {
      reason: 'shape',
      key: 'locationQuotient.totalPerRegion',
      message:
        'region is 2 x 3 with 3 regions and region_total is 1 x 1; one total per region is needed, 1 x 3.',
      details: { region: '2 x 3', regions: 3, got: '1 x 1', wants: '1 x 3' },
    },
  ],
  [
    'a confidence of one',
    () => lqInterval([[5]], [[50]], { ...TOTALS, confidence: 1 }),
    {
      reason: 'argument',
      key: 'lqInterval.confidence',
      message: 'confidence is 1; a number between 0 and 1 is needed, such as 0.95.',
      details: { got: 1 },
    },
  ],
  [
    'the interval of a block',
    () => lqInterval(BLOCK, [[7], [8]]),
    {
      reason: 'shape',
      key: 'lqInterval.list',
      message: 'region is 2 x 3; the interval takes one row or one column at a time.',
      details: { got: '2 x 3' },
    },
  ],
  [
    'establishments of another shape than the jobs',
    () => lqInterval([[5], [6]], [[50], [60]], { establishments: [[1, 2]] }),
    {
      reason: 'shape',
      key: 'lqInterval.establishments',
      message: 'establishments is 1 x 2 and region is 2 x 1; they must have the same shape.',
      details: { argument: 'establishments', got: '1 x 2', other: 'region', otherGot: '2 x 1' },
    },
  ],
  [
    'establishments of another shape than those of the reference',
    () => lqInterval([[5], [6]], [[50], [60]], { referenceEstablishments: [[1]] }),
    {
      reason: 'shape',
      key: 'lqInterval.establishments',
      message: 'reference_establishments is 1 x 1 and reference is 2 x 1; they must have the same shape.',
      details: { argument: 'reference_establishments', got: '1 x 1', other: 'reference', otherGot: '2 x 1' },
    },
  ],
  [
    'the interval of shares',
    () => lqInterval([[0.2], [0.8]], [[0.5], [0.5]]),
    {
      reason: 'argument',
      key: 'lqInterval.shares',
      message: 'All region cells together are 1; the interval needs numbers of jobs, not shares.',
      details: { argument: 'region', got: 1 },
    },
  ],
  [
    'a part above its whole',
    () => lqInterval([[120]], [[50]], TOTALS),
    {
      reason: 'argument',
      key: 'total.belowPart',
      message: 'region has 120 and region_total is 100; a part cannot be larger than its whole.',
      details: { argument: 'region', part: 120, total: 'region_total', whole: 100 },
    },
  ],
  [
    'the interval of a sector without jobs',
    () => lqInterval([[0]], [[50]], TOTALS),
    {
      reason: 'missing',
      key: 'lqInterval.none',
      message: 'region is zero, and without any there is no interval.',
      details: { argument: 'region' },
    },
  ],
  [
    'the interval of jobs without establishments',
    () => lqInterval([[5]], [[50]], { ...TOTALS, referenceEstablishments: [[0]] }),
    {
      reason: 'missing',
      key: 'lqInterval.none',
      message: 'reference_establishments is zero, and without any there is no interval.',
      details: { argument: 'reference_establishments' },
    },
  ],
  [
    'establishments that are missing',
    () => lqInterval([[5]], [[50]], { ...TOTALS, establishments: [[null]] }),
    {
      reason: 'missing',
      key: 'values.missing',
      message: 'establishments misses a value that this result needs.',
      details: { argument: 'establishments' },
    },
  ],
  [
    'the only region, which cannot be compared',
    () => lqStandardised([[1]]),
    {
      reason: 'argument',
      key: 'lqStandardised.oneRegion',
      message: 'quotients is one cell; a region is compared with others. Give the quotients of all regions.',
      details: {},
    },
  ],
  [
    'the logarithm of zero',
    () => lqStandardised([[0], [1], [2]], 'log'),
    {
      reason: 'missing',
      key: 'lqStandardised.logOfZero',
      message: 'The quotient is zero, and zero has no logarithm.',
      details: {},
    },
  ],
  [
    'quotients that are all alike',
    () => lqStandardised([[2], [2], [2]]),
    {
      reason: 'zero',
      key: 'lqStandardised.alike',
      message: 'The quotients of all regions are alike, so nothing can be divided by their spread.',
      details: {},
    },
  ],
  [
    'tables of a shift-share analysis of different shapes',
    () => shiftShare([[1], [2]], [[1], [2]], [[1, 2]], [[1], [2]]),
    {
      reason: 'shape',
      key: 'shiftShare.shape',
      message: 'reference_start is 1 x 2 and region_start is 2 x 1; they must have the same shape.',
      details: { argument: 'reference_start', got: '1 x 2', wants: '2 x 1' },
    },
  ],
  [
    'several years without the method for them',
    () => shiftShare(BLOCK, BLOCK, BLOCK, BLOCK),
    {
      reason: 'shape',
      key: 'shiftShare.columns',
      message:
        'region_start is 2 x 3; one row or one column per moment is needed. Several years go with the method ' +
        'dynamic.',
      details: { got: '2 x 3' },
    },
  ],
  [
    'a shift-share analysis of one sector',
    () => shiftShare([[1]], [[2]], [[10]], [[12]]),
    {
      reason: 'argument',
      key: 'shiftShare.oneSector',
      message: 'region_start is 1 x 1: one sector, which cannot be told from the whole. Give all sectors.',
      details: { got: '1 x 1' },
    },
  ],
  [
    'years of the reference that do not follow each other',
    () =>
      shiftShare(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [2, 3],
          [4, 5],
        ],
        [
          [10, 20],
          [30, 40],
        ],
        [
          [20, 30],
          [41, 50],
        ],
        'dynamic',
      ),
    {
      reason: 'argument',
      key: 'shiftShare.consecutive',
      message:
        'reference_end, column 1, and reference_start, column 2, differ in row 2; they must be the same year.',
      details: { area: 'reference', end: 1, start: 2, row: 2 },
    },
  ],
  [
    'a base multiplier of tables of different shapes',
    () => baseMultiplier([[1], [2]], [[1, 2]]),
    {
      reason: 'shape',
      key: 'baseMultiplier.shape',
      message: 'region is 2 x 1 and reference is 1 x 2; they must have the same shape.',
      details: { region: '2 x 1', reference: '1 x 2' },
    },
  ],
  [
    'a base multiplier of a block',
    () => baseMultiplier(BLOCK, BLOCK),
    {
      reason: 'shape',
      key: 'baseMultiplier.sectors',
      message: 'region is 2 x 3; one row or one column with all sectors of one region is needed.',
      details: { region: '2 x 3', reference: '2 x 3' },
    },
  ],
  [
    'a region like its reference, which has no base',
    () => baseMultiplier([[1], [2]], [[10], [20]]),
    {
      reason: 'zero',
      key: 'baseMultiplier.noBase',
      message: 'No sector is above its share in the reference area, so there are no basic jobs to divide by.',
      details: {},
    },
  ],
  [
    'a quotient below zero',
    () => concentrationClass(-1),
    {
      reason: 'argument',
      key: 'concentrationClass.quotient',
      message: 'quotient is -1; a number from 0 is needed.',
      details: { got: '-1' },
    },
  ],
  [
    'thresholds of concentration that fall',
    () => concentrationClass(1, { average: 1, aboveAverage: 3, veryHigh: 2 }),
    {
      reason: 'argument',
      key: 'concentrationClass.thresholds',
      message: 'thresholds are 1, 3, 2; they must rise.',
      details: { got: '1, 3, 2' },
    },
  ],
  [
    'two thresholds instead of three',
    () => concentrationThresholdsOf([[1, 2, null]]),
    {
      reason: 'argument',
      key: 'classes.thresholds',
      message: 'thresholds has 2 numbers; three are needed, from low to high.',
      details: { got: 2 },
    },
  ],
  [
    'a percentage where a fraction is needed',
    () => sizeClass(7.2, 14),
    {
      reason: 'argument',
      key: 'sizeClass.share',
      message: 'share is 7.2; a fraction from 0 to 1 is needed, such as 0.072 for 7.2 %.',
      details: { got: 7.2 },
    },
  ],
  [
    'half a sector',
    () => sizeClass(0.1, 0.5),
    {
      reason: 'argument',
      key: 'sizeClass.sectorCount',
      message: 'sectorCount is 0.5; a whole number from 1 is needed.',
      details: { got: 0.5 },
    },
  ],
  [
    'thresholds of size that fall',
    () => sizeClass(0.1, 4, { medium: 2, large: 1, veryLarge: 3 }),
    {
      reason: 'argument',
      key: 'sizeClass.thresholds',
      message: 'thresholds are 2, 1, 3; they must rise.',
      details: { got: '2, 1, 3' },
    },
  ],
  [
    'shares that are not all sectors, without their number',
    () => sizeClasses([[0.25], [0.5]]),
    {
      reason: 'argument',
      key: 'sizeClass.countNeeded',
      message:
        'share is 2 x 1 and adds up to 0.75; the number of sectors is known only from one row or column of all ' +
        'sectors. Give sector_count.',
      details: { got: '2 x 1', sum: 0.75 },
    },
  ],
];

it.each(CASES)('tells all about %s', (_, call, told) => {
  expect(toldBy(call)).toEqual(told);
});
