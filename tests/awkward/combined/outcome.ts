import { quotientsOf } from '../../../src/workbook/analysis/analyseStructure';
import type { SectorRow, SectorTable } from '../../../src/workbook/input';
import type { Recognition } from '../../../src/workbook/recognise/recognise';
import type { SectorRole } from '../expectedTables';
import type { CleanRow, CleanTable } from './cleanTable';
import { YEARS, type DrawnTable } from './drawnTable';
import { isDoubted, saysWhatIsMissing } from './stated';
import { subjectOf } from './subject';

/** What came of reading: the same, less with a finding that says so, nothing with the reason, or worse. */
export type Outcome =
  { readonly kind: 'same' | 'stated' | 'refused' } | { readonly kind: 'silent'; readonly what: string };

/** By how much a total that was rounded apart may differ from the sum. */
const ROUNDED_BY = 1;

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
function wrongYear({ year, earlierYear, hasEarlierJobs }: SectorTable, { roles }: CleanTable): string | null {
  if (year !== null && year !== YEARS.now) return `the year ${year}`;
  if (!hasEarlierJobs) return null;
  const isWrong = earlierYear !== null && (earlierYear !== YEARS.before || !roles.includes('earlierJobs'));
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

/** The quotients of the analysis, against those of the clean figures: the own share over that of the reference area. */
function otherQuotient(table: SectorTable, clean: CleanTable): string | null {
  if (!clean.roles.includes('reference')) return null;
  const [jobs, reference] = [sumOf(clean.rows, 'jobs'), sumOf(clean.rows, 'reference')];
  const wanted = new Map(
    clean.rows.map(({ key, figures }) => [
      subjectOf(key, clean.keyKind),
      figures.jobs! / jobs / (figures.reference! / reference),
    ]),
  );
  const quotients = quotientsOf(table);
  for (const [index, { key }] of table.rows.entries()) {
    const [outcome, want] = [quotients[index]?.[0], wanted.get(subjectOf(key, table.keyKind)) ?? NaN];
    // A sector that the reference area does not have has no quotient.
    const isSame = typeof outcome === 'number' ? close(outcome, want) : !Number.isFinite(want);
    if (!isSame) return `${key}, quotient: ${String(outcome)} for ${want}`;
  }
  return null;
}

/** Compares what was read from a drawn table with the clean one. */
export function outcomeOf(drawn: DrawnTable, recognition: Recognition): Outcome {
  const { clean } = drawn;
  if ('problem' in recognition || !recognition.input.sectors) return { kind: 'refused' };
  const { input } = recognition;
  const table = recognition.input.sectors;
  // The jobs are then those of another area, and the finding says so.
  const isAnotherArea = input.findings.some(({ message }) => message.kind === 'tableTakenAsOwn');
  const expected = new Map(clean.rows.map(({ key, figures }) => [subjectOf(key, clean.keyKind), figures]));
  if (isAnotherArea)
    return isOfAnotherArea(table, clean) ? { kind: 'stated' } : silent('jobs of no area at all');
  const wrong = wrongYear(table, clean) ?? wrongTotal(table, clean);
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
    const other = otherQuotient(table, clean);
    return other === null ? { kind: 'same' } : silent(other);
  }
  return saysWhatIsMissing(drawn, input, table)
    ? { kind: 'stated' }
    : silent('figures are missing, and nothing says so');
}
