import { isValidFormula, parseFormula } from './formulaParser';
import { FormulaTemplates } from './formulaTemplate';

describe('A formula is valid', () => {
  test.each([
    '=1',
    '= SUM( A1 , 2 )',
    "='My sheet'!A1",
    "='It''s'!$A$1:B2",
    '=Économie!A1',
    '=SUM(A:A,$1:3)',
    '=IF(,1,)',
    '={1,-2;"a",TRUE}',
    '=REGIO.LOCATION_QUOTIENT(A1:A3,,C1)',
    '=_xlfn.STDEV.P(A1:A3)',
    '=Sectors[[#This Row],[jobs]]/SUM(Sectors[jobs])',
    '=.5+1e5-1E-3',
    '=A1:INDEX(A:A,3)',
    '=#N/A',
    '="a ""quoted"" word, (really)"',
    '=TRUEVALUE+FALSE',
  ])('%s', (text) => {
    expect(isValidFormula(text)).toBe(true);
  });
});

describe('A text is no formula', () => {
  test.each([
    '1',
    '',
    '=',
    '=1+',
    '=SUM(',
    '=SUM(1))',
    '=(1',
    '={1,2;3}',
    '="open',
    '=A1 1',
    '=1;2',
    '=A1 +* 2',
  ])('%s', (text) => {
    expect(isValidFormula(text)).toBe(false);
  });

  test('nor is one that refers to another workbook, which is not here', () => {
    expect(isValidFormula('=[1]Sheet1!A1')).toBe(false);
    expect(isValidFormula("='[jobs.xlsx]Sheet 1'!A1")).toBe(false);
  });
});

test('an unary minus binds before a power and a percent sign before both, as in Excel', () => {
  expect(parseFormula('=-2^2%', 0, 0)).toEqual({
    kind: 'infix',
    operator: '^',
    left: { kind: 'constant', value: -2 },
    right: { kind: 'percent', operand: { kind: 'constant', value: 2 } },
  });
});

test('formulas that were filled down share one template, and others do not', () => {
  const templates = new FormulaTemplates();
  const first = templates.get('=Input!C8/Input!C$5', 7, 2);
  expect(templates.get('=Input!C9/Input!C$5', 8, 2)).toBe(first);
  expect(templates.get('=Input!D9/Input!D$5', 8, 3)).toBe(first);
  expect(templates.get('=Input!C9/Input!C$6', 8, 2)).not.toBe(first);
  expect(templates.get('=Input!C9/Input!$C$5', 8, 2)).not.toBe(first);
  expect(templates.get('="C9"', 8, 2)).not.toBe(templates.get('="C8"', 7, 2));
});

test.each([
  ['=SUM(A1:A9)', false],
  ['=A1+1', false],
  ['=IF(A1>1,B1,C1)', false],
  ['=A1:A9', true],
  ['=A1:A9*2', true],
  ['=LEN(A1:A9)', true],
  ['=REGIO.SHARE(A1)', true],
  ['=SUM(LEN(A1:A9))', false],
])('%s may fill other cells: %p', (text, maySpill) => {
  expect(new FormulaTemplates().get(text, 20, 20).maySpill).toBe(maySpill);
});
