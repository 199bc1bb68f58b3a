import fc from 'fast-check';
import { implementations } from '../../src/functions';
import { buildFunctionsMetadata } from '../../scripts/buildFunctionsMetadata';
import { errorCell } from './edgeCases/edgeCase';
import { FunctionError, installFakeRuntime, setDisplayLanguage } from './fakeRuntime';

beforeAll(installFakeRuntime);
beforeEach(() => setDisplayLanguage('en-US'));

type Cells = fc.Arbitrary<unknown>;
type Args = (unknown[][] | null)[];

const extremeNumber: Cells = fc.constantFrom(
  ...[0, -0, 1, 2, 3, 0.5, 1e-16, 1 + Number.EPSILON, 5e-324, 1e-320, 1e-300, 1e300, Number.MAX_VALUE],
  ...[-1, -0.5, -1e300, -Number.MAX_VALUE, 123456.789, 46366],
);
const odd: Cells = fc.constantFrom(
  ...['', ' ', null, undefined, '.', 'x', '-', 'abc', '#N/A', '10-12', '01.1', true, false],
  ...['#N/A', '#DIV/0!', '#REF!', '#NUM!', '#BUSY!'].map(errorCell),
  ...[{ basicValue: 3 }, { basicValue: 0 }, { basicValue: 'x' }, { type: 'WebImage' }, {}],
);
const countOf: Cells = fc.nat(100);
const nameOf: Cells = fc.constantFrom('A', 'B', 'C', '10', '41', '85', 21, '02.1', 'Construction');
const wordOf: Cells = fc.constantFrom(
  ...['log', 'columns', 'dynamic', 'Esteban-Marquillas', 'interval', 'multiplicative', 'bottleneck'],
  ...['relative', 'L', 'normalised', 'equivalent', 'min-max', 'lowest first', 'Dutch', true],
  ...['talent', 'finance', 'networks', 'growth', 'decline', 'construction', 'Security'],
);

/** Mostly what a function can use, so that the calls reach its arithmetic; now and then anything at all. */
const KINDS: readonly Cells[] = [
  countOf,
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
  extremeNumber,
  nameOf,
  wordOf,
  fc.oneof({ arbitrary: countOf, weight: 9 }, { arbitrary: odd, weight: 1 }),
  fc.oneof(extremeNumber, odd, nameOf, wordOf),
];
const SHAPES = [
  [1, 1],
  [3, 1],
  [1, 3],
  [3, 3],
  [4, 2],
  [2, 4],
] as const;

const tableOf = (cell: Cells, [rows, columns]: readonly [number, number]): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const NAMES = ['groups', 'codes', 'levels', 'elements', 'projects', 'sectors', 'sector_order', 'scheme'];
const WORDS = ['method', 'scale', 'form', 'transform', 'regions_in', 'order', 'language', 'phase', 'scope'];
const SINGLE = ['years', 'runs', 'seed', 'band', 'mean', 'threshold', 'confidence', 'sector_count'];
const WORDS_NEEDED = ['element', 'notes', ...WORDS];

/** The tables of one call mostly have one shape and one kind of numbers, as those of a user do. */
function argumentsOf(parameters: readonly { name: string; optional?: boolean }[]): fc.Arbitrary<Args> {
  return fc.tuple(fc.constantFrom(...SHAPES), fc.constantFrom(...KINDS)).chain(([shape, kind]) =>
    fc.tuple(
      ...parameters.map(({ name, optional }) => {
        const usual = NAMES.includes(name)
          ? tableOf(nameOf, shape)
          : WORDS_NEEDED.includes(name)
            ? tableOf(wordOf, [1, 1])
            : tableOf(kind, SINGLE.includes(name) ? [1, 1] : shape);
        const other = fc.constantFrom(...SHAPES).chain((own) => tableOf(fc.oneof(...KINDS), own));
        const table = fc.oneof({ arbitrary: usual, weight: 5 }, { arbitrary: other, weight: 1 });
        // A hundred thousand weightings take too long for so many calls.
        const small = name === 'runs' ? table.map((cells) => few(cells)) : table;
        return optional ? fc.option(small) : small;
      }),
    ),
  );
}

const few = (cells: unknown[][]): unknown[][] =>
  cells.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 50 ? 50 : cell)));

function expectFitForExcel(id: string, args: Args): void {
  let answer: unknown[][];
  try {
    answer = implementations[id]!(...(args as unknown[][][]));
  } catch (error) {
    // Anything else would be a bare #VALUE! in Excel.
    expect(error).toBeInstanceOf(FunctionError);
    answer = [[error]];
  }
  expect(answer.length).toBeGreaterThan(0);
  expect(answer[0]!.length).toBeGreaterThan(0);
  for (const row of answer) {
    expect(row.length).toBe(answer[0]!.length);
    for (const cell of row) {
      if (cell instanceof FunctionError) {
        expect(cell.message).not.toMatch(/Something went wrong|\{\w+\}|NaN|undefined|\[object/);
      } else {
        expect(typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
      }
    }
  }
}

it.each(Object.keys(implementations))(
  '%s answers any cells with a rectangle of finite numbers, texts and errors that say why',
  async (id) => {
    const { metadata } = await buildFunctionsMetadata();
    const { parameters } = metadata.functions.find((each) => each.id === id)!;
    fc.assert(
      fc.property(argumentsOf(parameters), (args) => expectFitForExcel(id, args)),
      { numRuns: 300 },
    );
  },
);

it('an interval so close to zero that its quotient is no number any more says so', () => {
  expectFitForExcel('LQ_INTERVAL', [
    [[5e-324], [1e300], [0.5]],
    [[3], [1], [123456.789]],
    null,
    null,
    [[5e-324]],
  ]);
});
