import * as fc from 'fast-check';
import { MethodError, type Outcome } from '../../methodError';
import { entropy } from './entropy';
import { giniSpecialisation } from './giniSpecialisation';
import { hachmanIndex } from './hachmanIndex';
import { herfindahl } from './herfindahl';
import { hooverIndex } from './hooverIndex';
import { krugmanIndex } from './krugmanIndex';
import { relatedVariety } from './relatedVariety';
import { theilIndex } from './theilIndex';
import { unrelatedVariety } from './unrelatedVariety';

type Line = (number | null)[];

const MEASURES: Readonly<Record<string, (values: Line, other: Line) => Outcome[][]>> = {
  index: (values) => herfindahl([values]),
  normalised: (values) => herfindahl([values], 'normalised'),
  equivalent: (values) => herfindahl([values], 'equivalent'),
  bits: (values) => entropy([values]),
  relative: (values) => entropy([values], 'relative'),
  related: (values) => relatedVariety([values.map((_, sector) => `group ${sector % 3}`)], [values]),
  unrelated: (values) => unrelatedVariety([values.map((_, sector) => `group ${sector % 3}`)], [values]),
  krugman: (values, other) => krugmanIndex([values], [other]),
  hachman: (values, other) => hachmanIndex([values], [other]),
  gini: (values, other) => giniSpecialisation([values], [other]),
  hoover: (values, other) => hooverIndex([values], [other]),
  theil: (values) => theilIndex([values]),
  meanLogDeviation: (values) => theilIndex([values], 'L'),
};

describe.each(Object.entries(MEASURES))('%s of very large, very small and missing values', (_, measure) => {
  const cell = fc.oneof(
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, Number.MIN_VALUE, 1e-300, 1, 1e300, Number.MAX_VALUE),
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const sectors = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 });

  it('is a finite number or an error that says why', () => {
    fc.assert(
      fc.property(sectors, (list) => {
        const outcome = measure(
          list.map(([value]) => value),
          list.map(([, other]) => other),
        )[0]![0]!;
        expect(outcome instanceof MethodError || Number.isFinite(outcome)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
