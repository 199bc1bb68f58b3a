import { modesOf, readSettings, withSettings } from './settings';

describe('the settings of the page', () => {
  it('are read from its address', () => {
    expect(readSettings('?language=en&platform=web&open=samples/a.xlsx', 'nl-NL')).toEqual({
      language: 'en',
      platform: 'web',
      open: 'samples/a.xlsx',
    });
  });

  it('are the language of the browser and the desktop where nothing is asked for', () => {
    expect(readSettings('', 'nl-BE')).toEqual({ language: 'nl', platform: 'desktop', open: undefined });
    expect(readSettings('', 'en-GB').language).toBe('en');
    expect(readSettings('?platform=mars', 'nl').platform).toBe('desktop');
  });

  it('change one at a time, and the others stay', () => {
    expect(withSettings('?language=nl&open=a.xlsx', { language: 'en' })).toBe('?language=en&open=a.xlsx');
    expect(withSettings('?language=nl&open=a.xlsx', { open: undefined })).toBe('?language=nl');
  });

  it('decide how the host behaves', () => {
    const settings = { language: 'nl', platform: 'web', open: undefined } as const;
    // Excel on the web refuses requests above 5 MB (Resource limits for Office Add-ins).
    expect(modesOf(settings)).toEqual({ language: 'nl-NL', blanks: 'web', payloadLimit: 5 * 1024 * 1024 });
    expect(modesOf({ ...settings, language: 'en', platform: 'desktop' })).toEqual({
      language: 'en-US',
      blanks: 'desktop',
      payloadLimit: Infinity,
    });
  });
});
