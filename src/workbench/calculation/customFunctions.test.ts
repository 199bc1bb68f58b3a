import { CellError, type Scalar } from '../model/cell';
import { CalculationFixture, InvokerFixture } from './calculationFixture';

function doubling(): InvokerFixture {
  return new InvokerFixture({
    DOUBLE: (matrix) => matrix!.map((row) => row.map((scalar) => Number(scalar) * 2)),
    FAIL: () => Promise.reject(new Error('broken')),
    NOTHING: () => [],
    ODD: () => [[Infinity, NaN, null]],
    RAGGED: () => [[1, 2], [3]],
    MISSING: () => [[new CellError('#N/A', 'no total')]],
  });
}

describe('An add-in function', () => {
  test('is busy until it answers, and so is all that needs it', async () => {
    const fixture = new CalculationFixture(
      { A1: 3, B1: '=REGIO.DOUBLE(A1)', C1: '=IFERROR(B1,"caught")', D1: '=SUM(B1:B9)', E1: '=A1' },
      {},
      doubling(),
    );
    expect(fixture.values('B1:E1')).toEqual([['#BUSY!', '#BUSY!', '#BUSY!', 3]]);
    await fixture.engine.settle();
    expect(fixture.values('B1:E1')).toEqual([[6, 6, 6, 3]]);
  });

  test('gets matrices with blanks as null, and undefined for what was left out', async () => {
    const invoker = doubling();
    const error = new CellError('#REF!');
    const fixture = new CalculationFixture(
      { A1: 1, A3: 'x', B3: error, 'My sheet!C1': '=REGIO.DOUBLE(Sheet1!A1:B3,,TRUE,{1,2},)' },
      {},
      invoker,
    );
    fixture.value('My sheet!C1');
    await fixture.engine.settle();
    expect(invoker.calls).toEqual([
      {
        name: 'DOUBLE',
        address: "'My sheet'!C1",
        parameters: [
          [
            [1, null],
            [null, null],
            ['x', error],
          ],
          undefined,
          [[true]],
          [[1, 2]],
          undefined,
        ],
      },
    ]);
  });

  test('works inside native formulas and inside one another, written in any case', async () => {
    const fixture = new CalculationFixture(
      {
        A1: 1,
        A2: 2,
        B1: '=SUM(Regio.Double(A1:A2))+REGIO.DOUBLE(REGIO.DOUBLE(A2))',
        B2: '=IF(TRUE,1,REGIO.FAIL())',
      },
      {},
      doubling(),
    );
    await fixture.engine.settle();
    expect(fixture.values('B1:B2')).toEqual([[14], [1]]);
  });

  test('fills cells, and is blocked, like any array', async () => {
    const fixture = new CalculationFixture(
      { A1: 1, A2: 2, B1: '=REGIO.DOUBLE(A1:A2)', C1: '=B2+1' },
      {},
      doubling(),
    );
    await fixture.engine.settle();
    expect(fixture.values('B1:C2')).toEqual([
      [2, 5],
      [4, null],
    ]);
    fixture.enter('B2', 'in the way');
    await fixture.engine.settle();
    expect(fixture.value('B1')).toBe('#SPILL!');
  });

  test('fills only its own cell without dynamic arrays', async () => {
    const cells = { A1: 1, A2: 2, B1: '=REGIO.DOUBLE(A1:A2)' };
    const fixture = new CalculationFixture(cells, { dynamicArrays: false }, doubling());
    await fixture.engine.settle();
    expect(fixture.values('B1:B2')).toEqual([[2], [null]]);
  });

  test('that answers what a cell cannot hold gives an error, never a hole', async () => {
    const fixture = new CalculationFixture(
      {
        A1: '=REGIO.FAIL()',
        A2: '=REGIO.NOTHING()',
        A3: '=REGIO.RAGGED()',
        A4: '=REGIO.ODD()',
        A5: '=REGIO.MISSING()',
        A6: '=REGIO.UNKNOWN()',
      },
      {},
      doubling(),
    );
    await fixture.engine.settle();
    expect(fixture.values('A1:A6')).toEqual([
      ['#VALUE!'],
      ['#CALC!'],
      ['#VALUE!'],
      ['#NUM!'],
      ['#N/A'],
      ['#NAME?'],
    ]);
    expect(fixture.values('B4:C4')).toEqual([['#NUM!', 0]]);
    const sheet = fixture.workbook.sheets[0]!;
    expect(fixture.engine.valueAt(sheet, 4, 0)).toEqual(new CellError('#N/A', 'no total'));
    expect(fixture.engine.valueAt(sheet, 0, 0)).toEqual(new CellError('#VALUE!', 'broken'));
  });

  test('is asked once per change, and a late answer to an old question is dropped', async () => {
    const waiting: ((answer: Scalar[][]) => void)[] = [];
    const invoker = new InvokerFixture({ SLOW: () => new Promise((resolve) => waiting.push(resolve)) });
    const fixture = new CalculationFixture({ A1: 1, B1: '=REGIO.SLOW(A1)' }, {}, invoker);
    expect(fixture.value('B1')).toBe('#BUSY!');
    expect(fixture.value('B1')).toBe('#BUSY!');
    await Promise.resolve();
    fixture.enter('A1', 2);
    expect(fixture.value('B1')).toBe('#BUSY!');
    await Promise.resolve();
    expect(invoker.calls.map((call) => call.parameters)).toEqual([[[[1]]], [[[2]]]]);
    waiting[1]!([['new']]);
    await Promise.resolve();
    waiting[0]!([['old']]);
    await fixture.engine.settle();
    expect(fixture.value('B1')).toBe('new');
    expect(invoker.calls).toHaveLength(2);
  });

  test('is not asked again because a sheet was added', async () => {
    const invoker = doubling();
    const fixture = new CalculationFixture({ A1: 1, B1: '=REGIO.DOUBLE(A1)' }, {}, invoker);
    await fixture.engine.settle();
    fixture.workbook.addSheet('New');
    await fixture.engine.settle();
    expect(fixture.value('B1')).toBe(2);
    expect(invoker.calls).toHaveLength(1);
  });

  test('cannot change the cells through its arguments', async () => {
    const invoker = new InvokerFixture({
      SPOIL: (matrix) => {
        matrix![0]![0] = 99;
        return [[0]];
      },
    });
    const fixture = new CalculationFixture(
      { A1: 1, A2: 2, B1: '=REGIO.SPOIL(A1:A2)', C1: '=SUM(A1:A2)' },
      {},
      invoker,
    );
    await fixture.engine.settle();
    expect(fixture.value('C1')).toBe(3);
  });
});
