import type { Arguments } from './edgeCase';
import {
  type OptionalArgument,
  each,
  number,
  numbers,
  refused,
  refusedWhenOne,
  word,
} from './optionalArgument';

const CHANGES: Arguments = [
  [[100], [100]],
  [[120], [90]],
  [[500], [500]],
  [[600], [600]],
];
const TWO_REGIONS = [
  [1, 2],
  [4, 6],
];
/** One sector against the rest, and their bounds: the same as in the table of all functions. */
const INTERVAL: Arguments = [
  [[10], [65]],
  [[12], [213]],
];
const BOUNDS = [
  [1.1262, 5.5499],
  [0.8333, 1.0058],
];
const WITH_TOTALS: Arguments = [[[10]], [[12]], [[75]], [[225]]];
const QUOTIENTS = [[0.5], [1.5]];
const QUOTIENT: Arguments = [
  [[10], [30]],
  [[50], [50]],
];
const ONE_CRITERION = [
  [0, 1],
  [1, 0],
];
const TWO_CRITERIA = [
  [1, 0],
  [0, 1],
];
const UNLIKE_CRITERIA = [
  [1000, 0],
  [0, 1],
];
const STRONG_WEAK = [['strong'], ['weak']];

const structure: readonly OptionalArgument[] = [
  numbers(
    { id: 'SHARE', name: 'total', position: 1, given: [[[20], [30]]], used: { value: [[100]] } },
    [[0.4], [0.6]],
    each('#DIV/0!', [[0], [0]]),
  ),
  word(
    {
      id: 'SHIFT_SHARE',
      name: 'method',
      position: 4,
      given: CHANGES,
      used: { value: [['Esteban-Marquillas']] },
    },
    [
      [20, 0, 0, 20],
      [20, 0, -30, -10],
      [40, 0, -30, 10],
    ],
  ),
  // Of two sectors an equal share is 0.5; of fourteen both are far above it.
  number(
    {
      id: 'SIZE_CLASS',
      name: 'sector_count',
      position: 1,
      given: [[[0.1], [0.9]]],
      used: { value: [[14]] },
    },
    [['small'], ['large']],
    refused('The number of sectors is -1'),
  ),
  numbers(
    {
      id: 'SIZE_CLASS',
      name: 'thresholds',
      position: 2,
      given: [[[0.1], [0.9]]],
      around: (cell) => [[cell, 1, 2.5]],
      used: { value: [[0.1, 0.2, 2.5]] },
    },
    [[0]],
    { shows: [['medium'], ['large']] },
    refused('thresholds has 2 numbers; three are needed'),
    refused('they must rise, from 0'),
  ),
  numbers(
    {
      id: 'CONCENTRATION_CLASS',
      name: 'thresholds',
      position: 1,
      given: [[[0.5]]],
      around: (cell) => [[cell, 1, 2]],
      used: { value: [[0.1, 0.2, 0.3]] },
    },
    [[0]],
    { shows: [['average']] },
    refused('thresholds has 2 numbers; three are needed'),
    refused('they must rise, from 0'),
  ),
];

const quotients: readonly OptionalArgument[] = [
  ...['region_total', 'reference_total'].map((name, index) =>
    numbers(
      { id: 'LOCATION_QUOTIENT', name, position: 2 + index, given: QUOTIENT, used: { value: [[80]] } },
      QUOTIENTS,
      each('#DIV/0!', QUOTIENTS),
    ),
  ),
  ...['region_total', 'reference_total'].map((name, index) =>
    numbers(
      { id: 'LQ_INTERVAL', name, position: 2 + index, given: INTERVAL, used: { value: [[300]] } },
      BOUNDS,
      each('#DIV/0!', BOUNDS),
    ),
  ),
  number(
    { id: 'LQ_INTERVAL', name: 'confidence', position: 4, given: INTERVAL, used: { value: [[0.9]] } },
    BOUNDS,
    refused('confidence is -1'),
    { decimals: 4 },
  ),
  ...['establishments', 'reference_establishments'].map((name, index) =>
    numbers(
      { id: 'LQ_INTERVAL', name, position: 5 + index, given: WITH_TOTALS, used: { value: [[3]] } },
      [[0, 0]],
      { ...each('#N/A', [[0, 0]]), says: `${name} is zero` },
    ),
  ),
  word(
    {
      id: 'LQ_STANDARDISED',
      name: 'transform',
      position: 1,
      given: [[[0.5], [1], [1.5]]],
      used: { value: [['log']] },
    },
    [[-1], [0], [1]],
  ),
  // Two regions always lie 1 / sqrt(2) from their mean.
  word(
    {
      id: 'LQ_STANDARDISED',
      name: 'regions_in',
      position: 2,
      given: [TWO_REGIONS],
      used: { value: [['columns']] },
    },
    [
      [-Math.SQRT1_2, -Math.SQRT1_2],
      [Math.SQRT1_2, Math.SQRT1_2],
    ],
  ),
];

const diversity: readonly OptionalArgument[] = [
  word(
    {
      id: 'HERFINDAHL',
      name: 'form',
      position: 1,
      given: [[[1], [1]]],
      used: { value: [['normalised']] },
    },
    [[0.5]],
  ),
  word(
    {
      id: 'ENTROPY',
      name: 'form',
      position: 1,
      given: [[[1], [1], [1], [1]]],
      used: { value: [['relative']] },
    },
    [[2]],
  ),
  // (1/2) x 2 ln 2 + 0.
  word({ id: 'THEIL_INDEX', name: 'method', position: 1, given: [[[2], [0]]], used: { value: [['L']] } }, [
    [Math.LN2],
  ]),
];

const notesOfSector = word(
  { id: 'SECTOR', name: 'notes', position: 3, given: [[['41']]], used: { value: [[true]] } },
  [['Construction']],
);

const classification: readonly OptionalArgument[] = [
  refusedWhenOne(
    {
      id: 'SECTOR',
      name: 'scheme',
      position: 1,
      given: [[['41']]],
      used: { value: [['41', 'Building']] },
    },
    'scheme is 1 x 1; two columns are needed',
    { shows: [['Construction']] },
  ),
  word({ id: 'SECTOR', name: 'language', position: 2, given: [[['41']]], used: { value: [['Dutch']] } }, [
    ['Construction'],
  ]),
  { ...notesOfSector, odd: { ...notesOfSector.odd, boolean: { shows: [['Construction', '']] } } },
  refusedWhenOne(
    {
      id: 'SECTOR_TOTALS',
      name: 'scheme',
      position: 2,
      given: [[['41']], [[1]]],
      used: { value: [['41', 'Building']] },
    },
    'scheme is 1 x 1; two columns are needed',
    { shows: [['Construction', 1, '']] },
  ),
];

const selection: readonly OptionalArgument[] = [
  word(
    {
      id: 'SELECTION_SCORE',
      name: 'scale',
      position: 2,
      given: [
        [
          [4, 2],
          [1, 3],
        ],
        [[3, 1]],
      ],
      used: { value: [['min-max']] },
    },
    [[3.5], [1.5]],
  ),
  word(
    {
      id: 'SELECTION_RANK',
      name: 'order',
      position: 1,
      given: [[[3], [5]]],
      used: { value: [['lowest first']] },
    },
    [[2], [1]],
  ),
  ...['runs', 'seed'].map((name, index) =>
    number(
      {
        id: 'RANK_ACCEPTABILITY',
        name,
        position: 1 + index,
        given: [[[1], [3]]],
        used: { value: [[7]], given: [TWO_CRITERIA] },
      },
      ONE_CRITERION,
      refused(`${name} is -1; a whole number from`),
    ),
  ),
  word(
    {
      id: 'RANK_ACCEPTABILITY',
      name: 'scale',
      position: 3,
      given: [[[1], [3]]],
      used: { value: [['min-max']], given: [UNLIKE_CRITERIA] },
    },
    ONE_CRITERION,
  ),
];

const ecosystem: readonly OptionalArgument[] = [
  // A band of 20 is 4 around a mean of 20, or 20 standard deviations.
  word(
    {
      id: 'ELEMENT_RATING',
      name: 'scale',
      position: 1,
      given: [[[30], [10]], null, [[20]]],
      used: { value: [['interval']] },
    },
    STRONG_WEAK,
  ),
  number(
    { id: 'ELEMENT_RATING', name: 'band', position: 2, given: [[[30], [10]]], used: { value: [[60]] } },
    STRONG_WEAK,
    refused('band is -1'),
  ),
  number(
    { id: 'ELEMENT_RATING', name: 'mean', position: 3, given: [[[30], [10]]], used: { value: [[100]] } },
    STRONG_WEAK,
    { shows: [['strong'], ['strong']] },
    { desktop: refused('mean is 0') },
  ),
  word(
    {
      id: 'ELEMENT_INDEX',
      name: 'scale',
      position: 1,
      given: [[[30], [10]]],
      used: { value: [['interval']] },
    },
    [[1.5], [0.5]],
  ),
  number(
    { id: 'ELEMENT_INDEX', name: 'mean', position: 2, given: [[[30], [10]]], used: { value: [[10]] } },
    [[1.5], [0.5]],
    refused('Use the scale interval'),
    { desktop: refused('mean is 0') },
  ),
  // Zero leaves an element out.
  numbers(
    {
      id: 'ECOSYSTEM_SCORE',
      name: 'weights',
      position: 1,
      given: [[[2], [1]]],
      around: (cell) => [[1], [cell]],
      used: { value: [[3], [1]] },
    },
    [[0]],
    { shows: [[2]] },
    refused('weights has no value in row 2'),
  ),
  word(
    {
      id: 'ECOSYSTEM_SCORE',
      name: 'method',
      position: 2,
      given: [[[2], [1]]],
      used: { value: [['multiplicative']] },
    },
    [[1.5]],
  ),
  number(
    {
      id: 'BOTTLENECKS',
      name: 'threshold',
      position: 2,
      given: [
        [['a'], ['b']],
        [[0.9], [1.4]],
      ],
      used: { value: [[2]] },
    },
    [['a', 0.9]],
    { shows: [['no bottleneck']] },
  ),
];

const noName = refused('sector_order has no name in row 1');
const lacks = refused('sectors has "Care", which sector_order lacks');

const crossovers: readonly OptionalArgument[] = [
  {
    id: 'CROSSOVERS',
    name: 'sector_order',
    position: 2,
    given: [
      [[1], [1]],
      [['Care'], ['ICT']],
    ],
    odd: {
      blankOnTheWeb: noName,
      blankOnTheDesktop: noName,
      missingMark: lacks,
      text: lacks,
      boolean: lacks,
      errorCell: { shows: [['#NUM!']] },
      negative: lacks,
    },
    used: { value: [['ICT'], ['Care']] },
  },
  // Each sector is related to the other one only, and the region has the first.
  number(
    {
      id: 'RELATEDNESS_DENSITY',
      name: 'threshold',
      position: 2,
      given: [TWO_CRITERIA.map((row) => [...row].reverse()), [[1], [0]]],
      used: { value: [[2]] },
    },
    [[0], [1]],
    refused('threshold is -1'),
  ),
];

const VENTURE_CAPITAL = [['Access to venture capital']];
const notKnown = (name: string): ReturnType<typeof refused> =>
  refused(`scope is "${name}", which is not in the catalogue`);

const interventions: readonly OptionalArgument[] = [
  // The catalogue has nothing for formal institutions, in any phase.
  word(
    {
      id: 'INTERVENTIONS',
      name: 'phase',
      position: 1,
      given: [[['Formal institutions']]],
      used: { value: [['birth']], given: [[['finance']]] },
    },
    [['#N/A']],
  ),
  {
    id: 'INTERVENTIONS',
    name: 'scope',
    position: 2,
    given: [[['finance']], [['birth']]],
    odd: {
      blankOnTheWeb: { shows: VENTURE_CAPITAL },
      blankOnTheDesktop: { shows: VENTURE_CAPITAL },
      missingMark: notKnown('.'),
      text: notKnown('many'),
      boolean: notKnown('true'),
      errorCell: { shows: [['#NUM!']] },
      negative: notKnown('-1'),
    },
    used: { value: [['construction']], given: [[['demand']], [['growth']]] },
  },
  word(
    {
      id: 'INTERVENTIONS',
      name: 'language',
      position: 3,
      given: [[['finance']], [['birth']]],
      used: { value: [['Dutch']] },
    },
    VENTURE_CAPITAL,
  ),
];

/** One table for the optional arguments of all functions. */
export const OPTIONAL_ARGUMENTS: readonly OptionalArgument[] = [
  ...structure,
  ...quotients,
  ...diversity,
  ...classification,
  ...selection,
  ...ecosystem,
  ...crossovers,
  ...interventions,
];
