import { localeOf, type Language, type Locale } from '.';
import { headless as englishHeadless } from './en/headless';
import { workbench as english } from './en/workbench';
import { headless as dutchHeadless } from './nl/headless';
import { workbench as dutch } from './nl/workbench';

/** What is read in the workbench and on the command line too, which the add-in itself never shows. */
export type WorkbenchLocale = Locale & {
  readonly workbench: typeof dutch;
  readonly headless: typeof dutchHeadless;
};

const WORKBENCH_LOCALES: Readonly<Record<Language, WorkbenchLocale>> = {
  nl: { ...localeOf('nl'), workbench: dutch, headless: dutchHeadless },
  en: { ...localeOf('en'), workbench: english, headless: englishHeadless },
};

export const workbenchLocaleOf = (language: Language): WorkbenchLocale => WORKBENCH_LOCALES[language];
