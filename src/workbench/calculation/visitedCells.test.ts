import type { Scalar } from '../model/cell';
import { CalculationFixture } from './calculationFixture';

const ROWS = 1_000;
/** Instead of what a workbook may cost, so that a hundred formulas are too many. */
const MOST_VISITED = 100_000;
/** One more than can each look at all rows; the first one also reads them. */
const FORMULAS = MOST_VISITED / ROWS + 1;

/** Ones in A, and in B formulas over all of them; as in a file, with the value that the file has for each. */
function opened(filed: Scalar): CalculationFixture {
  const fixture = new CalculationFixture({}, {}, undefined, MOST_VISITED);
  fixture.enterRows(
    'A1',
    Array.from({ length: ROWS }, () => [1]),
  );
  const [sheet] = fixture.workbook.sheets;
  for (let row = 0; row < FORMULAS; row += 1)
    sheet!.setCell(row, 1, { value: filed, formula: `=SUM(A:A)+${row}`, style: {} });
  return fixture;
}

describe('Formulas that together look at more cells than a workbook may cost', () => {
  test('keep the values of the file and are named, also after changes; others are calculated', async () => {
    const fixture = opened(-7);
    await fixture.engine.settle();
    const kept = fixture.engine.uncalculated;
    const isKept = new Set(kept);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(10);
    for (let row = 0; row < FORMULAS; row += 1)
      expect(fixture.value(`B${row + 1}`)).toBe(isKept.has(`Sheet1!B${row + 1}`) ? -7 : ROWS + row);
    fixture.enter('A1', 2);
    fixture.workbook.addSheet('Other');
    fixture.enter('D1', '=SUM(A:A)*2');
    await fixture.engine.settle();
    expect(fixture.engine.uncalculated).toEqual(kept);
    for (const address of kept) expect(fixture.value(address)).toBe(-7);
    expect(fixture.value('B1')).toBe(ROWS + 1);
    expect(fixture.value('D1')).toBe(2 * (ROWS + 1));
  });

  test('are an error that is explained when the file has no value for them, and each change counts anew', async () => {
    const fixture = opened(null);
    await fixture.engine.settle();
    expect(fixture.value(`B${FORMULAS}`)).toBe('#NUM!');
    expect(fixture.engine.problemAt(fixture.workbook.sheets[0]!, FORMULAS - 1, 1)).toEqual({
      kind: 'tooManyVisits',
    });
    expect(fixture.engine.uncalculated).toEqual([]);
    fixture.enter('A1', 2);
    await fixture.engine.settle();
    expect(fixture.value('B1')).toBe(ROWS + 1);
  });
});

describe('A whole column in SUMPRODUCT costs what is used of it', () => {
  const CELLS = { A1: 'x', A2: 'y', A3: 'x', B1: 10, B2: 20, B3: 30, C1: 2 };

  test('far more of them than all rows would allow are calculated', async () => {
    const fixture = new CalculationFixture(CELLS, {}, undefined, MOST_VISITED);
    const count = 20;
    fixture.enterRows(
      'E1',
      Array.from({ length: count }, () => ['=SUMPRODUCT((A1:A1048576="x")*(B1:B1048576))']),
    );
    await fixture.engine.settle();
    expect(fixture.values(`E1:E${count}`)).toEqual(Array.from({ length: count }, () => [40]));
  });

  // Worked out by hand: of 1,048,576 rows three are filled, and a blank is 0, "" and FALSE.
  test.each([
    ['=SUMPRODUCT((A:A="x")*(B:B))', 40],
    ['=SUMPRODUCT(--(A:A="x"),B:B)', 40],
    ['=SUMPRODUCT(--(A:A=""))', 1_048_573],
    ['=SUMPRODUCT((B:B<15)*1)', 1_048_574],
    ['=SUMPRODUCT(-(B:B=0)*50%)', -524_286.5],
    ['=SUMPRODUCT((A:B="x")+0)', 2],
    ['=SUMPRODUCT((A:A="x")*(B:B)*C1)', 80],
    ['=SUMPRODUCT((A:A="x")*(B:B)*SUM(C:C))', 80],
    ['=SUMPRODUCT(1/B:B)', '#DIV/0!'],
    ['=SUMPRODUCT((LEFT(A:A,1)="x")*B:B)', 40],
    ['=SUMPRODUCT(ABS(B:B-15))', 5 + 5 + 15 + 1_048_573 * 15],
    ['=SUMPRODUCT((A1:A3="x")*{1;2;4})', 5],
    ['=SUMPRODUCT((A1:A3="x")*(B1:C1))', (10 + 2) * 2],
    ['=SUMPRODUCT((A1:A3="x")*(B1:B2))', '#N/A'],
    ['=SUMPRODUCT((A:A="x"),B1:B3)', '#VALUE!'],
    ['=SUMPRODUCT((D:D="")*1)', 1_048_576],
    ['=SUMPRODUCT(ROW(B1:B3)*B1:B3)', 140],
    ['=SUMPRODUCT(IF(B1:B3>10,1,0))', 2],
  ])('%s is %p', (formula, expected) => {
    expect(new CalculationFixture(CELLS).formula(formula, 'Z1')).toBe(expected);
  });
});
