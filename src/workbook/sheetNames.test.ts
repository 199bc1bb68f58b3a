import { sheetLocaleOf } from '../locale/sheetLocale';
import type { PreviousSheet } from './previous/previousSheet';
import { sheetNamesFor } from './sheetNames';
import { SHEET_ROLES, type SheetRole } from './sheetRoles';

const none: ReadonlyMap<SheetRole, PreviousSheet> = new Map();

describe('the names of our sheets', () => {
  it('are those of the language', () => {
    expect(sheetNamesFor([], none, sheetLocaleOf('nl')).structure).toBe('Structuur');
    expect(sheetNamesFor([], none, sheetLocaleOf('en')).structure).toBe('Structure');
  });

  it('give way to a sheet of hers, whatever its capitals', () => {
    expect(sheetNamesFor(['STRUCTUUR'], none, sheetLocaleOf('nl')).structure).toBe('Structuur (Regiolens)');
    const both = ['Structuur', 'Structuur (Regiolens)'];
    expect(sheetNamesFor(both, none, sheetLocaleOf('nl')).structure).toBe('Structuur (Regiolens 2)');
  });

  it('stay what she called them once they are there', () => {
    const previous = new Map([['structure', { sheetName: 'Onze structuur' } as PreviousSheet]] as const);
    expect(sheetNamesFor(['Onze structuur'], previous, sheetLocaleOf('en')).structure).toBe('Onze structuur');
  });

  it.each(['nl', 'en'] as const)('are all different and fit in 31 characters (%s)', (language) => {
    const taken = SHEET_ROLES.map((role) => sheetLocaleOf(language).sheets.names[role]);
    for (const existing of [[], taken]) {
      const names = Object.values(sheetNamesFor(existing, none, sheetLocaleOf(language)));
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(SHEET_ROLES.length);
      expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
      expect(names.filter((name) => existing.includes(name))).toEqual([]);
    }
  });
});
