import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../locale';
import { localeOf } from '../../locale';
import { templateLocaleOf } from '../../locale/templateLocale';
import { TEMPLATE_IDS } from './templateIds';
import { templateSheets } from './templateSheets';

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const PAGE = readFileSync(path.resolve(__dirname, '../../../docs/templates.md'), 'utf8');

const sheetsIn = (language: Language, sectors: readonly string[] = []) =>
  templateSheets(TEMPLATE_IDS, templateLocaleOf(language), 2024, sectors);

describe('the empty tables', () => {
  it('are all on their page, by the names of their buttons and sheets', () => {
    const [dutch, english] = LANGUAGES.map((language) =>
      TEMPLATE_IDS.map((id, index) => [
        localeOf(language).pane.templates.of[id].name,
        sheetsIn(language)[index]!.name,
      ]),
    ) as [string[][], string[][]];
    TEMPLATE_IDS.forEach((_, index) => {
      const cells = [0, 1].map((at) => `${dutch[index]![at]} / ${english[index]![at]}`);
      expect(PAGE.replace(/ +/g, ' ')).toContain(`| ${cells.join(' | ')} |`);
    });
  });

  it('have the same columns with the same checks in both languages', () => {
    const [dutch, english] = LANGUAGES.map((language) =>
      sheetsIn(language).map(({ columns, rows }) => [
        rows,
        columns.map(({ check, numberFormat }) => [
          check && { ...check.limits, words: 'words' in check.limits ? check.limits.words.length : 0 },
          numberFormat,
        ]),
      ]),
    );
    expect(dutch).toEqual(english);
  });

  it('name no header twice, since Excel would add a number to it', () => {
    for (const { columns } of LANGUAGES.flatMap((language) => sheetsIn(language))) {
      const headers = columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  it('ask for figures of two moments, five years apart', () => {
    const [sectors] = sheetsIn('nl');
    expect(sectors!.columns.slice(1, 3).map(({ header }) => header)).toEqual(['Banen 2024', 'Banen 2019']);
  });

  it('have a row for each of her own sectors', () => {
    const own = sheetsIn('nl', ['Maritiem', 'Zorg']);
    const ofSectors = own.filter(({ names }) => names.length > 0);
    expect(ofSectors.map(({ names, rows }) => [names.slice(-2), rows - names.length])).toEqual(
      ofSectors.map(() => [['Maritiem', 'Zorg'], 0]),
    );
    expect(ofSectors).toHaveLength(5);
  });
});
