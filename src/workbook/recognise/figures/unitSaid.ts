import type { ColumnUnit } from './unitFactor';
import type { HeaderColumn } from '../headers/findHeaderRows';
import { saysWord } from '../headers/headerRole';
import { MEASURES, REFERENCE_AREA, REGION } from '../words/figureWords';
import { multiplierIn, multiplierText } from '../words/multiplier';
import { plainText } from '../words/text';

/** One of the things that a text says: what figures are in, and of which area where it names one. */
interface Statement {
  readonly text: string;
  /** 1 where it says that they are plain counts. */
  readonly factor: number;
}

/** That figures are plain counts, said in the place of a unit: `Gemeente: aantallen`. */
const PLAIN_COUNTS =
  /(?<=: ?)(?:in )?(?:absolute )?(?:aantal(?:len)?|numbers?|absoluut)(?![\p{L}])|\bin (?:hele |absolute )?(?:aantallen|numbers)\b|\((?:aantal|aantallen|abs\.?|absoluut|absolute|numbers?)\)/gu;
const BETWEEN_STATEMENTS = /[;\n]|,(?! ?\d)| \/ | (?:en|and) /g;

interface Found {
  readonly factor: number;
  readonly from: number;
  readonly to: number;
}

/** Every multiplier in a text, and every word for plain counts, in their order. */
function unitsIn(plain: string): readonly Found[] {
  const found: Found[] = [...plain.matchAll(PLAIN_COUNTS)].map(({ index, 0: { length } }) => ({
    factor: 1,
    from: index,
    to: index + length,
  }));
  for (let rest = plain, at = 0; ;) {
    const next = multiplierIn(rest);
    // What is trimmed off moves the places.
    const shift = at + (rest.length - rest.trimStart().length);
    if (!next) break;
    found.push({ factor: next.factor, from: shift + next.from, to: shift + next.to });
    at = shift + next.to;
    rest = plain.slice(at);
  }
  return found.sort((one, other) => one.from - other.from);
}

/** A text of several units cut between them; whole where it has one. */
function statementsIn(text: string): readonly Statement[] {
  const plain = multiplierText(text);
  const units = unitsIn(plain);
  const statements: Statement[] = [];
  let from = 0;
  for (const [at, unit] of units.entries()) {
    const next = units[at + 1];
    const between = next ? plain.slice(unit.to, next.from) : '';
    const cut = next ? [...between.matchAll(BETWEEN_STATEMENTS)][0] : undefined;
    const to = next ? unit.to + (cut ? cut.index : 0) : plain.length;
    statements.push({ text: plain.slice(from, to), factor: unit.factor });
    from = to + (cut ? cut[0].length : 0);
  }
  return statements;
}

/** Words of a title that name no area. */
const OTHER_WORDS =
  /^(?:alle|all|cijfers?|figures|getallen|aantal(?:len)?|numbers?|gegevens|data|kolom(?:men)?|columns?|tabel|table|in|op|de|het|van|voor|en|of|for|the|and|is|zijn|are|x|\*|\u00d7|abs|absoluut|absolute|hele|eenheid|unit)$/;
const OWN_AREA = /^(?:gemeente|stad|eigen|gebied|own|area|municipality|city)$/;
const SAYS_REFERENCE = {
  ...REFERENCE_AREA,
  words: REFERENCE_AREA.words.filter((word) => !/aal$|ale$|ijke?$|^national$|^dutch$/.test(word)),
};
const SAYS_REGION = {
  ...REGION,
  words: REGION.words.filter((word) => !/aal$|ale$|^provinciaal$|^regional$/.test(word)),
};

/** What is left of a statement without the unit, years and words that name no area. */
function namesIn({ text }: Statement): readonly string[] {
  let rest = text.replace(PLAIN_COUNTS, ' ');
  for (let unit = multiplierIn(rest); unit; unit = multiplierIn(rest)) {
    const trimmed = rest.trim();
    rest = `${trimmed.slice(0, unit.from)} ${trimmed.slice(unit.to)}`;
  }
  return rest
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word) && !OTHER_WORDS.test(word));
}

type Column = HeaderColumn['meaning'];

const isCount = (column: Column): boolean =>
  column.label === null && column.derivation === null && column.element === null;

/** Whether a word of a statement stands for the area of a column; null for a word that is no area of any. */
function namesColumn(word: string, columns: readonly Column[]): ((column: Column) => boolean) | null {
  if (saysWord(word, SAYS_REFERENCE)) return ({ reference }) => reference;
  if (saysWord(word, SAYS_REGION)) return ({ region }) => region;
  if (OWN_AREA.test(word)) return ({ reference, region }) => !reference && !region;
  const says = ({ header }: Column): boolean =>
    plainText(header)
      .split(/[^\p{L}\p{N}'-]+/u)
      .includes(word);
  return columns.some(says) ? says : null;
}

type Measures = readonly ('jobs' | 'establishments')[];

const measuresIn = (text: string): Measures =>
  (['jobs', 'establishments'] as const).filter((each) => saysWord(text, MEASURES[each]));

const isMeasureWord = (word: string): boolean => measuresIn(word).length > 0;

/** Of which columns a statement is: `all`, those of the areas it names, or of areas that the table does not have. */
type About = 'all' | 'elsewhere' | ((column: Column) => boolean);

function aboutOf(statement: Statement, columns: readonly Column[]): About {
  const words = namesIn(statement).filter((word) => !isMeasureWord(word));
  const named = words.map((word) => namesColumn(word, columns));
  const known = named.filter((one) => one !== null);
  // `Banen in Delft en Nederland`: one of the areas is not told from the other columns.
  if (known.length === 0 || known.length < named.length) return 'all';
  const isOfThose = (column: Column): boolean => known.some((one) => one(column));
  const those = columns.filter(isOfThose);
  if (those.length === columns.length) return 'all';
  return those.length === 0 ? 'elsewhere' : isOfThose;
}

/** Something that is no jobs and no establishments, but not how large a place is: `100.000 inwoners`. */
const OTHER_SUBJECT =
  /toegevoegde waarde|value added|\b(?:omzet|turnover|revenue|bbp|gdp|gva|export|lonen|wages|woningen|dwellings|huishoudens|households|euro?)\b|\u20ac|(?<!\d )\b(?:inwoners|inhabitants|population|bevolking)\b/;

function isAbout({ text }: Statement, { measure }: Column): boolean {
  const measures = measuresIn(text);
  if (measures.length === 0) return !OTHER_SUBJECT.test(text);
  return measure === null || measures.includes(measure);
}

/**
 * What a title or a note says of one column of a table, which may be more than one thing: `Gemeente: aantallen;
 * Nederland: x 1.000`, `banen x 1.000, vestigingen (aantal)`. Null where it says nothing of that column; a unit that
 * is not certain where nothing tells which of two it is in.
 *
 * @param columns all columns of the table.
 */
export function unitSaid(
  { text, place }: Pick<ColumnUnit, 'text' | 'place'>,
  { meaning }: HeaderColumn,
  columns: readonly HeaderColumn[],
): ColumnUnit | null {
  const counts = columns.map((column) => column.meaning).filter(isCount);
  const statements = statementsIn(text)
    .filter((statement) => isAbout(statement, meaning))
    .map((statement) => ({ ...statement, about: aboutOf(statement, counts) }));
  const isOnly = statements.length === 1;
  const own = statements.filter(({ about }) => typeof about === 'function' && about(meaning));
  const others = statements.filter(({ about }) => about === 'all' || (about === 'elsewhere' && isOnly));
  const factors = new Set((own.length > 0 ? own : others).map(({ factor }) => factor));
  const [factor] = factors;
  if (factor === undefined) return null;
  return factors.size === 1 ? { text, factor, place } : { text, factor: 1, place, isUnclear: true };
}
