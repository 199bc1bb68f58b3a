import { CellError } from '../model/cell';
import { CalculationFixture } from './calculationFixture';

describe('Full precision', () => {
  test.each([
    ['=0.1+0.2', 0.1 + 0.2],
    ['=1/3', 1 / 3],
    ['=2/3*1E+300', (2 / 3) * 1e300],
    ['=SUM(0.1,0.2)', 0.30000000000000004],
    ['=1234567.1234567891', Number('1234567.1234567891')],
    ['=A1', 0.12345678901234568],
  ])('%s keeps all 17 digits', (formula, expected) => {
    expect(new CalculationFixture({ A1: 0.12345678901234568 }).formula(formula)).toBe(expected);
  });

  test('comparisons look at 15 digits, the values keep theirs', () => {
    const fixture = new CalculationFixture();
    expect(fixture.formula('=0.1+0.2=0.3')).toBe(true);
    expect(fixture.formula('=1.1*3>3.3')).toBe(false);
    expect(fixture.formula('=1.00000000000001>1')).toBe(true);
    expect(fixture.formula('=(0.1+0.2-0.3)<>0')).toBe(true);
  });
});

describe('Operators', () => {
  const cells = { A1: 5, A2: 'text', A3: true, B1: null, B2: '7', C1: new CellError('#N/A') };

  test.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=2^3^2', 64],
    ['=-2^2', 4],
    ['=50%', 0.5],
    ['=10-2-3', 5],
    ['=1&2+3', '15'],
    ['=1/3&""', '0.333333333333333'],
    ['=1E+20&""', '1E+20'],
    ['=0.00001&""', '0.00001'],
    ['=TRUE&""', 'TRUE'],
    ['=A1/0', '#DIV/0!'],
    ['=0^0', '#NUM!'],
    ['=(-8)^(1/3)', '#NUM!'],
    ['=1E+308*10', '#NUM!'],
    ['=B2+1', 8],
    ['="1,234.5"+0', 1234.5],
    ['=A2+1', '#VALUE!'],
    ['=A3+1', 2],
    ['=C1+1', '#N/A'],
    ['=1/0+C1', '#DIV/0!'],
    ['="Abc"="aBC"', true],
    ['="a"<>""', true],
    ['="a"<"B"', true],
    ['=A2>1000000', true],
    ['=TRUE>"zzz"', true],
    ['="5"=5', false],
    ['=C1=1', '#N/A'],
  ])('%s gives %p', (formula, expected) => {
    expect(new CalculationFixture(cells).formula(formula)).toBe(expected);
  });

  test.each([
    ['=B1', 0],
    ['=B1+1', 1],
    ['=B1&"x"', 'x'],
    ['=B1=0', true],
    ['=B1=""', true],
    ['=B1=FALSE', true],
    ['=B1>"a"', false],
    ['=IF(TRUE,B1)', 0],
    ['=LEN(B1)', 0],
  ])('a blank cell in %s counts as %p', (formula, expected) => {
    expect(new CalculationFixture(cells).formula(formula)).toBe(expected);
  });
});

describe('Branches', () => {
  const cells = { A1: new CellError('#N/A'), B1: 2 };

  test.each([
    ['=IF(TRUE,1,A1)', 1],
    ['=IF(FALSE,A1,1)', 1],
    ['=IF(ISNUMBER(A1),A1/B1,NA())', '#N/A'],
    ['=IF(ISNUMBER(B1),B1,A1)', 2],
    ['=IF(A1,1,2)', '#N/A'],
    ['=IF("x",1,2)', '#VALUE!'],
    ['=IFERROR(5,A1)', 5],
    ['=IFERROR(A1,A1)', '#N/A'],
    ['=IFNA(7,1/0)', 7],
    ['=CHOOSE(1,7,A1)', 7],
    ['=IFERROR(FOO(1),"unknown")', 'unknown'],
    ['=AND(FALSE,A1)', '#N/A'],
    ['=ISERROR(Nope!A1)', true],
  ])('%s gives %p', (formula, expected) => {
    expect(new CalculationFixture(cells).formula(formula)).toBe(expected);
  });

  test('a circle in the branch that is not taken is none', () => {
    const fixture = new CalculationFixture({ A1: '=IF(TRUE,1,A1)' });
    expect(fixture.value('A1')).toBe(1);
    expect(fixture.engine.circularReferences).toEqual([]);
  });
});

describe('What does not exist', () => {
  test.each([
    ['=NOSUCHFUNCTION(1)', '#NAME?'],
    ['=nosuchname', '#NAME?'],
    ['=Nope!A1', '#REF!'],
    ['=SUM(Nope!A1:A3)', '#REF!'],
    ['=#REF!+1', '#REF!'],
    ['=REGIO.LOCATION_QUOTIENT(1)', '#NAME?'],
    ['=SUM()', '#VALUE!'],
  ])('%s gives %s', (formula, expected) => {
    expect(new CalculationFixture().formula(formula)).toBe(expected);
  });

  test('a formula that refers to another workbook keeps the value that Excel left in the file', () => {
    const fixture = new CalculationFixture();
    const sheet = fixture.workbook.sheets[0]!;
    sheet.setCell(0, 0, { value: 12, formula: '=[1]Sheet1!A1', style: {} });
    sheet.setCell(1, 0, { value: null, formula: '=[1]Sheet1!A2', style: {} });
    expect(fixture.values('A1:A2')).toEqual([[12], ['#NAME?']]);
  });
});

describe('References', () => {
  test('sheets are found by name, quoted or not, in any case', () => {
    const fixture = new CalculationFixture({ 'My sheet!B2': 4, "It's!A1": 5, 'Économie!A1': 6 });
    expect(fixture.formula("='my SHEET'!$B2+'It''s'!A1+économie!A1")).toBe(15);
  });

  test('whole columns and rows reach as far as the sheet is used', () => {
    const fixture = new CalculationFixture({ A1: 1, A900: 2, C3: 10, 'Input!A1': 3, 'Input!C1': 4 });
    expect(fixture.formula('=SUM(A:A)')).toBe(3);
    expect(fixture.formula('=SUM(A:C)')).toBe(13);
    expect(fixture.formula('=SUM(Input!1:1)')).toBe(7);
    expect(fixture.formula('=COUNTIF(A:A,"")')).toBe(1_048_574);
    fixture.enter('A2000', 5);
    expect(fixture.value('Z999')).toBe(1_048_573);
  });

  test('names stand for cells, formulas and other names, and may change', () => {
    const fixture = new CalculationFixture({ A1: 2, A2: 3, B1: '=total*rate' });
    fixture.workbook.names.push({ name: 'Cells', formula: '=Sheet1!$A$1:$A$2' });
    fixture.workbook.names.push({ name: 'Total', formula: '=SUM(cells)' }, { name: 'Rate', formula: '=0.5' });
    expect(fixture.value('B1')).toBe(2.5);
    fixture.enter('A2', 8);
    expect(fixture.value('B1')).toBe(5);
    fixture.workbook.names[2]!.formula = '=2';
    expect(fixture.value('B1')).toBe(20);
  });

  test('a name that refers to itself is no name', () => {
    const fixture = new CalculationFixture({ A1: '=loop' });
    fixture.workbook.names.push({ name: 'loop', formula: '=loop+1' });
    expect(fixture.value('A1')).toBe('#NAME?');
  });

  test('structured references follow their table', () => {
    const fixture = new CalculationFixture();
    fixture.enterRows('A1', [
      ['sector', 'jobs', 'share'],
      ['Haven', 30, '=Sectors[[#This Row],[jobs]]/SUM(Sectors[jobs])'],
      ['Zorg', 10, '=[@jobs]/SUM([jobs])'],
    ]);
    const columns = ['sector', 'jobs', 'share'].map((name, id) => ({ id, name }));
    const area = { row: 0, column: 0, lastRow: 2, lastColumn: 2 };
    const flags = { showFilterButton: true, showBandedRows: true, showHeaders: true, showTotals: false };
    fixture.workbook.sheets[0]!.tables.push({ id: 't', name: 'Sectors', area, columns, style: '', ...flags });
    expect(fixture.values('C2:C3')).toEqual([[0.75], [0.25]]);
    expect(fixture.formula('=COUNTA(Sectors[#Headers])+ROWS(Sectors[#All])')).toBe(6);
    expect(fixture.formula('=SUM(Sectors[turnover])')).toBe('#NAME?');
    fixture.enter('B3', 90);
    expect(fixture.values('C2:C3')).toEqual([[0.25], [0.75]]);
  });

  test('unions, intersections and calculated ends of a range', () => {
    const fixture = new CalculationFixture({ A1: 1, A2: 2, A3: 3, A4: 4, B2: 20 });
    expect(fixture.formula('=SUM((A1,A3:A4))')).toBe(8);
    expect(fixture.formula('=SUM(A1:B2 A2:B3)')).toBe(22);
    expect(fixture.formula('=SUM(A1:A2 B1:B2)')).toBe('#NULL!');
    expect(fixture.formula('=SUM(A1:INDEX(A:A,3))')).toBe(6);
    fixture.enter('A2', 12);
    expect(fixture.value('Z999')).toBe(16);
  });

  test('a range with a calculated end belongs to the sheet in front of it, from any sheet', () => {
    const fixture = new CalculationFixture({ 'Input!A1': 1, 'Input!A2': 2, 'Input!A3': 4, A1: 100, A2: 200 });
    expect(fixture.formula('=SUM(Input!A1:INDEX(Input!A:A,2))')).toBe(3);
    expect(fixture.formula('=SUM(Input!A1:Input!A3)')).toBe(7);
    fixture.enter('Input!A1', 11);
    expect(fixture.value('Z999')).toBe(17);
    expect(fixture.formula('=SUM(Nope!A1:INDEX(Input!A:A,2))')).toBe('#REF!');
  });

  test('a cell on each of several sheets is not taken for cells of one sheet', () => {
    const fixture = new CalculationFixture({ A1: 1, Q1: 5, 'Q1!A1': 2, 'Q4!A1': 3 });
    expect(fixture.formula('=SUM(Q1:Q4!A1)')).toBe('#REF!');
  });
});

describe('A Dutch Excel', () => {
  const dutch = { language: 'nl-NL' } as const;

  test.each([
    ['=1.5&""', '1,5'],
    ['=VALUE("1.234,5")', 1234.5],
    ['=VALUE("€ 12,50")', 12.5],
    ['="1,5"+1', 2.5],
    ['=TEXT(1234.5,"#.##0,00")', '1.234,50'],
    ['=TEXT(0.5,"0,0 ""a.b""")', '0,5 a.b'],
  ])('%s gives %p', (formula, expected) => {
    expect(new CalculationFixture({}, dutch).formula(formula)).toBe(expected);
  });
});
