import { enteredCell } from '../members/rules/cellEntry';
import { CellError, type Cell } from '../model/cell';
import { isDateFormat } from '../model/dateFormat';
import type { HostModes } from '../model/modes';
import { formatValue } from '../model/numberFormat';
import { HostError } from '../protocol/hostError';
import { englishErrorCode, localErrorCode } from './localErrors';
import { formulaToEnglish, formulaToLocal } from './localFormulaText';

type Language = HostModes['language'];

/** `1.234,5`, `12,5%`, `€ 3,50`, `1e3`; with a comma for decimals and points between thousands. */
const DUTCH_NUMBER = /^[-+]?(?:€\s*)?[-+]?(?:\d{1,3}(?:\.\d{3})+|\d*)(?:,\d*)?(?:e[-+]?\d+)?\s*%?$/i;
const ENGLISH_NUMBER = /^[-+(]?\$?[-+]?(?:\d[\d,]*)?\.?\d*(?:e[-+]?\d+)?\s*%?\)?$/i;
const DUTCH_DATE = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/;

/**
 * What a cell becomes when a user types a text in it, by the same rules as office.js but with the separators of the
 * user's language.
 * @throws HostError for a formula that Excel could not read, or a text that is too long.
 */
export function typedCell(text: string, before: Cell, language: Language): Cell {
  if (language === 'en-US' || before.style.numberFormat === '@' || text.startsWith("'")) {
    return enteredCell(text, before);
  }
  if (text.startsWith('=')) return typedFormula(text, before, language);
  const trimmed = text.trim();
  const error = englishErrorCode(trimmed);
  if (error) return enteredCell(error, before);
  if (/^(?:waar|onwaar)$/i.test(trimmed)) return enteredCell(/^w/i.test(trimmed), before);
  if (DUTCH_NUMBER.test(trimmed) && /\d/.test(trimmed)) {
    return enteredCell(trimmed.replace(/€\s*/, '').replaceAll('.', '').replace(',', '.'), before);
  }
  const date = DUTCH_DATE.exec(trimmed);
  if (date)
    return enteredCell(`${date[3] ?? String(new Date().getFullYear())}-${date[2]}-${date[1]}`, before);
  // What only an English Excel takes for a number is text in a Dutch one.
  if (ENGLISH_NUMBER.test(trimmed) && /\d/.test(trimmed)) return textCell(text, before);
  return enteredCell(text, before);
}

function textCell(text: string, before: Cell): Cell {
  return { ...enteredCell('', before), value: text };
}

function typedFormula(text: string, before: Cell, language: Language): Cell {
  try {
    return enteredCell(formulaToEnglish(text, language), before);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // Copied from an English page, the formula may have commas already.
    return enteredCell(text, before);
  }
}

/** What the formula bar shows of a cell, and what typing starts from: the formula, or the value in full. */
export function editableText(cell: Cell, language: Language): string {
  if (cell.formula !== null) return formulaToLocal(cell.formula, language);
  const { value, style } = cell;
  if (value === null) return '';
  if (value instanceof CellError) return localErrorCode(value.code, language);
  if (typeof value === 'string') return style.quotePrefix ? `'${value}` : value;
  const format = style.numberFormat ?? 'General';
  if (typeof value === 'boolean' || isDateFormat(format)) return formatValue(value, format, language);
  const decimal = (number: number): string =>
    language === 'nl-NL' ? String(number).replace('.', ',') : String(number);
  // Multiplied by 100 a double may get a tail of its own: 0.07 becomes 7.000000000000001.
  return format.includes('%') ? `${decimal(Number((value * 100).toPrecision(15)))}%` : decimal(value);
}
