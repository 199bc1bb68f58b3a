import { plainText } from './text';

/** What a text says that numbers are multiplied by, and where in it that stands. */
export interface Multiplier {
  readonly factor: number;
  readonly from: number;
  readonly to: number;
}

/** `per 1.000 inwoners` is what an indicator is counted per, and multiplies nothing. */
const PER =
  /\bper\s+(?:100|1[., ]?000|10[., ]?000|100[., ]?000|1[., ]?000[., ]?000|honderd|duizend|dzd|miljoen|hundred|thousand|million|mille|1 mln|mln)\b/g;
/** `x 1.000`, also behind a year, and `banen*1000`, but not the end of `max 1000` or `20 x 1000`. */
const TIMES = '(?:(?<![\\p{L}\\p{N}]|(?<!(?<!\\d)(?:19|20)\\d)\\d )[x*\u00d7]|(?<=\\p{L})[*\u00d7]) ?';
/** A year may stand behind it: `x 1 000 2023`. */
const POWER_OF_TEN = new RegExp(`${TIMES}(10*(?:[., ]0{3})*)(?![.,]?\\d| \\d{3}(?!\\d))`, 'u');
const COUNTED = '(?: (?:banen|personen|werkzame personen|werknemers|jobs|persons|people|employees|fte))?';
const THOUSANDS = "(?:duizend(?:en)?|thousands?|'000|000'?s)";
const form = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'u');
const FORMS: readonly (readonly [RegExp, number])[] = [
  [
    form(`${TIMES}(?:1 ?)?(?:mld|miljard|billion)`, '\\bin (?:mld|miljard(?:en)?|billions?)\\b'),
    1_000_000_000,
  ],
  [
    form(
      `${TIMES}(?:1 ?)?(?:mln|miljoen|million)`,
      '\\bin (?:mln|miljoen(?:en)?|millions?)\\b',
      '\\((?:mln|miljoen(?:en)?|millions?)\\)',
      '^(?:mln|miljoen(?:en)?|millions?)$',
    ),
    1_000_000,
  ],
  [
    form(
      `${TIMES}(?:1 )?(?:duizend|thousand)`,
      `${TIMES}1 ?k(?![\\p{L}\\p{N}])`,
      'duizendtal',
      '(?<![\\d.,])1[., ]?000-?tal',
      '\\bin (?:duizend(?:en)?|thousands?|1[., ]?000)\\b',
      `\\((?:${THOUSANDS}|1[., ]?000)${COUNTED}\\)`,
      `^(?:${THOUSANDS}${COUNTED}|1[., ]?000 (?:banen|personen|jobs|persons|fte))$`,
      // `Employment, thousand persons`, but not `ten thousand jobs`.
      '(?<=[,;:\\]/-] ?)thousands? (?:of )?(?:jobs|persons|people|employees|workers)\\b',
      // The abbreviation, and the code that Eurostat has for it: `THS_PER`.
      '(?<!\\d ?)\\bdzd\\b',
      '(?<!\\d ?)\\bths(?:_[a-z]+)?\\b',
    ),
    1000,
  ],
];

const POWERS_IN_FIGURES: readonly (readonly [RegExp, string])[] = [
  [/\b10 ?(?:\u00b3|\^ ?3)/g, '1000'],
  [/\b10 ?(?:\u2076|\^ ?6)/g, '1000000'],
];

/** `x 10³`, before the raised figure is taken for the mark of a footnote. */
const inFigures = (text: string): string =>
  POWERS_IN_FIGURES.reduce((written, [power, figures]) => written.replace(power, figures), text);

/** The text in which a multiplier is looked for: plain, with `per 1.000` blanked out. */
export const multiplierText = (text: string): string =>
  plainText(inFigures(text))
    .replace(PER, (per) => ' '.repeat(per.length))
    .trim();

/** What a text says that numbers are multiplied by; null where it says nothing of the kind. */
export function multiplierIn(text: string): Multiplier | null {
  const plain = multiplierText(text);
  const power = POWER_OF_TEN.exec(plain);
  if (power && power[1] !== '1')
    return {
      factor: Number(power[1]!.replace(/\D/g, '')),
      from: power.index,
      to: power.index + power[0].length,
    };
  for (const [expression, factor] of FORMS) {
    const found = expression.exec(plain);
    if (found) return { factor, from: found.index, to: found.index + found[0].length };
  }
  return null;
}

/** What a header or a unit says that numbers are multiplied by; 1 where it says nothing of the kind. */
export const factorIn = (text: string): number => multiplierIn(text)?.factor ?? 1;

/** In thousandths: `\u2030`. */
export const isPerMille = (text: string): boolean => /\u2030|\bpromille\b|\bper mille\b/i.test(text);

/** Whether a text is a multiplier and says nothing else, such as what is counted: `x 1 000`, `(dzd.)`. */
export function isMultiplierOnly(text: string): boolean {
  const plain = multiplierText(text);
  const found = multiplierIn(text);
  if (!found || /banen|werkn|person|people|jobs|employees|fte/.test(plain)) return false;
  return /^[\s().:[\]]*$/.test(plain.slice(0, found.from) + plain.slice(found.to));
}
