import type { Language } from '../../locale';
import { sheetLocaleOf } from '../../locale/sheetLocale';
import type { OpenDataFigures } from '../../openData/openDataFigures';
import { insertSheets } from '../insert/insertSheets';
import type { BeforeWriting } from '../runProgress';
import { openDataSheet } from './openDataSheet';

/**
 * Adds a sheet with figures of the statistics office, which is the analyst's from then on.
 * @returns the name it got.
 */
export async function insertOpenData(
  figures: OpenDataFigures,
  language: Language,
  writes?: BeforeWriting,
): Promise<string> {
  const sheet = openDataSheet(figures, sheetLocaleOf(language));
  const [name] = await insertSheets([sheet], language, writes);
  return name!;
}
