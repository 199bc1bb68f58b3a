import fc from 'fast-check';
import { formula } from '../sheetPlan';
import { LONGEST_TEXT, cellInput, errorInput } from './cellInput';

describe('what goes into a cell', () => {
  it('lets a formula of a plan through as a formula', () => {
    expect(cellInput(formula('=SUM(A1:A3)'))).toBe('=SUM(A1:A3)');
  });

  it('leaves numbers, truth values and plain words alone', () => {
    expect([0, -1.5, true, 'Bouw', 'ICT & creatief', 'Financiën'].map(cellInput)).toEqual([
      0,
      -1.5,
      true,
      'Bouw',
      'ICT & creatief',
      'Financiën',
    ]);
  });

  it('writes nothing as nothing', () => {
    expect(cellInput(null)).toBe('');
    expect(cellInput('')).toBe('');
  });

  it.each([
    '=1+1',
    '+31',
    '-x',
    '@SUM',
    '\t=1',
    '\r=1',
    '1-2',
    '10%',
    '01',
    '1e5',
    'TRUE',
    'Waar',
    '#N/A',
    "'s-Gravenhage",
    ' =1',
  ])('makes %p a text that Excel takes for nothing else', (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  });

  it('makes a text with a month a text: Excel would take "mei 2018" for a date', () => {
    expect(cellInput('mei 2018')).toBe("'mei 2018");
  });

  it('never lets any text start as a formula does', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const input = cellInput(text);
        return input === '' || /^['\p{L}]/u.test(String(input));
      }),
      { numRuns: 2000 },
    );
  });

  it('cuts a text at the length that Excel can hold', () => {
    expect(String(cellInput(`1${'x'.repeat(40_000)}`)).length).toBe(LONGEST_TEXT);
  });

  it('keeps a text of the greatest length whole where it needs no apostrophe', () => {
    const text = 'x'.repeat(LONGEST_TEXT);
    expect(cellInput(text)).toBe(text);
  });

  it('never cuts a sign of two letters in half', () => {
    expect(cellInput(`${'a'.repeat(LONGEST_TEXT - 1)}\u{1F600}`)).toBe('a'.repeat(LONGEST_TEXT - 1));
    expect(cellInput(`1${'a'.repeat(LONGEST_TEXT - 3)}\u{1F600}`)).toBe(`'1${'a'.repeat(LONGEST_TEXT - 3)}`);
  });

  it('writes an error that she typed as that error again', () => {
    expect(cellInput(formula('#N/A'))).toBe('#N/A');
  });

  it.each([
    '#N/A',
    '#DIV/0!',
    '#VALUE!',
    '#REF!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#BUSY!',
    '#GETTING_DATA',
  ])('writes the error %s as that error again', (code) => expect(errorInput(code)).toBe(code));

  it.each(['=1+1', '#=1', '#N/A+EVIL()', '# N/A', '#'])(
    'writes %p as a text where an error was to be',
    (text) => {
      expect(errorInput(text)).toBe(`'${text}`);
    },
  );
});
