import type { SourcedText } from '../../input';
import { sectorIdOfName } from '../../../method/classification/sectors';
import type { Finding } from '../../findings';
import {
  ownMission,
  type Contribution,
  type MissionId,
  type MissionRelevance,
  type MissionTable,
} from '../../input';
import { DOUBT, ENABLER, PARTLY, STEERING, missionsIn } from '../words/criterionLabels';
import { nameColumnOf } from '../columns/elementColumns';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { isBlank, placeOf, type GridCell } from '../cells/grid';
import { keyOf } from '../cells/keys';
import { ownMissionColumns } from './ownMissions';
import { repeatedColumn } from '../headers/repeatedColumns';
import { isFirstOfKey } from '../rows/firstOfKey';
import { rowKindOf } from '../rows/rowLabel';
import { labelOfCell, type HeaderStops } from '../rows/tableBody';
import { plainText } from '../words/text';
import { describeTable, labelled, textRows } from '../rows/textRows';
import { yesOrNo } from '../cells/yesNo';

export interface MissionReading {
  readonly table: MissionTable;
  readonly findings: readonly Finding[];
}

interface MissionColumns {
  readonly name: HeaderColumn;
  readonly missions: readonly { readonly mission: MissionId; readonly column: HeaderColumn }[];
  /** Columns of a mission that has one already, each with the one that is used. */
  readonly repeated: readonly { readonly first: HeaderColumn; readonly column: HeaderColumn }[];
}

/** The columns of a table with one row per sector and one column per mission; null when it is none. */
export function missionColumnsOf(header: HeaderRow): MissionColumns | null {
  const missions: { mission: MissionId; column: HeaderColumn }[] = [];
  const repeated: { first: HeaderColumn; column: HeaderColumn }[] = [];
  for (const column of header.columns) {
    const { meaning } = column;
    if (meaning.label !== null || meaning.element !== null || meaning.measure !== null) continue;
    const named = missionsIn(meaning.header);
    // `Healthcare` is a sector, in a row of another table.
    if (named.length !== 1 || sectorIdOfName(meaning.header) !== undefined) continue;
    const first = missions.find(({ mission }) => mission === named[0]);
    if (first) repeated.push({ first: first.column, column });
    else missions.push({ mission: named[0]!, column });
  }
  // One such header may be a coincidence: a column on sustainability, or on safety at work.
  if (missions.length < 2) return null;
  const name =
    labelled(header, 'sector', 'name') ??
    nameColumnOf(
      header,
      missions.map((m) => m.column),
    );
  return name && { name, missions, repeated };
}

const DIRECT = /^d$|\bdirecte?\b|draagt|bijdrag|contribut|^\++$/;

/** What one mark says; null for none, undefined when it says nothing known. */
function contributionOf(cell: GridCell): Contribution | null | undefined {
  const answer = yesOrNo(cell);
  if (answer !== null) return answer ? 'direct' : null;
  const text = plainText(String(cell.value));
  if (DOUBT.test(text)) return undefined;
  if (ENABLER.test(text) || text === 'e') return 'enabler';
  if (STEERING.test(text) || text === 's') return 'steering';
  if (PARTLY.test(text)) return 'partly';
  if (DIRECT.test(text)) return 'direct';
  return /^(?:geen|none)\b/.test(text) ? null : undefined;
}

/** The table below a header that marks what each sector means for each mission; null when it is not of one. */
export function missionsTableIn(header: HeaderRow, stops: HeaderStops): MissionReading | null {
  const found = missionColumnsOf(header);
  if (!found) return null;
  const { name, repeated } = found;
  const { grid } = header;
  const columns = found.missions.map(({ column }) => column.column);
  const findings = repeated.map(({ first, column }) => repeatedColumn(header, first, column));
  const seen = new Map<string, SourcedText>();
  const rows: MissionTable['rows'][number][] = [];
  const numbers = namedRows(header, name.column, columns, stops);
  const taken = [name, ...[...found.missions, ...repeated].map(({ column }) => column)];
  const own = ownMissionColumns(header, taken, numbers, (cell) => contributionOf(cell) !== undefined);
  const missions = [
    ...found.missions,
    ...own.map((column) => ({ mission: ownMission(column.meaning.header), column })),
  ];
  for (const row of numbers) {
    const text = labelOfCell(grid.at(row, name.column));
    if (rowKindOf(text) !== 'row') continue;
    const [key, place] = [keyOf(text, 'sector'), placeOf(grid, row, name.column)];
    if (!isFirstOfKey(seen, key, { text, place }, findings)) continue;
    let isKnown = false;
    let hasUnknown = false;
    const contributions = missions.flatMap(({ mission, column }) => {
      const cell = grid.at(row, column.column);
      if (isBlank(cell)) return [];
      const contribution = contributionOf(cell);
      if (contribution === undefined) {
        const message = { kind: 'unknownContribution', found: String(cell.value).trim() } as const;
        findings.push({ severity: 'problem', place: placeOf(grid, row, column.column), message });
        hasUnknown = true;
        return [];
      }
      isKnown = true;
      return contribution === null ? [] : [{ mission, contribution }];
    });
    const relevance = isKnown && !hasUnknown ? relevanceOfMarks(contributions) : null;
    rows.push({ key, name: { text, place }, contributions, isMarked: isKnown || hasUnknown, relevance });
  }
  if (!rows.some(({ relevance }) => relevance !== null)) return null;
  const table = describeTable(
    'missions',
    header,
    [['sector', name], ...missions.map(({ mission, column }) => [mission, column] as const)],
    numbers,
  );
  const headers = missions.map(({ mission, column }) => ({ id: mission, header: column.meaning.header }));
  return { table: { table: { ...table, rows: rows.length }, missions: headers, rows }, findings };
}

/** A sector for which nothing is marked is a row of the table too, as long as it stands among the others. */
function namedRows(
  header: HeaderRow,
  nameColumn: number,
  columns: readonly number[],
  stops: HeaderStops,
): number[] {
  const marked = textRows(header, nameColumn, columns, stops);
  const last = marked[marked.length - 1] ?? header.row;
  return Array.from({ length: last - header.row }, (_, index) => header.row + 1 + index).filter(
    (row) => labelOfCell(header.grid.at(row, nameColumn)) !== '',
  );
}

function relevanceOfMarks(
  contributions: readonly { readonly contribution: Contribution }[],
): MissionRelevance {
  const number = (kind: Contribution): number =>
    contributions.filter(({ contribution }) => contribution === kind).length;
  return {
    direct: number('direct') + number('partly') / 2,
    enabler: number('enabler') > 0,
    steering: number('steering') > 0,
  };
}
