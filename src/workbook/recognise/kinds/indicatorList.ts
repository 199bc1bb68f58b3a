import { ELEMENTS, type Element } from '../../../method/ecosystem/elements';
import { cellAddress } from '../../address';
import type { Finding } from '../../findings';
import type { IndicatorElement, IndicatorTable, IndicatorValue, SourcedText } from '../../input';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { indicatorListColumnsOf, type IndicatorListColumns } from '../columns/indicatorListColumns';
import { listRows, listScales, listValues, type ListRow } from './indicatorListRows';
import type { IndicatorReading, OwnScales } from './indicatorTable';
import { keyOf } from '../cells/keys';
import { repeatedHeaders } from '../headers/repeatedColumns';
import type { HeaderStops } from '../rows/tableBody';
import { describeTable, sourcedText, textRows } from '../rows/textRows';

/** A row of the list with its value. */
interface ListEntry extends ListRow {
  readonly value: IndicatorValue;
}

/**
 * The list of indicators below a header: a row per element and sector, or per element and region where it
 * cannot be split; with what is counted and per what, or with ready values. Null when it is no such list.
 */
export function indicatorListIn(
  header: HeaderRow,
  stops: HeaderStops,
  own: OwnScales = {},
): IndicatorReading | null {
  const columns = indicatorListColumnsOf(header);
  if (!columns) return null;
  const others = header.columns.filter((column) => column !== columns.element).map(({ column }) => column);
  const numbers = textRows(header, columns.element.column, others, stops);
  const found = listRows(header, columns, numbers);
  const scales = listScales(header, columns.scale, found.rows, own);
  const read = listValues(header, columns, found.rows, scales.applied);
  const all = found.rows.map((row, index): ListEntry => ({ ...row, value: read.values[index]! }));
  const { entries, findings: repeated } = firstOfEach(header, columns, all);
  if (entries.length === 0) return null;
  const describe = (element: Element): IndicatorElement => {
    const mine = entries.filter((entry) => entry.element === element);
    const texts = (column: HeaderColumn | null): SourcedText[] => distinctTexts(header, column, mine);
    return {
      element,
      header: texts(columns.indicator)[0]?.text ?? (columns.numerator ?? columns.value)!.meaning.header,
      declaredScale: scales.declared(element),
      scale: scales.applied(element),
      levels: texts(columns.level),
      years: texts(columns.year),
      sources: texts(columns.source),
      reference: mine.find((entry) => entry.about === 'reference')?.value ?? null,
    };
  };
  const split = ELEMENTS.filter((element) =>
    entries.some((entry) => entry.element === element && entry.about === 'sector'),
  );
  const whole = (element: Element): IndicatorValue | null =>
    entries.find((entry) => entry.element === element && entry.about === 'region')?.value ?? null;
  const economy = split.map(whole);
  const table: IndicatorTable = {
    table: describeTable('indicators', header, rolesOf(columns), numbers),
    elements: split.map(describe),
    rows: sectorRows(header, columns, entries, split),
    economy: economy.some((value) => value !== null) ? economy : null,
    regional: ELEMENTS.filter((element) => !split.includes(element)).flatMap((element) => {
      const value = whole(element);
      return value ? [{ ...describe(element), value }] : [];
    }),
  };
  const findings = [
    ...repeatedHeaders(header, Object.values(columns) as (HeaderColumn | null)[]),
    ...found.findings,
    ...scales.findings,
    ...read.findings,
    ...repeated,
  ];
  const score = split.length + table.regional.length + Math.min(table.rows.length, 14) * 0.2;
  return { table, score, findings };
}

/** Of two rows on the same element and sector the first counts. */
function firstOfEach(
  header: HeaderRow,
  columns: IndicatorListColumns,
  entries: readonly ListEntry[],
): { readonly entries: readonly ListEntry[]; readonly findings: readonly Finding[] } {
  const first = new Map<string, ListEntry>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const subject = entry.about === 'sector' ? keyOf(entry.label, 'sector') : '';
    const id = JSON.stringify([entry.element, entry.about, subject]);
    const earlier = first.get(id);
    if (!earlier) first.set(id, entry);
    else {
      const at = cellAddress(earlier.row, columns.sector.column);
      const message = { kind: 'duplicateKey', label: entry.label, first: at } as const;
      const place = placeOf(header.grid, entry.row, columns.sector.column);
      findings.push({ severity: 'problem', place, message });
    }
  }
  return { entries: [...first.values()], findings };
}

function sectorRows(
  header: HeaderRow,
  columns: IndicatorListColumns,
  entries: readonly ListEntry[],
  elements: readonly Element[],
): IndicatorTable['rows'] {
  const bySector = new Map<string, ListEntry[]>();
  for (const entry of entries) {
    if (entry.about !== 'sector') continue;
    const key = keyOf(entry.label, 'sector');
    bySector.set(key, [...(bySector.get(key) ?? []), entry]);
  }
  return [...bySector].map(([key, own]) => ({
    key,
    name: { text: own[0]!.label, place: placeOf(header.grid, own[0]!.row, columns.sector.column) },
    values: elements.map((element) => own.find((entry) => entry.element === element)?.value ?? null),
  }));
}

function distinctTexts(
  { grid }: HeaderRow,
  column: HeaderColumn | null,
  entries: readonly ListEntry[],
): SourcedText[] {
  const texts = new Map<string, SourcedText>();
  for (const { row } of entries) {
    const text = sourcedText(grid, row, column);
    if (text && !texts.has(text.text)) texts.set(text.text, text);
  }
  return [...texts.values()];
}

const rolesOf = (columns: IndicatorListColumns): [string, HeaderColumn | null][] =>
  Object.entries(columns) as [string, HeaderColumn | null][];
