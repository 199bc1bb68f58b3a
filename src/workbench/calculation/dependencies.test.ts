import { CalculationFixture, InvokerFixture } from './calculationFixture';

describe('After a change', () => {
  test('what needs the cell is calculated again, near and far', () => {
    const fixture = new CalculationFixture({ A1: 1, B1: '=A1*2', C1: '=B1+1', 'Other!A1': '=Sheet1!C1*10' });
    expect(fixture.value('Other!A1')).toBe(30);
    fixture.enter('A1', 5);
    expect(fixture.value('Other!A1')).toBe(110);
  });

  test('ranges of any length hear of a cell inside them, and only of those', () => {
    const fixture = new CalculationFixture({
      A70: 1,
      B1: '=SUM(A1:A64)',
      B2: '=SUM(A1:A65)',
      B3: '=SUM(A60:A600)',
      B4: '=SUM(A1:A100000)',
      B5: '=SUM(A:C)-SUM(B:C)',
      B6: '=SUM(C1:D600)',
    });
    expect(fixture.values('B1:B4')).toEqual([[0], [0], [1], [1]]);
    fixture.enter('A65', 10);
    expect(fixture.values('B1:B4')).toEqual([[0], [10], [11], [11]]);
    fixture.enter('A50000', 100);
    expect(fixture.values('B1:B4')).toEqual([[0], [10], [11], [111]]);
    fixture.enter('D600', 7);
    expect(fixture.value('B6')).toBe(7);
  });

  test('a value becomes a formula, another formula, and a value again', () => {
    const fixture = new CalculationFixture({ A1: 1, A2: 2, B1: 5, C1: '=B1' });
    expect(fixture.value('C1')).toBe(5);
    fixture.enter('B1', '=A1');
    expect(fixture.value('C1')).toBe(1);
    fixture.enter('B1', '=A2');
    fixture.enter('A1', 99);
    expect(fixture.value('C1')).toBe(2);
    fixture.enter('B1', 7);
    fixture.enter('A2', 98);
    expect(fixture.value('C1')).toBe(7);
    fixture.enter('B1', null);
    expect(fixture.value('C1')).toBe(0);
  });

  test('a sheet that comes, goes or is renamed counts at once', () => {
    const fixture = new CalculationFixture({ A1: '=SUM(Input!A1:A2)' });
    expect(fixture.value('A1')).toBe('#REF!');
    fixture.enter('Input!A1', 4);
    expect(fixture.value('A1')).toBe(4);
    const input = fixture.workbook.sheetByName('Input')!;
    fixture.workbook.renameSheet(input, 'Invoer');
    expect(fixture.value('A1')).toBe('#REF!');
    fixture.workbook.renameSheet(input, 'Input');
    fixture.enter('Input!A2', 5);
    expect(fixture.value('A1')).toBe(9);
    fixture.workbook.removeSheet(input);
    expect(fixture.value('A1')).toBe('#REF!');
  });

  test('a branch that was not taken before is known when it is', () => {
    const fixture = new CalculationFixture({ A1: true, B1: 1, B2: 2, C1: '=IF(A1,B1,B2)' });
    expect(fixture.value('C1')).toBe(1);
    fixture.enter('B2', 20);
    fixture.enter('A1', false);
    expect(fixture.value('C1')).toBe(20);
    fixture.enter('B2', 30);
    expect(fixture.value('C1')).toBe(30);
  });

  test('INDIRECT and OFFSET follow cells that no formula names', () => {
    const fixture = new CalculationFixture({ A1: 1, B1: '=INDIRECT("A"&1)+1', B2: '=OFFSET(D1,4,0)' });
    expect(fixture.values('B1:B2')).toEqual([[2], [0]]);
    fixture.enter('A1', 5);
    fixture.enter('D5', 6);
    expect(fixture.values('B1:B2')).toEqual([[6], [6]]);
  });

  test('what does not need the cell is not calculated again', async () => {
    const invoker = new InvokerFixture({ DOUBLE: (matrix) => [[Number(matrix![0]![0]) * 2]] });
    const fixture = new CalculationFixture(
      { A1: 1, A2: 2, B1: '=REGIO.DOUBLE(A1)', B2: '=REGIO.DOUBLE(A2)' },
      {},
      invoker,
    );
    await fixture.engine.settle();
    expect(invoker.calls).toHaveLength(2);
    fixture.enter('A2', 3);
    await fixture.engine.settle();
    expect(fixture.values('B1:B2')).toEqual([[2], [6]]);
    expect(invoker.calls.map((call) => call.address)).toEqual(['Sheet1!B1', 'Sheet1!B2', 'Sheet1!B2']);
  });
});

describe('Circles', () => {
  test('a cell that refers to itself is 0 and named', () => {
    const fixture = new CalculationFixture({ A1: '=A1+1' });
    expect(fixture.value('A1')).toBe(0);
    expect(fixture.engine.circularReferences).toEqual(['Sheet1!A1']);
  });

  test('all cells of a circle are named, and no others', () => {
    const fixture = new CalculationFixture({
      A1: '=B1+1',
      B1: '=C1+1',
      C1: '=A1+D1',
      D1: '=B1*2',
      E1: '=C1+5',
      F1: 4,
      G1: '=F1',
    });
    expect(fixture.values('A1:G1')).toEqual([[0, 0, 0, 0, 5, 4, 4]]);
    expect(fixture.engine.circularReferences).toEqual(['Sheet1!A1', 'Sheet1!B1', 'Sheet1!C1', 'Sheet1!D1']);
  });

  test('a range that holds its own formula is a circle, until it is mended', () => {
    const fixture = new CalculationFixture({ A1: 1, A2: 2, A3: '=SUM(A1:A3)' });
    expect(fixture.value('A3')).toBe(0);
    expect(fixture.engine.circularReferences).toEqual(['Sheet1!A3']);
    fixture.enter('A3', '=SUM(A1:A2)');
    expect(fixture.value('A3')).toBe(3);
    expect(fixture.engine.circularReferences).toEqual([]);
  });

  test('a circle of a thousand cells is found whole', () => {
    const fixture = new CalculationFixture({ A1: '=A1000' });
    for (let row = 2; row <= 1000; row += 1) fixture.enter(`A${row}`, `=A${row - 1}+1`);
    expect(fixture.value('A500')).toBe(0);
    expect(fixture.value('A1')).toBe(0);
    expect(fixture.engine.circularReferences).toHaveLength(1000);
  });
});
