import { isMissingMark } from '../../method/missingMark';
import type { FindingMessage } from '../findings';
import type { GridCell } from './grid';
import { displayText, withoutFootnoteMarks } from './text';

/** How a column writes its numbers as text: `1.234,5` or `1,234.5`. */
export type NumberStyle = 'commaDecimal' | 'pointDecimal' | 'grouped' | 'mixed';

/** What was made of one cell, and what is to be said of it; `null` for nothing to say. */
export interface Reading {
  readonly value: number | null;
  readonly asIs: boolean;
  readonly message: FindingMessage | null;
}

interface NumberText {
  readonly sign: 1 | -1;
  /** Digits, points and commas. */
  readonly digits: string;
  readonly percent: boolean;
}

function numberText(text: string): NumberText | null {
  const bare = withoutFootnoteMarks(displayText(text))
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/^\u20ac\s*/, '')
    .trim();
  const match = /^([+-]?)\s*(\d[\d.,' \u2019]*?)\s*(%?)$/.exec(bare);
  if (!match) return null;
  const digits = match[2]!;
  const joined = digits.replace(/(?<=\d)[ '\u2019](?=\d{3}(?!\d))/g, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(joined)) return null;
  return { sign: match[1] === '-' ? -1 : 1, digits: joined, percent: match[3] === '%' };
}

const GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;
const COMMA_DECIMAL = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d+,\d+$/;
const POINT_DECIMAL = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d+\.\d+$/;

/** Which style one text proves; undefined when it fits every style. */
function styleOfText(digits: string): 'commaDecimal' | 'pointDecimal' | 'grouped' | undefined {
  if (/^\d+$/.test(digits)) return undefined;
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(digits)) return 'commaDecimal';
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(digits)) return 'pointDecimal';
  if (GROUPED.test(digits)) return 'grouped';
  if (COMMA_DECIMAL.test(digits)) return 'commaDecimal';
  if (POINT_DECIMAL.test(digits)) return 'pointDecimal';
  return undefined;
}

/**
 * The style of a whole column, by the texts that leave no doubt. `1.234` fits two readings; when nothing
 * else in the column decides, it is a grouped thousand (`grouped`), unless the column's own numbers are
 * all fractions below a thousand, among which a thousand would be out of place.
 */
export function numberStyleOf(cells: readonly GridCell[]): NumberStyle {
  const styles = new Set<string>();
  const ambiguous = new Set<string>();
  const numbers: number[] = [];
  for (const cell of cells) {
    if (cell.kind === 'number') numbers.push(Number(cell.value));
    if (cell.kind !== 'text' || isMissingMark(String(cell.value))) continue;
    const digits = numberText(String(cell.value))?.digits;
    const style = digits === undefined ? undefined : styleOfText(digits);
    if (style === 'grouped') ambiguous.add(GROUPED.exec(digits!)![1]!);
    else if (style) styles.add(style);
  }
  if (styles.size > 1) return 'mixed';
  if (styles.has('commaDecimal')) return 'commaDecimal';
  if (styles.has('pointDecimal')) return 'pointDecimal';
  if (ambiguous.size > 1) return 'mixed';
  const fractions = numbers.length > 0 && numbers.every((n) => Math.abs(n) < 1000 && !Number.isInteger(n));
  if (!fractions || ambiguous.size === 0) return 'grouped';
  return ambiguous.has(',') ? 'commaDecimal' : 'pointDecimal';
}

/** The number a text holds in the column's style, or null when it holds none or could hold two. */
export function numberInText(text: string, style: NumberStyle): number | null {
  const found = numberText(text);
  if (!found) return null;
  const proven = styleOfText(found.digits);
  if (!proven && !/^\d+$/.test(found.digits)) return null;
  const own = style === 'mixed' ? proven : style === 'grouped' && proven !== 'grouped' ? proven : style;
  if (style === 'mixed' && proven === 'grouped') return null;
  if (style !== 'mixed' && style !== 'grouped' && proven && proven !== 'grouped' && proven !== style)
    return null;
  let digits = found.digits;
  if (own === 'grouped') digits = digits.replace(/[.,]/g, '');
  else if (own === 'commaDecimal') digits = digits.replace(/\./g, '').replace(',', '.');
  else if (own === 'pointDecimal') digits = digits.replace(/,/g, '');
  const value = (Number(digits) * found.sign) / (found.percent ? 100 : 1);
  return Number.isFinite(value) ? value : null;
}

/** Whether a cell holds a number, as number or as text. */
export function holdsNumber(cell: GridCell): boolean {
  return cell.kind === 'number' || (cell.kind === 'text' && numberText(String(cell.value)) !== null);
}

/**
 * Reads one cell of a number column. Nothing is guessed: a cell that does not hold one number is null,
 * with the reason, and a missing figure is never zero. In a column of counts a percentage is no number.
 */
export function readFigure(
  cell: GridCell,
  style: NumberStyle,
  column: string,
  rules: { readonly mayBeNegative: boolean; readonly isCount?: boolean },
): Reading {
  const nothing = (message: FindingMessage): Reading => ({ value: null, asIs: false, message });
  if (cell.kind === 'empty') return nothing({ kind: 'missing', column });
  if (cell.kind === 'error') return nothing({ kind: 'errorCell', column, found: String(cell.value) });
  if (cell.kind === 'boolean') {
    return nothing({ kind: 'textInNumberColumn', column, found: String(cell.value).toUpperCase() });
  }
  const text = String(cell.value);
  if (cell.kind === 'text' && isMissingMark(text))
    return nothing({ kind: 'suppressed', column, found: text.trim() });
  const isPercentage = cell.kind === 'text' && text.includes('%');
  if (isPercentage && rules.isCount)
    return nothing({ kind: 'textInNumberColumn', column, found: text.trim() });
  const value = cell.kind === 'number' ? Number(cell.value) : numberInText(text, style);
  if (value === null || !Number.isFinite(value)) {
    return nothing({ kind: 'textInNumberColumn', column, found: text.trim() });
  }
  if (value < 0 && !rules.mayBeNegative) return nothing({ kind: 'negative', column, found: value });
  if (cell.kind === 'number') return { value, asIs: true, message: null };
  return {
    value,
    asIs: false,
    message: { kind: 'numberStoredAsText', column, found: text.trim(), read: value },
  };
}
