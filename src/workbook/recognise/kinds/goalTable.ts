import type { Finding } from '../../findings';
import { sectorIdOfName } from '../../../method/classification/sectors';
import { clusterIdOfName } from '../../../method/clusters/clusters';
import type { Element } from '../../../method/ecosystem/elements';
import type { GoalRow, GoalSubject, RecognisedTable, SourcedText } from '../../input';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { elementOf } from '../headers/headerRole';
import { keyOf } from '../cells/keys';
import { repeatedHeaders } from '../headers/repeatedColumns';
import { severalNames } from '../cells/severalNames';
import { kindOfSubject, type Subjects } from '../headers/subjectKind';
import { isFirstOfKey } from '../rows/firstOfKey';
import { labelOfCell, type HeaderStops } from '../rows/tableBody';
import { plainText } from '../words/text';
import { describeTable, labelled, sourcedText, textRows } from '../rows/textRows';

export interface GoalReading {
  readonly table: RecognisedTable;
  readonly rows: readonly GoalRow[];
  readonly findings: readonly Finding[];
}

/** `Alle sectoren`: no sector in particular. */
const SAYS_ALL = /^(?:alle|all)\b/;

/** What follows a comma is the next name here, and no explanation of the one before it. */
const isElement = (name: string): boolean => !name.includes(',') && elementOf(name) !== null;

/** The sectors and clusters that a cell names, each once. */
function subjectsIn(text: string, heading: string, subjects: Subjects): readonly GoalSubject[] {
  const isKnown = (name: string): boolean =>
    subjects.sectors.has(keyOf(name, 'sector')) ||
    subjects.clusters.has(keyOf(name, 'cluster')) ||
    sectorIdOfName(name) !== undefined ||
    clusterIdOfName(name) !== undefined;
  const byKey = new Map(
    severalNames(text, isKnown).map((name) => {
      const key = keyOf(name, kindOfSubject(name, '', heading, subjects));
      return [key, { key, name }];
    }),
  );
  return [...byKey.values()];
}

/**
 * The tactical goals below a header, one per row, each with the sectors or clusters and the elements it is
 * about; null when the header is not of such a table.
 */
export function goalsIn(header: HeaderRow, stops: HeaderStops, subjects: Subjects): GoalReading | null {
  const goal = labelled(header, 'goal');
  const subject = labelled(header, 'name', 'sector', 'cluster');
  const element = labelled(header, 'element');
  if (!goal || (!subject && !element)) return null;
  const { grid } = header;
  const findings = [...repeatedHeaders(header, [goal, subject, element])];
  const others = [subject, element].flatMap((column) => (column ? [column.column] : []));
  const seen = new Map<string, SourcedText>();
  const numbers = textRows(header, goal.column, others, stops);
  const rows = numbers.flatMap((row): GoalRow[] => {
    const text = labelOfCell(grid.at(row, goal.column));
    const place = placeOf(grid, row, goal.column);
    const said = sourcedText(grid, row, subject);
    const about = said && !SAYS_ALL.test(plainText(said.text)) ? said : null;
    const named = sourcedText(grid, row, element);
    const ofGoal = about ? subjectsIn(about.text, subject?.meaning.header ?? '', subjects) : [];
    const key = [text, ofGoal.map((one) => one.key).join('+'), named?.text ?? ''].join('|');
    if (!isFirstOfKey(seen, key, { text, place }, findings)) return [];
    const elements: Element[] = [];
    for (const name of named ? severalNames(named.text, isElement) : []) {
      const known = elementOf(name);
      if (known) elements.push(known);
      else {
        const message = { kind: 'unknownElement', found: name } as const;
        findings.push({ severity: 'problem', place: named!.place, message });
      }
    }
    return [
      {
        key,
        goal: { text, place },
        about,
        subjects: ofGoal,
        elements: [...new Set(elements)],
        isTestable: named === null ? about !== null : elements.length > 0,
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
