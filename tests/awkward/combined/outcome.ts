import type { SectorRow, SectorTable } from '../../../src/workbook/input';
import type { Recognition } from '../../../src/workbook/recognise/recognise';
import type { SectorRole } from '../expectedTables';
import type { DrawnTable } from './drawnTable';
import { isDoubted, saysWhatIsMissing } from './stated';
import { subjectOf } from './subject';

/** What came of reading: the same, less with a finding that says so, nothing with the reason, or worse. */
export type Outcome =
  { readonly kind: 'same' | 'stated' | 'refused' } | { readonly kind: 'silent'; readonly what: string };

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

/** Compares what was read from a drawn table with the clean one. */
export function outcomeOf(drawn: DrawnTable, recognition: Recognition): Outcome {
  const { clean } = drawn;
  if ('problem' in recognition || !recognition.input.sectors) return { kind: 'refused' };
  const { input } = recognition;
  const table = recognition.input.sectors;
  // The figures are then those of another area, and the finding says so.
  if (input.findings.some(({ message }) => message.kind === 'tableTakenAsOwn')) return { kind: 'stated' };
  const expected = new Map(clean.rows.map(({ key, figures }) => [subjectOf(key, clean.keyKind), figures]));
  const read = new Map(
    table.rows.map((row) => [subjectOf(row.key, table.keyKind), readFigures(row, table, clean.roles)]),
  );
  let isLess = false;
  for (const [subject, figures] of expected) {
    for (const role of clean.roles) {
      const [wanted, got] = [figures[role]!, read.get(subject)?.[role] ?? null];
      if (got === null) isLess = true;
      else if (!close(wanted, got)) {
        return { kind: 'silent', what: `${subject}, ${role}: ${String(got)} for ${String(wanted)}` };
      }
    }
  }
  for (const row of table.rows) {
    const subject = subjectOf(row.key, table.keyKind);
    if (expected.has(subject)) continue;
    const figures = Object.values(read.get(subject)!).filter((value) => value !== null);
    if (figures.length > 0 && !isDoubted(row, input)) {
      return { kind: 'silent', what: `${subject} is no sector, and has ${figures.join(' and ')}` };
    }
    isLess = true;
  }
  if (!isLess) return { kind: 'same' };
  return saysWhatIsMissing(drawn, input, table)
    ? { kind: 'stated' }
    : { kind: 'silent', what: 'figures are missing, and nothing says so' };
}
