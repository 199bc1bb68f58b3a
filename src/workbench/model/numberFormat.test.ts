import { CellError } from './cell';
import { formatColor, formatValue } from './numberFormat';

const english = (value: Parameters<typeof formatValue>[0], format: string): string =>
  formatValue(value, format, 'en-US');
const RATIO = '[>=1.1]"▲ "0.00;[<0.9]"▼ "0.00;"● "0.00';

// Expected texts follow Microsoft's "Number format codes" and "Review guidelines for customizing a number format".
describe('formatValue', () => {
  test.each([
    [1234.567, 'General', '1234.567'],
    [0, 'General', '0'],
    [1 / 3, 'General', '0.333333333'],
    [-1.5, 'General', '-1.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [123456789012, 'General', '1.23457E+11'],
    [1.5, '0', '2'],
    [-0.4, '0.0', '-0.4'],
    [1.005, '0.00', '1.01'],
    [1234567.891, '#,##0', '1,234,568'],
    [0, '#,##0', '0'],
    [0.5, '#.##', '.5'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.12345, '0.0%', '12.3%'],
    [12, '0000', '0012'],
    [1500000, '0.0,,"M"', '1.5M'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"nil"', 'nil'],
    [3, '0 "jobs"', '3 jobs'],
    [-1234.5, '#,##0.00;[Red]-#,##0.00', '-1,234.50'],
    [-5, '0_);[Red](0)', '(5)'],
    [-0.125, '0.0%;[Color10]-0.0%', '-12.5%'],
    [-7, '[Blue]0', '-7'],
  ])('shows %p in %p as %p', (value, format, shown) => {
    expect(english(value, format)).toBe(shown);
  });

  test('chooses the section whose condition holds', () => {
    expect(english(1.1, RATIO)).toBe('▲ 1.10');
    expect(english(0.89, RATIO)).toBe('▼ 0.89');
    expect(english(1, RATIO)).toBe('● 1.00');
    expect(english(0.9, RATIO)).toBe('● 0.90');
  });

  test('compares with the value itself, not with what is shown of it', () => {
    expect(english(1.0999, RATIO)).toBe('● 1.10');
  });

  test('writes Dutch separators and words', () => {
    expect(formatValue(1234.5, '#,##0.0', 'nl-NL')).toBe('1.234,5');
    expect(formatValue(true, 'General', 'nl-NL')).toBe('WAAR');
    expect(formatValue(0.25, 'General', 'nl-NL')).toBe('0,25');
  });

  test('shows texts, errors, booleans and blanks as they are', () => {
    expect(english('abc', '0.00')).toBe('abc');
    expect(english('abc', '@')).toBe('abc');
    expect(english('abc', '0;0;0;"<"@">"')).toBe('<abc>');
    expect(english(new CellError('#N/A', 'why'), '0.00')).toBe('#N/A');
    expect(english(true, '0')).toBe('TRUE');
    expect(english(null, '0')).toBe('');
  });

  // 45322 is 31 January 2024: https://support.microsoft.com/en-us/office/datevalue-function (39813 is 1/1/2009).
  test('shows dates of the 1900 system', () => {
    expect(english(39814, 'yyyy-mm-dd')).toBe('2009-01-01');
    expect(english(45322, 'yyyy-mm-dd')).toBe('2024-01-31');
    expect(english(45322.75, 'd mmm yyyy h:mm')).toBe('31 Jan 2024 18:00');
    expect(english(1, 'yyyy-mm-dd')).toBe('1900-01-01');
  });

  test('falls back to General for a format it does not know', () => {
    expect(english(1.25, '# ?/?')).toBe('1.25');
    expect(english(1.25, '0.00E+00')).toBe('1.25');
  });
});

// The eight names: Microsoft's "Number format codes"; the numbers are its palette, ECMA-376 part 1, 18.8.27.
describe('formatColor', () => {
  test.each([
    [-1, '0;[Red]-0', '#FF0000'],
    [1, '0;[Red]-0', undefined],
    [0, '[Blue]0;[Red]-0;[Green]0', '#00FF00'],
    [2, '[Color10]0', '#008000'],
    [2, '[color 3]0.0', '#FF0000'],
    [2, '[Color56]0', '#333333'],
    [2, '[Color57]0', undefined],
    [95, '[Red][<100]0;[Blue][>=100]0', '#FF0000'],
    [100, '[Red][<100]0;[Blue][>=100]0', '#0000FF'],
    ['abc', '0;0;0;[Magenta]@', '#FF00FF'],
    ['abc', '[Red]0', undefined],
    [null, '[Red]0', undefined],
    [true, '[Red]0', undefined],
  ])('of %p in %p is %p', (value, format, color) => {
    expect(formatColor(value, format)).toBe(color);
  });
});
