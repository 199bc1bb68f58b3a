import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RIBBON_COMMANDS } from '../../src/commands';
import { ALL_LOCALES } from '../../src/locale';
import { ACTIONS, COMMANDS, PRESSED_FIRST } from './commands';
import { CODES } from './runFaults';

const ROOT = path.resolve(__dirname, '../..');

describe('the commands that are made to fail', () => {
  it('are all buttons of the pane, and those of the ribbon among them', () => {
    const names = COMMANDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(ACTIONS));
    expect(ACTIONS).toEqual(expect.arrayContaining(Object.values(RIBBON_COMMANDS)));
    expect(ACTIONS).toEqual(expect.arrayContaining(Object.values(PRESSED_FIRST)));
  });

  it('are all that asks Excel: no other part of the add-in starts a batch of requests', () => {
    const folders = ['commands', 'functions', 'taskpane', 'locale', 'method', 'openData'];
    const starting = folders.flatMap((folder) =>
      readdirSync(path.join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .filter((file) => /\bExcel\.run\b/.test(readFileSync(path.join(ROOT, 'src', folder, file), 'utf8')))
        .map((file) => `${folder}/${file}`),
    );
    expect(starting).toEqual([]);
  });
});

describe('what is said of a code of Excel', () => {
  it.each(CODES)('is one sentence or more that says what to do: %s', (code) => {
    const texts = ALL_LOCALES.map(({ pane }) => (pane.failure.codes as Record<string, string>)[code]);
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z][^]*\.$/);
      expect(text).not.toContain(code);
    }
    expect(new Set(texts).size).toBe(ALL_LOCALES.length);
  });
});
