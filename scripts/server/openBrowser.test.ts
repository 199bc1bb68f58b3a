import { browserCommand } from './openBrowser';

const ADDRESS = 'http://127.0.0.1:3000/a?b=1&c=2';

describe('the browser of the user', () => {
  it('is opened the way each system has', () => {
    expect(browserCommand('darwin', {}, ADDRESS)).toEqual(['open', ADDRESS]);
    expect(browserCommand('win32', {}, ADDRESS)).toEqual([
      'cmd',
      '/c',
      'start',
      '""',
      'http://127.0.0.1:3000/a?b=1^&c=2',
    ]);
    expect(browserCommand('linux', { DISPLAY: ':0' }, ADDRESS)).toEqual(['xdg-open', ADDRESS]);
    expect(browserCommand('linux', { WAYLAND_DISPLAY: 'wayland-0' }, ADDRESS)).toEqual(['xdg-open', ADDRESS]);
  });

  it('is left alone where there is no screen', () => {
    expect(browserCommand('linux', {}, ADDRESS)).toBeNull();
    expect(browserCommand('linux', { DISPLAY: '' }, ADDRESS)).toBeNull();
  });
});
