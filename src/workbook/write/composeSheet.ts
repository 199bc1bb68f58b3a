import { ALL_SHEET_LOCALES, type SheetLocale } from '../../locale/sheetLocale';
import { nameOfSubject } from '../../method';
import type { CellMode } from '../cellMode';
import { KEY_COLUMN_ID } from '../plans/columns';
import { layoutNoteOf } from '../previous/layoutNote';
import { keyOf } from '../recognise/cells/keys';
import { REMARK_MARK, type PreviousRow, type PreviousSheet } from '../previous/previousSheet';
import type { CellContent, ColumnPlan, SheetPlan } from '../sheetPlan';
import { LAYOUT } from '../sheetPlan';

/** A plan brought together with what the analyst added to the sheet: exactly what the sheet will hold. */
export interface SheetImage {
  readonly plan: SheetPlan;
  readonly sheetName: string;
  /** The sheet as it stands; null when it is still to be made. */
  readonly previous: PreviousSheet | null;
  /** What the figures on it are. */
  readonly cells: CellMode;
  /** The plan's columns and then those she added. */
  readonly columns: readonly ColumnPlan[];
  readonly totals: readonly CellContent[];
  readonly body: readonly (readonly CellContent[])[];
  /** The lines below the table, one blank line in between: our remarks, then her own lines. */
  readonly below: readonly (readonly CellContent[])[];
}

/**
 * Lays the plan over the sheet: her cells find their row by its key, her rows that the plan no longer
 * has stay below the others, and nothing she wrote is left out.
 */
export function composeSheet(
  plan: SheetPlan,
  sheetName: string,
  previous: PreviousSheet | null,
  locale: SheetLocale,
  cells: CellMode = 'formulas',
): SheetImage {
  const columns = [...plan.columns, ...addedColumns(plan, previous)];
  const previousByKey = new Map(
    (previous?.rows ?? []).filter((row) => row.key !== '').map((row) => [row.key, row] as const),
  );
  const planned = new Set(plan.rows.map((row) => row.key));
  const body = plan.rows.map((row) => {
    const own = previousByKey.get(row.key)?.own;
    return columns.map((column) => own?.get(ownId(column)) ?? inMode(row.cells[column.id] ?? null, cells));
  });
  const left = (previous?.rows ?? []).filter((row) => row.own.size > 0 && !planned.has(row.key));
  const remarks = [
    ...(cells === 'formulas' ? [] : [locale.sheets.modeRemarks[cells]]),
    ...plan.remarks,
    ...(left.some((row) => row.key !== '') ? [locale.sheets.lapsedRemark] : []),
  ];
  const ownTotal = ({ id, owner }: ColumnPlan): CellContent => {
    if (owner === 'analyst' && plan.totals[id] === undefined) return previous?.ownTotals.get(id) ?? null;
    return plan.ownTotals?.[id] === undefined
      ? null
      : (previous?.totals.get(id) ?? plan.ownTotals[id] ?? null);
  };
  return {
    plan,
    sheetName,
    previous,
    cells,
    columns,
    totals: columns.map((column) =>
      column.id === KEY_COLUMN_ID
        ? JSON.stringify(layoutNoteOf(plan.columns))
        : (ownTotal(column) ?? inMode(plan.totals[column.id] ?? null, cells)),
    ),
    body: [...body, ...left.map((row) => leftRow(row, columns, planned, locale))],
    below: [...remarks.map((remark) => [REMARK_MARK + remark]), ...(previous?.linesBelow ?? [])],
  };
}

/** A plan gives both forms of a formula; which of them is written is chosen here. */
function inMode(content: CellContent, cells: CellMode): CellContent {
  if (cells !== 'functions' || typeof content !== 'object' || content?.asFunction === undefined)
    return content;
  return { formula: content.asFunction };
}

/** How many rows the table has in the sheet: never none, since Excel has no table without a row. */
export const bodyRows = (image: SheetImage): number => Math.max(1, image.body.length);

/** The row of the first line below the table. */
export const firstRowBelow = (image: SheetImage): number => LAYOUT.firstRow + bodyRows(image) + 1;

/** An analyst's column keeps what she wrote; ours never does. */
const ownId = (column: ColumnPlan): string => (column.owner === 'analyst' ? column.id : '');

function addedColumns(plan: SheetPlan, previous: PreviousSheet | null): ColumnPlan[] {
  const known = new Set(plan.columns.flatMap((column) => [column.id, column.header]));
  return (previous?.addedColumns ?? [])
    .filter((header) => !known.has(header))
    .map((header) => ({ id: header, header, look: 'text', width: 16, owner: 'analyst' }));
}

/** A row the plan no longer has, or never had: her cells as they were, and what ours showed then. */
function leftRow(
  row: PreviousRow,
  columns: readonly ColumnPlan[],
  planned: ReadonlySet<string>,
  locale: SheetLocale,
): CellContent[] {
  const [subject] = row.key.split('|');
  const label = withoutMark(String(row.shown.get(columns[0]!.id) ?? ''));
  const shownNow = keyOf(label, 'sector');
  // Rows of hers that moved up: our cells show the figures of another sector by now, and those are not this row's.
  const isAnother = shownNow !== subject && planned.has(shownNow);
  return columns.map((column, index) => {
    if (column.owner === 'analyst') return row.own.get(column.id) ?? null;
    if (column.id === KEY_COLUMN_ID) return row.key === '' ? null : row.key;
    if (index > 0 || row.key === '') return isAnother ? null : (row.shown.get(column.id) ?? null);
    // Her cell may be gone; then the key still tells which sector or cluster it was.
    const name = isAnother || label === '' ? nameOfSubject(subject!, locale.language) : label;
    return `${name} ${locale.sheets.lapsedMark}`;
  });
}

/** What a row is about, without the mark it got when the sheet was written before, in whatever language. */
function withoutMark(text: string): string {
  const mark = ALL_SHEET_LOCALES.map((locale) => ` ${locale.sheets.lapsedMark}`).find((end) =>
    text.endsWith(end),
  );
  return mark === undefined ? text : text.slice(0, -mark.length);
}
