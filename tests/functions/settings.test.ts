import { implementations } from '../../src/functions';
import {
  FunctionError,
  called,
  installFakeRuntime,
  messageIn,
  setDisplayLanguage,
  shown,
} from './fakeRuntime';

beforeAll(installFakeRuntime);
beforeEach(() => setDisplayLanguage('en-US'));

type Args = (unknown[][] | null)[];
const call = (id: string, ...args: Args): unknown[][] =>
  called(() => implementations[id]!(...(args as unknown[][][])));
const cells = (id: string, ...args: Args): unknown[][] => shown(call(id, ...args));
const message = (id: string, ...args: Args): string => messageIn(() => call(id, ...args));

describe('a blank cell for a number that may be left out', () => {
  it.each([null, '', 0])('is as if it were left out when it arrives as %j', (blank) => {
    expect(cells('BOTTLENECKS', [['a'], ['b']], [[0.9], [1.4]], [[blank]])).toEqual([['a', 0.9]]);
    const criteria = [
      [1, 0],
      [0, 1],
    ];
    expect(cells('RANK_ACCEPTABILITY', criteria, [[blank]], [[blank]])).toEqual(
      cells('RANK_ACCEPTABILITY', criteria, [[10_000]], [[1]]),
    );
  });

  it('is never taken for a mean of zero, to which nothing can be a ratio', () => {
    expect(message('ELEMENT_RATING', [[30], [10]], null, null, [[0]])).toMatch(/^mean is 0/);
    expect(message('ELEMENT_INDEX', [[30], [10]], null, [[0]])).toMatch(/^mean is 0/);
  });
});

describe('a number that is not known', () => {
  it.each(['.', 'x', '-'])('is missing and not left out: %s', (mark) => {
    expect(message('ELEMENT_RATING', [[30], [10]], null, null, [[mark]])).toBe(
      'mean misses a value that this result needs.',
    );
    expect(cells('BOTTLENECKS', [['a']], [[0.5]], [[mark]])).toEqual([['#N/A']]);
  });
});

describe('a blank cell for a name', () => {
  it.each([null, '', 0, { type: 'FormattedNumber', basicValue: 0 }])(
    'is no name when it arrives as %j',
    (blank) => {
      expect(message('UNRELATED_VARIETY', [['A'], [blank], ['B']], [[1], [2], [3]])).toBe(
        'groups has no name in row 2, column 1.',
      );
      expect(message('BOTTLENECKS', [['a'], [blank]], [[1], [0.5]])).toBe(
        'elements has no name in row 2, column 1.',
      );
      expect(message('SECTOR', [[blank]])).toBe('There is no code.');
    },
  );

  it('is no cell with something that has no text', () => {
    expect(message('ECOSYSTEM_SCORE', [[1], [2]], null, [[{ type: 'WebImage' }]])).toMatch(
      /^method is "WebImage"/,
    );
  });
});

describe('what divides by nothing', () => {
  it('is #DIV/0! when a zero stands in an argument, and else says what is alike', () => {
    expect(cells('SHARE', [[5]], [[0]])).toEqual([['#DIV/0!']]);
    const alike = [
      ['SELECTION_SCORE', [[4], [4]], [[1]], [['min-max']]],
      ['LQ_STANDARDISED', [[1], [1]]],
      ['BASE_MULTIPLIER', [[10], [30]], [[25], [75]]],
    ] as const;
    const told = alike.map(([id, ...args]) => call(id, ...(args as unknown as Args))[0]![0] as FunctionError);
    expect(told.map(({ code, message: text }) => [code, text])).toEqual([
      ['#N/A', 'A criterion is alike for all sectors and has no range to divide by.'],
      ['#N/A', 'The quotients of all regions are alike, so there is no spread to divide by.'],
      [
        '#N/A',
        'No sector is above its share in the reference area, so there are no basic jobs to divide by.',
      ],
    ]);
  });
});

describe('the scope of INTERVENTIONS', () => {
  it('is refused when the catalogue does not know it, with the names it knows', () => {
    expect(message('INTERVENTIONS', [['demand']], [['growth']], [['Bouww']])).toMatch(
      /^scope is "Bouww", which is not in the catalogue. Leave scope out, or choose from .*Construction, .*Security/,
    );
    setDisplayLanguage('nl-NL');
    expect(message('INTERVENTIONS', [['demand']], [['growth']], [['Bouww']])).toMatch(
      /^scope is "Bouww"; die naam staat niet in de catalogus. .*Bouw, .*Composieten/,
    );
  });

  it('can be any sector or cluster of the catalogue, in either language', () => {
    for (const scope of ['Bouw', 'construction', 'Maak', 'Security', 'Energievernieuwing']) {
      expect(cells('INTERVENTIONS', [['demand']], [['growth']], [[scope]]).flat()).toContain(
        'Bring procurement plans of public bodies together',
      );
    }
  });
});

it('a word with a sign is another word', () => {
  expect(message('SELECTION_RANK', [[3], [5]], [[-1]])).toMatch(/^order is "-1"; it can be/);
});
