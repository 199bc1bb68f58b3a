import { typedNumber } from './typedNumber';

const YEAR = 2026;

// What Excel's own help lists under "Enter numbers and dates"; serials from its DATE function's documentation.
describe('typedNumber', () => {
  test.each([
    ['12', 12, undefined],
    ['-1,234.5', -1234.5, '#,##0.00'],
    ['1,234', 1234, '#,##0'],
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['(5)', -5, undefined],
    ['1e3', 1000, '0.00E+00'],
    ['.5', 0.5, undefined],
    ['1 1/2', 1.5, '# ?/?'],
    ['01.1', 1.1, undefined],
    ['2008-01-01', 39448, 'm/d/yyyy'],
    ['1/1/2008', 39448, 'm/d/yyyy'],
    ['12:00', 0.5, 'h:mm'],
    ['6:00 pm', 0.75, 'h:mm AM/PM'],
    ['1-jan-2008', 39448, 'd-mmm-yy'],
  ])('reads %s as %d with format %s', (text, value, format) => {
    expect(typedNumber(text, YEAR)).toEqual(format === undefined ? { value } : { value, format });
  });

  test('makes a date of this year of what could be a range of SBI codes', () => {
    // 12 October 2026
    expect(typedNumber('10-12', YEAR)).toEqual({ value: 46307, format: 'd-mmm' });
  });

  test.each([
    '',
    'abc',
    '12a',
    '1,23',
    '1.2.3',
    '--1',
    '(5',
    '2008-13-01',
    '47/99',
    '24:61',
    'x',
    '.',
    '-',
    '1 234',
  ])('leaves %p a text', (text) => {
    expect(typedNumber(text, YEAR)).toBeUndefined();
  });
});
