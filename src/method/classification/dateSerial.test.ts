import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDateNotCode } from './dateSerial';

const REFERENCE = resolve(__dirname, '../../../../shared/reference/sbi2008_codes_nl.csv');
/** The list of CBS stands beside a full checkout only; without it there is nothing to compare with. */
const withList = existsSync(REFERENCE) ? it : it.skip;

describe('isDateNotCode', () => {
  it('takes the days of 2018 to 2035 for dates', () => {
    // 43101 is 1 January 2018 in Excel, and 49674 is 31 December 2035.
    expect([43100, 43101, 49674, 49675].map(isDateNotCode)).toEqual([false, true, true, false]);
    expect([46.36, 4636, 463, 46].map(isDateNotCode)).toEqual([false, false, false, false]);
  });

  withList('takes no code of the list of CBS for a date, where it is present', () => {
    const lines = readFileSync(REFERENCE, 'utf8').split('\n');
    const codes = new Set(lines.map((line) => line.split(',')[0]!).filter((code) => /^\d{5}$/.test(code)));
    expect(codes.size).toBeGreaterThan(400);
    const days = Array.from({ length: 49674 - 43101 + 1 }, (_, day) => 43101 + day);
    expect(days.filter((day) => !isDateNotCode(day)).map(String)).toEqual(
      days.map(String).filter((day) => codes.has(day)),
    );
  });
});
