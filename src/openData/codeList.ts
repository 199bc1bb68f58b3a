import { shapeFailure, textIn, type JsonObject } from './shape';

/** A code of a dimension with its name: `GM0983` Venlo. */
export interface CodedName {
  readonly key: string;
  readonly title: string;
}

/** Whether the figures of a period may still change. */
export type PeriodStatus = 'final' | 'revised' | 'provisional';

/** A whole year: `2024JJ00`. */
export interface Period extends CodedName {
  readonly year: number;
  /** Null when the table does not say. */
  readonly status: PeriodStatus | null;
}

/** A section of SBI 2008: `A Landbouw, bosbouw en visserij`. */
export interface Section extends CodedName {
  /** `A` */
  readonly letter: string;
  /** `Landbouw, bosbouw en visserij` */
  readonly name: string;
}

/** The branches of a table that are used: those that add up to the whole, each job in one of them. */
export interface Branches {
  readonly sections: readonly Section[];
  readonly total: CodedName | null;
  /** Of all levels. */
  readonly count: number;
}

const STATUSES: ReadonlyMap<string, PeriodStatus> = new Map([
  ['definitief', 'final'],
  ['nadervoorlopig', 'revised'],
  ['voorlopig', 'provisional'],
]);

/** @throws OpenDataFailure for an empty list, a code without a name, or one that is there twice. */
export function codedNames(table: string, list: string, rows: readonly JsonObject[]): readonly CodedName[] {
  if (rows.length === 0) throw shapeFailure(table, 'emptyList', list);
  const names = rows.map((row) => ({ key: textIn(row, 'Key', table), title: textIn(row, 'Title', table) }));
  const keys = new Set(names.map(({ key }) => key));
  if (keys.size < names.length || keys.has('')) throw shapeFailure(table, 'answer', list);
  return names;
}

/** The years of a list of periods, latest first. */
export function yearsOf(table: string, list: string, rows: readonly JsonObject[]): readonly Period[] {
  const names = codedNames(table, list, rows);
  const years = names.flatMap((name, index): Period[] => {
    const year = /^((?:19|20)\d{2})JJ00$/.exec(name.key)?.[1];
    return year === undefined ? [] : [{ ...name, year: Number(year), status: statusIn(rows[index]!) }];
  });
  if (years.length === 0) throw shapeFailure(table, 'periods', names[0]!.key);
  return years.sort((one, other) => other.year - one.year);
}

function statusIn(row: JsonObject): PeriodStatus | null {
  const status = row['Status'];
  return typeof status === 'string' ? (STATUSES.get(status.toLowerCase().replace(/\s/g, '')) ?? null) : null;
}

/**
 * The sections among the branches, and the whole. What CBS adds up between them (`B-F`, `G-I`) and what
 * lies below them would count the same jobs again.
 * @throws OpenDataFailure when there are no sections, or one is there twice.
 */
export function branchesOf(table: string, list: string, rows: readonly JsonObject[]): Branches {
  const names = codedNames(table, list, rows);
  const sections = names.flatMap((name): Section[] => {
    const [, letter, rest] = /^([A-U]) (\S.*)$/.exec(name.title) ?? [];
    return letter === undefined || rest === undefined ? [] : [{ ...name, letter, name: rest }];
  });
  const letters = new Set(sections.map(({ letter }) => letter));
  if (letters.size < 2 || letters.size < sections.length) {
    throw shapeFailure(table, 'branches', sections[0]?.title ?? names[0]!.title);
  }
  const total = names.find(({ title }) => /^A-U\b/.test(title)) ?? null;
  return {
    sections: [...sections].sort((one, other) => one.letter.localeCompare(other.letter)),
    total,
    count: names.length,
  };
}
