import fc from 'fast-check';
import { textInFormula } from './formulaText';

/** What Excel makes of texts joined in a formula; null where it is something else than that. */
function meant(formula: string): string | null {
  const texts = /^(?:"(?:[^"]|"")*")(?:&"(?:[^"]|"")*")*$/.test(formula)
    ? formula.match(/"(?:[^"]|"")*"/g)!
    : null;
  return texts && texts.map((text) => text.slice(1, -1).replaceAll('""', '"')).join('');
}

describe('a text in a formula', () => {
  it('stands between quotation marks, its own doubled', () => {
    expect(textInFormula('Zorg')).toBe('"Zorg"');
    expect(textInFormula('')).toBe('""');
    expect(textInFormula('"&HYPERLINK("x")&"')).toBe('"""&HYPERLINK(""x"")&"""');
  });

  it('comes out as it went in, whatever it holds, and no part is too long for Excel', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.string({ unit: fc.constantFrom('"', '&', 'a', '😀') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const formula = textInFormula(text);
        expect(meant(formula)).toBe(text);
        // Excel: "Text values in formulas are limited to 255 characters".
        for (const part of formula.match(/"(?:[^"]|"")*"/g)!)
          expect(part.length - 2).toBeLessThanOrEqual(255);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never cut within a sign that takes two places, which no file can hold', () => {
    for (const part of textInFormula('x' + '😀'.repeat(300)).split('&'))
      expect(part).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
  });
});
