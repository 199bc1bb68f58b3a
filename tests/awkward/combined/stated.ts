import type { Finding } from '../../../src/workbook/findings';
import type { CellPlace, Input, SectorRow, SectorTable } from '../../../src/workbook/input';
import type { SectorRole } from '../expectedTables';
import type { DrawnTable } from './drawnTable';
import { subjectOf } from './subject';

/** Findings that say how something was read, not that it could not be. */
const SAYS_HOW: ReadonlySet<string> = new Set<Finding['message']['kind']>([
  'numberStoredAsText',
  'sharesInPercent',
  'multiplied',
  'headingSetApart',
  'hiddenRows',
  'codeRegainedZero',
  'codeFromDate',
  'tableJoined',
  'yearsTaken',
  'areasTaken',
  'steepGrowth',
  'columnUnused',
  'jobsAssumed',
]);

const isAt = (one: CellPlace, other: CellPlace): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** Whether the cell of a row's name has a finding that it does not count, or may be no sector. */
export const isDoubted = ({ name }: SectorRow, { findings }: Input): boolean =>
  findings.some(
    ({ severity, place, message }) =>
      (severity === 'problem' || message.kind === 'rowMayBeSum') && isAt(place, name.place),
  );

/** The codes that may be of two sectors, by a finding at the cell of each. */
export const codesInDoubt = ({ rows }: SectorTable, { findings }: Input): ReadonlySet<string> =>
  new Set(
    rows
      .filter(({ name }) =>
        findings.some(({ place, message }) => message.kind === 'codeDoubtful' && isAt(place, name.place)),
      )
      .map(({ key }) => key),
  );

const isOnSheetOf = (table: DrawnTable, place: CellPlace): boolean =>
  table.otherSheets.every(({ name }) => name !== place.sheet);

/** The rows and columns of the sheet in which a sector was drawn. */
function drawnAt(
  drawn: DrawnTable,
  subject: string,
): { rows: readonly number[]; columns: readonly number[] } {
  const { clean, rows, columns, origin, above, groups } = drawn;
  const isIt = (key: string | null | undefined): boolean =>
    typeof key === 'string' && subjectOf(key, clean.keyKind) === subject;
  const top = origin.row + above.length + groups.length + 1;
  return {
    rows: rows.flatMap(({ key, about }, index) => (isIt(key) || isIt(about) ? [top + index] : [])),
    columns: columns.flatMap((column, index) => (isIt(column.about) ? [origin.column + index] : [])),
  };
}

/** Whether one of the findings is about a row or column in which a sector was drawn. */
function isSectorTold(drawn: DrawnTable, subject: string, telling: readonly Finding[]): boolean {
  const { rows, columns } = drawnAt(drawn, subject);
  return telling.some(({ place, message }) => {
    if (!isOnSheetOf(drawn, place)) return false;
    if (message.kind === 'rowsBelowGap') return rows.some((row) => place.row <= row);
    return rows.includes(place.row) || columns.includes(place.column);
  });
}

/** Whether one of the findings is about the column in which a figure was drawn, or the other sheet it stands on. */
function isColumnTold(drawn: DrawnTable, role: SectorRole, telling: readonly Finding[]): boolean {
  const index = drawn.columns.findIndex((column) => column.role === role);
  return telling.some(({ place }) =>
    index < 0 ? true : place.column === drawn.origin.column + index && isOnSheetOf(drawn, place),
  );
}

/**
 * Whether a finding tells of everything that is missing: a sector in its row, a whole figure in its column,
 * and any other figure in its cell or in that of the row's name.
 */
export function saysWhatIsMissing(drawn: DrawnTable, { findings }: Input, table: SectorTable): boolean {
  const { clean } = drawn;
  const telling = findings.filter(({ message }) => !SAYS_HOW.has(message.kind));
  const isKnown = (row: SectorRow, role: SectorRole): boolean => (row[role]?.value ?? null) !== null;
  const lost = clean.roles.filter((role) => table.rows.every((row) => !isKnown(row, role)));
  const subjects = new Set(table.rows.map((row) => subjectOf(row.key, table.keyKind)));
  const absent = clean.rows
    .map(({ key }) => subjectOf(key, clean.keyKind))
    .filter((subject) => !subjects.has(subject));
  const areFiguresTold = table.rows.every((row) =>
    clean.roles.every((role) => {
      const place = row[role]?.place;
      if (isKnown(row, role) || lost.includes(role) || !place) return true;
      return telling.some((finding) => isAt(finding.place, place) || isAt(finding.place, row.name.place));
    }),
  );
  return (
    areFiguresTold &&
    lost.every((role) => isColumnTold(drawn, role, telling)) &&
    absent.every((subject) => isSectorTold(drawn, subject, telling))
  );
}
