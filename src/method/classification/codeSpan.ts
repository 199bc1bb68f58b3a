import { readCodeColumn } from './codeColumn';
import { readingsOf, sayCode } from './codeReading';
import { divisionsBetween, divisionsOfSections } from './sbiSections';

/** A day that Excel made of a range: 10-12 typed as a number is 10 December. */
export interface DayAndMonth {
  readonly day: number;
  readonly month: number;
}

/** What a cell of a code column holds, in a table or in a scheme. */
export type CodeSource = string | number | DayAndMonth;

/** What one cell of a code column names. */
export type CodeSpan =
  | {
      readonly kind: 'codes';
      /** Digits without dots: one code, or those of a section, a range or a list, in rising order. */
      readonly digits: readonly string[];
      /** As it is written: `01.1`, `C`, `10-12`. */
      readonly said: string;
      /** The cell does not show it as it was read: a lost zero, or a date. */
      readonly change: 'regainedZero' | 'fromDate' | null;
    }
  /** A code that may have lost a zero: both readings. */
  | { readonly kind: 'doubtful'; readonly readings: readonly [string, string] }
  | { readonly kind: 'none' };

const NONE: CodeSpan = { kind: 'none' };

const SYSTEM = /^(?:sbi|nace|isic)(?:\s*2008|\s*'08)?[\s:.-]+/i;
const DASH = '\\s*(?:-|\\u2013|\\u2014|t/m|tm|tot en met|to)\\s*';
/** What stands behind a code: nothing, or its name. */
const END = '(?=$|\\s*[:;.,)-]?\\s+\\D|\\s*[:;)]\\s*\\p{L}|-\\s*\\p{L}{2})';
const SECTION = new RegExp(`^([A-U])(?:${DASH}([A-U]))?(?=$|\\s*[:.)-]?\\s+\\p{L}|:)`, 'u');
/** A section's letter in front of a code, as Eurostat writes it: C10, C10-C12. */
const LETTER = '[A-U]?';
const CODE = '(\\d{1,2}[.,]\\d{1,2}(?:[.,]\\d)?|\\d{1,5})(?![\\d])';
const RANGE = new RegExp(`^${LETTER}${CODE}${DASH}${LETTER}${CODE}${END}`, 'u');
const ONE = new RegExp(`^${LETTER}${CODE}${END}`, 'u');
const LIST_SEPARATOR = /\s*(?:[,;/+&]|\s+en\s+|\s+and\s+)\s*/;
const ITEM = '\\d[\\d.]*(?:\\s*(?:-|\\u2013|t/m)\\s*\\d[\\d.]*)?';
const LIST = new RegExp(`^${ITEM}(?:${LIST_SEPARATOR.source}${ITEM})+$`);
/** `85,4` with a Dutch comma is one code; two codes have a space behind their comma. */
const DUTCH_DOTTED = /^\d{1,2},\d{1,2}(?:,\d)?$/;

/** A part of a cell before its column has been looked at. */
type Part = { readonly kind: 'code'; readonly code: string | number } | SpanPart;

interface SpanPart {
  readonly kind: 'span';
  readonly digits: readonly string[];
  readonly said: string;
  /** The codes that the cell shows, which tell how deep the column goes. */
  readonly ends: readonly string[];
}

/**
 * Reads the cells of one column of SBI 2008 codes together: codes at any depth (`1`, `01.1`, `0111`,
 * `10 Voedingsmiddelen`, `SBI 62`, `C10`), sections (`C Industrie`, `G-I`), ranges (`10-12`) and lists
 * (`41, 42, 43`). Whether a code lost a zero is decided from the whole column (`readCodeColumn`).
 *
 * A range runs between codes of one depth and names whole divisions, or all groups or classes between its ends.
 *
 * @returns one answer per cell, in their order.
 */
export function readCodeSpans(cells: readonly CodeSource[]): CodeSpan[] {
  const parts = cells.map(partsOf);
  const column = readCodeColumn(
    parts.flatMap((own) =>
      own.flatMap((part): readonly (string | number)[] => (part.kind === 'code' ? [part.code] : part.ends)),
    ),
  );
  return parts.map((own, index): CodeSpan => {
    const digits: string[] = [];
    const said: string[] = [];
    let regainedZero = false;
    for (const part of own) {
      if (part.kind === 'span') {
        digits.push(...part.digits);
        said.push(part.said);
        continue;
      }
      const { readings, regainedZero: regained } = column.get(part.code)!;
      const [first, second] = readings;
      if (first === undefined) return NONE;
      if (second !== undefined) return { kind: 'doubtful', readings: [sayCode(first), sayCode(second)] };
      digits.push(first);
      said.push(sayAsWritten(part.code, first));
      regainedZero ||= regained;
    }
    if (digits.length === 0) return NONE;
    const isDate = typeof cells[index] === 'object';
    return {
      kind: 'codes',
      digits: [...new Set(digits)].sort(),
      said: said.join('+'),
      change: isDate ? 'fromDate' : regainedZero ? 'regainedZero' : null,
    };
  });
}

/** Whether a text may name codes by its own, without a column around it. */
export const namesCodes = (text: string): boolean => partsOf(text).length > 0;

/** `141` stays `141`; a code that lost a zero is written as CBS does. */
function sayAsWritten(code: string | number, digits: string): string {
  const written = String(code).trim().replace(/,/g, '.');
  return written.replace(/\./g, '') === digits ? written : sayCode(digits);
}

function partsOf(cell: CodeSource): readonly Part[] {
  if (typeof cell === 'object') return rangeOfDate(cell);
  if (typeof cell === 'number') return [{ kind: 'code', code: cell }];
  const text = cell.trim().replace(SYSTEM, '');
  const section = SECTION.exec(text);
  if (section) return spanOfSections(section[1]!, section[2]);
  if (LIST.test(text) && !DUTCH_DOTTED.test(text)) {
    const parts = text.trim().split(LIST_SEPARATOR).map(oneOf);
    return parts.every((own) => own.length > 0) ? parts.flat() : [];
  }
  return oneOf(text);
}

function spanOfSections(first: string, last: string | undefined): readonly Part[] {
  const digits = divisionsOfSections(first, last);
  const said = last === undefined ? first : `${first}-${last}`;
  return digits.length > 0 ? [{ kind: 'span', digits, said, ends: [] }] : [];
}

function oneOf(text: string): readonly Part[] {
  const ends = RANGE.exec(text);
  if (ends) return rangeOf(ends[1]!, ends[2]!);
  const code = ONE.exec(text)?.[1];
  return code === undefined ? [] : [{ kind: 'code', code }];
}

/** Only a range that runs up leads back to what was typed, in whichever order the day and the month stand. */
function rangeOfDate({ day, month }: DayAndMonth): readonly Part[] {
  const [first, last] = [Math.min(day, month), Math.max(day, month)].map((end) =>
    String(end).padStart(2, '0'),
  ) as [string, string];
  // The cell shows no code, so it tells nothing of the others.
  return first === last ? [] : rangeOf(first, last).map((part) => ({ ...part, ends: [] }));
}

function rangeOf(from: string, to: string): readonly SpanPart[] {
  // A range is a text, and a text shows its zeros.
  const [first, last] = [from, to].map((end) => (/^\d\d$/.test(end) ? end : readingsOf(end)[0])) as [
    string | undefined,
    string | undefined,
  ];
  if (first === undefined || last === undefined || first.length !== last.length || first > last) return [];
  const digits =
    first.length === 2
      ? divisionsBetween(first, last)
      : Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) =>
          String(Number(first) + step).padStart(first.length, '0'),
        );
  const said = `${sayCode(first)}-${sayCode(last)}`;
  return digits.length > 0 ? [{ kind: 'span', digits, said, ends: [from, to] }] : [];
}
