import { type CodeSource, type CodeSpan, readCodeSpans } from '../../../method/classification/codeSpan';
import { type Place, type Scheme, placeOfCodes } from '../../../method/classification/scheme';
import type { Finding, FindingMessage } from '../../findings';
import { placeOf, type Grid, type GridCell } from '../cells/grid';
import type { BodyRow } from '../rows/tableBody';
import { displayText, withoutFootnoteMarks } from '../words/text';

/** The code of a row: what it names, and where its jobs belong. */
export interface RowCode {
  /** As the code is written once its zeros are back: `01`, `85.4`, `C`, `10-12`. */
  readonly key: string;
  readonly digits: readonly string[];
  readonly place: Place;
  /** What stands in for her cell, which does not show the code: a date. Null where the cell does. */
  readonly shown: string | null;
}

export interface CodeRows {
  /** By the number of the row; a row without a code that can be read is not in it. */
  readonly codes: ReadonlyMap<number, RowCode>;
  readonly findings: readonly Finding[];
}

/**
 * Reads the codes of a table's rows, all together, and says of each code that was not as the cell shows it.
 * A row whose cell is blank is read by its label.
 */
export function readCodeRows(
  grid: Grid,
  keyColumn: number,
  rows: readonly BodyRow[],
  scheme: Scheme,
): CodeRows {
  const named = rows.filter(({ kind }) => kind === 'row');
  const spans = readCodeSpans(named.map(({ row, label }) => codeSourceOf(grid.at(row, keyColumn)) ?? label));
  const codes = new Map<number, RowCode>();
  const findings: Finding[] = [];
  named.forEach(({ row, label }, index) => {
    const { code, message } = codeOfSpan(spans[index]!, label, scheme);
    if (code) codes.set(row, code);
    if (message) {
      const severity = message.kind === 'codeDoubtful' ? 'problem' : 'notice';
      findings.push({ severity, place: placeOf(grid, row, keyColumn), message });
    }
  });
  return { codes, findings };
}

/** What a cell holds for the reading of its column; null for a blank cell. */
export function codeSourceOf(cell: GridCell): CodeSource | null {
  if (cell.kind === 'text') return withoutFootnoteMarks(displayText(String(cell.value)));
  if (cell.kind !== 'number') return null;
  const value = Number(cell.value);
  return isDateFormat(cell.format) ? dayAndMonthOf(value) : value;
}

/** A number format that shows a day and a month, apart from what stands between quotes or brackets. */
function isDateFormat(format: string): boolean {
  const tokens = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /d/i.test(tokens) && /m/i.test(tokens);
}

function dayAndMonthOf(serial: number): CodeSource {
  // Day 1 of the serial calendar is 1 January 1900, and it counts a 29 February 1900 that never was.
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
}

function codeOfSpan(
  span: CodeSpan,
  label: string,
  scheme: Scheme,
): { readonly code: RowCode | null; readonly message: FindingMessage | null } {
  if (span.kind === 'none') return { code: null, message: null };
  if (span.kind === 'codes') {
    const { digits, said, change } = span;
    const place = placeOfCodes(digits, scheme);
    const code = { key: said, digits, place, shown: change === 'fromDate' ? said : null };
    if (change === null) return { code, message: null };
    const kind = change === 'fromDate' ? 'codeFromDate' : 'codeRegainedZero';
    return { code, message: { kind, found: label, read: said } };
  }
  const [first, second] = span.readings;
  return { code: null, message: { kind: 'codeDoubtful', found: label, first, second } };
}
