import fc from 'fast-check';
import { hasWildcards, wildcardMatcher, wildcardPlace } from './wildcards';

const matches = (pattern: string, text: string): boolean => wildcardMatcher(pattern)(text);

/** The same by a regular expression, for patterns and texts too short to make it slow. */
function source(pattern: string): string {
  const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return pattern.replace(/~([*?~])|[^]/g, (sign: string, taken: string | undefined) => {
    if (taken !== undefined) return escaped(taken);
    return sign === '*' ? '[^]*' : sign === '?' ? '[^]' : escaped(sign);
  });
}

describe('wildcards', () => {
  // https://support.microsoft.com/office/using-wildcard-characters-in-searches-ef94362e-9999-4350-ad74-4d2371110adb
  it.each([
    ['sm?th', 'smith', true],
    ['sm?th', 'SMYTH', true],
    ['sm?th', 'smooth', false],
    ['*east', 'Northeast', true],
    ['*east', 'Southeastern', false],
    ['fy91~?', 'fy91?', true],
    ['fy91~?', 'fy912', false],
  ])('match %s with %s: %s', (pattern, text, isMatch) => {
    expect(matches(pattern, text)).toBe(isMatch);
  });

  it('are none in plain texts', () => {
    expect(['zorg', 'a~b', 'a*', '?'].map(hasWildcards)).toEqual([false, true, true, true]);
  });

  it('match what a regular expression matches', () => {
    const sign = fc.constantFrom('a', 'b', '*', '?', '~', '.', 'A');
    const short = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(short, short, (pattern, text) => {
        expect(matches(pattern, text)).toBe(new RegExp(`^${source(pattern)}$`, 'i').test(text));
        expect(wildcardPlace(pattern, text)).toBe(text.search(new RegExp(source(pattern), 'i')));
      }),
      { numRuns: 2_000 },
    );
  });

  it('never try again what cannot be, however many asterisks there are', () => {
    const text = 'a'.repeat(20_000);
    expect(matches('*a*a*a*a*a*a*a*a*b', text)).toBe(false);
    expect(wildcardPlace('a*a*a*a*a*a*a*b', text)).toBe(-1);
  });
});
