import { LAST_ROW } from '../../workbook/address';
import { CalculationFixture, InvokerFixture } from './calculationFixture';
import type { FormulaProblem } from './formulaProblem';
import { MOST_SPILLED_CELLS } from './formulaAnswer';

const problem = ({ engine, workbook }: CalculationFixture, row: number, column: number) =>
  engine.problemAt(workbook.sheets[0]!, row, column);

describe('A spill that is too large', () => {
  const rows = LAST_ROW + 1;

  test.each(['=A:A*2', '=A1:A1048576', '=REGIO.SAME(A:A)'])(
    'is refused and explained: %s',
    async (formula) => {
      const invoker = new InvokerFixture({ SAME: (matrix) => matrix! });
      const fixture = new CalculationFixture({ A1: 2, C1: formula, D1: '=COUNT(C:C)' }, {}, invoker);
      await fixture.engine.settle();
      expect(fixture.values('C1:D2')).toEqual([
        ['#SPILL!', 0],
        [null, null],
      ]);
      expect(problem(fixture, 0, 2)).toEqual({ kind: 'largeSpill', cells: rows });
      fixture.enter('C1', '=A1:A2');
      await fixture.engine.settle();
      expect(fixture.values('C1:D1')).toEqual([[2, 2]]);
      expect(problem(fixture, 0, 2)).toBeUndefined();
    },
  );

  test('begins right above the stated number of cells', () => {
    const fixture = new CalculationFixture({
      C1: `=ROW(A1:A${MOST_SPILLED_CELLS})`,
      D1: `=ROW(A1:A${MOST_SPILLED_CELLS + 1})`,
    });
    expect(fixture.value(`C${MOST_SPILLED_CELLS}`)).toBe(MOST_SPILLED_CELLS);
    expect(fixture.value('D1')).toBe('#SPILL!');
  });

  test('is no matter for a formula that takes the array together', () => {
    const fixture = new CalculationFixture({ A1: 2, A2: 3, C1: '=SUMPRODUCT(A:A*2)' });
    expect(fixture.value('C1')).toBe(10);
  });
});

describe('A function that is not known', () => {
  test.each<[string, FormulaProblem]>([
    ['=LET(x,1,x)', { kind: 'unknownFunction', name: 'LET' }],
    ['=1+WEBSERVICE("x")', { kind: 'unknownFunction', name: 'WEBSERVICE' }],
    ['=nu()', { kind: 'unknownFunction', name: 'NU' }],
  ])('is named: %s', (formula, expected) => {
    const fixture = new CalculationFixture({ A1: formula, B1: '=A1*2' });
    expect(fixture.values('A1:B1')).toEqual([['#NAME?', '#NAME?']]);
    expect(problem(fixture, 0, 0)).toEqual(expected);
    expect(problem(fixture, 0, 1)).toEqual(expected);
  });
});

describe('A circle', () => {
  test('is told of every cell in it, and of no other', () => {
    const fixture = new CalculationFixture({ A1: '=A1+1', B1: '=C1', C1: '=B1', D1: '=A1+B1' });
    expect(fixture.values('A1:D1')).toEqual([[0, 0, 0, 0]]);
    const told = [0, 1, 2, 3, 4].map((column) => problem(fixture, 0, column)?.kind);
    expect(told).toEqual(['circular', 'circular', 'circular', undefined, undefined]);
    fixture.enter('A1', '=1');
    expect(fixture.value('A1')).toBe(1);
    expect(problem(fixture, 0, 0)).toBeUndefined();
  });
});
