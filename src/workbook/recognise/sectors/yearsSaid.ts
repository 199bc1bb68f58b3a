import { headerMeaning } from '../headers/headerRole';
import { isFootnote } from '../rows/rowLabel';
import { plainText } from '../words/text';

/** When figures were fetched, printed or changed, which is no moment of theirs. */
const OF_THE_FILE =
  /\b(?:extracted|extraction|download(?:ed)?|gedownload|gewijzigd|bijgewerkt|geactualiseerd|opgehaald|geraadpleegd|gepubliceerd|publicatie(?:datum)?|geprint|afgedrukt|aangemaakt|updated?|modified|retrieved|accessed|published|publication|printed|created|exported|export)\b/;

/** The years that a title, or the name of a sheet, says that the figures are of, the earliest first. */
export function yearsSaid(text: string): readonly number[] {
  if (isFootnote(text) || OF_THE_FILE.test(plainText(text))) return [];
  // The year of a publication stands in brackets.
  return headerMeaning(text.replace(/\([^)]*\)/g, ' ')).years;
}
