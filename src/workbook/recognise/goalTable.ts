import type { Finding } from '../findings';
import type { GoalRow, RecognisedTable } from '../input';
import { cellAddress } from '../address';
import type { HeaderRow } from './findHeaderRows';
import { placeOf } from './grid';
import { elementOf } from './headerRole';
import { keyOf } from './keys';
import { repeatedHeaders } from './repeatedColumns';
import { kindOfSubject, type Subjects } from './subjectKind';
import { labelOfCell, type HeaderStops } from './tableBody';
import { describeTable, labelled, sourcedText, textRows } from './textRows';

export interface GoalReading {
  readonly table: RecognisedTable;
  readonly rows: readonly GoalRow[];
  readonly findings: readonly Finding[];
}

/**
 * The tactical goals below a header, one per row, each with the sector or cluster and the element it is
 * about; null when the header is not of such a table. A goal for several sectors takes several rows.
 */
export function goalsIn(header: HeaderRow, stops: HeaderStops, subjects: Subjects): GoalReading | null {
  const goal = labelled(header, 'goal');
  const subject = labelled(header, 'name', 'sector', 'cluster');
  const element = labelled(header, 'element');
  if (!goal || (!subject && !element)) return null;
  const { grid } = header;
  const findings = [...repeatedHeaders(header, [goal, subject, element])];
  const others = [subject, element].flatMap((column) => (column ? [column.column] : []));
  const first = new Map<string, number>();
  const numbers = textRows(header, goal.column, others, stops);
  const rows = numbers.flatMap((row): GoalRow[] => {
    const text = labelOfCell(grid.at(row, goal.column));
    const place = placeOf(grid, row, goal.column);
    const about = sourcedText(grid, row, subject);
    const named = sourcedText(grid, row, element);
    const kind = about && kindOfSubject(about.text, '', subject?.meaning.header ?? '', subjects);
    const subjectKey = about && kind && keyOf(about.text, kind);
    const key = [text, subjectKey ?? '', named?.text ?? ''].join('|');
    const earlier = first.get(key);
    if (earlier !== undefined) {
      const message = {
        kind: 'duplicateKey',
        label: text,
        first: cellAddress(earlier, goal.column),
      } as const;
      findings.push({ severity: 'problem', place, message });
      return [];
    }
    first.set(key, row);
    const known = named && elementOf(named.text);
    if (named && !known) {
      const message = { kind: 'unknownElement', found: named.text } as const;
      findings.push({ severity: 'problem', place: named.place, message });
    }
    return [
      {
        key,
        goal: { text, place },
        subject: about && subjectKey !== null ? { ...about, key: subjectKey } : null,
        element: known || null,
        isTestable: named === null ? about !== null : Boolean(known),
      },
    ];
  });
  if (rows.length === 0) return null;
  const table = describeTable(
    'goals',
    header,
    [
      ['goal', goal],
      ['name', subject],
      ['element', element],
    ],
    numbers,
  );
  return { table: { ...table, rows: rows.length }, rows, findings };
}
