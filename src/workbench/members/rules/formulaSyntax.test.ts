import { requireFormula } from './formulaSyntax';

describe('requireFormula', () => {
  test.each([
    '=1',
    '=-A1%',
    '=SUM(A1:B2,3)',
    '=IF(A1>=1.1,"▲","")',
    '=IF(A1,,2)',
    '=NOW()',
    '=A:A',
    '=2:9',
    '=$A$1:INDEX(B:B,3)',
    "='It''s here'!A1",
    '=SUM({1,2;-3,"x"})',
    '=Table1[[#Headers],[Jobs]]',
    '=[@Jobs]/2',
    '=A1#',
    '=@A1',
    '=A1:A9 B2:C3',
    '=SUM((A1,B2))',
    '=REGIO.LOCATION_QUOTIENT(A1:A3,B1:B3)',
    '=IFERROR(#N/A,#DIV/0!)',
    '=1E-3+.5',
    '=Onbekend',
    '=A1<>B1',
  ])('takes %s as it is', (formula) => {
    expect(requireFormula(formula)).toBe(formula);
  });

  test.each([
    '=',
    '=SUM(A1',
    '=SUM(A1))',
    '=1+',
    '=*2',
    '="open',
    '=A1 +',
    '=1 2',
    "='open!A1",
    '={1,A1}',
    '=A1;B1',
    '=T[a',
  ])('refuses %s', (formula) => {
    expect(() => requireFormula(formula)).toThrow('problem with this formula');
  });

  test('writes functions and cells in capitals and drops quotes that are not needed', () => {
    expect(requireFormula("=sum('Input'!a1:b$2)+Input!c3")).toBe('=SUM(Input!A1:B$2)+Input!C3');
    expect(requireFormula("='Sheet 1'!A1&true")).toBe("='Sheet 1'!A1&TRUE");
    expect(requireFormula("='A1'!B2")).toBe("='A1'!B2");
  });

  test('leaves texts alone', () => {
    expect(requireFormula('="sum(a1)"&"a ""b"""')).toBe('="sum(a1)"&"a ""b"""');
  });

  test('takes 64 levels of nesting and no more', () => {
    const nested = (levels: number): string => `=${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;
    expect(requireFormula(nested(64))).toBe(nested(64));
    expect(() => requireFormula(nested(65))).toThrow();
  });
});
