import type { Area } from '../../workbook/address';

/** What an entry is compared with. */
export const LIMITED_KINDS = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

export type LimitedKind = (typeof LIMITED_KINDS)[number];

export const LIMIT_OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

export type LimitOperator = (typeof LIMIT_OPERATORS)[number];

export const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

export type AlertStyle = (typeof ALERT_STYLES)[number];

/** What an entry must be; formulas are English and start with `=`. */
export type ValidationRule =
  | {
      readonly kind: LimitedKind;
      readonly operator: LimitOperator;
      readonly formula1: string;
      /** The upper limit, of `Between` and `NotBetween` only. */
      readonly formula2?: string;
    }
  /** `source` is a formula, or the words themselves with commas between them. */
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: 'custom'; readonly formula: string };

/** What is asked of an entry, and what is said of it. */
export interface Validation {
  /** Null where anything may be entered, and there is a prompt only. */
  readonly rule: ValidationRule | null;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: AlertStyle;
    readonly title: string;
    readonly message: string;
  };
  /** How an East Asian keyboard behaves in the cell, in the words of the file. */
  readonly imeMode?: string;
}

/** A validation and the cells it holds for; relative references start at the first cell of the first area. */
export interface DataValidationModel extends Validation {
  readonly areas: readonly Area[];
}

/** Of a cell without validation. */
export const NO_VALIDATION: Validation = {
  rule: null,
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

/** A rule with each of its formulas changed; words of a list are no formula. */
export function withRuleFormulas(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  switch (rule.kind) {
    case 'list':
      return rule.source.startsWith('=') ? { ...rule, source: change(rule.source) } : rule;
    case 'custom':
      return { ...rule, formula: change(rule.formula) };
    default:
      return {
        ...rule,
        formula1: change(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: change(rule.formula2) }),
      };
  }
}

/** Validations with the formulas of their rules changed; one in which nothing changes stays the same object. */
export function withFormulas(
  validations: readonly DataValidationModel[],
  change: (formula: string) => string,
): DataValidationModel[] {
  return validations.map((one) => {
    const rule = one.rule && withRuleFormulas(one.rule, change);
    return JSON.stringify(rule) === JSON.stringify(one.rule) ? one : { ...one, rule };
  });
}
