import { CalculationFixture } from './calculationFixture';

/** What reads every row every time would not be done by then; as it is each takes a few seconds. */
const PATIENCE = 60_000;

test('a chain of 50,000 cells is calculated from its far end, and again after a change', () => {
  const fixture = new CalculationFixture();
  fixture.enterRows('A1', [[1], ...Array.from({ length: 49_999 }, (_, index) => [`=A${index + 1}+1`])]);
  expect(fixture.value('A50000')).toBe(50_000);
  fixture.enter('A1', 11);
  expect(fixture.value('A50000')).toBe(50_010);
  expect(fixture.engine.circularReferences).toEqual([]);
});

test(
  '50,000 shares and 1,000 sums over 1,000 cells are all calculated',
  async () => {
    const fixture = new CalculationFixture();
    const numbers = Array.from({ length: 50_007 }, (_, index) => [index % 7 === 0 ? null : index + 1]);
    fixture.enterRows('Input!C1', numbers);
    fixture.enterRows(
      'C8',
      Array.from({ length: 50_000 }, (_, index) => [
        `=IF(ISNUMBER(Input!C${index + 8}),Input!C${index + 8}/Input!C$5,NA())`,
      ]),
    );
    fixture.enterRows(
      'E1',
      Array.from({ length: 1_000 }, (_, index) => [`=SUM(Input!C${index + 1}:C${index + 1_000})`]),
    );
    await fixture.engine.settle();
    expect(fixture.values('C8:C9')).toEqual([['#N/A'], [9 / 5]]);
    const firstThousand = numbers.slice(0, 1_000).reduce((sum, [number]) => sum + (number ?? 0), 0);
    expect(fixture.value('E1')).toBe(firstThousand);
  },
  PATIENCE,
);

test(
  'sums by code over 30,000 rows are found through a table, not by reading every row every time',
  async () => {
    const fixture = new CalculationFixture();
    const codes = 342;
    fixture.enterRows(
      'A1',
      Array.from({ length: 30_096 }, (_, index) => [`code ${index % codes}`, index]),
    );
    fixture.enterRows(
      'D1',
      Array.from({ length: 2_000 }, (_, index) => [
        `code ${index % codes}`,
        `=SUMIFS($B$1:$B$30096,$A$1:$A$30096,D${index + 1})`,
      ]),
    );
    await fixture.engine.settle();
    // 88 rows per code: 0, 342, 684, ... 29,754.
    expect(fixture.value('E1')).toBe((88 * 29_754) / 2);
  },
  PATIENCE,
);
