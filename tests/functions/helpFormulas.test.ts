import { namedFormula } from '../../scripts/help/formulaSection';
import { FUNCTION_HELP } from '../../src/functions/help';
import { HELP_TEXTS } from '../../src/locale/help';
import type { HelpFormula } from '../../src/locale/helpFormula';

/** What a reader of formulas knows without being told. */
const OPERATIONS = ['exp', 'ln', 'log2', 'min', 'max'];

/** A name with its digits and its subscript, or the sign of a sum. */
const SYMBOL = /∑|\p{L}+\d*(?:_\p{L}+)?/gu;

const isFormula = (formula: unknown): formula is HelpFormula => typeof formula === 'object';

const bodiesOf = ({ lines }: HelpFormula): string[] => lines.map((line) => namedFormula(line).body);

const symbolsIn = (formula: HelpFormula): Set<string> =>
  new Set(
    bodiesOf(formula)
      .flatMap((body) => body.match(SYMBOL) ?? [])
      .filter((symbol) => !OPERATIONS.includes(symbol)),
  );

const IDS = Object.keys(FUNCTION_HELP);

describe.each(['nl', 'en'] as const)('the formulas of the help pages (%s)', (language) => {
  const { formulas } = HELP_TEXTS[language];

  it('are there for every function', () => {
    expect(Object.keys(formulas).sort()).toEqual([...IDS].sort());
  });

  it.each(IDS)('define every symbol that they use, and no other (%s)', (id) => {
    const formula = formulas[id];
    if (isFormula(formula)) {
      expect(new Set(Object.keys(formula.symbols))).toEqual(symbolsIn(formula));
      expect(Object.values(formula.symbols).filter((meaning) => meaning.trim() === '')).toEqual([]);
    } else {
      expect(formula).toMatch(/\w.*\.$/);
    }
  });
});

describe('a formula', () => {
  it.each(IDS)('is the same in both languages, apart from its names (%s)', (id) => {
    const [dutch, english] = [HELP_TEXTS.nl.formulas[id], HELP_TEXTS.en.formulas[id]];
    if (isFormula(dutch) && isFormula(english)) expect(bodiesOf(dutch)).toEqual(bodiesOf(english));
    else expect(typeof dutch).toBe(typeof english);
  });

  it('never rates an element by its ratio to the mean', () => {
    const { lines } = HELP_TEXTS.en.formulas.ELEMENT_RATING as HelpFormula;
    expect(lines.join(' ')).not.toMatch(/v \/ m/);
  });
});
