import fc from 'fast-check';
import { callsAddIn, formulaFromFile, formulaToFile } from './formulaInFile';
import { formulaTokens } from './formulaTokens';
import { moveFormula } from './sharedFormula';
import { fullTableReferences } from './structuredReferences';

describe('formulas in files', () => {
  it.each([
    ['=STDEV.P(A1:A3)', '_xlfn.STDEV.P(A1:A3)'],
    ['=IFNA(MATCH(1,A:A,0),"x")', '_xlfn.IFNA(MATCH(1,A:A,0),"x")'],
    ['=SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
    ['=REGIO.LOCATION_QUOTIENT(B2,C2)', '_xldudf_REGIO_LOCATION_QUOTIENT(B2,C2)'],
    ['=SUM(A1:A3)/SUMIFS(B:B,C:C,"<5")', 'SUM(A1:A3)/SUMIFS(B:B,C:C,"<5")'],
    ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
  ])('stores %s as %s and reads it back', (model, file) => {
    expect(formulaToFile(model)).toBe(file);
    expect(formulaFromFile(file)).toBe(model);
  });

  it('leaves texts, sheet names and table references alone', () => {
    const formula = `='STDEV.P(x)'!A1&"IFNA(""REGIO.A(1)"")"&Tabel[[#This Row],[IFNA(1)]]`;
    expect(`=${formulaToFile(formula)}`).toBe(formula);
  });

  it('keeps the stored name of another add-in, whose namespace cannot be told', () => {
    expect(formulaFromFile('_xldudf_CX_GET_ALL(A1)')).toBe('=_xldudf_CX_GET_ALL(A1)');
    expect(formulaToFile('=_xldudf_CX_GET_ALL(A1)')).toBe('_xldudf_CX_GET_ALL(A1)');
  });

  it('sees calls of add-ins, but not their names in texts', () => {
    expect(callsAddIn('1+_xldudf_REGIO_SHARE(A1)')).toBe(true);
    expect(callsAddIn('=1+regio.share(A1)')).toBe(true);
    expect(callsAddIn('=_xldudf_CX_GET(A1)')).toBe(true);
    expect(callsAddIn('"_xldudf_REGIO_SHARE("&A1')).toBe(false);
    expect(callsAddIn('="REGIO.SHARE("&A1')).toBe(false);
  });

  it('cuts any text into pieces that joined are that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          formulaTokens(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('moveFormula', () => {
  // Checked by hand against what copying such a formula two rows down and one column right gives in a spreadsheet.
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ["'A1 B2'!C3", "'A1 B2'!D5"],
    ['Blad1!C3', 'Blad1!D5'],
    ['"A1"&A1', '"A1"&B3'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['SUM(A:B)', 'SUM(B:C)'],
    ['SUM(2:$3)', 'SUM(4:$3)'],
    ['Tabel[[#This Row],[A1]]', 'Tabel[[#This Row],[A1]]'],
    ['A1*1.5E3+2', 'B3*1.5E3+2'],
    ['XFD1', '#REF!'],
    ['A1048575', '#REF!'],
  ])('moves %s two rows down and one column right to %s', (formula, moved) => {
    expect(moveFormula(formula, 2, 1)).toBe(moved);
  });
});

describe('fullTableReferences', () => {
  it.each([
    ['[@jobs]*2', 'T[[#This Row],[jobs]]*2'],
    ['[@[jobs 2024]]', 'T[[#This Row],[jobs 2024]]'],
    ['SUM(T[@[a]:[b]])', 'SUM(T[[#This Row],[a]:[b]])'],
    ['SUM([jobs])', 'SUM(T[jobs])'],
    ['SUM(Other[jobs])', 'SUM(Other[jobs])'],
    ['[1]Blad1!A1', '[1]Blad1!A1'],
    ['"[@jobs]"', '"[@jobs]"'],
  ])('writes %s out as %s', (written, full) => {
    expect(fullTableReferences(written, 'T')).toBe(full);
  });
});
