import { CellError, type Scalar } from '../../model/cell';
import type { TableModel } from '../../model/workbookModel';
import { CalculationFixture } from '../calculationFixture';

/** 120, 10, 150 and 23 are the numbers on Microsoft's page of SUBTOTAL. */
function numbers(): CalculationFixture {
  return new CalculationFixture({ A2: 120, A3: 10, A4: 150, A5: 23 });
}

function hide(fixture: CalculationFixture, ...rows: number[]): void {
  for (const row of rows) fixture.workbook.sheets[0]!.hiddenRows.add(row - 1);
}

describe('SUBTOTAL', () => {
  // Each number stands for the function beside it (the table on Microsoft's page), so both must agree.
  const FUNCTIONS = ['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', 'STDEV', 'STDEVP', 'SUM'];
  test.each([...FUNCTIONS, 'VAR', 'VARP'].map((name, index) => [index + 1, name] as const))(
    'with %i is %s, with a hundred more without the hidden rows',
    (number, name) => {
      const fixture = numbers();
      hide(fixture, 3);
      expect(fixture.formula(`=SUBTOTAL(${number},A2:A5)`)).toBe(fixture.formula(`=${name}(A2:A5)`));
      const visible = fixture.formula(`=${name}(A2,A4:A5)`);
      expect(typeof visible).toBe('number');
      expect(fixture.formula(`=SUBTOTAL(${number + 100},A2:A5)`)).toBe(visible);
    },
  );

  test('passes over the subtotals within its range, so that nothing counts twice', () => {
    const fixture = new CalculationFixture({
      A1: 1,
      A2: 2,
      A3: '=SUBTOTAL(9,A1:A2)',
      A4: 4,
      A5: '=AGGREGATE(9,4,A4)',
      A6: '=SUM(A1:A2)',
      A7: '=SUBTOTAL(9,A1:A6)',
      A8: '=SUBTOTAL(3,A1:A6)',
    });
    expect(fixture.values('A7:A8')).toEqual([[10], [4]]);
  });

  test('takes several areas, also of other sheets with hidden rows of their own', () => {
    const fixture = numbers();
    fixture.enter('Input!B3', 1000);
    fixture.enter('Input!B4', 2000);
    hide(fixture, 4);
    expect(fixture.formula('=SUBTOTAL(109,A2:A3,A4:A5,Input!B3:B4)')).toBe(120 + 10 + 23 + 3000);
  });

  test.each([
    ['=SUBTOTAL(0,A2:A5)', '#VALUE!'],
    ['=SUBTOTAL(12,A2:A5)', '#VALUE!'],
    ['=SUBTOTAL(100,A2:A5)', '#VALUE!'],
    ['=SUBTOTAL(112,A2:A5)', '#VALUE!'],
    ['=SUBTOTAL(9,5)', '#VALUE!'],
    ['=SUBTOTAL("x",A2:A5)', '#VALUE!'],
    ['=SUBTOTAL(9,A2:A6)', '#N/A'],
    ['=SUBTOTAL(2,A2:A6)', 4],
    ['=SUBTOTAL(1,B2:B5)', '#DIV/0!'],
  ])('%s gives %p', (formula, expected) => {
    const fixture = numbers();
    fixture.enter('A6', new CellError('#N/A'));
    expect(fixture.formula(formula)).toBe(expected);
  });

  test('hears of a row that is hidden or shown, before the answers are asked for', async () => {
    const fixture = numbers();
    expect(fixture.formula('=SUBTOTAL(109,A2:A5)')).toBe(303);
    hide(fixture, 4);
    await fixture.engine.settle();
    expect(fixture.value('Z999')).toBe(153);
    fixture.workbook.sheets[0]!.hiddenRows.clear();
    hide(fixture, 2);
    await fixture.engine.settle();
    expect(fixture.value('Z999')).toBe(183);
  });

  describe('from a file, where a filter may have hidden the rows', () => {
    /** The answer of the file is one that no way of counting gives. */
    function filed(formula: string, ...hidden: number[]): Scalar | string {
      const fixture = numbers();
      hide(fixture, ...hidden);
      fixture.workbook.sheets[0]!.setCell(9, 0, { value: 77, formula, style: {} });
      return fixture.value('A10');
    }

    test('keeps its value when rows are hidden that it may or may not count', () => {
      expect(filed('=SUBTOTAL(9,A2:A5)', 3)).toBe(77);
      expect(filed('=AGGREGATE(9,4,A2:A5)', 3)).toBe(77);
    });

    test('is calculated when it leaves hidden rows out, or has none', () => {
      expect(filed('=SUBTOTAL(109,A2:A5)', 3)).toBe(293);
      expect(filed('=AGGREGATE(9,5,A2:A5)', 3)).toBe(293);
      expect(filed('=SUBTOTAL(9,A2:A5)', 6, 9)).toBe(303);
    });
  });
});

describe('AGGREGATE', () => {
  /** A number, a hidden number, an error, a subtotal: added up one by one they tell what was counted. */
  function mixed(withError: boolean): CalculationFixture {
    const fixture = new CalculationFixture({ A1: 1, A2: 10, A4: '=SUBTOTAL(9,B1)', B1: 100 });
    if (withError) fixture.enter('A3', new CellError('#DIV/0!'));
    hide(fixture, 2);
    return fixture;
  }

  // The table of options on Microsoft's page.
  test.each([
    [0, '#DIV/0!', 11],
    [1, '#DIV/0!', 1],
    [2, 11, 11],
    [3, 1, 1],
    [4, '#DIV/0!', 111],
    [5, '#DIV/0!', 101],
    [6, 111, 111],
    [7, 101, 101],
  ])('with option %i gives %p with an error and %p without', (option, withError, without) => {
    expect(mixed(true).formula(`=AGGREGATE(9,${option},A1:A4)`)).toBe(withError);
    expect(mixed(false).formula(`=AGGREGATE(9,${option},A1:A4)`)).toBe(without);
  });

  // Each number stands for the function beside it (the table on Microsoft's page), so both must agree.
  const FUNCTIONS = ['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', 'STDEV.S', 'STDEV.P', 'SUM'];
  test.each(
    [...FUNCTIONS, 'VAR.S', 'VAR.P', 'MEDIAN', 'MODE.SNGL'].map((name, index) => [index + 1, name] as const),
  )('with %i is %s of what is no error', (number, name) => {
    const fixture = numbers();
    fixture.enter('A6', new CellError('#NUM!'));
    fixture.enter('A7', 10);
    const expected = fixture.formula(`=${name}(A2:A5,A7)`);
    expect(typeof expected).toBe('number');
    expect(fixture.formula(`=AGGREGATE(${number},6,A2:A7)`)).toBe(expected);
  });

  test.each([
    [14, 'LARGE', 2],
    [15, 'SMALL', 2],
    [16, 'PERCENTILE.INC', 0.3],
    [17, 'QUARTILE.INC', 1],
    [18, 'PERCENTILE.EXC', 0.3],
    [19, 'QUARTILE.EXC', 1],
  ])('with %i is %s, also of a calculated array with errors in it', (number, name, position) => {
    const fixture = numbers();
    fixture.enterRows('B2', [['x'], ['x'], ['y'], ['x']]);
    const expected = fixture.formula(`=${name}((A2:A3,A5),${position})`);
    expect(typeof expected).toBe('number');
    expect(fixture.formula(`=AGGREGATE(${number},6,A2:A5/(B2:B5="x"),${position})`)).toBe(expected);
  });

  test.each([
    ['=AGGREGATE(0,6,A2:A5)', '#VALUE!'],
    ['=AGGREGATE(20,6,A2:A5)', '#VALUE!'],
    ['=AGGREGATE(9,8,A2:A5)', '#VALUE!'],
    ['=AGGREGATE(9,-1,A2:A5)', '#VALUE!'],
    ['=AGGREGATE(9,6,A2:A5/1)', '#VALUE!'],
    ['=AGGREGATE(9,,A2:A5)', 303],
  ])('%s gives %p', (formula, expected) => {
    expect(numbers().formula(formula)).toBe(expected);
  });
});

describe('A table with a totals row', () => {
  function banen(): CalculationFixture {
    const fixture = new CalculationFixture();
    fixture.enterRows('A1', [
      ['Sector', 'Banen 2018', 'Aandeel'],
      ['Haven', 30, '=Banen[[#This Row],[Banen 2018]]/Banen[[#Totals],[Banen 2018]]'],
      ['Zorg', 90, '=Banen[[#This Row],[Banen 2018]]/Banen[[#Totals],[Banen 2018]]'],
      ['Totaal', '=SUBTOTAL(109,Banen[Banen 2018])', '=SUBTOTAL(109,Banen[Aandeel])'],
    ]);
    const table: TableModel = {
      id: 't',
      name: 'Banen',
      area: { row: 0, column: 0, lastRow: 3, lastColumn: 2 },
      columns: ['Sector', 'Banen 2018', 'Aandeel'].map((name, id) => ({ id, name })),
      style: '',
      showFilterButton: true,
      showBandedRows: true,
      showHeaders: true,
      showTotals: true,
    };
    fixture.workbook.sheets[0]!.tables.push(table);
    return fixture;
  }

  test('adds up its body without the totals row', () => {
    expect(banen().values('B4:C4')).toEqual([[120, 1]]);
    expect(banen().values('C2:C3')).toEqual([[0.25], [0.75]]);
  });

  test.each([
    ['=Banen[[#Totals],[Banen 2018]]', 120],
    ['=SUM(Banen[Banen 2018])', 120],
    ['=SUM(Banen[[#Data],[#Totals],[Banen 2018]])', 240],
    ['=SUBTOTAL(109,Banen[[#Data],[#Totals],[Banen 2018]])', 120],
    ['=ROWS(Banen[#All])', 4],
    ['=COUNTA(Banen[#Totals])', 3],
  ])('%s gives %p', (formula, expected) => {
    expect(banen().formula(formula)).toBe(expected);
  });

  test('leaves hidden rows out of its totals, and follows a change', async () => {
    const fixture = banen();
    hide(fixture, 3);
    await fixture.engine.settle();
    expect(fixture.value('B4')).toBe(30);
    fixture.enter('B2', 40);
    expect(fixture.value('B4')).toBe(40);
  });
});
