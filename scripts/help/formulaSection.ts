import type { HelpTexts } from '../../src/locale/help';
import type { FormulaOrRule } from '../../src/locale/helpFormula';
import { escaped, formulaCode } from './markup';

/** How a function computes: its formulas and then its symbols, or its rule. */
export function formulaSection(formula: FormulaOrRule, words: HelpTexts['page']): string {
  if (typeof formula === 'string') return `<h2>${words.rule}</h2>\n<p>${escaped(formula)}</p>`;
  const lines = formula.lines.map((line) => {
    const { name, body } = namedFormula(line);
    return `${name === null ? '' : `${escaped(name)}: `}${formulaCode(body)}`;
  });
  const symbols = Object.entries(formula.symbols).map(
    ([symbol, meaning]) => `<tr><th scope="row">${formulaCode(symbol)}</th><td>${escaped(meaning)}</td></tr>`,
  );
  return `<h2>${words.formula}</h2>
<p>${lines.join('<br />\n')}</p>
<table class="symbols">
${symbols.join('\n')}
</table>`;
}

/** A line of a formula apart from the name before it; the name is null when it has none. */
export function namedFormula(line: string): { readonly name: string | null; readonly body: string } {
  const [first, ...rest] = line.split(': ');
  return rest.length === 0 ? { name: null, body: line } : { name: first!, body: rest.join(': ') };
}
