import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ALL_LOCALES } from '../../src/locale';

const SOURCE = path.resolve(__dirname, '../../src');
const FOLDERS = ['method', 'functions'];

/** Every key that a MethodError of the functions is made with, and the details it gives. */
function keysInSource(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => {
        const source = readFileSync(path.join(SOURCE, folder, file), 'utf8');
        return [...source.matchAll(/new MethodError\(\s*'\w+',\s*'([\w.]+)'/g)].map((match) => match[1]!);
      }),
  );
}

describe('the messages of the functions', () => {
  it('exist for every error that the method can make', () => {
    const keys = new Set(keysInSource());
    expect(keys.size).toBeGreaterThan(25);
    for (const locale of ALL_LOCALES) {
      expect([...keys].filter((key) => !(key in locale.functions.messages))).toEqual([]);
    }
  });

  it('have the same placeholders in every language', () => {
    const placeholders = (sentence: string): string[] =>
      [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
    const [first, ...others] = ALL_LOCALES.map((locale) => Object.entries(locale.functions.messages));
    for (const other of others) {
      expect(other.map(([key, sentence]) => [key, placeholders(sentence)])).toEqual(
        first!.map(([key, sentence]) => [key, placeholders(sentence)]),
      );
    }
  });
});
