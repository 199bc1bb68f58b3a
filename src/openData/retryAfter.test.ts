import { retryAfterIn } from './retryAfter';

/** The moment before that of the example in RFC 9110, section 10.2.3. */
const NOW = new Date('1999-12-31T23:59:00Z');

describe('how long a service asks to wait', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Fri, 31 Dec 1999 23:59:59 GMT', 59_000],
    // What is over needs no waiting.
    ['Fri, 31 Dec 1999 23:58:00 GMT', 0],
  ])('%j', (header, milliseconds) => {
    expect(retryAfterIn(header, NOW)).toBe(milliseconds);
  });

  it.each([null, '', 'soon', '-5', '1.5', 'tomorrow 25:61:61'])('%j says nothing', (header) => {
    expect(retryAfterIn(header, NOW)).toBeNull();
  });
});
