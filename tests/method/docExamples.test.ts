import path from 'node:path';
import vm from 'node:vm';
import * as method from '../../src/method';
import { type DocComment, docComments } from './docComments';

const ARROW = '//=>';

/** `name(arguments)` in code quotes, the arrow, perhaps "about", and what it gives up to "; " or the end. */
const EXAMPLE = /`([^`]+)` \/\/=> (about )?(.+?)(?=; `|$)/g;

/** What adding up floating-point numbers may leave, where an example does not round. */
const ROUNDING = 1e-12;

interface Example {
  readonly file: string;
  readonly call: string;
  readonly isRounded: boolean;
  readonly result: string;
}

const examplesOf = ({ file, paragraphs }: DocComment): Example[] =>
  paragraphs.flatMap((paragraph) =>
    [...paragraph.matchAll(EXAMPLE)].map(([, call, about, result]) => ({
      file,
      call: call!,
      isRounded: about !== undefined,
      result: result!,
    })),
  );

const COMMENTS = docComments();
const EXAMPLES = COMMENTS.flatMap(examplesOf);

/** Runs one expression with everything that the method exports, or that the file itself does. */
function valueOf(expression: string, file: string): unknown {
  const own = jest.requireActual<object>(path.resolve(__dirname, '../../src/method', file));
  return vm.runInNewContext(`(${expression})`, { ...own, ...method });
}

/** Half a unit of the last decimal that is printed. */
const halfUnit = (printed: string): number =>
  0.5 * 10 ** -Math.max(...[...printed.matchAll(/\.(\d+)/g)].map(([, decimals]) => decimals!.length));

/** Both as plain data, with every number of the answer that is close enough made equal to the one expected. */
function alike(got: unknown, expected: unknown, tolerance: number): unknown {
  if (typeof got === 'number' && typeof expected === 'number') {
    return Math.abs(got - expected) <= tolerance ? expected : got;
  }
  if (Array.isArray(got) && Array.isArray(expected)) {
    return got.map((item, place) => alike(item, expected[place], tolerance));
  }
  if (isRecord(got) && isRecord(expected)) {
    return Object.fromEntries(
      Object.entries(got).map(([key, item]) => [key, alike(item, expected[key], tolerance)]),
    );
  }
  return got;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the examples in the documentation of the method', () => {
  it.each(EXAMPLES.map((example) => [`${example.call} gives ${example.result}`, example] as const))(
    '%s',
    (_, { file, call, isRounded, result }) => {
      const expected = valueOf(result, file);
      const got = valueOf(call, file);
      expect(alike(got, expected, isRounded ? halfUnit(result) : ROUNDING)).toEqual(expected);
    },
  );

  it('are all written as code, so that none is passed over', () => {
    const count = (paragraph: string): number => paragraph.split(ARROW).length - 1;
    const passedOver = COMMENTS.filter(
      (comment) =>
        comment.paragraphs.reduce((sum, paragraph) => sum + count(paragraph), 0) !==
        examplesOf(comment).length,
    );
    expect(passedOver.map(({ file }) => file)).toEqual([]);
    expect(EXAMPLES.length).toBeGreaterThan(40);
  });
});
