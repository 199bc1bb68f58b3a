import { MONTHS } from './months';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const SHORT_YEAR = /'(\d{2})\b/g;

/** A day or a month with its year, the year last or first: `31-12-2018`, `1/4/2018`, `2018-12-31`, `2018-04`. */
const DATE_BEFORE_YEAR = /(?<!\d)(?:\d{1,2}[-/.])?\d{1,2}[-/.](?=(?:19|20)\d{2}(?!\d))/g;
const DATE_AFTER_YEAR = /(?<=(?<!\d)(?:19|20)\d{2})[-/]\d{1,2}(?:[-/]\d{1,2})?(?!\d)/g;

/** What may stand beside a year and says only when in that year, or how final the figure is. */
const MOMENT = new RegExp(
  `\\b(?:\\d{1,2}(?:e|st|nd|rd|th)? )?(?:${MONTHS.join('|')})\\b` +
    '|\\b(?:jaar|year|kwartaal|quarter|qtr|kw ?[1-4]?|[kqh]0?[1-4]|[1-4](?:e|de|ste|st|nd|rd|th|[hq])?(?= |-|$)|jj ?00|per|op|at|eind|einde|end|of|ultimo' +
    '|half ?jaar|half[ -]?year|half|helft|semester|trimester|eerste|tweede|derde|vierde|first|second|third|fourth' +
    '|realisatie|gerealiseerd|werkelijk|geteld|actuals?|observed|realised|realized' +
    '|peildatum|peiljaar|stand|voorlopige?|nader|definitieve?|provisional|final)\\b',
  'g',
);

/** The years a header in plain words speaks of, the earliest first. */
export function yearsIn(text: string): number[] {
  const years = new Set<number>();
  for (const match of text.matchAll(YEAR)) years.add(Number(match[0]));
  for (const match of text.matchAll(SHORT_YEAR)) years.add(2000 + Number(match[1]));
  return [...years].sort((one, other) => one - other);
}

/** Whether a header with one year says nothing but when: `31-12-2018`, `jan 2018`, `2018 (voorlopig)`. */
export function saysOnlyWhen(words: string): boolean {
  const withoutDates = words.replace(DATE_BEFORE_YEAR, '').replace(DATE_AFTER_YEAR, '');
  return (
    withoutDates
      .replace(YEAR, '')
      .replace(MOMENT, '')
      .replace(/[^\p{L}\p{N}]/gu, '') === ''
  );
}
