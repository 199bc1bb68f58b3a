import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES } from '../../src/functions/examples';
import { ALL_LOCALES, localeOf } from '../../src/locale';

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

describe('the page of functions', () => {
  it.each(ALL_LOCALES)(
    'tells of every function and every argument, in the order of Excel ($language)',
    ({ pane }) => {
      const told = Object.entries(pane.functions.list).map(([id, { parameters }]) => [
        id,
        Object.keys(parameters),
      ]);
      expect(told).toEqual(
        METADATA.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
      );
    },
  );

  it('says in English about an argument what Excel says', () => {
    const list: Readonly<Record<string, { readonly parameters: object }>> =
      localeOf('en').pane.functions.list;
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
