import { ALL_LOCALES, type Locale } from '../../locale';
import type { Finding } from '../findings';
import type { CellContent } from '../sheetPlan';
import { contentText, type PreviousSheet } from './previousSheet';

/** A word that counts only when it is one of a few, in either language. */
interface KnownWords<Id extends string> {
  readonly ids: readonly Id[];
  readonly words: (locale: Locale) => Readonly<Record<Id, string>>;
  /** What is said of any other word. */
  readonly unknown: 'unknownVerdict' | 'unknownPhase';
}

/**
 * What she wrote in a column of hers on one row of our sheet; null where it is blank. Another word is null too, and
 * a finding at its cell.
 */
export function ownWord<Id extends string>(
  sheet: PreviousSheet,
  rowIndex: number,
  columnId: string,
  { ids, words, unknown }: KnownWords<Id>,
  findings: Finding[],
): Id | null {
  const written = sheet.rows[rowIndex]!.own.get(columnId);
  if (written === undefined) return null;
  const id = idOf(written, ids, words);
  if (id === null) {
    const { sheetName, tableArea, ownColumnIds } = sheet;
    const column = tableArea.column + ownColumnIds.indexOf(columnId);
    findings.push({
      severity: 'problem',
      place: { sheet: sheetName, row: tableArea.row + 1 + rowIndex, column },
      message: { kind: unknown, found: contentText(written) },
    });
  }
  return id;
}

function idOf<Id extends string>(
  written: CellContent,
  ids: readonly Id[],
  words: (locale: Locale) => Readonly<Record<Id, string>>,
): Id | null {
  if (typeof written !== 'string') return null;
  const word = written.toLowerCase();
  return ids.find((id) => ALL_LOCALES.some((locale) => words(locale)[id] === word)) ?? null;
}
