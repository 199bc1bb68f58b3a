import { PHASES, type Phase } from '../../method/clusters/phases';
import { ALL_LOCALES } from '../../locale';
import { cellAddress } from '../address';
import type { Finding } from '../findings';
import type { ClusterRow, RecognisedTable } from '../input';
import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import { placeOf } from './grid';
import { keyOf } from './keys';
import { repeatedHeaders } from './repeatedColumns';
import { labelOfCell, type HeaderStops } from './tableBody';
import { plainText } from './text';
import { describeTable, labelled, sourcedText, textRows } from './textRows';
import { PHASE_SYNONYMS } from './vocabulary';
import { yesOrNo } from './yesNo';

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

/** The clusters with their phase below a header; null when it is not the header of such a table. */
export function clustersIn(header: HeaderRow, stops: HeaderStops): ClusterReading | null {
  const phase = labelled(header, 'phase');
  const name = labelled(header, 'name', 'cluster');
  if (!phase || !name) return null;
  const { grid } = header;
  const others = header.columns.filter((c) => c !== name).map((c) => c.column);
  const numbers = textRows(header, name.column, others, stops);
  const verdict = verdictColumn(header, name, numbers);
  const reason = labelled(header, 'phaseReason', 'source', 'evidence');
  const findings = [...repeatedHeaders(header, [name, phase, verdict, reason])];
  const rows: ClusterRow[] = [];
  const first = new Map<string, number>();
  for (const row of numbers) {
    const text = labelOfCell(grid.at(row, name.column));
    const place = placeOf(grid, row, name.column);
    const found = verdict ? labelOfCell(grid.at(row, verdict.column)) : '';
    if (verdict && saysCluster(found) !== true) {
      findings.push({ severity: 'notice', place, message: { kind: 'notACluster', label: text, found } });
      continue;
    }
    const key = keyOf(text, 'cluster');
    const earlier = first.get(key);
    if (earlier !== undefined) {
      const message = {
        kind: 'duplicateKey',
        label: text,
        first: cellAddress(earlier, name.column),
      } as const;
      findings.push({ severity: 'problem', place, message });
      continue;
    }
    first.set(key, row);
    const phaseText = labelOfCell(grid.at(row, phase.column));
    const read = phaseOf(phaseText);
    if (phaseText !== '' && read === null) {
      const phasePlace = placeOf(grid, row, phase.column);
      findings.push({
        severity: 'problem',
        place: phasePlace,
        message: { kind: 'unknownPhase', found: phaseText },
      });
    }
    rows.push({ key, name: { text, place }, phase: read, phaseReason: sourcedText(grid, row, reason) });
  }
  if (rows.length === 0) return null;
  const table = describeTable(
    'clusters',
    header,
    [
      ['name', name],
      ['verdict', verdict],
      ['phase', phase],
      ['phaseReason', reason],
    ],
    numbers,
  );
  return { table: { ...table, rows: rows.length }, rows, findings };
}
