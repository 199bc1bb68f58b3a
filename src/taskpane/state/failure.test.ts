import { localeOf } from '../../locale';
import { FetchFailed, failureOf, failureText } from './failure';

const dutch = localeOf('nl');

describe('a failure', () => {
  it('is told by the code of the library, from whatever realm the error comes', () => {
    const failure = failureOf({ code: 'AccessDenied', message: 'You cannot do that.' }, 'ourSheets');
    expect(failure).toEqual({ kind: 'excel', code: 'AccessDenied', leftover: 'ourSheets' });
    expect(failureText(failure, dutch)).toBe(dutch.pane.failure.codes.AccessDenied);
  });

  it('never shows the message of the library, which is not meant for users', () => {
    const text = failureText(failureOf({ code: 'SomethingNew', message: 'Secret words.' }), dutch);
    expect(text).toBe(dutch.pane.failure.general);
    expect(text).not.toContain('Secret');
  });

  it('does not take a code that every object has for a known one', () => {
    expect(failureText(failureOf({ code: 'constructor' }), dutch)).toBe(dutch.pane.failure.general);
  });

  it('tells a sample that could not be fetched from a mistake of our own', () => {
    expect(failureText(failureOf(new FetchFailed()), dutch)).toBe(dutch.pane.failure.network);
    const mistake = failureOf(new TypeError('x is undefined'));
    expect(mistake).toEqual({ kind: 'unexpected', code: 'TypeError', leftover: 'nothing' });
    expect(failureText(mistake, dutch)).toBe(dutch.pane.failure.unexpected);
  });

  it.each([undefined, null, 'text', { code: 7 }])('takes %p for a mistake of our own', (error) => {
    expect(failureOf(error).kind).toBe('unexpected');
  });
});
