import { readValue } from './cellValues';
import { FileError } from './fileError';

describe('a value as a file stores it', () => {
  it.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1.5E-3', 0.0015],
    ['+2e2', 200],
    [' 7 ', 7],
  ])('is a number in decimals, with or without a power of ten: %s', (stored, number) => {
    expect(readValue(undefined, stored, [])).toBe(number);
    expect(readValue('n', stored, [])).toBe(number);
  });

  it.each(['0x10', '0b11', '1,200', '1 200', '12abc', '1e400', 'NaN', 'Infinity', '--1', '1e'])(
    'makes the file damaged where it is no number: %s',
    (stored) => {
      expect(() => readValue(undefined, stored, [])).toThrow(FileError);
    },
  );

  it('is a truth value in one of four spellings, and nothing else', () => {
    expect(['1', 'true', '0', 'false'].map((stored) => readValue('b', stored, []))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(() => readValue('b', '2', [])).toThrow(FileError);
  });

  it('is blank where nothing is stored', () => {
    expect([readValue(undefined, undefined, []), readValue(undefined, ' ', [])]).toEqual([null, null]);
  });
});
