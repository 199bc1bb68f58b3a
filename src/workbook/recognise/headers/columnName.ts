import { MEASURES } from '../words/figureWords';
import { plainText } from '../words/text';
import { headerMeaning, wordOf } from './headerRole';

const YEAR = /[\s,(]*(?:19|20)\d{2}(?:jj\d{2})?\)?/gi;
/** What goes with a count and says nothing of whose it is. */
const FILLER =
  'aantal|aantallen|som|sum|number|count|personen|persons|people|van|of|in|bij|per|op|at|stand|kolomlabels|column labels';
const THOUSANDS = '\\(?x ?1[., ]?000\\)?';
const BEFORE = new RegExp(`^(?:(?:${FILLER})(?![\\p{L}\\d])|${THOUSANDS}|[^\\p{L}\\p{N}'])+`, 'iu');
const AFTER = new RegExp(`(?:(?<![\\p{L}\\d])(?:${FILLER})|${THOUSANDS}|[\\s(,;:|/-])+$`, 'iu');

/** The name in a header without its years: `Den Haag` of `Den Haag 2018`. */
export const withoutYears = (header: string): string => header.replace(YEAR, ' ').replace(/\s+/g, ' ').trim();

/** The text without a word, however it is written; as it is where the word is not in it. */
function withoutWord(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + word.length)}`;
}

/** What a header says beside its year and what it counts. */
function restOf(header: string): string {
  let text = withoutYears(header.replace(/_/g, ' '));
  for (const list of [MEASURES.jobs, MEASURES.establishments]) {
    for (let word = wordOf(text, list); word !== null; word = wordOf(text, list)) {
      const rest = withoutWord(text, word);
      if (rest === text) break;
      text = rest;
    }
  }
  return text.replace(BEFORE, '').replace(AFTER, '').replace(/\s+/g, ' ');
}

/** `1 januari`, `Q1`: beside a year it says no more than when. A size of firms, `1-9`, may look like a date. */
const isMoment = (rest: string): boolean => /\p{L}/u.test(rest) && headerMeaning(`${rest} 2000`).onlyYear;

/** Whether a header tells, beside a year or without one, of which part of it: `Banen Q1 2023`. */
export const saysMoment = (header: string): boolean => isMoment(restOf(header));

/**
 * What a header says beside when, and what it counts: `Delft` of `Aantal banen in Delft (2023)`, and the empty text of
 * `Banen 2023`.
 */
export function nameInHeader(header: string): string {
  const rest = restOf(header);
  return isMoment(rest) ? '' : rest;
}

const TOTAL =
  /(?<!\p{L})(?:(?:eind|grand )?tota+l|totalen|tot|samen|te ?zamen|alle[ns]?|all|overall|geheel|gehele)(?!\p{L})/u;
const ONLY_TOTAL = /^(?:(?:eind|grand )?tota+l|tot|samen|te ?zamen|alles?|all|overall|geheel)$/u;

/** Whether the header of a column says that it holds a total. */
export const saysTotal = (header: string): boolean => TOTAL.test(plainText(header).replace(/_/g, ' '));

/** Whether a header says nothing beside that, when and what it counts: `Totaal 2022`, `Banen_tot`. */
export const isOnlyTotal = (header: string): boolean => ONLY_TOTAL.test(plainText(nameInHeader(header)));

const ADDED = /^(?:eind|grand )?tota+l(?: (?:som|sum|aantal|count)(?: (?:van|of))? .*)?$/u;

/** Whether a header is the one of a pivot table over the columns that it adds up: `Totaal Som van banen`. */
export const totalsWhatIsAdded = (header: string): boolean => ADDED.test(plainText(header));
