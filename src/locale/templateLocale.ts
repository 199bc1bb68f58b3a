import { localeOf, type Language, type Locale } from '.';
import { templates as english } from './en/templates';
import { templates as dutch } from './nl/templates';

/** What stands on the empty tables to fill in too; apart, since only who asks for one has them fetched. */
export type TemplateLocale = Locale & { readonly templates: typeof dutch };

const TEMPLATE_LOCALES: Readonly<Record<Language, TemplateLocale>> = {
  nl: { ...localeOf('nl'), templates: dutch },
  en: { ...localeOf('en'), templates: english },
};

export const templateLocaleOf = (language: Language): TemplateLocale => TEMPLATE_LOCALES[language];
