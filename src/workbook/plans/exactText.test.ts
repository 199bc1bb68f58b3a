import {
  allButText,
  onlyText,
  operandOrNumber,
  placeOfShown,
  placeOfText,
  withoutWildcardsIn,
} from './exactText';

describe('formulas that find a text', () => {
  it('name an ordinary text as it is', () => {
    expect(onlyText('A1:A9', 'Zorg en welzijn')).toBe('A1:A9,"Zorg en welzijn"');
    expect(allButText('A1:A9', 'zorg')).toBe('A1:A9,"<>zorg"');
    expect(placeOfText('zorg', 'A1:A9')).toBe('MATCH("zorg",A1:A9,0)');
    expect(placeOfShown('$B2', 'A1:A9', ['zorg', 'bouw'])).toBe('MATCH($B2,A1:A9,0)');
  });

  it('take a wildcard as the sign itself', () => {
    expect(onlyText('A1:A9', 'Zo?g*~')).toBe('A1:A9,"Zo~?g~*~~"');
    expect(allButText('A1:A9', '?')).toBe('A1:A9,"<>~?"');
    expect(withoutWildcardsIn('$B2', 'a*b')).toBe('SUBSTITUTE($B2,"*","~*")');
    expect(withoutWildcardsIn('$B2')).toBe(
      'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($B2,"~","~~"),"*","~*"),"?","~?")',
    );
  });

  it('look with a comparison for what MATCH would take as a pattern', () => {
    expect(placeOfText('??', 'A1:A9')).toBe('MATCH(TRUE,INDEX(A1:A9="??",0),0)');
    expect(placeOfShown('$B2', 'A1:A9', ['zorg', '~'])).toBe('MATCH(TRUE,INDEX(A1:A9=$B2,0),0)');
  });

  it('put an operator before a text that begins with one', () => {
    expect(onlyText('A1:A9', '<>Zorg')).toBe('A1:A9,"=<>Zorg"');
    expect(onlyText('A1:A9', '=Zorg')).toBe('A1:A9,"==Zorg"');
  });

  // A criterion with a wildcard finds texts only: https://exceljet.net/formulas/count-numbers-that-begin-with
  it.each([
    'TRUE',
    'Waar',
    'onwaar',
    '#N/A',
    '1e3',
    '0,5',
    '01',
    '5 mei',
    '1 mei 2023',
    '€ 5',
    '1-2',
    '10 %',
  ])(
    'say what a text begins with, and that nothing follows, where Excel would read %p as a value',
    (text) => {
      expect(onlyText('A1:A9', text)).toBe(`A1:A9,"=${text}*",A1:A9,"<>${text}?*"`);
      expect(allButText('A1:A9', text)).toBeNull();
    },
  );

  it('let her own cell hold the number that a text reads as, but no truth value or error', () => {
    expect(operandOrNumber('1.10')).toBe('1.10');
    expect(['TRUE', 'waar', '#N/A'].map(operandOrNumber)).toEqual([null, null, null]);
  });

  it('name no text that is too long', () => {
    const [longest, tooLong] = ['x'.repeat(255), 'x'.repeat(256)];
    expect(placeOfText(longest, 'A1:A9')).toMatch(/^MATCH\("x+"(?:&"x+")+,A1:A9,0\)$/);
    expect(placeOfText(tooLong, 'A1:A9')).toMatch(/^MATCH\(TRUE,INDEX\(A1:A9="x/);
    const criterion = (length: number): string | null => onlyText('A1:A9', 'x'.repeat(length));
    expect([criterion(253), criterion(254)].map((one) => one === null)).toEqual([false, true]);
    // Every escaped sign counts twice.
    expect(onlyText('A1:A9', '*'.repeat(130))).toBeNull();
    expect(onlyText('A1:A9', `${'1'.repeat(251)}`)).not.toBeNull();
    expect(onlyText('A1:A9', `${'1'.repeat(252)}`)).toBeNull();
  });
});
