import { ELEMENTS, type Element } from '../../../method/ecosystem/elements';
import { sectorIdOfName } from '../../../method/classification/sectors';
import { ALL_LOCALES } from '../../../locale';
import type { ExtraFigure } from '../../input';
import { extraFigureOf } from './extraFigures';
import {
  DERIVED,
  EARLIER,
  FORECAST,
  IDENTIFIER,
  MEASURES,
  OTHER_COUNTS,
  PARTIAL,
  PART_OF_AREA,
  RATE,
  REFERENCE_AREA,
  REGION,
  REST,
  VACANT,
  WITHOUT,
} from '../words/figureWords';
import { namesCriterion } from '../words/criterionLabels';
import { saysOnlyWhen, yearsIn } from './moments';
import { partOfYear, type PartOfYear } from './partOfYear';
import { displayText, plainText } from '../words/text';
import { LABELS, ELEMENT_SYNONYMS, type LabelRole } from '../words/vocabulary';
import type { WordList } from '../words/wordList';

export type Measure = 'jobs' | 'establishments';
export type Derivation = 'growth' | 'quotient' | 'share' | 'rate' | 'forecast' | 'rest';

/** What a header says, part by part; which role its column gets depends on the rest of the table. */
export interface HeaderMeaning {
  /** As it is shown, on one line. */
  readonly header: string;
  readonly years: readonly number[];
  /** The part of its one year: `Q4` of `2018 4e kwartaal`. */
  readonly part: PartOfYear | null;
  readonly measure: Measure | null;
  readonly derivation: Derivation | null;
  readonly reference: boolean;
  /** Of a region, which is the wider one where other columns are of the own area. */
  readonly region: boolean;
  readonly earlier: boolean;
  readonly partial: boolean;
  /** Something that is neither jobs nor establishments: turnover, inhabitants, a row number. */
  readonly otherCount: boolean;
  /** Nothing but a year: `2018`, `2018JJ00`. */
  readonly onlyYear: boolean;
  /** What it counts beside jobs and establishments. */
  readonly extra: ExtraFigure | null;
  readonly element: Element | null;
  readonly label: LabelRole | null;
}

/** `SBI 2008` is the name of a classification, not a moment. */
const CLASSIFICATION = /(?:sbi|nace|isic|\bsic)[ -]*'?(?:19|20)\d{2}\b/g;
/** Years of work by their other names. */
const FULL_TIME_EQUIVALENTS = /\b(?:full[- ]?time|voltijds?)[- ]?equivalent(?:en|s)?\b/g;

/** A moment to compare with, which is no area. */
const REFERENCE_MOMENT = /\b(?:referentie(?:jaar|periode|datum)|reference (?:year|period|date))\b/g;

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where the first word of a list stands in a text, made plain; -1 without one. Asked of every text that may be a header:
 * it makes nothing that it does not need.
 */
export function indexOfWord(text: string, list: WordList): number {
  let first = -1;
  for (const word of list.words) {
    let at = text.indexOf(word);
    while (at >= 0 && (first < 0 || at < first)) {
      const before = text[at - 1] ?? ' ';
      const after = text[at + word.length] ?? ' ';
      if ((word === '%' || !LETTER.test(before)) && !LETTER.test(after)) {
        first = at;
        break;
      }
      at = text.indexOf(word, at + 1);
    }
  }
  for (const stem of list.stems) {
    const at = text.indexOf(stem);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** Whether a text, made plain, has one of the words of a list. */
export const saysWord = (text: string, list: WordList): boolean => indexOfWord(text, list) >= 0;

/** The word of a list that a header has, with the rest of the compound that it is a part of; null without one. */
export function wordOf(header: string, list: WordList): string | null {
  const text = plainText(header).replace(/_/g, ' ');
  const at = indexOfWord(text, list);
  if (at < 0) return null;
  const length = Math.max(
    ...[...list.words, ...list.stems].filter((word) => text.startsWith(word, at)).map((word) => word.length),
  );
  let [from, to] = [at, at + length];
  while (LETTER.test(text[from - 1] ?? ' ')) from--;
  while (LETTER.test(text[to] ?? ' ')) to++;
  return text.slice(from, to);
}

/** `sector_naam`, `Sector-naam` and `Sector naam` are one header. */
const spaced = (text: string): string => text.replace(/[_\s-]+/g, ' ').trim();

/** The name a header starts with: before a bracket, a colon, a comma or a year. */
function leadingName(text: string): string {
  return (/^[^(:;,[]+/.exec(text)?.[0] ?? '').replace(/\b(?:19|20)\d{2}\b.*$/, '').trim();
}

const ELEMENT_OF_NAME: ReadonlyMap<string, Element> = new Map(
  ELEMENTS.flatMap((element) =>
    [...ALL_LOCALES.map((locale) => locale.terms.elements[element]), ...ELEMENT_SYNONYMS[element]].map(
      (name): [string, Element] => [plainText(name), element],
    ),
  ),
);

/** The name in a header without the explanation behind it: `talent` of `talent (per 1.000 banen)`. */
const elementNameIn = (plain: string): string =>
  leadingName(plain)
    .replace(/ (?:index|score|per|in|-)\b.*$/, '')
    .replace(/\s*[-/]\s*$/, '')
    .trim();

/** The element a text names, also with an explanation behind it: `Talent (per 1.000 banen)`. */
export function elementOf(text: string): Element | null {
  const plain = plainText(text);
  return ELEMENT_OF_NAME.get(plain) ?? ELEMENT_OF_NAME.get(elementNameIn(plain)) ?? null;
}

const FULL_NAMES: ReadonlySet<string> = new Set(
  ELEMENTS.flatMap((element) =>
    ALL_LOCALES.map((locale) => plainText(locale.terms.elements[element])),
  ).filter((name) => sectorIdOfName(name) === undefined),
);

/** Whether a header names an element by the full name of the locale, which is not the name of a sector too. */
export function isFullElementName(text: string): boolean {
  const plain = plainText(text);
  return FULL_NAMES.has(plain) || FULL_NAMES.has(elementNameIn(plain));
}

const LABEL_OF_NAME: ReadonlyMap<string, LabelRole> = new Map(
  (Object.keys(LABELS) as LabelRole[]).flatMap((role) =>
    LABELS[role].map((name): [string, LabelRole] => [spaced(name), role]),
  ),
);

function labelOf(plain: string): LabelRole | null {
  const whole = LABEL_OF_NAME.get(spaced(plain));
  if (whole) return whole;
  const name = spaced(leadingName(plain)).replace(/[?!.]+$/, '');
  const led = LABEL_OF_NAME.get(name);
  if (led) return led;
  if (/^(?:sbi|nace)(?:\b|_)/.test(plain)) return 'code';
  // The statistics office heads its key column so; the words for firms and branches in it count nothing.
  if (/\((?:sbi|sic|nace)\b|\bnaar (?:activiteit|bedrijfstak|sector)|^bedrijfstak/.test(plain))
    return 'sector';
  return null;
}

function derivationOf(text: string, years: readonly number[]): Derivation | null {
  if (FORECAST.test(text)) return 'forecast';
  if (saysWord(text, DERIVED.growth)) return 'growth';
  if (saysWord(text, DERIVED.quotient)) return 'quotient';
  if (RATE.test(text)) return 'rate';
  if (PART_OF_AREA.test(text)) return 'quotient';
  if (saysWord(text, DERIVED.share)) return 'share';
  if (years.length > 1) return 'growth';
  return isRest(text) ? 'rest' : null;
}

/** Whether a header speaks of another area without a part of it; jobs without a kind of worker are jobs of all of it. */
function isRest(text: string): boolean {
  const isOfOther = saysWord(text, REFERENCE_AREA) || saysWord(text, REGION);
  return isOfOther && (REST.test(text) || (WITHOUT.test(text) && !saysWord(text, PARTIAL)));
}

function measureOf(text: string): Measure | null {
  if (VACANT.test(text) || IDENTIFIER.test(text) || namesCriterion(text)) return null;
  const jobs = indexOfWord(text, MEASURES.jobs);
  const establishments = indexOfWord(text, MEASURES.establishments);
  if (jobs < 0) return establishments < 0 ? null : 'establishments';
  return establishments < 0 || jobs < establishments ? 'jobs' : 'establishments';
}

/** What a title counts, also where it says by what: `Banen naar sector`. */
export const measureSaid = (title: string): Measure | null => measureOf(plainText(title).replace(/_/g, ' '));

/** Growth a year, and growth of a share, are not growth of the counts over the years of the table. */
const OTHER_GROWTH =
  /\bper (?:jaar|year)\b|\bp\.?j\.?|jaarlijks|\bannual|\byearly|\bcagr\b|aandeel|\bshares?\b/;

function extraOf(words: string, years: readonly number[]): ExtraFigure | null {
  const derivation = derivationOf(words, years);
  if (derivation === 'forecast' || derivation === 'rest') return null;
  if (derivation !== 'growth') return extraFigureOf(words, derivation);
  const measure = OTHER_GROWTH.test(words) ? null : measureOf(words);
  return measure && `${measure}Growth`;
}

function read(text: string): HeaderMeaning {
  const plain = plainText(text);
  const label = labelOf(plain);
  const element = elementOf(plain);
  const words = plain
    .replace(CLASSIFICATION, 'sbi')
    .replace(/_/g, ' ')
    .replace(FULL_TIME_EQUIVALENTS, 'fte')
    .replace(/((?:19|20)\d{2})(?:jj|mm|kw)\d{2}/g, '$1')
    .replace(/(\p{L})((?:19|20)\d{2})(?!\d)/gu, '$1 $2');
  const years = yearsIn(words);
  const counts = label === null;
  return {
    header: displayText(text),
    years,
    part: years.length === 1 ? partOfYear(plain.replace(/_/g, ' ')) : null,
    measure: counts ? measureOf(words) : null,
    derivation: counts ? derivationOf(words, years) : null,
    extra: counts ? extraOf(words, years) : null,
    reference: counts && saysWord(words.replace(REFERENCE_MOMENT, ''), REFERENCE_AREA),
    region: counts && saysWord(words, REGION),
    earlier: saysWord(words, EARLIER),
    partial: saysWord(words, PARTIAL),
    otherCount:
      saysWord(words, OTHER_COUNTS) || IDENTIFIER.test(words) || VACANT.test(words) || namesCriterion(words),
    onlyYear: years.length === 1 && saysOnlyWhen(words),
    element,
    label,
  };
}

const KNOWN = new Map<string, HeaderMeaning>();
/** Longer texts are sentences, and a workbook full of different sentences must not be kept in memory. */
const LONGEST_HEADER = 200;
const MOST_KEPT = 20_000;

/** Reads a header text in Dutch or English; a header that says nothing known has every part empty. */
export function headerMeaning(text: string): HeaderMeaning {
  const header = text.length > LONGEST_HEADER ? '' : text;
  const known = KNOWN.get(header);
  if (known) return known;
  if (KNOWN.size > MOST_KEPT) KNOWN.clear();
  const meaning = read(header);
  KNOWN.set(header, meaning);
  return meaning;
}
