import { MONTHS } from './months';

/**
 * The part of a year that a figure is of: a half, a quarter, a month or the months of a span, and a day. Two that
 * are the same text are the same part of their years.
 */
export interface PartOfYear {
  readonly name: string;
  /** The last month that it holds; with the day for a day, so that later parts are larger. */
  readonly end: number;
  /** A day on which was counted, which says of a year no less than the year itself. */
  readonly isDay: boolean;
}

const ORDINALS: readonly string[] = [
  '(?:1|1e|1ste|1st|eerste|first)',
  '(?:2|2e|2de|2nd|tweede|second)',
  '(?:3|3e|3de|3rd|derde|third)',
  '(?:4|4e|4de|4th|vierde|fourth)',
];

/** `Q4`, `KW04`, `4e kwartaal`, `kwartaal 4`; likewise halves and thirds of a year. */
const SPANS = [
  { code: 'Q', months: 3, words: 'kwartaal|kwartalen|kw|quarter|qtr|q|k', letters: 'kw|q|k' },
  { code: 'T', months: 4, words: 'tertiaal|trimester', letters: 't' },
  { code: 'H', months: 6, words: 'half ?jaar|helft|semester|half(?:[ -]?year)?|h', letters: 'hj|h' },
].flatMap(({ code, months, words, letters }) =>
  ORDINALS.slice(0, 12 / months).map((ordinal, at) => ({
    part: { name: `${code}${at + 1}`, end: (at + 1) * months * 100, isDay: false } satisfies PartOfYear,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${ordinal} ?-?(?:${words})(?![\\p{L}\\d])` +
        `|(?<![\\p{L}\\d])(?:${words})\\.? ?0?${at + 1}(?!\\d)` +
        `|(?<=(?<!\\d)(?:19|20)\\d{2}[ -]?)(?:${letters})0?${at + 1}(?!\\d)`,
      'u',
    ),
  })),
);

const MONTH_NAMES = new RegExp(`\\b(?:${MONTHS.map((names) => `(${names})`).join('|')})\\b`, 'g');
const MONTH_CODE = /(?<=(?<!\d)(?:19|20)\d{2} ?)(?:mm|m) ?(0[1-9]|1[0-2])(?!\d)/;

/** `31-12-2018` and `2018-12-31`; `12-2018` and `2018-12` are of a month. */
const YEAR_LAST = /(?<!\d)(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](?:19|20)\d{2}(?!\d)/;
const YEAR_FIRST = /(?<!\d)(?:19|20)(\d{2})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?!\d)/;
/** `31 december`, `1 april`, `april 1`; a year in two digits is no day of a month. */
const DAY_OF_MONTH = new RegExp(
  `(?<![\\d'])(\\d{1,2})(?:e|st|nd|rd|th)? (?:${MONTHS.join('|')})\\b|\\b(?:${MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?,? (?=(?:19|20)\\d{2})`,
);

const monthPart = (month: number): PartOfYear | null =>
  month >= 1 && month <= 12 ? { name: `M${month}`, end: month * 100, isDay: false } : null;

const dayPart = (month: number, day: number): PartOfYear | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { name: `D${month}-${day}`, end: (month - 1) * 100 + day, isDay: true }
    : null;

function partOfDigits(words: string): PartOfYear | null {
  const last = YEAR_LAST.exec(words);
  if (last) return last[1] ? dayPart(Number(last[2]), Number(last[1])) : monthPart(Number(last[2]));
  const first = YEAR_FIRST.exec(words);
  if (!first) return null;
  const [, year, month, day] = first.map(Number);
  if (first[3]) return dayPart(month!, day!);
  // `2010/11` is a book year as much as it is a month, and the years beside it are as long.
  return month === (year! + 1) % 100 ? null : monthPart(month!);
}

function partOfMonths(words: string): PartOfYear | null {
  const months = [...words.matchAll(MONTH_NAMES)].map((match) => match.slice(1).findIndex(Boolean) + 1);
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) return null;
  if (first !== last) return { name: `M${first}-${last}`, end: last * 100, isDay: false };
  const [, before, after] = DAY_OF_MONTH.exec(words) ?? [];
  const day = before ?? after;
  return day === undefined ? monthPart(first) : dayPart(first, Number(day));
}

const PARTS = [...SPANS.map(({ pattern }) => pattern), MONTH_CODE, DAY_OF_MONTH, MONTH_NAMES];

/** A header without the words for a part of its year: `Den Haag 2022` of `Den Haag 2022 Q4`. */
export const withoutPart = (header: string): string =>
  PARTS.reduce((text, pattern) => text.replace(new RegExp(pattern.source, 'giu'), ' '), header)
    .replace(/\s+/g, ' ')
    .trim();

/** The part of a year that a header in plain words speaks of; null for a year as a whole. */
export function partOfYear(words: string): PartOfYear | null {
  const span = SPANS.find(({ pattern }) => pattern.test(words));
  if (span) return span.part;
  const code = MONTH_CODE.exec(words);
  if (code) return monthPart(Number(code[1]));
  return partOfMonths(words) ?? partOfDigits(words);
}

/** Whether figures of two years can be put beside each other: not those of different halves, quarters or months. */
export const areOfOnePart = (one: PartOfYear | null, other: PartOfYear | null): boolean =>
  one?.name === other?.name || ((one?.isDay ?? true) && (other?.isDay ?? true));

/** Whether they say so in the same words. */
export const isSamePart = (one: PartOfYear | null, other: PartOfYear | null): boolean =>
  one?.name === other?.name;

/** The order of what is of one year: the year as a whole first, and then the latest part. */
export const latestPartFirst = (one: PartOfYear | null, other: PartOfYear | null): number =>
  (other?.end ?? Infinity) === (one?.end ?? Infinity) ? 0 : (other?.end ?? Infinity) - (one?.end ?? Infinity);
