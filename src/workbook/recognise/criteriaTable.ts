import { cellAddress } from '../address';
import type { Finding } from '../findings';
import type { CriteriaRow, RecognisedTable } from '../input';
import { nameColumnOf } from './elementColumns';
import type { HeaderRow } from './findHeaderRows';
import { placeOf } from './grid';
import { keyOf } from './keys';
import { repeatedHeaders } from './repeatedColumns';
import { rowKindOf } from './rowLabel';
import { labelOfCell, type HeaderStops } from './tableBody';
import { describeTable, labelled, textRows } from './textRows';
import { yesOrNo } from './yesNo';

export interface CriteriaReading {
  readonly table: RecognisedTable;
  readonly rows: readonly CriteriaRow[];
  readonly findings: readonly Finding[];
}

/** The table below a header that says which sectors are selected; null when the header is not of one. */
export function criteriaIn(header: HeaderRow, stops: HeaderStops): CriteriaReading | null {
  const selected = labelled(header, 'selected');
  const name = selected && (labelled(header, 'sector', 'name') ?? nameColumnOf(header, [selected]));
  if (!selected || !name) return null;
  const { grid } = header;
  const others = header.columns.filter((c) => c !== name).map((c) => c.column);
  const findings = [...repeatedHeaders(header, [name, selected])];
  const first = new Map<string, number>();
  const rows: CriteriaRow[] = [];
  const numbers = textRows(header, name.column, others, stops);
  for (const row of numbers) {
    const text = labelOfCell(grid.at(row, name.column));
    const key = keyOf(text, 'sector');
    if (rowKindOf(text) !== 'row') continue;
    const place = placeOf(grid, row, name.column);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      const at = cellAddress(earlier, name.column);
      findings.push({
        severity: 'problem',
        place,
        message: { kind: 'duplicateKey', label: text, first: at },
      });
      continue;
    }
    first.set(key, row);
    rows.push({ key, name: { text, place }, selected: yesOrNo(grid.at(row, selected.column)) });
  }
  // A column of that name without one answer in it says nothing about a selection.
  if (!rows.some((row) => row.selected !== null)) return null;
  const table = describeTable(
    'criteria',
    header,
    [
      ['sector', name],
      ['selected', selected],
    ],
    numbers,
  );
  return { table: { ...table, rows: rows.length }, rows, findings };
}
