import { FUNCTION_HELP, type Source } from '../../src/functions/help';
import { docComments } from '../method/docComments';

/** The measure behind a function, where its file is not called as the function is. */
const FILES: Readonly<Record<string, string>> = { SHARE: 'share', INTERVENTIONS: 'interventions' };

const fileOf = (id: string): string =>
  FILES[id] ?? id.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const COMMENTS = docComments();

/** The sources in the documentation of a measure, also where it refers to that of another. */
function documentedSources(file: string): string {
  const text = COMMENTS.filter((comment) => comment.file.split('/').at(-1) === file)
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((paragraph) => /^Sources?: /.test(paragraph))
    .join(' ')
    .replace(/^Sources?: /, '');
  const [, other] = /^as `(\w+)`\.$/.exec(text) ?? [];
  return other === undefined ? text : documentedSources(other);
}

const AUTHOR = "\\p{Lu}[\\p{L}'-]+(?: (?:de )*\\p{Lu}[\\p{L}'-]+)*";
const AUTHORS_AND_YEAR = new RegExp(`(?:${AUTHOR}(?:, | & ))*${AUTHOR} \\(\\d{4}\\)`, 'gu');

/** Who wrote it and when, and every address. */
function citationsIn(text: string): Set<string> {
  const plain = text.replaceAll('’', "'");
  const addresses = plain.match(/https:\/\/[^\s,;]+[^\s,;:.]/g) ?? [];
  return new Set([...(plain.match(AUTHORS_AND_YEAR) ?? []), ...addresses]);
}

const inEnglish = (source: Source): string => (typeof source === 'string' ? source : source.en);

const IDS = Object.keys(FUNCTION_HELP);

describe('the sources on a help page', () => {
  it.each(IDS)('are those of the documentation of the measure (%s)', (id) => {
    const documented = documentedSources(fileOf(id));
    const shown = FUNCTION_HELP[id]!.sources.map(inEnglish);
    expect(documented).not.toBe('');
    expect(citationsIn(shown.join('; '))).toEqual(citationsIn(documented));
    // A source without a year or an address is told in the same words.
    for (const source of shown) {
      if (citationsIn(source).size === 0) expect(documented.toLowerCase()).toContain(source.toLowerCase());
    }
  });

  it('name the same literature in both languages', () => {
    for (const { sources } of Object.values(FUNCTION_HELP)) {
      for (const source of sources) {
        if (typeof source !== 'string') expect(citationsIn(source.nl)).toEqual(citationsIn(source.en));
      }
    }
  });

  it('are compared by author, year and address', () => {
    expect(
      citationsIn('O’Donoghue & Gleave (2004), A note, https://doi.org/10.1/x; Van Eck & Waltman (2009), y.'),
    ).toEqual(new Set(["O'Donoghue & Gleave (2004)", 'https://doi.org/10.1/x', 'Van Eck & Waltman (2009)']));
  });
});
