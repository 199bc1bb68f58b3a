import { isMissingMark } from '../../../method/missingMark';
import type { Finding } from '../../findings';
import type { CriteriaRow, Label, RecognisedTable, SourcedText } from '../../input';
import { isTextColumn } from '../cells/columnSample';
import { fitClassOf, growthClassesOf, relevanceOf } from '../words/criterionLabels';
import { nameColumnOf } from '../columns/elementColumns';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { keyOf } from '../cells/keys';
import { repeatedHeaders } from '../headers/repeatedColumns';
import { isFirstOfKey } from '../rows/firstOfKey';
import { rowKindOf } from '../rows/rowLabel';
import { labelOfCell, type HeaderStops } from '../rows/tableBody';
import { plainText } from '../words/text';
import { describeTable, labelled, sourcedText, textRows } from '../rows/textRows';
import { yesOrNo } from '../cells/yesNo';

export interface CriteriaReading {
  readonly table: RecognisedTable;
  readonly rows: readonly CriteriaRow[];
  readonly findings: readonly Finding[];
}

/** The columns with labels that cannot be derived from the other tables. */
interface LabelColumns {
  readonly growth: HeaderColumn | null;
  readonly relevance: HeaderColumn | null;
  readonly fit: HeaderColumn | null;
}

const RELEVANCE = /relevantie|relevance|\bmissies?\b|\bmissions?\b/;
const FIT = /passende? (?:werkgelegenheid|werk)|aansluiting|suitable employment|\bfit\b/;

function labelColumnsOf(header: HeaderRow): LabelColumns {
  const first = (says: (column: HeaderColumn) => boolean): HeaderColumn | null =>
    header.columns.find((c) => c.meaning.label === null && isTextColumn(c.sample) && says(c)) ?? null;
  const named =
    (words: RegExp) =>
    ({ meaning }: HeaderColumn): boolean =>
      words.test(plainText(meaning.header));
  return {
    growth: first(({ meaning }) => meaning.derivation === 'growth'),
    relevance: first(named(RELEVANCE)),
    fit: first(named(FIT)),
  };
}

/** A label that was not understood says nothing. */
const understood = <Meaning>(label: Label<Meaning | null> | null): Label<Meaning> | null =>
  label && label.meaning !== null ? { ...label, meaning: label.meaning } : null;

/**
 * The table below a header that says which sectors are selected, and how they were labelled on the criteria
 * that the other tables do not tell; null when the header is not of one.
 */
export function criteriaIn(header: HeaderRow, stops: HeaderStops): CriteriaReading | null {
  const selected = labelled(header, 'selected');
  const labels = labelColumnsOf(header);
  const reason = selected && labelled(header, 'evidence');
  const columns = [selected, labels.growth, labels.relevance, labels.fit].filter((column) => column !== null);
  // Without a selection one column of labels may be a coincidence.
  if (!selected && columns.length < 2) return null;
  const name = labelled(header, 'sector', 'name') ?? nameColumnOf(header, columns);
  if (!name) return null;
  const { grid } = header;
  const others = header.columns.filter((c) => c !== name).map((c) => c.column);
  const findings = [...repeatedHeaders(header, [name, ...columns])];
  const read = <Meaning>(
    row: number,
    column: HeaderColumn | null,
    meaningOf: (label: string) => Meaning | null,
  ): Label<Meaning | null> | null => {
    const label = sourcedText(grid, row, column);
    // A mark for a missing figure says as little in a column of labels.
    if (!label || !column || isMissingMark(label.text)) return null;
    const meaning = meaningOf(label.text);
    if (meaning === null) {
      const message = { kind: 'unknownLabel', column: column.meaning.header, found: label.text } as const;
      findings.push({ severity: 'problem', place: label.place, message });
    }
    return { ...label, meaning };
  };
  const seen = new Map<string, SourcedText>();
  const rows: CriteriaRow[] = [];
  const numbers = textRows(header, name.column, others, stops);
  for (const row of numbers) {
    const text = labelOfCell(grid.at(row, name.column));
    const key = keyOf(text, 'sector');
    if (rowKindOf(text) !== 'row') continue;
    const place = placeOf(grid, row, name.column);
    if (!isFirstOfKey(seen, key, { text, place }, findings)) continue;
    const answer = selected && yesOrNo(grid.at(row, selected.column));
    const why = sourcedText(grid, row, reason);
    rows.push({
      key,
      name: { text, place },
      selected: answer,
      reason: why,
      inTable: { selected: answer === null ? null : sourcedText(grid, row, selected), reason: why },
      growth: understood(read(row, labels.growth, growthClassesOf)),
      relevance: read(row, labels.relevance, relevanceOf),
      fit: understood(read(row, labels.fit, fitClassOf)),
    });
  }
  // Columns of that name without one answer or label in them say nothing about a selection.
  const saysSomething = ({ selected: answer, growth, relevance, fit }: CriteriaRow): boolean =>
    answer !== null || growth !== null || (relevance?.meaning ?? null) !== null || fit !== null;
  if (!rows.some(saysSomething)) return null;
  const table = describeTable(
    'criteria',
    header,
    [
      ['sector', name],
      ['growth', labels.growth],
      ['relevance', labels.relevance],
      ['fit', labels.fit],
      ['selected', selected],
      ['reason', reason],
    ],
    numbers,
  );
  return { table: { ...table, rows: rows.length }, rows, findings };
}
