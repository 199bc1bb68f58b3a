import { PHASES, type Phase } from '../../../method/clusters/phases';
import { ALL_LOCALES } from '../../../locale';
import type { Finding } from '../../findings';
import type { ClusterRow, RecognisedTable, SourcedText } from '../../input';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { keyOf } from '../cells/keys';
import { readTest, testColumns } from './clusterTest';
import { missionsOfCell } from '../cells/missionCell';
import { repeatedHeaders } from '../headers/repeatedColumns';
import { isFirstOfKey } from '../rows/firstOfKey';
import { labelOfCell, type HeaderStops } from '../rows/tableBody';
import { plainText } from '../words/text';
import { describeTable, labelled, sourcedText, textRows } from '../rows/textRows';
import { PHASE_SYNONYMS } from '../words/vocabulary';
import { yesOrNo } from '../cells/yesNo';

export interface ClusterReading {
  readonly table: RecognisedTable;
  readonly rows: readonly ClusterRow[];
  readonly findings: readonly Finding[];
}

const PHASE_OF_WORD: ReadonlyMap<string, Phase> = new Map(
  PHASES.flatMap((phase) =>
    [...PHASE_SYNONYMS[phase], ...ALL_LOCALES.map((locale) => locale.terms.phases[phase])].map(
      (word): [string, Phase] => [plainText(word), phase],
    ),
  ),
);

/** The phase a word stands for; null for any other text. */
export function phaseOf(text: string): Phase | null {
  return PHASE_OF_WORD.get(plainText(text)) ?? null;
}

/** Where a cluster lies that is not the area's own. */
const SAYS_ELSEWHERE =
  /\b(?:elders|elsewhere|buiten|outside|regio|region|regionaal|regional|ruime|wider|nationaal|national)\b/;

const SAYS_CLUSTER = /cluster/;
const SAYS_OTHERWISE = /\b(?:geen|niet|no|not|none|profiel|profile|elders|elsewhere|buiten|outside)\b/;

/** Whether a verdict calls the row a cluster of the region; null where it is no verdict. */
export function saysCluster(text: string): boolean | null {
  const plain = plainText(text);
  const plainly = yesOrNo({ kind: 'text', value: text, format: '' });
  if (plainly !== null) return plainly;
  if (SAYS_OTHERWISE.test(plain)) return false;
  return SAYS_CLUSTER.test(plain) ? true : null;
}

/** Whether a verdict calls the row a cluster, with its centre elsewhere. */
function saysClusterElsewhere(text: string): boolean {
  const plain = plainText(text);
  return (
    SAYS_CLUSTER.test(plain) && SAYS_ELSEWHERE.test(plain) && !/\b(?:geen|niet|no|not|none)\b/.test(plain)
  );
}

/** The column with her verdict: named so, or one of kinds of which at least one is a cluster. */
function verdictColumn(header: HeaderRow, name: HeaderColumn, rows: readonly number[]): HeaderColumn | null {
  const { grid } = header;
  const candidates = [
    ...header.columns.filter((c) => c.meaning.label === 'verdict'),
    ...header.columns.filter(
      (c) => c !== name && ['cluster', 'subjectKind', 'rating'].includes(c.meaning.label ?? ''),
    ),
  ];
  const speaks = (c: HeaderColumn): boolean =>
    rows.some((row) => saysCluster(labelOfCell(grid.at(row, c.column))) !== null);
  return candidates.find(speaks) ?? null;
}

/** Whether a header is of a table of clusters: with their phase, or with the two tests. */
export function isOfClusters(header: HeaderRow): boolean {
  const tested = labelled(header, 'proximity') !== null && labelled(header, 'dependence') !== null;
  return labelled(header, 'name', 'cluster') !== null && (tested || labelled(header, 'phase') !== null);
}

/**
 * The clusters below a header with both tests and their phase, and what stands beside them in the table:
 * profiles, and clusters elsewhere. Null when it is not the header of such a table.
 */
export function clustersIn(header: HeaderRow, stops: HeaderStops): ClusterReading | null {
  const name = labelled(header, 'name', 'cluster');
  if (!name || !isOfClusters(header)) return null;
  const { grid } = header;
  const others = header.columns.filter((c) => c !== name).map((c) => c.column);
  const numbers = textRows(header, name.column, others, stops);
  const columns = columnsOf(header, name, numbers);
  const findings = [...repeatedHeaders(header, [name, ...Object.values(columns)])];
  const rows: ClusterRow[] = [];
  const seen = new Map<string, SourcedText>();
  for (const row of numbers) {
    const text = labelOfCell(grid.at(row, name.column));
    const label = { text, place: placeOf(grid, row, name.column) };
    const key = keyOf(text, 'cluster');
    if (!isFirstOfKey(seen, key, label, findings)) continue;
    rows.push(readCluster(header, row, { key, name: label }, columns, findings));
  }
  if (rows.length === 0) return null;
  const roles = Object.entries({ name, ...columns });
  const table = describeTable('clusters', header, roles, numbers);
  return { table: { ...table, rows: rows.length }, rows, findings };
}

/** The header of the column with the missions that a cluster works on. */
const IS_MISSION = /^(?:maatschappelijke )?(?:missies?|opgaven?)$|^(?:societal )?missions?$/;

type ClusterColumns = Readonly<
  Record<
    | 'verdict'
    | 'area'
    | 'centre'
    | 'proximity'
    | 'proximityEvidence'
    | 'dependence'
    | 'dependenceEvidence'
    | 'phase'
    | 'phaseReason'
    | 'remark'
    | 'mission'
    | 'sectors',
    HeaderColumn | null
  >
>;

function columnsOf(header: HeaderRow, name: HeaderColumn, rows: readonly number[]): ClusterColumns {
  const [proximity, dependence] = [testColumns(header, 'proximity'), testColumns(header, 'dependence')];
  const evidence = [proximity.evidence, dependence.evidence];
  const free = header.columns.filter((c) => !evidence.includes(c));
  const phase = labelled(header, 'phase');
  const phaseReason = phase && labelled({ ...header, columns: free }, 'phaseReason', 'evidence', 'source');
  const remark = labelled({ ...header, columns: free }, 'evidence');
  return {
    verdict: verdictColumn(header, name, rows),
    area: labelled(header, 'area'),
    centre: labelled(header, 'place'),
    proximity: proximity.result,
    proximityEvidence: proximity.evidence,
    dependence: dependence.result,
    dependenceEvidence: dependence.evidence,
    phase,
    phaseReason,
    remark: remark === phaseReason ? null : remark,
    mission: header.columns.find(({ meaning }) => IS_MISSION.test(plainText(meaning.header))) ?? null,
    sectors: labelled(header, 'sector'),
  };
}

function readCluster(
  header: HeaderRow,
  row: number,
  subject: Pick<ClusterRow, 'key' | 'name'>,
  columns: ClusterColumns,
  findings: Finding[],
): ClusterRow {
  const { grid } = header;
  const verdict = sourcedText(grid, row, columns.verdict);
  const area = sourcedText(grid, row, columns.area);
  const ofElsewhere = verdict !== null && saysClusterElsewhere(verdict.text);
  const isElsewhere = ofElsewhere || (area !== null && SAYS_ELSEWHERE.test(plainText(area.text)));
  const called = columns.verdict && (ofElsewhere || saysCluster(verdict?.text ?? '') === true);
  const { text: label, place } = subject.name;
  if (called === false || isElsewhere) {
    const found = (called === false || ofElsewhere ? verdict : area)?.text ?? '';
    findings.push({ severity: 'notice', place, message: { kind: 'notACluster', label, found } });
  }
  const phase = sourcedText(grid, row, columns.phase);
  const read = phase && phaseOf(phase.text);
  if (phase && read === null) {
    const message = { kind: 'unknownPhase', found: phase.text } as const;
    findings.push({ severity: 'problem', place: phase.place, message });
  }
  const missions = sourcedText(grid, row, columns.mission);
  const named = missionsOfCell(missions);
  const { proximity, proximityEvidence, dependence, dependenceEvidence } = columns;
  return {
    ...subject,
    area,
    isElsewhere,
    centre: sourcedText(grid, row, columns.centre),
    proximity: readTest(header, row, { result: proximity, evidence: proximityEvidence }, findings),
    dependence: readTest(header, row, { result: dependence, evidence: dependenceEvidence }, findings),
    given: verdict && called !== null ? { isCluster: called, text: verdict } : null,
    phase: read,
    phaseText: phase,
    phaseReason: sourcedText(grid, row, columns.phaseReason),
    remark: sourcedText(grid, row, columns.remark),
    missions: missions && named ? { text: missions, named } : null,
    sectors: sourcedText(grid, row, columns.sectors),
  };
}
