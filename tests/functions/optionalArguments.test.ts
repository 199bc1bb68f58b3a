import { implementations } from '../../src/functions';
import { buildFunctionsMetadata } from '../../scripts/buildFunctionsMetadata';
import { OPTIONAL_ARGUMENTS } from './edgeCases/optionalArguments';
import type { OptionalExpectation } from './edgeCases/optionalArgument';
import { type Arguments, errorCell } from './edgeCases/edgeCase';
import { FunctionError, called, installFakeRuntime, setDisplayLanguage, shown } from './fakeRuntime';

beforeAll(installFakeRuntime);
beforeEach(() => setDisplayLanguage('en-US'));

it('every optional argument of every function has an answer to every odd input', async () => {
  const { metadata } = await buildFunctionsMetadata();
  const inMetadata = metadata.functions.flatMap(({ id, parameters }) =>
    parameters.filter(({ optional }) => optional).map(({ name }) => `${id} ${name}`),
  );
  expect(OPTIONAL_ARGUMENTS.map(({ id, name }) => `${id} ${name}`).sort()).toEqual(inMetadata.sort());
});

describe.each(OPTIONAL_ARGUMENTS)('$id with $name', ({ id, position, given, around, odd, used }) => {
  const answerTo = (value: unknown[][] | null, others: Arguments = given): unknown[][] => {
    const args: unknown[] = [...others];
    while (args.length < position) args.push(null);
    args[position] = value;
    return called(() => implementations[id]!(...(args as unknown[][][])));
  };

  function expectAnswer(cell: unknown, { shows, says, decimals }: OptionalExpectation): void {
    const answer = answerTo(around?.(cell) ?? [[cell]]);
    const cells = shown(answer);
    expect(cells.map((row) => row.length)).toEqual(shows.map((row) => row.length));
    shows.forEach((row, rowIndex) =>
      row.forEach((expected, columnIndex) => {
        const got = cells[rowIndex]![columnIndex];
        if (typeof expected === 'number') expect(got).toBeCloseTo(expected, decimals ?? 12);
        else expect(got).toBe(expected);
      }),
    );
    const first = answer.flat().find((each) => each instanceof FunctionError);
    if (says !== undefined) expect(first?.message).toContain(says);
  }

  it('a blank cell on the web', () => {
    for (const blank of [null, '', ' ']) expectAnswer(blank, odd.blankOnTheWeb);
  });
  it('a blank cell on the desktop', () => expectAnswer(0, odd.blankOnTheDesktop));
  it('a missing mark', () => expectAnswer('.', odd.missingMark));
  it('text', () => expectAnswer('many', odd.text));
  it('a boolean', () => expectAnswer(true, odd.boolean));
  it('an error cell', () => expectAnswer(errorCell('#NUM!'), odd.errorCell));
  it('a negative number', () => expectAnswer(-1, odd.negative));

  it('is used: another value gives another answer than without it', () => {
    expect(shown(answerTo(used.value, used.given))).not.toEqual(shown(answerTo(null, used.given)));
  });
});
