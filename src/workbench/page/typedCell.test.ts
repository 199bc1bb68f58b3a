import { BLANK, CellError, type Cell } from '../model/cell';
import { editableText, typedCell } from './typedCell';

const dutch = (text: string, before: Cell = BLANK): Cell => typedCell(text, before, 'nl-NL');
const formatted = (numberFormat: string, value: number): Cell => ({
  value,
  formula: null,
  style: { numberFormat },
});

describe('a text typed in a cell of Dutch Excel', () => {
  it.each([
    ['1,5', 1.5],
    ['-0,25', -0.25],
    ['1.234', 1234],
    ['1.234.567,89', 1234567.89],
    [',5', 0.5],
    ['12,5%', 0.125],
    ['waar', true],
    ['ONWAAR', false],
  ])('%s is the value %s', (text, value) => {
    expect(dutch(text).value).toBe(value);
  });

  it.each(['1.5', '1,234.5', 'Zorg', '1,2,3'])('%s stays text', (text) => {
    expect(dutch(text).value).toBe(text);
  });

  it('is a date with the day first', () => {
    // 31 December 2024 is day 45657 in Excel's count.
    expect(dutch('31-12-2024').value).toBe(45657);
  });

  it('is a formula with semicolons, or with the commas it was copied with', () => {
    expect(dutch('=jobs_total+sum(A1;1,5)').formula).toBe('=jobs_total+SUM(A1,1.5)');
    expect(dutch('=ROUND(A1,B1)').formula).toBe('=ROUND(A1,B1)');
  });

  it.each([
    ['#N/B', '#N/A'],
    ['#deel/0!', '#DIV/0!'],
    ['#VERW!', '#REF!'],
  ])('%s is the error %s', (text, code) => {
    expect(dutch(text).value).toEqual(new CellError(code as '#N/A'));
  });

  it('is refused when it is a formula that nobody could read', () => {
    expect(() => dutch('=SUM(A1;')).toThrow(/formula/);
  });

  it('clears the cell when empty, and keeps its looks', () => {
    const before: Cell = { value: 3, formula: null, style: { bold: true } };
    expect(dutch('', before)).toEqual({ value: null, formula: null, style: { bold: true } });
  });
});

describe('what the formula bar shows', () => {
  it('is the number in full, with the decimals of the language', () => {
    expect(editableText(formatted('0.0', 1.23456789012345), 'nl-NL')).toBe('1,23456789012345');
    expect(editableText(formatted('0.0', 1.5), 'en-US')).toBe('1.5');
  });

  it('is a percentage where the cell shows one', () => {
    expect(editableText(formatted('0%', 0.07), 'nl-NL')).toBe('7%');
    expect(dutch(editableText(formatted('0.0%', 0.125), 'nl-NL')).value).toBe(0.125);
  });

  it('is the formula, the error, or the text behind its apostrophe', () => {
    const cell = (part: Partial<Cell>): Cell => ({ ...BLANK, ...part });
    expect(editableText(cell({ formula: '=SUM(A1,B1)' }), 'nl-NL')).toBe('=SOM(A1;B1)');
    expect(editableText(cell({ value: new CellError('#N/A') }), 'nl-NL')).toBe('#N/B');
    expect(editableText(cell({ value: new CellError('#N/A') }), 'en-US')).toBe('#N/A');
    expect(editableText(cell({ value: '12', style: { quotePrefix: true } }), 'nl-NL')).toBe("'12");
  });
});
