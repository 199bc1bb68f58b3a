import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeWithZero, isAlsoACode } from './lostZero';

const REFERENCE = resolve(__dirname, '../../../../shared/reference/sbi2008_codes_nl.csv');

const codes = existsSync(REFERENCE)
  ? readFileSync(REFERENCE, 'utf8')
      .split('\n')
      .map((line) => line.split(',')[0]!)
      .filter((code) => /^\d{2,5}$/.test(code))
  : null;

/** The list of CBS stands beside a full checkout only; without it there is nothing to compare with. */
const withList = codes === null ? it.skip : it;

const ALL_DIGITS = Array.from({ length: 99_990 }, (_, index) => String(index + 10));

describe('codeWithZero', () => {
  it.each([
    ['11', '011'],
    ['21', '021'],
    ['89', '089'],
    ['141', '0141'],
    ['990', '0990'],
    ['1411', '01411'],
  ])('gives %p its zero back: %p', (digits, code) => {
    expect(codeWithZero(digits)).toBe(code);
  });

  it.each(['', '1', '01', '41', '19', '310', '412', '610x', '854', '1413', '4711', '62010'])(
    'has nothing for %p, which is no such code',
    (digits) => {
      expect(codeWithZero(digits)).toBeNull();
    },
  );

  it('knows each code below the divisions that begins with a zero, and no other', () => {
    const known = ALL_DIGITS.filter((digits) => codeWithZero(digits) !== null);
    // SBI 2008 has 18 groups, 39 classes and 35 subclasses in divisions 01 to 09.
    expect(known.map(({ length }) => length).filter((length) => length === 2)).toHaveLength(18);
    expect(known).toHaveLength(18 + 39 + 35);
  });

  withList('knows those of the list of CBS, where it is present', () => {
    const listed = codes!.filter((code) => /^0\d{2,}$/.test(code)).map((code) => code.slice(1));
    expect(ALL_DIGITS.filter((digits) => codeWithZero(digits) !== null).sort()).toEqual(listed.sort());
  });
});

describe('isAlsoACode', () => {
  it('knows the 13 groups and classes that are also a code with a zero in front', () => {
    expect(ALL_DIGITS.filter(isAlsoACode)).toHaveLength(13);
  });

  withList('knows those of the list of CBS, where it is present', () => {
    const listed = codes!.filter(
      (code) => code.length > 2 && codes!.includes(`0${code}`) && !code.startsWith('0'),
    );
    expect(ALL_DIGITS.filter(isAlsoACode).sort()).toEqual(listed.sort());
  });
});
