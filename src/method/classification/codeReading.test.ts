import * as fc from 'fast-check';
import { isDotted, readingsOf, sayCode } from './codeReading';

describe('readingsOf', () => {
  it.each([
    [1, ['01']],
    ['6', ['06']],
    [41, ['41']],
    [' 41 ', ['41']],
    ['021', ['021']],
    [21, ['21', '021']],
    ['21', ['21', '021']],
    // There is no division 89, and no group 11.1.
    [89, ['089']],
    [111, ['0111']],
    [141, ['141', '0141']],
    [1411, ['1411', '01411']],
    [4711, ['4711']],
    [62010, ['62010']],
    ['85.4', ['854']],
    [85.42, ['8542']],
    ['85,4', ['854']],
    [1.13, ['0113']],
    ['01.13.1', ['01131']],
  ])('reads %p as %p', (code, readings) => {
    expect(readingsOf(code)).toEqual(readings);
  });

  it.each(['', 'Bouw', 'A', '123456', '12.345', '41.', '.4', '01.13.12', '41-43', -41, 1e21, NaN])(
    'finds no code in %p',
    (code) => {
      expect(readingsOf(code)).toEqual([]);
    },
  );

  it('reads what it says', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{2,5}$/), (digits) => {
        fc.pre(digits.length > 2);
        expect(readingsOf(sayCode(digits))).toEqual([digits]);
      }),
    );
  });
});

describe('sayCode', () => {
  it.each([
    ['85', '85'],
    ['021', '02.1'],
    ['0141', '01.41'],
    ['01411', '01.41.1'],
  ])('says %p as %p', (digits, code) => {
    expect(sayCode(digits)).toBe(code);
  });
});

describe('isDotted', () => {
  it.each([
    ['01.1', true],
    [' 01,1 ', true],
    [62.1, true],
    [62, false],
    ['Bouw.', false],
  ])('of %p is %p', (code, expected) => {
    expect(isDotted(code)).toBe(expected);
  });
});
