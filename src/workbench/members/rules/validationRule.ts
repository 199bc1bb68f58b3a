import {
  ALERT_STYLES,
  LIMIT_OPERATORS,
  LIMITED_KINDS,
  type LimitedKind,
  type Validation,
  type ValidationRule,
} from '../../model/dataValidation';
import { invalidArgument, notImplemented } from '../../protocol/hostError';
import { expectBoolean, expectText, isType, oneOf } from '../arguments';
import { Remote, type Cells } from '../remote';
import { columnsOf, rowsOf } from './areas';
import { referenceTo } from './chartSource';
import { requireFormula } from './formulaSyntax';

/**
 * How long Office lets the texts of a validation be, and the words of a list together: MS-OI29500, 2.1.613 part 1
 * section 18.3.1.32, and Excel's own 255 characters for a text within a formula.
 */
export const VALIDATION_LIMITS = { title: 32, prompt: 255, alert: 224, words: 255 } as const;

type Given = Readonly<Record<string, unknown>>;

const KINDS = [...LIMITED_KINDS, 'list', 'custom'] as const;

function objectOf(value: unknown, what: string): Given {
  if (typeof value !== 'object' || value === null || value instanceof Remote || Array.isArray(value))
    throw invalidArgument(`${what} must be an object.`);
  return value as Given;
}

function shortText(value: unknown, what: string, most: number): string {
  const text = expectText(value, what);
  if (text.length > most)
    throw invalidArgument(`${what} has ${text.length} characters; Excel takes ${most}.`);
  return text;
}

const rangeIn = (value: unknown): Cells | undefined =>
  value instanceof Remote && isType(value, 'Range') ? value.at : undefined;

/** A limit as Excel answers it: always a formula. */
function limitOf(value: unknown, kind: LimitedKind, what: string): string {
  const cells = rangeIn(value);
  if (cells) return requireFormula(`=${referenceTo(cells)}`);
  if (typeof value === 'number' && Number.isFinite(value)) return `=${value}`;
  const text = expectText(value, what).trim();
  if (text.startsWith('=')) return requireFormula(text);
  if (kind === 'date' || kind === 'time') throw notImplemented(`A ${kind} as text in ${what}`);
  if (text === '' || !Number.isFinite(Number(text))) throw invalidArgument(`${what} must be a number.`);
  return `=${text}`;
}

function limitedRule(kind: LimitedKind, given: Given): ValidationRule {
  const what = `of a rule for ${kind}`;
  const operator = oneOf(given['operator'], LIMIT_OPERATORS, `The operator ${what}`);
  const formula1 = limitOf(given['formula1'], kind, `formula1 ${what}`);
  if (operator !== 'Between' && operator !== 'NotBetween') return { kind, operator, formula1 };
  return { kind, operator, formula1, formula2: limitOf(given['formula2'], kind, `formula2 ${what}`) };
}

function listRule(given: Given): ValidationRule {
  const { source, inCellDropDown } = given;
  const isShown = inCellDropDown === undefined || expectBoolean(inCellDropDown, 'inCellDropDown of a list');
  const cells = rangeIn(source);
  if (cells && rowsOf(cells.area) > 1 && columnsOf(cells.area) > 1)
    throw invalidArgument('The source of a list must be one row or one column.');
  const text = cells
    ? `=${referenceTo(cells)}`
    : shortText(source, 'The source of a list', VALIDATION_LIMITS.words);
  if (text.trim() === '') throw invalidArgument('The source of a list is empty.');
  return {
    kind: 'list',
    source: text.startsWith('=') ? requireFormula(text) : text,
    inCellDropDown: isShown,
  };
}

/** Reads `DataValidation.rule`, which names one kind of rule. */
export function readRule(value: unknown): ValidationRule {
  const given = objectOf(value, 'A validation rule');
  const named = Object.keys(given).filter((name) => given[name] !== undefined && given[name] !== null);
  const [kind, ...more] = named.map((name) => oneOf(name, KINDS, 'The kind of a validation rule'));
  if (kind === undefined || more.length > 0) throw invalidArgument('A validation rule is of one kind.');
  const criteria = objectOf(given[kind], `The rule for ${kind}`);
  if (kind === 'list') return listRule(criteria);
  if (kind !== 'custom') return limitedRule(kind, criteria);
  const formula = expectText(criteria['formula'], 'The formula of a validation rule');
  if (!formula.startsWith('=')) throw invalidArgument('The formula of a validation rule starts with =.');
  return { kind, formula: requireFormula(formula) };
}

/** A rule as Excel answers it. */
export function shownRule(rule: ValidationRule | null): Given {
  if (!rule) return {};
  const { kind, ...criteria } = rule;
  return { [kind]: criteria };
}

/** Reads `DataValidation.prompt`. */
export function readPrompt(value: unknown): Validation['prompt'] {
  const given = objectOf(value, 'A prompt');
  return {
    showPrompt: expectBoolean(given['showPrompt'], 'showPrompt'),
    title: shortText(given['title'], 'The title of a prompt', VALIDATION_LIMITS.title),
    message: shortText(given['message'], 'The message of a prompt', VALIDATION_LIMITS.prompt),
  };
}

/** Reads `DataValidation.errorAlert`. */
export function readErrorAlert(value: unknown): Validation['errorAlert'] {
  const given = objectOf(value, 'An error alert');
  return {
    showAlert: expectBoolean(given['showAlert'], 'showAlert'),
    style: oneOf(given['style'], ALERT_STYLES, 'The style of an error alert'),
    title: shortText(given['title'], 'The title of an error alert', VALIDATION_LIMITS.title),
    message: shortText(given['message'], 'The message of an error alert', VALIDATION_LIMITS.alert),
  };
}
