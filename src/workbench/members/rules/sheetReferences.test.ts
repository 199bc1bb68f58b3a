import { withSheetReplaced } from './sheetReferences';

describe('withSheetReplaced', () => {
  test.each([
    ['=Sheet1!A1+1', '=New!A1+1'],
    ["='Sheet1'!$A$1:B2", '=New!$A$1:B2'],
    ['=SHEET1!A:A', '=New!A:A'],
    ['=SUM(Sheet1!2:9)', '=SUM(New!2:9)'],
    ['=Sheet10!A1', '=Sheet10!A1'],
    ['=MySheet1!A1', '=MySheet1!A1'],
    ['="Sheet1!A1"', '="Sheet1!A1"'],
    ["='Other Sheet1'!A1", "='Other Sheet1'!A1"],
  ])('makes of %s %s', (before, after) => {
    expect(withSheetReplaced(before, 'Sheet1', 'New')).toBe(after);
  });

  test('quotes a new name that needs it', () => {
    expect(withSheetReplaced('=Sheet1!A1', 'Sheet1', "Jobs in 't Veen")).toBe("='Jobs in ''t Veen'!A1");
  });

  test.each([
    ['=Sheet1!A1+1', '=#REF!+1'],
    ["=SUM('Sheet1'!$A$1:$B$2)", '=SUM(#REF!)'],
    ['=SUM(Sheet1!A:B)', '=SUM(#REF!)'],
    ['=SUM(Sheet1!2:9)', '=SUM(#REF!)'],
  ])('of a deleted sheet makes of %s %s', (before, after) => {
    expect(withSheetReplaced(before, 'Sheet1', undefined)).toBe(after);
  });
});
