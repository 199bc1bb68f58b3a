import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES } from '../../src/functions/examples';
import { ALL_LOCALES, type Locale, localeOf } from '../../src/locale';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

/** The public signature of the functions, as it is kept and compared elsewhere. */
const METADATA = JSON.parse(
  readFileSync(path.resolve(__dirname, '../functions/functions.json'), 'utf8'),
) as Metadata;

type Texts = Readonly<Record<string, { readonly parameters: object }>>;

const listOf = ({ functions }: Locale): Texts =>
  Object.assign({}, ...Object.values(functions.groups).map(({ list }) => list)) as Texts;

describe('the page of functions', () => {
  it.each(ALL_LOCALES)(
    'tells of every function and every argument, in the order of Excel ($language)',
    (locale) => {
      const told = Object.entries(listOf(locale)).map(([id, { parameters }]) => [
        id,
        Object.keys(parameters),
      ]);
      expect(told).toEqual(
        METADATA.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
      );
    },
  );

  it('says in English about an argument what Excel says', () => {
    const list = listOf(localeOf('en'));
    for (const { id, parameters } of METADATA.functions) {
      expect(list[id]!.parameters).toEqual(
        Object.fromEntries(parameters.map(({ name, description }) => [name, description])),
      );
    }
  });

  it('has an example of every function', () => {
    const shown = new Set(EXAMPLES.map(({ id }) => id));
    expect(METADATA.functions.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
