import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionsMetadata } from '../buildFunctionsMetadata';
import { functionPage } from './functionPage';
import { helpPages } from './helpPages';

/** The public signature of the functions, as it is kept and compared elsewhere. */
const METADATA = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../tests/functions/functions.json'), 'utf8'),
) as FunctionsMetadata;

const PAGES = [...helpPages(METADATA)];

/** The part of a page in one language. */
const part = (html: string, language: 'nl' | 'en'): string =>
  new RegExp(`<section id="${language}"[\\s\\S]*?</section>`).exec(html)![0];

const pageOf = (id: string): string =>
  functionPage(METADATA.functions.find((candidate) => candidate.id === id)!);

const ENGLISH_ERRORS = /#(?:N\/A|VALUE!|DIV\/0!)/;
const DUTCH_ERRORS = /#(?:N\/B|WAARDE!|DEEL\/0!)/;

describe('the help pages', () => {
  const functionPages = PAGES.filter(([name]) => name.startsWith('help/functions/'));

  it('are one for every function, and one that lists them', () => {
    expect(PAGES.map(([name]) => name)).toEqual([
      'help/functions.html',
      ...METADATA.functions.map(({ id }) => `help/functions/${id}.html`),
    ]);
  });

  it.each(functionPages)(
    'name errors in Dutch in the Dutch part, and in English in the other (%s)',
    (_, html) => {
      expect(part(html, 'nl')).not.toMatch(ENGLISH_ERRORS);
      expect(part(html, 'en')).not.toMatch(DUTCH_ERRORS);
    },
  );

  it.each(functionPages)('tell how it is computed, in both languages (%s)', (_, html) => {
    expect(part(html, 'nl')).toMatch(/<h2>(Formule|Regel)<\/h2>\n<p>./);
    expect(part(html, 'en')).toMatch(/<h2>(Formula|Rule)<\/h2>\n<p>./);
  });

  it.each(functionPages)('say what leaving out means when an argument can be left out (%s)', (name, html) => {
    const { parameters } = METADATA.functions.find(({ id }) => name.endsWith(`/${id}.html`))!;
    const hasOptional = parameters.some(({ optional }) => optional);
    expect(part(html, 'nl').includes('laat u weg door niets te typen')).toBe(hasOptional);
    expect(part(html, 'en').includes('by typing nothing')).toBe(hasOptional);
  });
});

describe('the help page of a function', () => {
  it('shows the examples and their answers as Excel writes them in that language', () => {
    const html = pageOf('GROWTH_RATE');
    expect(part(html, 'nl')).toContain('<td>0,25</td></tr>\n<tr><td>#N/B</td>');
    expect(part(html, 'en')).toContain('<td>0.25</td></tr>\n<tr><td>#N/A</td>');
  });

  it('shows a subscript as one, in the formula and where it is told', () => {
    const english = part(pageOf('CROSSOVER_STRENGTH'), 'en');
    expect(english).toContain(
      '<code>(c<sub>ij</sub> / T) / ((c<sub>i</sub> / T) × (c<sub>j</sub> / T))</code>',
    );
    expect(english).toContain('<th scope="row"><code>c<sub>ij</sub></code></th>');
  });

  it('gives a rule where there is no formula', () => {
    for (const id of ['SECTOR', 'BOTTLENECKS', 'INTERVENTIONS']) {
      expect(part(pageOf(id), 'en')).toContain('<h2>Rule</h2>');
    }
  });

  it.each(['SECTOR', 'SECTOR_TOTALS'])('warns that a range of codes becomes a date (%s)', (id) => {
    expect(part(pageOf(id), 'nl')).toMatch(/van 10-12 maakt Excel een datum/);
    expect(part(pageOf(id), 'en')).toMatch(/of 10-12 Excel makes a date/);
  });
});
