import { displayText, withoutFootnoteMarks } from '../words/text';

/** A text that is a number in some way of writing; which number, the other cells of its column may tell. */
export interface NumberText {
  readonly sign: 1 | -1;
  /** Digits, points and commas. */
  readonly digits: string;
  /** Spaces or apostrophes stand between the thousands, so that a point or comma stands before decimals. */
  readonly isSpaced: boolean;
  readonly percent: boolean;
  readonly perMille: boolean;
  readonly money: boolean;
  /** What the word behind it makes of it: 1,000,000 in `1,2 mln`, otherwise 1. */
  readonly times: number;
}

const MONEY = '(?:\u20ac|eur|euro|\\$|usd|\u00a3)';
const FORM = new RegExp(
  `^${MONEY}?\\s*([+-]?)\\s*${MONEY}?\\s*` +
    `(\\d(?:[\\d.,' \u2019]*\\d)?)(,-{1,2})?\\s*` +
    `(?:(mln|miljoen|million|mld|miljard|billion|duizend|dzd|thousand|k)\\.?)?\\s*${MONEY}?\\s*` +
    `(%|procent|percent|\u2030|promille)?\\s*(-?)\\s*(banen|jobs|personen|werknemers|employees)?$`,
  'i',
);
const IN_BRACKETS = /^\(\s*([^()]+?)\s*\)$/;
/** `1.234 (v)`: a letter that a statistics office puts behind a figure that is not final. */
const PROVISIONAL = /\s*\([a-z]\)$/i;
const SPACED = /^[1-9]\d{0,2}([ '\u2019])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)*$/;

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mln|miljoen|million)$/i, 1_000_000],
  [/^(?:mld|miljard|billion)$/i, 1_000_000_000],
  [/^(?:duizend|dzd|thousand|k)$/i, 1000],
];

/** Takes a text apart that is a number and nothing else; null for any other text. */
export function numberText(text: string): NumberText | null {
  const shown = displayText(text).replace(/[\u2212\u2013]/g, '-');
  const inside = IN_BRACKETS.exec(shown)?.[1];
  const bare = inside ?? withoutFootnoteMarks(shown).replace(PROVISIONAL, '').trim();
  const match = FORM.exec(bare);
  if (!match) return null;
  const [, before, written, round, word, unit, behind, counted] = match;
  // `2018 banen` heads a column of that year.
  if (counted !== undefined && /^(?:19|20)\d{2}$/.test(written!)) return null;
  const minuses = [before === '-', behind === '-', inside !== undefined].filter(Boolean).length;
  if (minuses > 1) return null;
  const isSpaced = SPACED.test(written!);
  if (!isSpaced && !PLAIN.test(written!)) return null;
  return {
    sign: minuses === 1 ? -1 : 1,
    digits: written!.replace(/[ '\u2019]/g, '') + (round ? ',0' : ''),
    isSpaced,
    percent: unit !== undefined && /^(?:%|p(?:roc|erc)ent)$/i.test(unit),
    perMille: unit !== undefined && /^(?:\u2030|promille)$/i.test(unit),
    money: /[\u20ac$\u00a3]|\b(?:euro?|usd)\b/i.test(bare),
    times: TIMES.find(([form]) => word !== undefined && form.test(word))?.[1] ?? 1,
  };
}
