import { startOptions } from './startOptions';

describe('the options of npm start', () => {
  it('are port 3000 and a browser, unless told otherwise', () => {
    expect(startOptions([])).toEqual({ port: 3000, open: true });
    expect(startOptions(['--no-open', '--port', '0'])).toEqual({ port: 0, open: false });
  });

  it.each([
    ['--port', 'x'],
    ['--port', ''],
    ['--port=-1'],
    ['--port', '70000'],
    ['--port', '3.5'],
    ['--other'],
  ])('refuse %s %s', (...args) => {
    expect(() => startOptions(args)).toThrow();
  });
});
