import type { NumberWriting } from '../../choices';
import type { GridCell } from './grid';
import { numberText, type NumberText } from './numberText';
import { isWithheld } from './withheld';

/**
 * How a column writes its numbers as text: `1.234,5` or `1,234.5`, or with a mark between thousands only.
 * `mixed`: in more than one way. `unclear`: `1.234` fits two readings, and nothing in the column decides.
 */
export type NumberStyle = NumberWriting | 'mixed' | 'unclear';

/** What kind of numbers a column holds, which may decide between two readings. */
export type ColumnMeaning = 'wholeNumbers' | 'shares' | 'any';

/** The two numbers that a text may be. */
export interface TwoReadings {
  readonly grouped: number;
  readonly decimal: number;
  /** The writing that makes it the second. */
  readonly decimalWriting: 'commaDecimal' | 'pointDecimal';
}

const GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;
const COMMA_DECIMAL = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d+,\d+$/;
const POINT_DECIMAL = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d+\.\d+$/;

/** Which writing one text proves; `either` when it fits two, undefined when it fits all of them or none. */
function writingOf({ digits, isSpaced }: NumberText): 'commaDecimal' | 'pointDecimal' | 'either' | undefined {
  if (/^\d+$/.test(digits)) return undefined;
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(digits)) return 'commaDecimal';
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(digits)) return 'pointDecimal';
  if (!isSpaced && GROUPED.test(digits)) return 'either';
  if (COMMA_DECIMAL.test(digits)) return 'commaDecimal';
  return POINT_DECIMAL.test(digits) ? 'pointDecimal' : undefined;
}

/**
 * A text that leaves its thousands unmarked, or marks them by spaces, speaks against `1.234` being a thousand;
 * four digits are often written without a mark all the same.
 */
const groupsOtherwise = ({ digits, isSpaced }: NumberText): boolean => isSpaced || /^\d{5,}$/.test(digits);

/**
 * The style of a whole column, by the texts that leave no doubt. Where every text fits two readings, what
 * the column holds may decide: counts are whole numbers, so their mark stands between thousands unless a
 * value contradicts that; a share is at most 100, so its mark stands before decimals. Among numbers that
 * are all fractions below a thousand a thousand would be out of place, and among whole numbers past a
 * thousand a fraction would.
 */
export function numberStyleOf(cells: readonly GridCell[], meaning: ColumnMeaning): NumberStyle {
  const proven = new Set<'commaDecimal' | 'pointDecimal'>();
  const marks = new Set<string>();
  const numbers: number[] = [];
  let contradicted = false;
  for (const cell of cells) {
    if (cell.kind === 'number') numbers.push(Number(cell.value));
    if (cell.kind !== 'text' || isWithheld(String(cell.value))) continue;
    const found = numberText(String(cell.value));
    if (!found) continue;
    const writing = writingOf(found);
    if (writing === 'either') {
      marks.add(GROUPED.exec(found.digits)![1]!);
      // `1.234 mln` is no whole number of anything, whatever the point stands for.
      contradicted ||= found.times > 1;
    } else if (writing) proven.add(writing);
    contradicted ||= groupsOtherwise(found);
  }
  const [style] = proven;
  if (style) return proven.size > 1 ? 'mixed' : style;
  if (marks.size !== 1) return marks.size > 1 ? 'mixed' : 'grouped';
  const decimal = marks.has(',') ? 'commaDecimal' : 'pointDecimal';
  const areWhole = numbers.every(Number.isInteger);
  if (numbers.length > 0 && numbers.every((n) => Math.abs(n) < 1000 && !Number.isInteger(n))) return decimal;
  if (meaning === 'shares') return decimal;
  const decides = meaning === 'wholeNumbers' || numbers.some((n) => Math.abs(n) >= 1000);
  return decides && areWhole && !contradicted ? 'grouped' : 'unclear';
}

const valueOf = (found: NumberText, digits: string): number | null => {
  const value = (Number(digits) * found.sign * found.times) / (found.percent ? 100 : 1);
  return Number.isFinite(value) ? value : null;
};

const grouped = (digits: string): string => digits.replace(/[.,]/g, '');
const commaDecimal = (digits: string): string => digits.replace(/\./g, '').replace(',', '.');
const pointDecimal = (digits: string): string => digits.replace(/,/g, '');

/** The number a text holds in the column's style; both where it could be two, null when it holds none. */
export function numberIn(found: NumberText, style: NumberStyle): number | TwoReadings | null {
  const { digits } = found;
  const writing = writingOf(found);
  if (writing === undefined) return /^\d+$/.test(digits) ? valueOf(found, digits) : null;
  if (writing === 'either') {
    if (style === 'mixed' || style === 'unclear') {
      const isComma = digits.includes(',');
      return {
        grouped: valueOf(found, grouped(digits))!,
        decimal: valueOf(found, digits.replace(',', '.'))!,
        decimalWriting: isComma ? 'commaDecimal' : 'pointDecimal',
      };
    }
    const plain = style === 'grouped' ? grouped : style === 'commaDecimal' ? commaDecimal : pointDecimal;
    return valueOf(found, plain(digits));
  }
  const fits = style === writing || style === 'mixed' || style === 'unclear' || style === 'grouped';
  return fits ? valueOf(found, (writing === 'commaDecimal' ? commaDecimal : pointDecimal)(digits)) : null;
}

/** The number in a text in a style; null when it holds none, or could be two. */
export function numberInText(text: string, style: NumberStyle): number | null {
  const found = numberText(text);
  const number = found && numberIn(found, style);
  return typeof number === 'number' ? number : null;
}
