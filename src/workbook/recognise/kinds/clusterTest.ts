import { ALL_LOCALES } from '../../../locale';
import { TEST_RESULTS, type TestResult } from '../../../method/clusters/isCluster';
import type { Finding } from '../../findings';
import type { ClusterTest } from '../../input';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { labelOfCell } from '../rows/tableBody';
import { plainText } from '../words/text';
import { sourcedText } from '../rows/textRows';
import { TEST_SYNONYMS } from '../words/vocabulary';
import { yesOrNo } from '../cells/yesNo';

/** The columns that answer one of the two tests. */
export interface TestColumns {
  readonly result: HeaderColumn | null;
  readonly evidence: HeaderColumn | null;
}

const OWN_WORDS: ReadonlyMap<string, TestResult> = new Map(
  TEST_RESULTS.flatMap((result) =>
    ALL_LOCALES.map((locale): [string, TestResult] => [locale.terms.testResults[result], result]),
  ),
);

const RESULT_OF_WORD: ReadonlyMap<string, TestResult> = new Map([
  ...OWN_WORDS,
  ...TEST_RESULTS.flatMap((result) =>
    TEST_SYNONYMS[result].map((word): [string, TestResult] => [plainText(word), result]),
  ),
]);

/** What a cell answers to a test: `ja`, `beperkt`, `nee`, also with an explanation behind it. */
export function testResultOf(text: string): TestResult | null {
  const answer = (part: string): TestResult | null => {
    const known = RESULT_OF_WORD.get(plainText(part));
    if (known) return known;
    const plainly = yesOrNo({ kind: 'text', value: part, format: '' });
    return plainly === null ? null : plainly ? 'yes' : 'no';
  };
  return answer(text) ?? answer(/^[^,;:.(]*/.exec(text)?.[0] ?? '');
}

/** The columns of a test: its own, and that of its evidence, which may stand right behind it under a plain header. */
export function testColumns(header: HeaderRow, test: 'proximity' | 'dependence'): TestColumns {
  const index = header.columns.findIndex(({ meaning }) => meaning.label === test);
  const named = header.columns.find(({ meaning }) => meaning.label === `${test}Evidence`);
  const behind = index < 0 ? undefined : header.columns[index + 1];
  const evidence = named ?? (behind?.meaning.label === 'evidence' ? behind : null);
  return { result: header.columns[index] ?? null, evidence };
}

/** Reads a test of one row; what is no answer is named, and the test then counts as not done. */
export function readTest(
  { grid }: HeaderRow,
  row: number,
  columns: TestColumns,
  findings: Finding[],
): ClusterTest {
  const evidence = sourcedText(grid, row, columns.evidence);
  if (!columns.result) return { result: null, place: null, asIs: false, evidence };
  const place = placeOf(grid, row, columns.result.column);
  const cell = grid.at(row, columns.result.column);
  const text = cell.kind === 'boolean' ? (cell.value ? 'true' : 'false') : labelOfCell(cell);
  const result = testResultOf(text);
  if (text !== '' && result === null) {
    findings.push({ severity: 'problem', place, message: { kind: 'unknownTest', found: text } });
  }
  // An answer that explains itself is its own evidence.
  const explains = result !== null && RESULT_OF_WORD.get(plainText(text)) === undefined && /\s/.test(text);
  return {
    result,
    place,
    asIs: OWN_WORDS.has(text.toLowerCase()),
    evidence: evidence ?? (explains ? { text, place } : null),
  };
}
