import { implementations } from '../../src/functions';
import { EXAMPLES } from '../../src/functions/examples';
import { called, installFakeRuntime, setDisplayLanguage, shown } from './fakeRuntime';
import { readFormula } from './formula';

beforeAll(installFakeRuntime);
beforeEach(() => setDisplayLanguage('en-US'));

describe('the worked examples of the functions', () => {
  it.each(EXAMPLES.map((example) => [example.formula, example] as const))('%s', (formula, example) => {
    const { id, args } = readFormula(formula);
    expect(id).toBe(example.id);
    const result = shown(called(() => implementations[id]!(...(args as unknown[][][]))));
    expect(result.map((row) => row.length)).toEqual(example.result.map((row) => row.length));
    example.result.forEach((row, rowIndex) =>
      row.forEach((expected, columnIndex) => {
        const cell = result[rowIndex]![columnIndex];
        if (typeof expected === 'number' && example.decimals !== undefined) {
          expect(Math.abs((cell as number) - expected)).toBeLessThanOrEqual(0.5 * 10 ** -example.decimals);
        } else {
          expect(cell).toBe(expected);
        }
      }),
    );
  });

  it('include every function', () => {
    expect(new Set(EXAMPLES.map(({ id }) => id))).toEqual(new Set(Object.keys(implementations)));
  });
});
