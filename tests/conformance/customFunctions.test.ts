import { CellError, type Scalar } from '../../src/workbench/model/cell';
import type { HostModes } from '../../src/workbench/model/modes';
import type { Host, Implementation } from '../../src/workbench/node/openHost';
import type { FunctionsMetadata, ParameterMetadata } from '../../src/workbench/protocol/functionMetadata';
import { open } from './open';

let host: Host;
afterEach(() => host.close());

const matrix: ParameterMetadata = { name: 'values', type: 'any', dimensionality: 'matrix' };
const metadataOf = (
  parameters: readonly ParameterMetadata[],
  more: Partial<FunctionsMetadata> = {},
): FunctionsMetadata => ({
  functions: [{ id: 'IT', name: 'IT', parameters }],
  ...more,
});

/** Registers one function and calls it once, as the calculation does. */
async function call(
  parameters: readonly ParameterMetadata[],
  implementation: Implementation,
  given: readonly (Scalar[][] | undefined)[],
  more: { modes?: Partial<HostModes>; metadata?: Partial<FunctionsMetadata> } = {},
): Promise<Scalar[][]> {
  host = await open(more.modes ? { modes: more.modes } : {});
  host.registerFunctions(metadataOf(parameters, more.metadata), { IT: implementation });
  return host.functions.invoke({ name: 'it', parameters: given, address: 'Sheet1!A1' });
}

/** What the function was given. */
async function seen(
  parameters: readonly ParameterMetadata[],
  given: readonly (Scalar[][] | undefined)[],
  more: Parameters<typeof call>[3] = {},
): Promise<unknown[] | CellError> {
  let received: unknown[] | undefined;
  const take = (...values: unknown[]): number => {
    received = values.slice(0, -1);
    return 0;
  };
  const answer = await call(parameters, take, given, more);
  return received ?? (answer[0]![0] as CellError);
}

const answerOf = (implementation: () => unknown): Promise<Scalar[][]> => call([], implementation, []);
const errorOf = (code: keyof typeof CustomFunctions.ErrorCode, message?: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);

// https://learn.microsoft.com/en-us/office/dev/add-ins/excel/custom-functions-parameter-options
describe('the arguments of a custom function', () => {
  test('a blank is 0 on the desktop and null on the web', async () => {
    expect(await seen([matrix], [[[1, null]]], { modes: { blanks: 'desktop' } })).toEqual([[[1, 0]]]);
    host.close();
    expect(await seen([matrix], [[[1, null]]], { modes: { blanks: 'web' } })).toEqual([[[1, null]]]);
  });

  test('one cell is a matrix where the metadata says so, and a value where it does not', async () => {
    const single: ParameterMetadata = { name: 'value', type: 'any', dimensionality: 'scalar' };
    expect(await seen([matrix, single], [[[5]], [['x']]])).toEqual([[[5]], 'x']);
  });

  test('an omitted optional one is null', async () => {
    const optional: ParameterMetadata = { name: 'band', type: 'number', optional: true };
    expect(await seen([matrix, optional], [[[1]]])).toEqual([[[1]], null]);
    host.close();
    expect(await seen([optional, matrix], [undefined, [[1]]])).toEqual([null, [[1]]]);
  });

  test('a required one that is missing, one too many, or a range for a single value is #VALUE!', async () => {
    const single: ParameterMetadata = { name: 'value', type: 'number' };
    for (const given of [[], [[[1]], [[2]]], [[[1, 2]]]]) {
      const answer = await seen([single], given);
      expect(answer).toBeInstanceOf(CellError);
      expect((answer as CellError).code).toBe('#VALUE!');
      host.close();
    }
    host = await open();
  });

  test('a text for a number is #VALUE!, unless it reads as one', async () => {
    const single: ParameterMetadata = { name: 'value', type: 'number' };
    expect(await seen([single], [[['1.5']]])).toEqual([1.5]);
    host.close();
    expect(await seen([single], [[['x']]])).toMatchObject({ code: '#VALUE!' });
  });

  test('repeating ones arrive as one list', async () => {
    expect(await seen([{ ...matrix, repeating: true }], [[[1]], [[2, 3]]])).toEqual([[[[1]], [[2, 3]]]]);
  });

  test('an error among them is the answer, unless the metadata lets functions see errors', async () => {
    const withError = [[[1, new CellError('#N/A')]]];
    expect(await seen([matrix], withError)).toMatchObject({ code: '#N/A' });
    host.close();
    const given = await seen([matrix], withError, { metadata: { allowErrorForDataTypeAny: true } });
    const error = (given as unknown[][][])[0]![0]![1];
    expect(error).toBeInstanceOf(CustomFunctions.Error);
    expect((error as CustomFunctions.Error).code).toBe('#N/A');
  });

  test('the invocation comes last, with the address of the cell', async () => {
    let address: string | undefined;
    const take = (_values: unknown, invocation: CustomFunctions.Invocation): number => {
      address = invocation.address;
      return 1;
    };
    await call([matrix], take, [[[1]]]);
    expect(address).toBe('Sheet1!A1');
  });
});

// https://learn.microsoft.com/en-us/office/dev/add-ins/excel/custom-functions-errors
describe('the answer of a custom function', () => {
  test('is a value, or a matrix that spills', async () => {
    expect(await answerOf(() => 'x')).toEqual([['x']]);
    host.close();
    expect(
      await answerOf(() => [
        [1, 'a'],
        [true, 2],
      ]),
    ).toEqual([
      [1, 'a'],
      [true, 2],
    ]);
    host.close();
    expect(await answerOf(() => Promise.resolve(3))).toEqual([[3]]);
  });

  test.each([
    ['invalidValue', '#VALUE!', 'why'],
    ['notAvailable', '#N/A', 'why'],
    ['divisionByZero', '#DIV/0!', undefined],
    ['invalidNumber', '#NUM!', undefined],
    ['nullReference', '#NULL!', undefined],
  ] as const)(
    '%s, thrown, rejected, answered or in a matrix, is %s, and only #VALUE! and #N/A carry text',
    async (code, shown, message) => {
      const expected = message === undefined ? new CellError(shown) : new CellError(shown, message);
      const ways: (() => unknown)[] = [
        () => {
          throw errorOf(code, 'why');
        },
        () => Promise.reject(errorOf(code, 'why')),
        () => errorOf(code, 'why'),
      ];
      for (const way of ways) {
        expect(await answerOf(way)).toEqual([[expected]]);
        host.close();
      }
      expect(await answerOf(() => [[1, errorOf(code, 'why')]])).toEqual([[1, expected]]);
    },
  );

  test('is #VALUE! when the function throws anything else', async () => {
    const fail = (): never => {
      throw new TypeError('a mistake');
    };
    expect(await answerOf(fail)).toEqual([[new CellError('#VALUE!')]]);
  });

  test('shows null, undefined and NaN inside a matrix as 0', async () => {
    expect(
      await answerOf(() => [
        [null, NaN],
        [undefined, Infinity],
      ]),
    ).toEqual([
      [0, 0],
      [0, 0],
    ]);
    host.close();
    expect(await answerOf(() => null)).toEqual([[0]]);
  });

  test('is #VALUE! for NaN and #NUM! for Infinity by themselves', async () => {
    expect((await answerOf(() => NaN))[0]![0]).toMatchObject({ code: '#VALUE!' });
    host.close();
    expect((await answerOf(() => Infinity))[0]![0]).toMatchObject({ code: '#NUM!' });
  });

  test.each([[[[1, 2], [3]]], [[1, 2]], [[[]]], [[]]])(
    'is #VALUE! for %p, which is no matrix',
    async (value) => {
      expect(await answerOf(() => value)).toEqual([[new CellError('#VALUE!')]]);
    },
  );

  test('is #NAME? for a function nobody knows', async () => {
    host = await open();
    expect(host.functions.has('IT')).toBe(false);
    const answer = await host.functions.invoke({ name: 'IT', parameters: [], address: 'Sheet1!A1' });
    expect(answer).toEqual([[new CellError('#NAME?')]]);
  });

  test('comes at once for a hundred calls', async () => {
    host = await open();
    host.registerFunctions(metadataOf([matrix]), { IT: (values: number[][]) => values[0]![0]! * 2 });
    const calls = Array.from({ length: 100 }, (_, index) =>
      host.functions.invoke({ name: 'IT', parameters: [[[index]]], address: 'Sheet1!A1' }),
    );
    const answers = await Promise.all(calls);
    expect(answers.map((answer) => answer[0]![0])).toEqual(
      Array.from({ length: 100 }, (_, index) => index * 2),
    );
    expect(host.functions.calls).toHaveLength(100);
  });
});

describe('a custom function in a cell', () => {
  test('is calculated before its value is read', async () => {
    const { openHost } = await import('../../src/workbench/node/openHost');
    const { WorkbookModel } = await import('../../src/workbench/model/workbookModel');
    host = await openHost({ workbook: new WorkbookModel() });
    host.registerFunctions(metadataOf([matrix]), {
      IT: (values: number[][]) => values.map((row) => row.map((value) => value * 2)),
    });
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('C1').formulas = [['=REGIO.IT(A1:A2)']];
      const used = sheet.getUsedRange().load('address,values');
      await context.sync();
      return [used.address, used.values];
    });
    expect(values).toEqual([
      'Sheet1!A1:C2',
      [
        [1, '', 2],
        [2, '', 4],
      ],
    ]);
  });
});
