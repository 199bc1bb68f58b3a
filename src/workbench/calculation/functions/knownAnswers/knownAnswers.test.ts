import { CalculationFixture } from '../../calculationFixture';
import { OWN_FUNCTIONS } from '../catalogue';
import { LIBRARY_FUNCTIONS } from '../libraryFunction';
import { RANGE_FUNCTION_PAGES } from './rangeFunctionPages';
import { SINGLE_VALUE_PAGES } from './singleValuePages';

const PAGES = [...RANGE_FUNCTION_PAGES, ...SINGLE_VALUE_PAGES];

test('every function offered has a known answer here', () => {
  const formulas = PAGES.flatMap((page) => page.examples.map(([formula]) => formula)).join(' ');
  const untested = [...Object.keys(OWN_FUNCTIONS), ...LIBRARY_FUNCTIONS].filter(
    (name) => !new RegExp(`(?<![A-Z.])${name.replace(/\./g, '\\.')}\\(`).test(formulas),
  );
  expect(untested).toEqual([]);
});

describe.each(PAGES)('The page of $title', ({ cells, examples }) => {
  const cases = examples.map(([formula, expected, close]) => ({ formula, expected, close }));

  test.each(cases)('$formula gives $expected', ({ formula, expected, close }) => {
    const fixture = new CalculationFixture();
    fixture.enterRows('A1', cells);
    const value = fixture.formula(formula);
    if (close === undefined) expect(value).toBe(expected);
    else {
      expect(typeof value).toBe('number');
      expect(value as number).toBeCloseTo(expected as number, close);
    }
  });
});
