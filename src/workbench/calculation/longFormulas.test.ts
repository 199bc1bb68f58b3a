import { saveXlsx } from '../files/saveXlsx';
import { openXlsx } from '../files/openXlsx';
import { constant, knownAnswers, newWorkbook } from '../files/testWorkbooks';
import { CalculationFixture } from './calculationFixture';

const repeated = (term: string, count: number, operator: string): string =>
  `=${new Array<string>(count).fill(term).join(operator)}`;

/** Excel takes 8,192 characters (Excel specifications and limits). */
const LONGEST = 8_192;

describe('a formula as long as Excel takes', () => {
  // The answers follow from arithmetic: n terms of a are n × a.
  test.each([
    ['4,000 sums', repeated('1', 4_000, '+'), 4_000],
    ['differences', repeated('2', 4_000, '-'), 2 - 2 * 3_999],
    ['products', repeated('1', 4_000, '*'), 1],
    ['quotients', repeated('1', 4_000, '/'), 1],
    ['powers', repeated('1', 4_000, '^'), 1],
    ['texts', repeated('7', 4_000, '&'), '7'.repeat(4_000)],
    ['comparisons: the first is true, and TRUE is not 1', repeated('1', 4_000, '='), false],
    ['cells', repeated('C1', 2_700, '+'), 2_700 * 3],
    ['cells to and fro', repeated('C1-C2', 1_300, '+'), 1_300 * (3 - 4)],
    ['mixed precedence', repeated('1*2', 2_000, '+'), 4_000],
    ['inside a function', `=SUM(${repeated('1', 4_000, '+').slice(1)})`, 4_000],
    ['arrays', `=SUM(${repeated('C1:C2', 1_300, '+').slice(1)})`, 1_300 * 7],
    ['arrays inside SUMPRODUCT', `=SUMPRODUCT(${repeated('C1:C2', 1_300, '+').slice(1)})`, 1_300 * 7],
    ['a minus in front of the last of them', `${repeated('1', 4_000, '+')}+-1`, 3_999],
    [
      'brackets at the right, as deep as Excel lets functions nest',
      `=${'1+('.repeat(64)}1${')'.repeat(64)}`,
      65,
    ],
    ['functions in functions', `=${'ABS('.repeat(64)}-5${')'.repeat(64)}`, 5],
  ])('is calculated: %s', (_, formula, answer) => {
    expect(formula.length).toBeLessThanOrEqual(LONGEST);
    const fixture = new CalculationFixture({ A1: formula, C1: 3, C2: 4, B1: '=A1' });
    expect(fixture.value('B1')).toBe(answer);
    expect(fixture.engine.uncalculated).toEqual([]);
  });

  test('is calculated where each of a column is as deep as may be and needs the one before', () => {
    const deep = (cell: string): string => `=${'-ABS('.repeat(180)}${cell}${')'.repeat(180)}`;
    const fixture = new CalculationFixture({ A1: 5 });
    // The last first, so that each is asked for by the next.
    for (let row = 60; row > 1; row -= 1) fixture.enter(`A${row}`, deep(`A${row - 1}`));
    expect(fixture.value('A60')).toBe(-5);
    expect(fixture.engine.uncalculated).toEqual([]);
  });

  test('is stored as it was entered', async () => {
    const { workbook, sheet } = newWorkbook();
    const formula = repeated('B1', 2_700, '+');
    sheet.setCell(0, 0, { value: null, formula, style: {} });
    sheet.setCell(0, 1, constant(2));
    const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers({ 'Sheet1!0:0': 5_400 }));
    const cell = (await openXlsx(bytes)).workbook.sheets[0]!.cell(0, 0);
    expect([cell.formula, cell.value]).toEqual([formula, 5_400]);
  });

  // Deeper than Excel lets anything nest: it keeps the value of the file, and the notice names it.
  test.each([
    ['percent signs', `=C1${'%'.repeat(8_000)}`],
    ['signs', `=${'-'.repeat(8_000)}C1`],
    ['functions', `=${'ABS('.repeat(1_500)}1${')'.repeat(1_500)}`],
    ['brackets', `=${'1+('.repeat(1_500)}1${')'.repeat(1_500)}`],
  ])('is not calculated where it is thousands of %s deep', (_, formula) => {
    const fixture = new CalculationFixture({ B1: '=A1', C1: 3 });
    fixture.workbook.sheets[0]!.setCell(0, 0, { value: 12.5, formula, style: {}, intersects: true });
    expect(fixture.value('B1')).toBe(12.5);
    expect(fixture.engine.uncalculated).toEqual(['Sheet1!A1']);
  });
});
