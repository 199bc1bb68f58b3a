import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import { isTextColumn } from '../cells/columnSample';
import { indexOfWord, measureSaid, type Measure } from './headerRole';
import { SAYS_CHANGE, SAYS_SOURCE, TITLE_COUNTS } from '../words/otherMeasures';
import { plainText } from '../words/text';
import { textsAround } from './textsAround';

/** What a text says that figures are; `other` for what is neither jobs nor establishments. */
export type SaidMeasure = Measure | 'other';

/** `Werknemers met een uitkering` are counted by their benefits, and not by their jobs. */
const ONLY_THOSE = /\b(?:met|zonder|in|with|without|on)(?: (?:een|a|an))?[ -]*(?:ww-)?$/;

function saidIn(text: string): SaidMeasure | null {
  const plain = plainText(text).replace(/_/g, ' ');
  const other = indexOfWord(plain, TITLE_COUNTS);
  if (other < 0 || SAYS_SOURCE.test(plain)) return measureSaid(text);
  // Of two the first is what is counted: `Loonkosten per werknemer`, `Banen van studenten`.
  const before = plain.slice(0, other);
  return (ONLY_THOSE.test(before) ? null : measureSaid(before)) ?? 'other';
}

/** The texts around a table, nearest first; a title may have been taken for the upper row of its header. */
const textsAroundBoth = (header: HeaderRow): readonly string[] => [
  ...(header.top === header.row ? [] : textsAround({ ...header, top: header.row })),
  ...textsAround(header),
];

const SAYS_BY_WHAT = /\b(?:naar|per|by)\b/;

/** Above the names stands what they are, or what is counted of them: `Vacatures naar sector | 2018 | 2023`. */
function saidInCorner({ columns }: HeaderRow): SaidMeasure | null {
  const corner = columns.find(({ sample }) => isTextColumn(sample))?.meaning.header ?? '';
  const said = saidIn(corner);
  // Names of firms are no number of them.
  return said === 'establishments' && !SAYS_BY_WHAT.test(plainText(corner)) ? null : said;
}

/** What the figures are when the headers hold only years: by the nearest text in or around the table that says it. */
export function saidByTitle(header: HeaderRow): SaidMeasure | null {
  const inCorner = saidInCorner(header);
  if (inCorner) return inCorner;
  for (const text of textsAroundBoth(header)) {
    const said = saidIn(text);
    if (said) return said;
  }
  return null;
}

/** As `saidByTitle`, where that is something that the method knows. */
export function measureOfTitle(header: HeaderRow): Measure | null {
  const said = saidByTitle(header);
  return said === 'other' ? null : said;
}

const SAYS_RATE =
  /\bper (?:1[., ]?000\b|10[., ]?000\b|100\b|duizend|honderd|thousand|hundred|hoofd|capita|inwoner|inhabitant)/;
/** `Aantallen, absoluut en per 1.000 inwoners`: the counts may be in the same table. */
const SAYS_COUNTS_TOO = /absolu|\b(?:en|and|of|or|&) per\b/;
const SAYS_SHARE =
  /^(?:aandeel|aandelen|percentage|procentuele|share|index(?:cijfers?)?) |\b(?:19|20)\d{2} ?= ?100\b/;

/**
 * Whether the figures of a table are by the text around it no counts but rates, shares, an index or changes, and no
 * column says that it is what that text speaks of.
 */
export function isDerivedByTitle(header: HeaderRow, figures: readonly HeaderColumn[]): boolean {
  const says = (...derivations: readonly HeaderColumn['meaning']['derivation'][]): boolean =>
    figures.some(({ meaning }) => derivations.includes(meaning.derivation));
  const texts = textsAroundBoth(header).map(plainText);
  if (texts.some((text) => SAYS_RATE.test(text) && !SAYS_COUNTS_TOO.test(text)) && !says('rate', 'quotient'))
    return true;
  const areNamed = figures.some(({ meaning }) => meaning.measure !== null);
  if (areNamed) return false;
  if (texts.some((text) => SAYS_SHARE.test(text)) && !says('share', 'quotient')) return true;
  return texts.some((text) => SAYS_CHANGE.test(text) && !SAYS_SOURCE.test(text)) && !says('growth');
}
