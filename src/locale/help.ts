import * as dutch from './nl/help';
import * as english from './en/help';
import type { FormulaOrRule } from './helpFormula';
import type { Language } from './index';

export interface FunctionHelpText {
  readonly what: string;
  readonly units: string;
  readonly notWhen: string;
  /** What a blank cell, a zero or a missing mark means for an argument that may be left out, where that is a question. */
  readonly leftOut?: string;
}

/** The text of the help pages. Apart from the other texts, since the pane does not carry it. */
export interface HelpTexts {
  readonly page: typeof dutch.page;
  readonly formulas: Readonly<Record<string, FormulaOrRule>>;
  readonly functionHelp: Readonly<Record<string, FunctionHelpText>>;
}

export const HELP_TEXTS: Readonly<Record<Language, HelpTexts>> = { nl: dutch, en: english };
