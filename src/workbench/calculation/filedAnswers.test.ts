import type { Scalar } from '../model/cell';
import { CellError } from '../model/cell';
import { CalculationFixture, InvokerFixture, type Entry } from './calculationFixture';
import type { FiledArrayCell } from './filedArray';

/** Puts a formula where a file had it, with the value that the file had for it. */
function file(fixture: CalculationFixture, row: number, formula: string, value: Scalar): void {
  fixture.workbook.sheets[0]!.setCell(row, 0, { value, formula, style: {}, intersects: true });
}

/** A sheet with one formula from a file in A1, and one that needs it in B1. */
function opened(
  formula: string,
  value: Scalar,
  cells: Record<string, Entry> = {},
  invoker?: InvokerFixture,
): CalculationFixture {
  const fixture = new CalculationFixture({ B1: '=A1', C1: 1, C2: 2, C3: 3, ...cells }, {}, invoker);
  file(fixture, 0, formula, value);
  return fixture;
}

describe('A formula from a file that cannot be calculated', () => {
  test.each([
    '=XLOOKUP(2,C1:C3,D1:D3)',
    '=TODAY()',
    '=NOW()-1',
    '=RAND()',
    '=PROPER("den haag")',
    '=CELL("row",C1)',
    '=GETPIVOTDATA("Banen",C1)',
    '=_xldudf_OTHER_ADDIN(C1)',
    '=REGIO.FROM_A_LATER_VERSION(C1)',
    '=LET(x,C1,x+1)',
    '=SINGLE(C1:C3)',
    '=IFERROR(XLOOKUP(1,C1:C3,C1:C3),"not found")',
    '=ISERROR(TODAY())',
    '=IF(TRUE,SUM(C1:C3)+RAND(),0)',
    '=1+C1+TODAY()*2',
    '=name_of_one_sheet*2',
    '=Sheet1!name_of_one_sheet',
    '=Sectors[jobs]',
    '=SUM(Q1:Q4!C1)',
    '=SUM(Sheet1:Sheet3!C1)',
    "=SUM('Sheet 1:Sheet 3'!C1)",
    '=INDIRECT("Sectors[jobs]")',
    '=INDIRECT("R1C3",FALSE)',
    '=rest',
    '=SUM(C1,C2,)+[1]Sheet1!A1',
  ])('keeps its value, which others use: %s', (formula) => {
    const fixture = opened(formula, 12.5);
    fixture.workbook.names.push({ name: 'rest', formula: '=TODAY()-C1' });
    expect(fixture.value('A1')).toBe(12.5);
    expect(fixture.value('B1')).toBe(12.5);
    expect(fixture.value('A2')).toBeNull();
    expect(fixture.engine.uncalculated).toEqual(['Sheet1!A1']);
  });

  test.each(['Haven', true, false, '', 0])('keeps %p', (value) => {
    expect(opened('=XLOOKUP(2,C1:C3,D1:D3)', value).values('A1:B1')).toEqual([[value, value]]);
  });

  test('keeps the very error it had', () => {
    const error = new CellError('#N/A', 'not found');
    const fixture = opened('=XLOOKUP(9,C1:C3,D1:D3)', error);
    expect(fixture.engine.valueAt(fixture.workbook.sheets[0]!, 0, 0)).toBe(error);
    expect(fixture.value('B1')).toBe('#N/A');
  });

  test('is calculated where the branch that is taken can be', () => {
    const fixture = opened('=IF(C1>5,XLOOKUP(1,C1:C3,C1:C3),SUM(C1:C3))', 6);
    fixture.enter('C2', 20);
    expect(fixture.value('A1')).toBe(24);
    expect(fixture.engine.uncalculated).toEqual([]);
  });

  test('keeps its value, and stays named, when what it needs changes', async () => {
    const fixture = opened('=XLOOKUP(2,C1:C3,C1:C3)+C1', 3);
    file(fixture, 1, '=RAND()', 0.25);
    await fixture.engine.settle();
    fixture.enter('C1', 100);
    await fixture.engine.settle();
    expect(fixture.values('A1:B1')).toEqual([[3, 3]]);
    expect(fixture.engine.uncalculated).toEqual(['Sheet1!A1', 'Sheet1!A2']);
  });

  test('is #NAME? once it is typed anew, and not named any more', async () => {
    const fixture = opened('=XLOOKUP(2,C1:C3,C1:C3)', 2);
    expect(fixture.value('A1')).toBe(2);
    fixture.enter('A1', '=XLOOKUP(2,C1:C3,C1:C3)');
    expect(fixture.values('A1:B1')).toEqual([['#NAME?', '#NAME?']]);
    expect(fixture.engine.uncalculated).toEqual([]);
  });

  test('is not named any more once it is gone', () => {
    const fixture = opened('=TODAY()', 45_000);
    expect(fixture.value('A1')).toBe(45_000);
    fixture.enter('A1', 5);
    expect(fixture.engine.uncalculated).toEqual([]);
    fixture.workbook.addSheet('Other');
    expect(fixture.value('B1')).toBe(5);
    expect(fixture.engine.uncalculated).toEqual([]);
  });

  test('in a circle keeps what repeated calculation left in the file', () => {
    const fixture = opened('=B2*0.5+1', 1.9, { B2: '=A1+0' });
    expect(fixture.value('A1')).toBe(1.9);
    expect(fixture.engine.circularReferences).toContain('Sheet1!A1');
    expect(fixture.engine.uncalculated).toEqual(['Sheet1!A1']);
  });
});

describe('A formula from a file that can be calculated', () => {
  test('comes to what it is, whatever the file had', () => {
    const fixture = opened('=SUM(C1:C3)', 999);
    expect(fixture.values('A1:B1')).toEqual([[6, 6]]);
    expect(fixture.engine.uncalculated).toEqual([]);
  });

  test('asks the add-in for the functions it has', async () => {
    const invoker = new InvokerFixture({ DOUBLE: (matrix) => [[Number(matrix![0]![0]) * 2]] });
    const fixture = opened('=REGIO.DOUBLE(C2)', 999, {}, invoker);
    await fixture.engine.settle();
    expect(fixture.values('A1:B1')).toEqual([[4, 4]]);
    expect(fixture.engine.uncalculated).toEqual([]);
  });
});

describe('An array formula from a file', () => {
  /** In E1 and the cells below, since the file had it so. */
  function openedArray(formula: string, values: Scalar[][], isFixed: boolean): CalculationFixture {
    const fixture = new CalculationFixture({ A1: 1, A2: 2, A3: 3, G1: '=SUM(E1:E9)', G2: '=E2' });
    const cell: FiledArrayCell = {
      value: values[0]![0]!,
      formula,
      style: {},
      filedArray: { values, isFixed },
    };
    fixture.workbook.sheets[0]!.setCell(0, 4, cell);
    return fixture;
  }

  test.each([true, false])('that cannot be calculated keeps all its cells (fixed: %p)', (isFixed) => {
    const fixture = openedArray('=FILTER(A1:A3,A1:A3>1)', [[2], [3]], isFixed);
    expect(fixture.values('G1:G2')).toEqual([[5], [3]]);
    expect(fixture.values('E1:E3')).toEqual([[2], [3], [null]]);
    const area = { row: 0, column: 4, lastRow: 1, lastColumn: 4 };
    expect(fixture.engine.spillArea(fixture.workbook.sheets[0]!, 0, 4)).toEqual(area);
    expect(fixture.engine.uncalculated).toEqual(['Sheet1!E1']);
    fixture.workbook.addSheet('Other');
    expect(fixture.values('G1:G2')).toEqual([[5], [3]]);
  });

  test('that cannot even be read keeps all its cells', () => {
    const fixture = openedArray('=[1]Sheet1!A1:A2', [[2], [3]], false);
    expect(fixture.values('G1:G2')).toEqual([[5], [3]]);
  });

  test('gives its cells free when it is replaced', () => {
    const fixture = openedArray('=FILTER(A1:A3,A1:A3>1)', [[2], [3]], false);
    expect(fixture.value('G2')).toBe(3);
    fixture.enter('E1', 7);
    expect(fixture.values('E1:E2')).toEqual([[7], [null]]);
    expect(fixture.values('G1:G2')).toEqual([[7], [0]]);
  });

  test('that spills grows with its answer', () => {
    const fixture = openedArray('=A1:A3*10', [[10], [20]], false);
    expect(fixture.values('E1:E4')).toEqual([[10], [20], [30], [null]]);
  });

  test.each([
    ['=A1:A3*10', [[0], [0]], [[10], [20], [null]]],
    ['=A1:A3*10', [[0]], [[10], [null], [null]]],
    ['=SUM(A1:A3)', [[0], [0], [0]], [[6], [6], [6]]],
    ['=A1:A2', [[0], [0], [0]], [[1], [2], ['#N/A']]],
  ])('entered over a fixed area fills that and no more: %s over %j', (formula, values, expected) => {
    expect(openedArray(formula, values, true).values('E1:E3')).toEqual(expected);
  });
});
