import type { RecognisedTable } from '../input';
import { isNumberColumn, isPercentColumn, isTextColumn } from './columnSample';
import { countsFte } from './extraFigures';
import { isKeyLabel, type HeaderColumn, type HeaderRow } from './findHeaderRows';
import { isBlank, textOf } from './grid';
import { headerMeaning, type Measure } from './headerRole';
import { codeOf } from './keys';
import { extraColumnsOf, type ExtraColumns } from './sectorTableExtras';
import { labelOfCell } from './tableBody';

/** The columns of a sector table, each by its part. */
export interface SectorColumns {
  readonly key: HeaderColumn;
  readonly keyKind: 'sector' | 'sbi';
  /** Columns with another name of the row: a description beside a code. */
  readonly labels: readonly HeaderColumn[];
  /** The parts of a sector, beside the name of the sector. */
  readonly subsector: HeaderColumn | null;
  readonly jobs: HeaderColumn;
  /** The header says so; otherwise jobs were found by what the other columns are not. */
  readonly jobsNamed: boolean;
  readonly earlierJobs: HeaderColumn | null;
  readonly establishments: HeaderColumn | null;
  /** Jobs of the wider region, of the moment of `jobs`. */
  readonly region: HeaderColumn | null;
  readonly reference: HeaderColumn | null;
  /** The reference area at an earlier moment, where there are earlier jobs to put it beside. */
  readonly earlierReference: HeaderColumn | null;
  /** What else tells what a sector earns and for whom. */
  readonly extras: ExtraColumns;
}

const TITLE_ROWS_LOOKED_AT = 4;

/** What the figures count when the headers hold only years: by the title above, the table's or the sheet's name. */
function measureOfTitle(header: HeaderRow): Measure | null {
  const { grid } = header;
  for (let row = header.top - 1; row >= Math.max(grid.area.row, header.top - TITLE_ROWS_LOOKED_AT); row--) {
    const filled = header.columns.map(({ column }) => grid.at(row, column)).filter((cell) => !isBlank(cell));
    // A title stands alone on its row; a row with more in it belongs to something else.
    if (filled.length > 1) break;
    const measure = filled[0] ? headerMeaning(textOf(filled[0])).measure : null;
    if (measure) return measure;
  }
  return headerMeaning(grid.tableName ?? '').measure ?? headerMeaning(grid.sheet).measure;
}

/** How much the first cells of a column are codes of the SBI. */
function isCodeColumn(header: HeaderRow, column: HeaderColumn): boolean {
  const { grid } = header;
  const named = column.meaning.label === 'code';
  let [codes, others] = [0, 0];
  for (let row = header.row + 1; row <= Math.min(grid.area.lastRow, header.row + 24); row++) {
    const cell = grid.at(row, column.column);
    const text = labelOfCell(cell);
    if (text === '') continue;
    // A bare number is a code only where the header says so; "A" and totals stand among codes too.
    if (codeOf(text) !== undefined && (named || cell.kind === 'text')) codes++;
    else others++;
  }
  return codes > 0 && codes > others;
}

function repeatsItself(header: HeaderRow, column: HeaderColumn): boolean {
  const seen = new Set<string>();
  for (let row = header.row + 1; row <= Math.min(header.grid.area.lastRow, header.row + 24); row++) {
    const text = labelOfCell(header.grid.at(row, column.column));
    if (text !== '' && seen.has(text)) return true;
    seen.add(text);
  }
  return false;
}

function latestFirst(one: HeaderColumn, other: HeaderColumn): number {
  const year = (column: HeaderColumn): number =>
    column.meaning.years[0] ?? (column.meaning.earlier ? 0 : 9999);
  return (
    Number(one.meaning.partial) - Number(other.meaning.partial) ||
    year(other) - year(one) ||
    one.column - other.column
  );
}

function earlierOf(columns: readonly HeaderColumn[], latest: HeaderColumn): HeaderColumn | null {
  const latestYear = latest.meaning.years[0];
  const earlier = columns.filter((c) => {
    if (c === latest || c.meaning.partial !== latest.meaning.partial) return false;
    const year = c.meaning.years[0];
    if (year === undefined) return c.meaning.earlier && !latest.meaning.earlier;
    return latestYear === undefined ? !latest.meaning.earlier : year < latestYear;
  });
  return earlier.sort((one, other) => latestFirst(other, one))[0] ?? null;
}

const isOfYear =
  (year: number | undefined) =>
  (column: HeaderColumn): boolean =>
    year !== undefined && column.meaning.years[0] === year;

/** Jobs of a region are those of the wider region only where other columns hold those of the own area. */
function apartFromRegion(columns: readonly HeaderColumn[]): {
  readonly ownArea: readonly HeaderColumn[];
  readonly region: readonly HeaderColumn[];
} {
  const ownArea = columns.filter((c) => !c.meaning.region);
  return ownArea.length === 0
    ? { ownArea: columns, region: [] }
    : { ownArea, region: columns.filter((c) => c.meaning.region) };
}

/** Years of work stand in for jobs only where there are no jobs of that moment. */
function withoutFte(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const ofJobs = columns.filter(({ meaning }) => !countsFte(meaning.header));
  return columns.filter((column) => {
    const year = column.meaning.years[0];
    const isAsLate = ({ meaning }: HeaderColumn): boolean =>
      year === undefined || meaning.years[0] === undefined || meaning.years[0] >= year;
    return !countsFte(column.meaning.header) || !ofJobs.some(isAsLate);
  });
}

function keyColumnOf(
  header: HeaderRow,
  figures: readonly HeaderColumn[],
): {
  readonly key: HeaderColumn;
  readonly keyKind: 'sector' | 'sbi';
  readonly labels: HeaderColumn[];
} | null {
  const firstFigure = Math.min(...figures.map((c) => c.column));
  const texts = header.columns.filter((c) => !figures.includes(c) && isTextColumn(c.sample));
  const code = header.columns.find(
    (c) =>
      !figures.includes(c) &&
      (c.column < firstFigure || c.meaning.label === 'code') &&
      isCodeColumn(header, c),
  );
  const weight = (c: HeaderColumn): number =>
    (isKeyLabel(c.meaning) ? 4 : 0) +
    (c.meaning.label === 'sector' ? 2 : 0) -
    (c.meaning.label === 'subjectKind' || (c.meaning.label && !isKeyLabel(c.meaning)) ? 6 : 0) +
    (c.column < firstFigure ? 3 : 0);
  const ordered = [...texts].sort((one, other) => weight(other) - weight(one) || one.column - other.column);
  const labels = (key: HeaderColumn): HeaderColumn[] =>
    texts.filter((c) => c !== key && c.column < firstFigure && (!c.meaning.label || isKeyLabel(c.meaning)));
  const best = ordered[0];
  // A sector with its code beside it is a row by its name; a code with the sector it falls in, by its code.
  const bySector =
    best?.meaning.label === 'sector' && code && best.column < code.column && !repeatsItself(header, best);
  if (code && !bySector) return { key: code, keyKind: 'sbi', labels: labels(code) };
  const key = best ?? code;
  return key ? { key, keyKind: key === code ? 'sbi' : 'sector', labels: labels(key) } : null;
}

/**
 * Finds the columns of a sector table below a header; null when there is no key column or no jobs.
 * With `unread` true a column that is named as jobs counts even when nothing below it is a number.
 */
export function sectorColumnsOf(header: HeaderRow, unread = false): SectorColumns | null {
  const numbers = header.columns.filter(
    (c) => isNumberColumn(c.sample) && c.meaning.label === null && c.meaning.element === null,
  );
  if (numbers.length === 0 && !unread) return null;
  const title = numbers.some((c) => c.meaning.measure) ? null : measureOfTitle(header);
  const counts = (c: HeaderColumn): boolean => c.meaning.derivation === null && !isPercentColumn(c.sample);
  const measureOf = (c: HeaderColumn): Measure | null =>
    c.meaning.measure ?? (c.meaning.onlyYear ? title : null);
  const own = (unread ? header.columns : numbers).filter(
    (c) => counts(c) && !c.meaning.reference && c.meaning.extra === null,
  );
  const named = own.filter((c) => measureOf(c) === 'jobs').sort(latestFirst);
  const references = numbers
    .filter((c) => c.meaning.reference && c.meaning.measure !== 'establishments' && c.meaning.extra === null)
    .filter((c) => c.meaning.derivation === null || c.meaning.derivation === 'share')
    .sort(latestFirst);
  // "Den Haag | Nederland", or bare years under a title that does not speak of firms.
  const eliminated = own
    .filter(
      (c) =>
        c.meaning.measure === null &&
        !c.meaning.otherCount &&
        (c.meaning.onlyYear || /\p{L}/u.test(c.meaning.header)),
    )
    .filter((c) => title === 'jobs' || (title === null && (references.length > 0 || c.meaning.onlyYear)))
    .sort(latestFirst);
  const { ownArea: jobsColumns, region: regions } = apartFromRegion(
    named.length > 0 ? named : unread ? [] : eliminated,
  );
  const jobs = withoutFte(jobsColumns)[0];
  if (!jobs) return null;
  const establishments = own.filter((c) => measureOf(c) === 'establishments').sort(latestFirst)[0] ?? null;
  const year = jobs.meaning.years[0];
  const reference = references.find(isOfYear(year)) ?? references[0] ?? null;
  // The region stands beside the own area of today, never beside that of another year.
  const region = regions.find(isOfYear(year)) ?? regions.find((c) => c.meaning.years.length === 0) ?? null;
  const figures = [
    ...jobsColumns,
    ...regions,
    ...references,
    ...own.filter((c) => c.meaning.measure !== null),
  ];
  const found = keyColumnOf(header, figures);
  if (!found) return null;
  const isFte = countsFte(jobs.meaning.header);
  const alike = jobsColumns.filter(({ meaning }) => countsFte(meaning.header) === isFte);
  const earlierJobs = earlierOf(alike, jobs);
  const earlierReference =
    earlierJobs &&
    reference &&
    (references.find((c) => c !== reference && isOfYear(earlierJobs.meaning.years[0])(c)) ??
      earlierOf(references, reference));
  const isOfSector = found.keyKind === 'sector' && found.key.meaning.label !== 'subsector';
  const subsector = isOfSector && header.columns.find((c) => c.meaning.label === 'subsector');
  return {
    ...found,
    subsector: subsector || null,
    jobs,
    jobsNamed: named.length > 0,
    earlierJobs,
    establishments,
    region,
    reference,
    earlierReference,
    extras: extraColumnsOf(numbers, jobsColumns, jobs),
  };
}

/** What each column was taken for, for saying what was read. */
export function recognisedColumns(columns: SectorColumns): RecognisedTable['columns'] {
  const roles: readonly (readonly [string, HeaderColumn | null])[] = [
    [columns.keyKind === 'sbi' ? 'sbiCode' : 'sector', columns.key],
    ['subsector', columns.subsector],
    ['jobs', columns.jobs],
    ['earlierJobs', columns.earlierJobs],
    ['establishments', columns.establishments],
    ['region', columns.region],
    ['reference', columns.reference],
    ['earlierReference', columns.earlierReference],
    ...Object.entries(columns.extras),
  ];
  return roles.flatMap(([role, column]) =>
    column ? [{ role, header: column.meaning.header, column: column.column }] : [],
  );
}
