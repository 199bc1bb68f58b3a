import { ELEMENT_SCALE, type Element, type Scale } from '../../../method/ecosystem/elements';
import type { Finding } from '../../findings';
import type { Figure, IndicatorTable, IndicatorValue, SourcedText } from '../../input';
import type { ElementColumns } from '../columns/elementColumns';
import { elementTableOf } from './elementTable';
import { readFigureColumn } from '../figures/figureColumn';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { keyOf } from '../cells/keys';
import { describeColumns } from '../headers/recognisedColumns';
import { repeatedColumn } from '../headers/repeatedColumns';
import { isFirstOfKey } from '../rows/firstOfKey';
import { isSubtotal } from '../rows/rowLabel';
import { readBody, type BodyRow, type HeaderStops } from '../rows/tableBody';

export interface IndicatorReading {
  readonly table: IndicatorTable;
  readonly score: number;
  readonly findings: readonly Finding[];
}

/** The scales that she gave elements on the sheet Measurement, which go before those of her table. */
export type OwnScales = Readonly<Partial<Record<Element, Scale>>>;

/** Whether figures are values relative to their mean, so that every column is about 1. */
export function areIndices(columns: readonly (readonly Figure[])[]): boolean {
  const means = columns.flatMap((figures) => {
    const values = figures.flatMap((figure) => (figure.value === null ? [] : [figure.value]));
    return values.length > 0 ? [values.reduce((sum, value) => sum + value, 0) / values.length] : [];
  });
  return means.length > 0 && means.every((mean) => mean >= 0.5 && mean <= 2);
}

function read(
  header: HeaderRow,
  columns: ElementColumns,
  stops: HeaderStops,
  own: OwnScales,
): IndicatorReading | null {
  const { grid } = header;
  const keyColumn = columns.key.column;
  const dataColumns = columns.elements.map((e) => e.column.column);
  const body = readBody(header, keyColumn, [], dataColumns, stops);
  const repeated = columns.repeated.map(({ first, column }) => repeatedColumn(header, first, column));
  const findings: Finding[] = [...(header.findings ?? []), ...repeated];
  const seen = new Map<string, SourcedText>();
  const first = new Map<string, BodyRow>();
  for (const row of body.filter((r) => r.kind === 'row')) {
    const key = keyOf(row.label, 'sector');
    const name = { text: row.label, place: placeOf(grid, row.row, keyColumn) };
    if (isFirstOfKey(seen, key, name, findings)) first.set(key, row);
  }
  if (first.size === 0) return null;
  const quietRows = new Set(body.filter((row) => row.kind !== 'row').map((row) => row.row));
  const rowNumbers = body.map((row) => row.row);
  const scaleOf = (element: Element): Scale => own[element] ?? ELEMENT_SCALE[element];
  const read = columns.elements.map(({ element, column }) =>
    // Growth of jobs falls below zero; the other indicators count something.
    readFigureColumn(grid, column.column, rowNumbers, column.meaning.header, {
      mayBeNegative: scaleOf(element) === 'interval',
      quietRows,
    }),
  );
  for (const column of read) findings.push(...column.findings);
  const valuesOf = (row: BodyRow): IndicatorValue[] => {
    const index = body.indexOf(row);
    return read.map((column) => ({ ...column.figures[index]!, rate: null }));
  };
  for (const row of body.filter((r) => r.kind === 'total' || r.kind === 'mean')) {
    const place = placeOf(grid, row.row, keyColumn);
    findings.push({ severity: 'notice', place, message: { kind: 'totalSetApart', label: row.label } });
  }
  const economyRow = body.find((row) => row.kind === 'total' && !isSubtotal(row.label));
  const rows = [...first].map(([key, row]) => ({
    key,
    name: { text: row.label, place: placeOf(grid, row.row, keyColumn) },
    values: valuesOf(row),
  }));
  const table: IndicatorTable = {
    table: {
      kind: 'indicators',
      sheet: grid.sheet,
      area: grid.view?.area ?? {
        row: header.top,
        column: Math.min(keyColumn, ...dataColumns),
        lastRow: body[body.length - 1]!.row,
        lastColumn: Math.max(keyColumn, ...dataColumns),
      },
      ...describeColumns('indicators', header, [
        ['sector', columns.key],
        ...columns.elements.map(({ element, column }) => [element, column] as const),
      ]),
      rows: rows.length,
    },
    elements: columns.elements.map(({ element, column }) => ({
      element,
      header: column.meaning.header,
      declaredScale: ELEMENT_SCALE[element],
      scale: scaleOf(element),
      levels: [],
      years: [],
      sources: [],
      reference: null,
    })),
    rows,
    economy: economyRow ? valuesOf(economyRow) : null,
    regional: [],
  };
  const indices = areIndices(columns.elements.map((_, i) => rows.map((row) => row.values[i]!)));
  // Raw values say more than indices made of them.
  const score = columns.elements.length + Math.min(rows.length, 14) * 0.2 - (indices ? 5 : 0);
  return { table, score, findings };
}

/** The indicator table below a header: a row per sector, a column of numbers per element; or null. */
export function indicatorsIn(
  header: HeaderRow,
  stops: HeaderStops,
  own: OwnScales = {},
): IndicatorReading | null {
  const table = elementTableOf(header, stops);
  return table?.cells === 'figures' ? read(header, table, stops, own) : null;
}
