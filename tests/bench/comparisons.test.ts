import { installFakeRuntime } from '../functions/fakeRuntime';
import { longTable } from './longTable';
import { quotients, spilledCall } from './quotients';
import { ranks } from './ranks';

beforeAll(installFakeRuntime);

/** All numbers of an answer, however deep its tables are, in reading order. */
function numbersIn(answer: unknown): number[] {
  if (typeof answer === 'number') return [answer];
  if (answer instanceof Float64Array) return Array.from(answer);
  const parts = Array.isArray(answer) ? answer : Object.values(answer as object);
  return parts.flatMap(numbersIn);
}

it.each([quotients, longTable, ranks, spilledCall])(
  'the bare loop gives the same numbers as the method: $name',
  ({ method, bare }) => {
    const expected = numbersIn(bare());
    const numbers = numbersIn(method());
    expect(numbers).toHaveLength(expected.length);
    const differences = numbers.map((number, place) => Math.abs(number - expected[place]!));
    expect(differences.filter((difference) => !(difference < 1e-9))).toEqual([]);
  },
);
