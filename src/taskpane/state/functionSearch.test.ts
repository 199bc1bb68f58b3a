import { ALL_LOCALES, localeOf } from '../../locale';
import { countFunctions, foundFunctions } from './functionSearch';

const idsFound = (sought: string): string[] =>
  foundFunctions(localeOf('nl'), sought).flatMap(({ functions }) => functions.map(([id]) => id));

describe('seeking a function', () => {
  it.each(ALL_LOCALES)('finds all 36 when nothing is sought ($language)', (locale) => {
    expect(countFunctions(foundFunctions(locale, ' '))).toBe(36);
  });

  it('finds a part of a name, whether written with a blank, an underscore or small letters', () => {
    for (const sought of ['shift share', 'SHIFT_SHARE', 'shift'])
      expect(idsFound(sought)).toEqual(['SHIFT_SHARE']);
  });

  it('finds what the description says, with or without its accents', () => {
    expect(idsFound('sbi code')).toContain('SECTOR_TOTALS');
    expect(idsFound('één')).toEqual(idsFound('een'));
  });

  it('asks for every word, and leaves out groups in which nothing is found', () => {
    expect(idsFound('quotient interval')).toContain('LQ_INTERVAL');
    expect(idsFound('quotient zzz')).toEqual([]);
    expect(foundFunctions(localeOf('nl'), 'zzz')).toEqual([]);
  });
});
