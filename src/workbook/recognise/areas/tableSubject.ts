import { plainText } from '../words/text';
import { words } from '../words/wordList';

/** Words of titles and names of sheets that say what and when, and never of which area or by which source. */
const GENERAL: ReadonlySet<string> = new Set(
  words(`
    blad | sheet | tabel | table | tab | data | cijfers | figures | overzicht | overview | lijst | list | export
    bron | source | banen | jobs | werkgelegenheid | employment
    werknemers | employees | personen | persons | vestigingen | establishments | bedrijven | firms | aantal
    aantallen | number | totaal | total | sector | sectoren | sectors | bedrijfstak | bedrijfstakken | branche
    branches | industry | industries | sbi | nace | jaar | year | peildatum | stand | per | naar | van | voor
    met | het | een | den | der | the | and | for | with | from | oud | oude | nieuw | nieuwe | old | new
    vorig | vorige | eerder | eerdere | earlier | previous | huidig | huidige | current | begin | eind | einde
    start | end | basis | base | nulmeting | eindmeting | voorlopig | definitief | provisional | final
    januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
    january | february | march | may | june | july | august | october`),
);

/** What a table is about by the nearest text around it that names something: the words of that text. */
export function subjectOf(texts: readonly string[]): ReadonlySet<string> {
  for (const text of texts) {
    const named = plainText(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2 && !GENERAL.has(word));
    if (named.length > 0) return new Set(named);
  }
  return new Set();
}

/** Two tables are of different areas, or sources, when what is written around them has no word in common. */
export const mayBeOfOneArea = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === 0 || other.size === 0 || [...one].some((word) => other.has(word));
