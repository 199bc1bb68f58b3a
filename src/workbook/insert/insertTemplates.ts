import type { Language } from '../../locale';
import { templateLocaleOf } from '../../locale/templateLocale';
import type { BeforeWriting } from '../runProgress';
import { addSheets } from './addSheets';
import type { TemplateId } from './templateIds';
import { templateSheets } from './templateSheets';
import { writeTemplate } from './writeTemplate';

export interface TemplateOptions {
  /** Of headers, words and messages. */
  readonly language: Language;
  /** The year that the latest figures are about. */
  readonly year: number;
  /** The names of her sectors, as far as they are known. */
  readonly sectors: readonly string[];
}

/** Adds empty tables to fill in, each on a sheet of its own. @returns the names the sheets got */
export function insertTemplates(
  ids: readonly TemplateId[],
  { language, year, sectors }: TemplateOptions,
  writes?: BeforeWriting,
): Promise<readonly string[]> {
  const locale = templateLocaleOf(language);
  const sheets = templateSheets(ids, locale, year, sectors);
  return addSheets(
    sheets,
    {
      language,
      lineOf: ({ line }) => line,
      write: (worksheet, sheet) => writeTemplate(worksheet, sheet, locale.templates.listHeader),
    },
    writes,
  );
}
