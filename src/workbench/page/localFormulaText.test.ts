import { formulaToEnglish, formulaToLocal } from './localFormulaText';

describe('a formula typed in Dutch', () => {
  it.each([
    ['=SUM(A1;B2)', '=SUM(A1,B2)'],
    ['=Als(A1>0;som(B1:B3);0)', '=IF(A1>0,SUM(B1:B3),0)'],
    ['=ROUND(1,25;1)', '=ROUND(1.25,1)'],
    ['=IF(A1>0,5;"a;b, 1,5";\'Blad 1,5;2\'!A1)', '=IF(A1>0.5,"a;b, 1,5",\'Blad 1,5;2\'!A1)'],
    ['=REGIO.LOCATION_QUOTIENT(A1:A3;B1:B3)', '=REGIO.LOCATION_QUOTIENT(A1:A3,B1:B3)'],
    ['={1,5\\2;3\\4}', '={1.5,2;3,4}'],
    ['=IF(WAAR;ONWAAR;1)', '=IF(TRUE,FALSE,1)'],
    ['=Tabel1[Banen;totaal]', '=Tabel1[Banen;totaal]'],
    ['=ALS(A1;#N/B;#DEEL/0!)', '=IF(A1,#N/A,#DIV/0!)'],
    ['=#waarde!&"#VERW!"', '=#VALUE!&"#VERW!"'],
    ['=SOM(A1#)', '=SUM(A1#)'],
  ])('%s is %s in the model', (local, english) => {
    expect(formulaToEnglish(local, 'nl-NL')).toBe(english);
  });

  it.each([
    ['=SUM(1,2)', '=SOM(1;2)'],
    ['=SUM(A1,1.5,"1.5, a")', '=SOM(A1;1,5;"1.5, a")'],
    ['=SUMIFS(A:A,B:B,"x")', '=SOMMEN.ALS(A:A;B:B;"x")'],
    ['={1.5,2;3,4}', '={1,5\\2;3\\4}'],
    ['=IF(A1,#N/A,#REF!)', '=ALS(A1;#N/B;#VERW!)'],
    ['=#NAME?+#NUM!+#NULL!+#SPILL!', '=#NAAM?+#GETAL!+#LEEG!+#OVERLOOP!'],
    ["='it''s, 1.5'!A1+TRUE", "='it''s, 1.5'!A1+WAAR"],
  ])('%s is shown as %s', (english, local) => {
    expect(formulaToLocal(english, 'nl-NL')).toBe(local);
    expect(formulaToEnglish(local, 'nl-NL')).toBe(english);
  });

  it('stays as it is in English', () => {
    expect(formulaToEnglish('=SUM(A1,1.5)', 'en-US')).toBe('=SUM(A1,1.5)');
    expect(formulaToLocal('=SUM(A1,1.5)', 'en-US')).toBe('=SUM(A1,1.5)');
  });
});
