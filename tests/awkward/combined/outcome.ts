import { quotientsOf } from '../../../src/workbook/analysis/analyseStructure';
import { sectorsOfCodes } from '../../../src/workbook/analysis/sectorsOfCodes';
import type { Input, SectorRow, SectorTable } from '../../../src/workbook/input';
import type { Recognition } from '../../../src/workbook/recognise/recognise';
import type { SectorRole } from '../expectedTables';
import type { CleanRow, CleanTable } from './cleanTable';
import { YEARS, type DrawnTable } from './drawnTable';
import { sheetQuotients } from './sheetQuotients';
import { codesInDoubt, isDoubted, saysWhatIsMissing } from './stated';
import { subjectOf } from './subject';

/** What came of reading: the same, less with a finding that says so, nothing with the reason, or worse. */
export type Outcome =
  { readonly kind: 'same' | 'stated' | 'refused' } | { readonly kind: 'silent'; readonly what: string };

/** By how much a total that was rounded apart may differ from the sum. */
const ROUNDED_BY = 1;

/** The estimate that a workbook begins with: a fifth of division 85 is of the sector Kennis (Birch 2019, footnote 3). */
const KNOWLEDGE_SHARE = 0.2;

type Figures = Readonly<Partial<Record<SectorRole, number | null>>>;

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

function readFigures(row: SectorRow, table: SectorTable, roles: readonly SectorRole[]): Figures {
  const divisor = table.referenceKind === 'shares' ? table.referenceDivisor : 1;
  return Object.fromEntries(
    roles.map((role) => {
      const value = row[role]?.value ?? null;
      return [role, role === 'reference' && value !== null ? value / divisor : value];
    }),
  );
}

const silent = (what: string): Outcome => ({ kind: 'silent', what });

const sumOf = (rows: readonly CleanRow[], role: SectorRole): number =>
  rows.reduce((sum, { figures }) => sum + figures[role]!, 0);

/** The jobs that were read are, sector by sector, those of the region or of the reference area. */
function isOfAnotherArea(table: SectorTable, clean: CleanTable): boolean {
  const jobs = new Map(table.rows.map(({ key, jobs: { value } }) => [subjectOf(key, table.keyKind), value]));
  return clean.roles
    .filter((role) => role === 'region' || role === 'reference')
    .some((role) =>
      clean.rows.every(({ key, figures }) => {
        const value = jobs.get(subjectOf(key, clean.keyKind)) ?? null;
        return value === null || close(value, figures[role]!);
      }),
    );
}

/** The years over which growth per year is worked out, where they are other ones than were drawn. */
function wrongYear(
  { year, earlierYear, hasEarlierJobs }: SectorTable,
  { roles }: CleanTable,
  before: number | null,
): string | null {
  if (year !== null && year !== YEARS.now) return `the year ${year}`;
  if (!hasEarlierJobs) return null;
  const isWrong = earlierYear !== null && (earlierYear !== before || !roles.includes('earlierJobs'));
  return isWrong ? `the earlier year ${earlierYear}` : null;
}

/** Her total counts where a sector is missing: it is the sum of all sectors, or of those that are known. */
function wrongTotal(table: SectorTable, clean: CleanTable): string | null {
  for (const role of ['jobs', 'reference'] as const) {
    const total = table.total?.[role]?.value ?? null;
    if (total === null || !clean.roles.includes(role)) continue;
    const value =
      role === 'reference' && table.referenceKind === 'shares' ? total / table.referenceDivisor : total;
    const known = clean.rows.filter(({ key }) =>
      table.rows.some(
        (row) =>
          subjectOf(row.key, table.keyKind) === subjectOf(key, clean.keyKind) &&
          typeof row[role]?.value === 'number',
      ),
    );
    const isOff = (rows: readonly CleanRow[]): boolean =>
      Math.abs(value - sumOf(rows, role)) > ROUNDED_BY + 1e-9 * value;
    if (isOff(clean.rows) && isOff(known)) return `a total of ${value} ${role}`;
  }
  return null;
}

/** The quotients of the sheet Structure, where codes are added up to sectors, against those of the clean figures. */
function otherQuotient(
  table: SectorTable,
  clean: CleanTable,
  isDoubted: (key: string) => boolean,
): string | null {
  if (!clean.roles.includes('reference')) return null;
  const { sectors } =
    table.keyKind === 'sbi' ? sectorsOfCodes(table, KNOWLEDGE_SHARE, 'nl') : { sectors: table };
  const wanted = sheetQuotients(clean, isDoubted);
  const quotients = sectors.rows.length === 0 ? [] : quotientsOf(sectors);
  const names = sectors.rows.map(({ name }) => subjectOf(name.text, 'sector'));
  const missing = [...wanted.keys()].find((name) => !names.includes(name));
  if (missing !== undefined) return `${missing}, which is not on the sheet`;
  for (const [index, name] of names.entries()) {
    const [outcome, want] = [quotients[index]?.[0], wanted.get(name) ?? NaN];
    // A sector that the reference area does not have has no quotient.
    const isSame = typeof outcome === 'number' ? close(outcome, want) : !Number.isFinite(want);
    if (!isSame) return `${name}, quotient: ${String(outcome)} for ${want}`;
  }
  return null;
}

/** The clean table with another year before, where hers holds no number and the findings say which is used; else null. */
function withOtherYear(
  { clean, otherYear }: DrawnTable,
  { earlierYear }: SectorTable,
  { findings }: Input,
): CleanTable | null {
  if (!otherYear || earlierYear !== otherYear.year) return null;
  const isTold =
    findings.some(({ message }) => message.kind === 'columnWithoutNumbers') &&
    findings.some(({ message }) => message.kind === 'yearsTaken' && message.earlier === earlierYear);
  if (!isTold) return null;
  const rows = clean.rows.map(({ key, figures }) => ({
    key,
    figures: { ...figures, earlierJobs: otherYear.jobs.get(key)! },
  }));
  return { ...clean, rows };
}

/** Compares what was read from a drawn table with the clean one. */
export function outcomeOf(drawn: DrawnTable, recognition: Recognition): Outcome {
  if ('problem' in recognition || !recognition.input.sectors) return { kind: 'refused' };
  const { input } = recognition;
  const table = recognition.input.sectors;
  const other = withOtherYear(drawn, table, input);
  const clean = other ?? drawn.clean;
  const before = other ? table.earlierYear : YEARS.before;
  // The jobs are then those of another area, and the finding says so.
  const isAnotherArea = input.findings.some(({ message }) => message.kind === 'tableTakenAsOwn');
  const expected = new Map(clean.rows.map(({ key, figures }) => [subjectOf(key, clean.keyKind), figures]));
  if (isAnotherArea)
    return isOfAnotherArea(table, clean) ? { kind: 'stated' } : silent('jobs of no area at all');
  const wrong = wrongYear(table, clean, before) ?? wrongTotal(table, clean);
  if (wrong !== null) return silent(wrong);
  const read = new Map(
    table.rows.map((row) => [subjectOf(row.key, table.keyKind), readFigures(row, table, clean.roles)]),
  );
  let isLess = false;
  for (const [subject, figures] of expected) {
    for (const role of clean.roles) {
      const [wanted, got] = [figures[role]!, read.get(subject)?.[role] ?? null];
      if (got === null) isLess = true;
      else if (!close(wanted, got)) {
        return silent(`${subject}, ${role}: ${String(got)} for ${String(wanted)}`);
      }
    }
  }
  for (const row of table.rows) {
    const subject = subjectOf(row.key, table.keyKind);
    if (expected.has(subject)) continue;
    const figures = Object.values(read.get(subject)!).filter((value) => value !== null);
    if (figures.length > 0 && !isDoubted(row, input)) {
      return silent(`${subject} is no sector, and has ${figures.join(' and ')}`);
    }
    isLess = true;
  }
  if (!isLess) {
    // Whether 11 is 11 or 01.1 may not be told: it is then in the total and in no sector, and the finding says so.
    const doubted = codesInDoubt(table, input);
    const quotient = otherQuotient(table, clean, (key) => doubted.has(key));
    if (quotient !== null) return silent(quotient);
    return { kind: doubted.size > 0 || other ? 'stated' : 'same' };
  }
  return saysWhatIsMissing(drawn, input, table)
    ? { kind: 'stated' }
    : silent('figures are missing, and nothing says so');
}
