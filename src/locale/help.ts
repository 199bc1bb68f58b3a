import * as dutch from './nl/help';
import * as english from './en/help';
import type { Language } from './index';

export interface FunctionHelpText {
  readonly what: string;
  readonly units: string;
  readonly notWhen: string;
}

/** The text of the help pages. Apart from the other texts, since the pane does not carry it. */
export interface HelpTexts {
  readonly page: typeof dutch.page;
  readonly functionHelp: Readonly<Record<string, FunctionHelpText>>;
}

export const HELP_TEXTS: Readonly<Record<Language, HelpTexts>> = { nl: dutch, en: english };
