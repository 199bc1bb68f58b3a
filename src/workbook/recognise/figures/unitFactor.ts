import type { CellPlace } from '../../input';
import { MEASURES } from '../words/figureWords';
import type { HeaderColumn } from '../headers/findHeaderRows';
import { saysWord } from '../headers/headerRole';
import { plainText } from '../words/text';

/** What the header of a column, or the row of units below it, says that its numbers are in. */
export interface ColumnUnit {
  /** The words that say so, as they stand in her table. */
  readonly text: string;
  /** What the numbers are multiplied by: 1,000 for `x 1.000`. */
  readonly factor: number;
  readonly place: CellPlace;
}

/** `per 1.000 inwoners` is what an indicator is counted per, and multiplies nothing. */
const PER =
  /\bper\s+(?:100|1[., ]?000|10[., ]?000|100[., ]?000|1[., ]?000[., ]?000|honderd|duizend|miljoen|hundred|thousand|million|mille|1 mln|mln)\b/g;
/** `x 1.000`, also behind a year, but not the end of `max 1000` or `20 x 1000`. */
const TIMES = '(?<![\\p{L}\\p{N}]|(?<!(?<!\\d)(?:19|20)\\d)\\d )[x*\u00d7] ?';
const POWER_OF_TEN = new RegExp(`${TIMES}(10*(?:[., ]0{3})*)(?![., ]?\\d)`, 'u');
const factorForm = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'u');
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [
    factorForm(`${TIMES}(?:1 ?)?(?:mld|miljard|billion)`, '\\bin (?:mld|miljard(?:en)?|billions?)\\b'),
    1_000_000_000,
  ],
  [
    factorForm(
      `${TIMES}(?:1 ?)?(?:mln|miljoen|million)`,
      '\\bin (?:mln|miljoen(?:en)?|millions?)\\b',
      '\\((?:mln|miljoen(?:en)?|millions?)\\)',
      '^(?:mln|miljoen(?:en)?|millions?)$',
    ),
    1_000_000,
  ],
  [
    factorForm(
      `${TIMES}(?:1 )?(?:duizend|thousand)`,
      'duizendtal',
      '\\bin (?:duizend(?:en)?|thousands?|1[., ]?000)\\b',
      "\\((?:duizend(?:en)?|thousands?|1[., ]?000|000'?s|'000)(?: (?:banen|personen|jobs|persons|fte))?\\)",
      "^(?:(?:duizend(?:en)?|thousands?|'000|000'?s)(?: (?:banen|personen|jobs|persons|fte))?|1[., ]?000 (?:banen|personen|jobs|persons|fte))$",
    ),
    1000,
  ],
];

/** In thousandths: `\u2030`. */
export const isPerMille = (text: string): boolean => /\u2030|\bpromille\b|\bper mille\b/i.test(text);

/** What a header or a unit says that numbers are multiplied by; 1 where it says nothing of the kind. */
export function factorIn(text: string): number {
  const plain = plainText(text).replace(PER, ' ').trim();
  const power = POWER_OF_TEN.exec(plain)?.[1];
  if (power !== undefined && power !== '1') return Number(power.replace(/\D/g, ''));
  return FACTORS.find(([form]) => form.test(plain))?.[1] ?? 1;
}

/** A title that names what is counted speaks of the columns that count that. */
export function isAbout(title: string, { measure }: HeaderColumn['meaning']): boolean {
  const plain = plainText(title);
  const named = (['jobs', 'establishments'] as const).filter((each) => saysWord(plain, MEASURES[each]));
  return named.length === 0 || measure === null || named.includes(measure);
}
