import { CellError, type Cell, type CellStyle, type ErrorCode, type Scalar } from '../../model/cell';
import { invalidArgument } from '../../protocol/hostError';
import { requireFormula } from './formulaSyntax';
import { typedNumber } from './typedNumber';

export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;

const ERRORS: readonly ErrorCode[] = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

const withStyle = (style: CellStyle, change: CellStyle): CellStyle => ({ ...style, ...change });

function withoutQuote(style: CellStyle): CellStyle {
  if (!style.quotePrefix) return style;
  const rest: { -readonly [Key in keyof CellStyle]: CellStyle[Key] } = { ...style };
  delete rest.quotePrefix;
  return rest;
}

/**
 * What a cell becomes when something is written to `values` or `formulas`: as if typed, in English (United States).
 * Texts that look like numbers, percentages, dates, booleans or errors become those, unless the cell is formatted
 * as text; `=` starts a formula; an apostrophe makes text of the rest. Null leaves the cell as it was.
 */
export function enteredCell(input: unknown, before: Cell): Cell {
  if (input === null || input === undefined) return before;
  const style = withoutQuote(before.style);
  const isTextCell = style.numberFormat === '@';
  if (typeof input === 'boolean') return { value: input, formula: null, style };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument('A cell holds finite numbers only.');
    return { value: isTextCell ? String(input) : input, formula: null, style };
  }
  if (typeof input !== 'string')
    throw invalidArgument(`A cell cannot hold ${JSON.stringify(input).slice(0, 80)}.`);
  if (input === '') return { value: null, formula: null, style };
  if (input.length > LONGEST_TEXT) throw invalidArgument(`A cell holds at most ${LONGEST_TEXT} characters.`);
  if (isTextCell) return { value: input, formula: null, style };
  if (input.startsWith("'"))
    return { value: input.slice(1), formula: null, style: withStyle(style, { quotePrefix: true }) };
  if (input.startsWith('=') && input.length > 1) return formulaCell(input, style);
  return converted(input, style);
}

function formulaCell(formula: string, style: CellStyle): Cell {
  if (formula.length > LONGEST_FORMULA)
    throw invalidArgument(`A formula has at most ${LONGEST_FORMULA} characters.`);
  return { value: null, formula: requireFormula(formula), style };
}

function converted(text: string, style: CellStyle): Cell {
  const constant = (value: Scalar): Cell => ({ value, formula: null, style });
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return constant(upper === 'TRUE');
  const error = ERRORS.find((code) => code === upper);
  if (error) return constant(new CellError(error));
  const number = typedNumber(trimmed, new Date().getFullYear());
  if (number) {
    const keepsFormat = style.numberFormat !== undefined && style.numberFormat !== 'General';
    const changed = keepsFormat || !number.format ? style : withStyle(style, { numberFormat: number.format });
    return { value: number.value, formula: null, style: changed };
  }
  // Like `=`, a sign starts a formula once more than a number follows it.
  if (/^[+-]./.test(text)) return formulaCell(`=${text.startsWith('+') ? text.slice(1) : text}`, style);
  return constant(text);
}

/** What a cell's content looks like in `formulas`: the formula, or the constant as `values` shows it. */
export function shownValue(value: Scalar): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueTypeOf(value: Scalar): ValueType {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
