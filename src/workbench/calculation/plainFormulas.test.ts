import type { HostModes } from '../model/modes';
import { CalculationFixture } from './calculationFixture';

/**
 * Jobs of four sectors. What the formulas come to is Excel's implicit intersection ("Implicit intersection operator: @",
 * support.microsoft.com): a range where one value is expected gives the cell in the formula's own row or column, an
 * array its first value, and a range in an argument that takes one is the range. LibreOffice 7.4 calculates the same
 * from a file without cached values, except where a line says so.
 */
const JOBS = [
  ['Sector', 'Jobs 2023', 'Jobs 2018'],
  ['Zorg', 1200, 1100],
  ['Bouw', 800, 900],
  ['ICT', 2000, 1500],
  ['Horeca', 450, 300],
];

/** What a formula comes to that stands in column H of these rows as a file has it without the mark of an array. */
function plain(formula: string, rows: readonly number[], modes: Partial<HostModes> = {}): unknown[] {
  const fixture = new CalculationFixture({}, modes);
  fixture.enterRows('A1', JOBS);
  const [sheet] = fixture.workbook.sheets;
  for (const name of [
    { name: 'Jobs', formula: '=Sheet1!$B$2:$B$5' },
    { name: 'Products', formula: '=Sheet1!$B$2:$B$5*Sheet1!$C$2:$C$5' },
    { name: 'Chosen', formula: '=IF(Sheet1!$B$2:$B$5>1000,1,0)' },
  ]) {
    fixture.workbook.names.push(name);
  }
  for (const row of rows) {
    sheet!.setCell(row - 1, 7, { value: null, formula, style: {}, intersects: true });
  }
  return rows.map((row) => fixture.value(`H${row}`));
}

describe('A formula of before dynamic arrays', () => {
  test.each([
    ['=B2:B5*2', [2400, 1600, 4000, 900]],
    ['=SUM(B2:B5*C2:C5)', [1_320_000, 720_000, 3_000_000, 135_000]],
    ['=SUM((B2:B5)*(C2:C5))', [1_320_000, 720_000, 3_000_000, 135_000]],
    ['=SUM(IF(B2:B5>1000,1,0))', [1, 0, 1, 0]],
    ['=SUM(ABS(B2:B5))', [1200, 800, 2000, 450]],
    ['=MAX(ROUND(B2:B5,0))', [1200, 800, 2000, 450]],
    ['=SUM(-B2:B5)', [-1200, -800, -2000, -450]],
    ['=SUM(B2:B5%)', [12, 8, 20, 4.5]],
    ['=SUM(CHOOSE(1,B2:B5*1))', [1200, 800, 2000, 450]],
    ['=AND(B2:B5>1000)', [true, false, true, false]],
    ['=SUM(COUNTIF(A2:A5,A2:A5))', [1, 1, 1, 1]],
    ['=SUM(INDEX(B2:C5,0,1)*2)', [2400, 1600, 4000, 900]],
    ['=SUM(OFFSET(B1,1,0,4,1)*2)', [2400, 1600, 4000, 900]],
    ['=SUM(Jobs*2)', [2400, 1600, 4000, 900]],
    ['=LARGE(B2:B5*1,1)', [1200, 800, 2000, 450]],
    ['=INDEX(B2:B5,0)', [1200, 800, 2000, 450]],
    ['=SUM(B2:B5*{1,10})', [13_200, 8_800, 22_000, 4950]],
  ])('takes of a range the cell of its own row where one value is expected: %s', (formula, expected) => {
    expect(plain(formula, [2, 3, 4, 5])).toEqual(expected);
  });

  test.each([
    ['=SUM(B2:B5)', 4450],
    ['=SUMIFS(B2:B5,A2:A5,"Zorg")', 1200],
    ['=INDEX(B2:B5,MATCH("ICT",A2:A5,0))', 2000],
    ['=VLOOKUP("ICT",A2:C5,3,FALSE)', 1500],
    ['=SUM(Jobs)', 4450],
    ['=SUM(IF(B2>0,B2:B5,0))', 4450],
    ['=RANK(B2,B2:B5)', 2],
  ])('takes a whole range where a range is expected: %s', (formula, expected) => {
    expect(plain(formula, [2, 9])).toEqual([expected, expected]);
  });

  test.each([
    ['=SUMPRODUCT((A2:A5="Zorg")*(B2:B5))', 1200],
    ['=SUMPRODUCT(--(B2:B5>1000),C2:C5)', 2600],
    ['=SUMPRODUCT(ABS(B2:B5))', 4450],
    ['=SUMPRODUCT(ROUND(B2:B5/100,0)*SUM(C2:C5*2))', 45 * 7600],
    ['=SUMPRODUCT(SUMIF(A2:A5,A2:A5,B2:B5))', 4450],
    ['=SUMPRODUCT(ROW(A2:A5))', 14],
    ['=LOOKUP(2,1/(A2:A5="ICT"),B2:B5)', 2000],
    ['=MATCH(1,INDEX((A2:A5="ICT")*(B2:B5>0),0),0)', 3],
    ['=AGGREGATE(14,6,B2:B5/(B2:B5<2000),1)', 1200],
    ['=SUM(Products)', 1_320_000 + 720_000 + 3_000_000 + 135_000],
    ['=SUM(Chosen)', 2],
    ['=SUM(LARGE(B2:B5,{1,2}))', 3200],
    ['={5,6}', 5],
  ])('calculates with arrays where every Excel did: %s', (formula, expected) => {
    expect(plain(formula, [2, 9])).toEqual([expected, expected]);
  });

  // LibreOffice calculates these with the whole range. Excel wants braces for that: one value is what its .xls files have
  // for the first parameter of IF and IFERROR, as LibreOffice's own filter lists it (sc/source/filter/excel/xlformula.cxx).
  test('looks at one value in IF and IFERROR whatever stands around them', () => {
    expect(plain('=SUMPRODUCT(IF(B2:B5>1000,1,0))', [2, 3, 9])).toEqual([1, 0, '#VALUE!']);
    expect(plain('=SUM(IFERROR(B2:B5,0))', [2, 3, 9])).toEqual([1200, 800, 0]);
  });

  test('takes the range of the branch that its one condition chose', () => {
    expect(plain('=MAX(IF(A2:A5="Zorg",B2:B5))', [2, 4])).toEqual([2000, 0]);
  });

  test.each(['=B2:B5*2', '=SUM(B2:B5*C2:C5)', '=SUM(IF(B2:B5>1000,1,0))'])(
    'is #VALUE! beside no cell of the range: %s',
    (formula) => {
      expect(plain(formula, [1, 9])).toEqual(['#VALUE!', '#VALUE!']);
    },
  );

  test('takes of a row the cell of its own column', () => {
    const fixture = new CalculationFixture();
    fixture.enterRows('A1', [[1, 2, 3]]);
    const cell = { value: null, formula: '=SUM($A$1:$C$1*10)', style: {}, intersects: true };
    for (const column of [0, 1, 2, 3]) fixture.workbook.sheets[0]!.setCell(4, column, cell);
    expect(fixture.values('A5:D5')).toEqual([[10, 20, 30, '#VALUE!']]);
  });

  test('keeps what the file has where Excel repeated a lookup or not, nobody says', () => {
    const fixture = new CalculationFixture();
    fixture.enterRows('A1', JOBS);
    const formula = '=SUMPRODUCT(VLOOKUP(A2:A5,A2:C5,2,FALSE))';
    fixture.workbook.sheets[0]!.setCell(1, 7, { value: 1200, formula, style: {}, intersects: true });
    expect(fixture.value('H2')).toBe(1200);
  });

  test('is a dynamic one as soon as it is typed, the same words or others', () => {
    const fixture = new CalculationFixture();
    fixture.enterRows('A1', JOBS);
    const formula = '=B2:B5*2';
    fixture.workbook.sheets[0]!.setCell(1, 7, { value: 2400, formula, style: {}, intersects: true });
    expect(fixture.values('H2:H5')).toEqual([[2400], [null], [null], [null]]);
    fixture.enter('H2', formula);
    expect(fixture.values('H2:H5')).toEqual([[2400], [1600], [4000], [900]]);
    fixture.workbook.sheets[0]!.setCell(1, 7, { value: 2400, formula, style: {}, intersects: true });
    expect(fixture.values('H2:H5')).toEqual([[2400], [null], [null], [null]]);
  });

  test('is what every formula is in an Excel without dynamic arrays', () => {
    const fixture = new CalculationFixture({}, { dynamicArrays: false });
    fixture.enterRows('A1', JOBS);
    fixture.enter('H3', '=SUM(B2:B5*C2:C5)');
    expect(fixture.value('H3')).toBe(720_000);
  });
});
