import { CalculationFixture } from '../calculationFixture';

/** Microsoft, "COUNTIF function" and "How to correct a #VALUE! error in the VLOOKUP function": 255 characters. */
describe('a text that is looked for', () => {
  const fixture = new CalculationFixture({});
  fixture.enterRows('A1', [
    ['x'.repeat(255), 3],
    ['x'.repeat(256), 4],
  ]);

  it.each([
    ['COUNTIF(A1:A2,@)', 1],
    ['COUNTIFS(A1:A2,@)', 1],
    ['SUMIF(A1:A2,@,B1:B2)', 3],
    ['SUMIFS(B1:B2,A1:A2,@)', 3],
    ['AVERAGEIFS(B1:B2,A1:A2,@)', 3],
    ['MATCH(@,A1:A2,0)', 1],
    ['VLOOKUP(@,A1:B2,2,FALSE)', 3],
    ['HLOOKUP(@,A1:B2,1,FALSE)', 'x'.repeat(255)],
  ])('is found by %s with 255 characters, and is a wrong value with more', (formula, found) => {
    const of = (length: number): unknown =>
      fixture.formula(`=${formula.replace('@', `REPT("x",${length})`)}`);
    expect(of(255)).toBe(found);
    expect(of(256)).toBe('#VALUE!');
  });

  it('may be as long as it likes in a comparison', () => {
    expect(fixture.formula('=SUMPRODUCT((A1:A2=REPT("x",256))*B1:B2)')).toBe(4);
  });
});
