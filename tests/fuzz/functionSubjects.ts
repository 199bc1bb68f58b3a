import fc from 'fast-check';
import { implementations } from '../../src/functions';
import { buildFunctionsMetadata } from '../../scripts/buildFunctionsMetadata';
import { errorCell } from '../functions/edgeCases/edgeCase';
import { FunctionError, installFakeRuntime, setDisplayLanguage } from '../functions/fakeRuntime';
import { anyNumber, anyText } from './contents';
import { subject, withoutHanging, type Subject } from './subject';

type Cells = fc.Arbitrary<unknown>;
type Given = (unknown[][] | null)[];

const oddCell: Cells = fc.constantFrom(
  ...[null, undefined, true, false, {}, [], { basicValue: 3 }, { basicValue: 'x' }, { basicValue: null }],
  ...['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NUM!', '#BUSY!', '#SPILL!', 'strange'].map(errorCell),
);
const word: Cells = fc.constantFrom(
  ...['A', 'B', '41', '85', '01.1', 'Construction', 'Bouw', 'talent', 'finance', 'growth', 'strong', 'zwak'],
  ...[
    'log',
    'columns',
    'dynamic',
    'interval',
    'multiplicative',
    'relative',
    'min-max',
    'Dutch',
    'lowest first',
  ],
);
const anything: Cells = fc.oneof(anyNumber, anyText, word, oddCell);

/** From what a function can work with to anything at all, so that its arithmetic and its refusals are both reached. */
const KINDS: readonly Cells[] = [
  fc.nat(100),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
  anyNumber,
  word,
  fc.oneof({ arbitrary: fc.nat(100), weight: 9 }, { arbitrary: anything, weight: 1 }),
  anything,
];

const shape = fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 5 }) });

const tableOf = (
  cell: Cells,
  { rows, columns }: { rows: number; columns: number },
): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** A hundred thousand weightings take long, which is what she asks for; it is no hang. */
const MOST_RUNS = 50;
const withFewRuns = (cells: unknown[][]): unknown[][] =>
  cells.map((row) => row.map((cell) => (typeof cell === 'number' ? Math.min(cell, MOST_RUNS) : cell)));

function argumentsOf(parameters: readonly { name: string; optional?: boolean }[]): fc.Arbitrary<Given> {
  return fc.tuple(shape, fc.constantFrom(...KINDS)).chain(([common, kind]) =>
    fc.tuple(
      ...parameters.map(({ name, optional }) => {
        const alike = tableOf(kind, common);
        const single = fc.constantFrom(kind, word).chain((cell) => tableOf(cell, { rows: 1, columns: 1 }));
        const other = fc.tuple(shape, fc.constantFrom(...KINDS)).chain(([own, cell]) => tableOf(cell, own));
        const table = fc.oneof(
          { arbitrary: alike, weight: 5 },
          { arbitrary: single, weight: 2 },
          { arbitrary: other, weight: 1 },
        );
        const given = name === 'runs' ? table.map(withFewRuns) : table;
        return optional ? fc.option(given) : given;
      }),
    ),
  );
}

const UNFIT = /Something went wrong|\{\w+\}|NaN|undefined|\[object/;

/** Whether a message says more than what she typed herself. */
const isFitMessage = (message: string, given: Given): boolean =>
  !UNFIT.test(message) || given.flat(2).some((cell) => typeof cell === 'string' && UNFIT.test(cell));

/** Excel shows anything but a rectangle of finite numbers, texts and errors as 0, as a bare #VALUE!, or not at all. */
function expectFit(id: string, given: Given): void {
  let answer: unknown[][];
  try {
    answer = implementations[id]!(...(given as unknown[][][]));
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    answer = [[error]];
  }
  const width = answer[0]?.length ?? 0;
  if (width === 0) throw new Error('an answer without cells');
  for (const row of answer) {
    if (row.length !== width) throw new Error('an answer that is no rectangle');
    for (const cell of row) {
      if (cell instanceof FunctionError) {
        if (!isFitMessage(cell.message, given)) throw new Error(`says "${cell.message}"`);
      } else if (typeof cell !== 'string' && !(typeof cell === 'number' && Number.isFinite(cell))) {
        throw new Error(`a cell holds ${String(cell)}`);
      }
    }
  }
}

/** Every worksheet function that is registered, called as Excel calls it. */
export async function functionSubjects(): Promise<readonly Subject[]> {
  installFakeRuntime();
  setDisplayLanguage('en-US');
  const { metadata } = await buildFunctionsMetadata();
  return metadata.functions.map(({ id, parameters }) =>
    subject({ name: `the function ${id}`, short: 40, perHundred: 500 }, argumentsOf(parameters), (given) =>
      withoutHanging(() => expectFit(id, given)),
    ),
  );
}
