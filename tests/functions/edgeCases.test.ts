import { implementations } from '../../src/functions';
import { FUNCTION_EDGE_CASES } from './edgeCases';
import { type Arguments, EDGE_CASES, type Expectation } from './edgeCases/edgeCase';
import { FunctionError, called, installFakeRuntime, setDisplayLanguage, shown } from './fakeRuntime';

beforeAll(installFakeRuntime);
beforeEach(() => setDisplayLanguage('en-US'));

const answerOf = (id: string, given: Arguments): unknown[][] =>
  called(() => implementations[id]!(...(given as unknown as unknown[][][])));

function expectCell(cell: unknown, expected: number | string, decimals: number | undefined): void {
  if (typeof expected === 'number' && decimals !== undefined) {
    expect(typeof cell).toBe('number');
    expect(Math.abs((cell as number) - expected)).toBeLessThanOrEqual(0.5 * 10 ** -decimals);
  } else {
    expect(cell).toBe(expected);
  }
}

function expectAnswer(id: string, { given, shows, says, decimals }: Expectation): void {
  const answer = answerOf(id, given);
  const cells = shown(answer);
  expect(cells.map((row) => row.length)).toEqual(shows.map((row) => row.length));
  shows.forEach((row, rowIndex) =>
    row.forEach((expected, columnIndex) => expectCell(cells[rowIndex]![columnIndex], expected, decimals)),
  );
  const firstError = answer.flat().find((cell) => cell instanceof FunctionError);
  if (says !== undefined) expect(firstError?.message).toContain(says);
}

it('every function has an answer to every odd input', () => {
  expect(FUNCTION_EDGE_CASES.map(({ id }) => id).sort()).toEqual(Object.keys(implementations).sort());
});

describe.each(FUNCTION_EDGE_CASES)('$id', ({ id, cases, large }) => {
  it.each(EDGE_CASES)('%s', (name) => {
    const expected = cases[name];
    if ('cannotHappen' in expected) {
      expect(expected.cannotHappen.length).toBeGreaterThan(10);
    } else {
      expectAnswer(id, expected);
    }
  });

  it('answers a hundred thousand rows with a rectangle of numbers, texts and errors', () => {
    const cells = shown(answerOf(id, large.given()));
    expect([cells.length, cells[0]!.length]).toEqual([large.rows, large.columns]);
    expect(cells.every((row) => row.length === large.columns)).toBe(true);
    expect(cells.flat().every((cell) => typeof cell === 'string' || Number.isFinite(cell))).toBe(true);
    for (const [row, column, expected] of large.holds) {
      const cell = cells[row]![column];
      if (typeof expected === 'string') expect(cell).toBe(expected);
      else expect(Number((cell as number).toPrecision(9))).toBe(expected);
    }
  });
});
