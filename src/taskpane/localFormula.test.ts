import { localFormula } from './localFormula';

describe('a formula as it is typed', () => {
  it('stays as it is in an Excel that writes a decimal point', () => {
    expect(localFormula('=REGIO.SHARE({20;30},1.5)', '.')).toBe('=REGIO.SHARE({20;30},1.5)');
  });

  it('has semicolons between arguments and decimal commas in a Dutch Excel', () => {
    expect(localFormula('=REGIO.SHARE(20178,279834.5)', ',')).toBe('=REGIO.SHARE(20178;279834,5)');
  });

  it('keeps an argument that is left out', () => {
    expect(localFormula('=REGIO.ECOSYSTEM_SCORE({2;1;0.5},,"bottleneck")', ',')).toBe(
      '=REGIO.ECOSYSTEM_SCORE({2;1;0,5};;"bottleneck")',
    );
  });

  it('separates the columns of an array constant by a backslash, and its rows by a semicolon', () => {
    expect(localFormula('=REGIO.LOCATION_QUOTIENT({10,30;80,20},{50,50})', ',')).toBe(
      '=REGIO.LOCATION_QUOTIENT({10\\30;80\\20};{50\\50})',
    );
  });

  it('leaves texts alone, whatever stands in them', () => {
    expect(localFormula('=F("a, {1.5} ""b"", c",1)', ',')).toBe('=F("a, {1.5} ""b"", c";1)');
  });
});
