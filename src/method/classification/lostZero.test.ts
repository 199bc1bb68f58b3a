import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mayHaveLostZero } from './lostZero';

const REFERENCE = resolve(__dirname, '../../../../shared/reference/sbi2008_codes_nl.csv');

/** Codes of three and four digits that may be a code of four or five digits without its zero. */
const suspected = Array.from({ length: 9900 }, (_, index) => String(index + 100)).filter(mayHaveLostZero);

describe('mayHaveLostZero', () => {
  it.each(['111', '141', '899', '990', '1131', '1499'])('is true of %p', (digits) => {
    expect(mayHaveLostZero(digits)).toBe(true);
  });

  it.each(['310', '412', '610x', '854', '4711', '2110', '8993'])('is false of %p', (digits) => {
    expect(mayHaveLostZero(digits)).toBe(false);
  });

  it.each(['', '1', '11', '01', '62010', '011111'])('is false of %p, which has another length', (digits) => {
    expect(mayHaveLostZero(digits)).toBe(false);
  });

  it('suspects each class and subclass of the reference list that begins with a zero, where it is present', () => {
    // 39 classes of three digits, and ten possible subclasses for each of the eleven that have any.
    expect(suspected).toHaveLength(39 + 110);
    if (!existsSync(REFERENCE)) return;
    const codes = readFileSync(REFERENCE, 'utf8')
      .split('\n')
      .map((line) => line.split(',')[0]!);
    const withoutZero = codes.filter((code) => /^0\d{3,4}$/.test(code)).map((code) => code.slice(1));
    expect(withoutZero.filter((digits) => !mayHaveLostZero(digits))).toEqual([]);
    const classes = withoutZero.filter((digits) => digits.length === 3);
    expect(suspected.filter((digits) => digits.length === 3)).toEqual(classes.sort());
    const parents = new Set(
      withoutZero.filter((digits) => digits.length === 4).map((digits) => digits.slice(0, 3)),
    );
    expect(
      new Set(suspected.filter((digits) => digits.length === 4).map((digits) => digits.slice(0, 3))),
    ).toEqual(parents);
  });
});
