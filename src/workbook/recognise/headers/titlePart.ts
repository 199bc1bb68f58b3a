import { displayText, plainText } from '../words/text';
import { isOnlyTotal } from './columnName';
import type { HeaderRow } from './findHeaderRows';
import { headerMeaning } from './headerRole';
import { textsAround } from './textsAround';

/** `Banen (incl. zelfstandigen)`, `banen van mannen en vrouwen`: no part but the whole. */
const ALL_OF_THEM = /\b(?:incl\w*|met|with|en|and|plus)\b|[+&/]/;

/** Whether a text speaks of a part of the workers, and of no other part beside it. */
export const saysPartOfWorkers = (text: string): boolean =>
  headerMeaning(text).partial && !ALL_OF_THEM.test(plainText(text));

/** The nearest text around a table that says that it is of a part of the workers only; null where none does. */
export const partByTitle = (header: HeaderRow): string | null => {
  const said = textsAround(header).find(saysPartOfWorkers);
  return said === undefined ? null : displayText(said);
};

/** Whether a text right around a table says no more than that it is the total: a title `Totaal`, a sheet of that name. */
export const isTotalByTitle = (header: HeaderRow): boolean => textsAround(header).some(isOnlyTotal);
