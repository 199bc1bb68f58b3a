import type { FindingMessage } from '../../findings';
import { isDateFormat } from './dateFormat';
import type { GridCell } from './grid';
import { numberIn, type NumberStyle } from './numberStyle';
import { numberText } from './numberText';
import { isWithheld } from './withheld';

/** What was made of one cell, and what is to be said of it; `null` for nothing to say. */
export interface Reading {
  readonly value: number | null;
  readonly asIs: boolean;
  /** The cell holds a number that cannot be the figure, so that no formula may take it. */
  readonly isRefused?: true;
  /** What this number alone was multiplied by. */
  readonly factor?: number;
  readonly message: FindingMessage | null;
}

/** What the figures of a column can be. */
export interface FigureRules {
  readonly mayBeNegative: boolean;
  /** Jobs or establishments, of which a percentage, or an amount of money, is no number. */
  readonly isCount?: boolean;
  /** What the numbers of the column are multiplied by, as its header or units say: 1,000 for `x 1.000`. */
  readonly factor?: number;
  /** The numbers with decimals may be thousands that were taken for decimals; `grouped` where they are by her word. */
  readonly lostThousands?: 'unclear' | 'grouped' | null;
}

/** Whether a cell holds a number, as number or as text. */
export function holdsNumber(cell: GridCell): boolean {
  return cell.kind === 'number' || (cell.kind === 'text' && numberText(String(cell.value)) !== null);
}

const nothing = (message: FindingMessage): Reading => ({ value: null, asIs: false, message });
const refused = (message: FindingMessage): Reading => ({ ...nothing(message), isRefused: true });

/**
 * Reads one cell of a number column. Nothing is guessed: a cell that does not hold one number is null,
 * with the reason, and a missing figure is never zero. In a column of counts a percentage is no number.
 */
export function readFigure(cell: GridCell, style: NumberStyle, column: string, rules: FigureRules): Reading {
  if (cell.kind === 'empty') return nothing({ kind: 'missing', column });
  if (cell.kind === 'error') return nothing({ kind: 'errorCell', column, found: String(cell.value) });
  if (cell.kind === 'boolean') {
    return nothing({ kind: 'textInNumberColumn', column, found: String(cell.value).toUpperCase() });
  }
  return cell.kind === 'number' ? ofNumber(cell, column, rules) : ofText(cell, style, column, rules);
}

function ofNumber(cell: GridCell, column: string, rules: FigureRules): Reading {
  const { factor = 1 } = rules;
  const number = Number(cell.value);
  if (!Number.isFinite(number)) return nothing({ kind: 'textInNumberColumn', column, found: String(number) });
  if (isDateFormat(cell.format)) return refused({ kind: 'dateInNumberColumn', column, found: number });
  if (rules.isCount && cell.format.includes('%')) {
    return refused({
      kind: 'textInNumberColumn',
      column,
      found: `${Number((number * 100).toPrecision(12))}%`,
    });
  }
  if (number < 0 && !rules.mayBeNegative) return nothing({ kind: 'negative', column, found: number });
  if (rules.lostThousands && !Number.isInteger(number)) {
    const found = String(number);
    const grouped = Math.round(number * 1000);
    return rules.lostThousands === 'grouped'
      ? {
          value: grouped,
          asIs: true,
          factor: 1000,
          message: { kind: 'multipliedCell', column, found, factor: 1000 },
        }
      : refused({
          kind: 'ambiguousNumbers',
          column,
          found,
          grouped,
          decimal: number,
          decimalWriting: 'pointDecimal',
        });
  }
  return { value: number * factor, asIs: true, message: null };
}

function ofText(cell: GridCell, style: NumberStyle, column: string, rules: FigureRules): Reading {
  const { factor = 1 } = rules;
  const found = String(cell.value).trim();
  if (isWithheld(found)) return nothing({ kind: 'suppressed', column, found });
  const noNumber = nothing({ kind: 'textInNumberColumn', column, found });
  const text = numberText(found);
  if (!text || (rules.isCount && (text.percent || text.money))) return noNumber;
  // Where the header multiplies too, nothing tells whether the word stands beside that or instead of it.
  if (text.times > 1 && factor !== 1) return noNumber;
  const number = numberIn(text, style);
  if (number === null) return noNumber;
  if (typeof number === 'object') {
    return nothing({
      kind: 'ambiguousNumbers',
      column,
      found,
      grouped: number.grouped * factor,
      decimal: number.decimal * factor,
      decimalWriting: number.decimalWriting,
    });
  }
  if (number < 0 && !rules.mayBeNegative) return nothing({ kind: 'negative', column, found: number });
  const value = number * factor;
  return { value, asIs: false, message: { kind: 'numberStoredAsText', column, found, read: value } };
}
