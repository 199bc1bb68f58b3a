import { CalculationFixture } from './calculationFixture';

const NUMBERS = { A1: 1, A2: 2, A3: 3 };

describe('An array answer', () => {
  test('fills the cells below and to the right', () => {
    const fixture = new CalculationFixture({ ...NUMBERS, C1: '=A1:A3*{1,10}' });
    expect(fixture.values('C1:E4')).toEqual([
      [1, 10, null],
      [2, 20, null],
      [3, 30, null],
      [null, null, null],
    ]);
    const sheet = fixture.workbook.sheets[0]!;
    const area = { row: 0, column: 2, lastRow: 2, lastColumn: 3 };
    expect(fixture.engine.spillArea(sheet, 0, 2)).toEqual(area);
    expect(fixture.engine.spillArea(sheet, 1, 2)).toBeUndefined();
    expect(fixture.engine.spillArea(sheet, 0, 0)).toBeUndefined();
  });

  test('shows blanks as 0 and keeps errors in their place', () => {
    const fixture = new CalculationFixture({ A1: 4, A3: '=1/0', C1: '=A1:A3', D1: '=10/A1:A3' });
    expect(fixture.values('C1:D3')).toEqual([
      [4, 2.5],
      [0, '#DIV/0!'],
      ['#DIV/0!', '#DIV/0!'],
    ]);
  });

  test('gives #N/A where one operand ends before the other', () => {
    const fixture = new CalculationFixture({ ...NUMBERS, C1: '=A1:A3+{1;2}' });
    expect(fixture.values('C1:C3')).toEqual([[2], [4], ['#N/A']]);
  });

  test('is chosen per position by IF, and mended per position by IFERROR', () => {
    const fixture = new CalculationFixture({
      ...NUMBERS,
      C1: '=IF(A1:A3>1,A1:A3,"low")',
      D1: '=IFERROR(1/(A1:A3-2),"none")',
    });
    expect(fixture.values('C1:D3')).toEqual([
      ['low', -1],
      [2, 'none'],
      [3, 1],
    ]);
  });

  test.each([5, '=1', '', false])(
    'is #SPILL! when a cell in its way holds %p, and fills them once it is gone',
    (blocker) => {
      const fixture = new CalculationFixture({
        ...NUMBERS,
        C1: '=A1:A3',
        C3: blocker,
        E1: '=C1',
        E2: '=SUM(C1:C2)',
      });
      expect(fixture.values('C1:C2')).toEqual([['#SPILL!'], [null]]);
      expect(fixture.value('E1')).toBe('#SPILL!');
      fixture.enter('C3', null);
      expect(fixture.values('C1:C3')).toEqual([[1], [2], [3]]);
      expect(fixture.value('E2')).toBe(3);
      fixture.enter('C2', 9);
      expect(fixture.values('C1:C3')).toEqual([['#SPILL!'], [9], [null]]);
    },
  );

  test('does not fill cells of a table or beyond the edge of the sheet', () => {
    const fixture = new CalculationFixture({ ...NUMBERS, C1: '=A1:A3', XFD1: '={1,2}' });
    const area = { row: 2, column: 2, lastRow: 5, lastColumn: 4 };
    const flags = { showFilterButton: true, showBandedRows: true, showHeaders: true, showTotals: false };
    fixture.workbook.sheets[0]!.tables.push({ id: 't', name: 'T', area, columns: [], style: '', ...flags });
    expect(fixture.value('C1')).toBe('#SPILL!');
    expect(fixture.value('XFD1')).toBe('#SPILL!');
  });

  test('is known to formulas that read the filled cells, in whatever order they are asked', () => {
    const fixture = new CalculationFixture({
      B1: '=SUM(D1:D9)',
      B2: '=D3+1',
      ...NUMBERS,
      D1: '=A1:A3*10',
      F1: '=D2:D3+1',
    });
    expect(fixture.value('B2')).toBe(31);
    expect(fixture.value('B1')).toBe(60);
    expect(fixture.values('F1:F2')).toEqual([[21], [31]]);
    fixture.enter('A3', 4);
    expect(fixture.value('B2')).toBe(41);
    expect(fixture.values('F1:F2')).toEqual([[21], [41]]);
  });

  test('leaves its cells when it is replaced or becomes smaller', () => {
    const fixture = new CalculationFixture({ ...NUMBERS, C1: '=A1:A3', E1: '=C3', E2: '=COUNT(C1:C9)' });
    expect(fixture.values('E1:E2')).toEqual([[3], [3]]);
    fixture.enter('C1', '=A1:A2');
    expect(fixture.values('E1:E2')).toEqual([[0], [2]]);
    fixture.enter('C1', 8);
    expect(fixture.values('C1:C2')).toEqual([[8], [null]]);
    expect(fixture.value('E2')).toBe(1);
  });

  test('of which two want the same cell: one fills it, the other is blocked', () => {
    const fixture = new CalculationFixture({ ...NUMBERS, C1: '=A1:A3', B2: '={7,8}' });
    const anchors = [fixture.value('C1'), fixture.value('B2')];
    expect(anchors.filter((value) => value === '#SPILL!')).toHaveLength(1);
    const blocked = anchors[0] === '#SPILL!' ? 'C1' : 'B2';
    fixture.enter(blocked === 'C1' ? 'B2' : 'C1', null);
    expect(fixture.value(blocked)).not.toBe('#SPILL!');
  });

  test('that reads its own cells is a circle', () => {
    const fixture = new CalculationFixture({ ...NUMBERS, C1: '=A1:A3+C2' });
    expect(fixture.value('C1')).toBe(0);
    expect(fixture.engine.circularReferences).toEqual(['Sheet1!C1']);
  });
});

describe('Without dynamic arrays', () => {
  const old = { dynamicArrays: false };

  test('a range where one value is wanted gives the cell in line with the formula', () => {
    const fixture = new CalculationFixture({ ...NUMBERS, C2: '=A1:A3*10', D9: '=A1:A3*10' }, old);
    expect(fixture.value('C2')).toBe(20);
    expect(fixture.value('D9')).toBe('#VALUE!');
    expect(fixture.value('C3')).toBeNull();
  });

  test('an array keeps its first value, and SUMPRODUCT still takes arrays', () => {
    const fixture = new CalculationFixture(
      { ...NUMBERS, C1: '={5,6}', E1: '=SUMPRODUCT((A1:A3>1)*A1:A3)' },
      old,
    );
    expect(fixture.values('C1:D1')).toEqual([[5, null]]);
    expect(fixture.value('E1')).toBe(5);
  });
});
