import type { SheetLocale } from '../../locale/sheetLocale';
import type { CellMode } from '../cellMode';
import type { PreviousRow, PreviousSheet } from '../previous/previousSheet';
import { LAYOUT, type ColumnPlan, type RowPlan, type SheetPlan } from '../sheetPlan';

/** A sheet and what stands on it: what a plan is laid over. */
export interface SheetToCompose {
  readonly plan: SheetPlan;
  readonly sheetName: string;
  /** The sheet as it stands; null when it is still to be made. */
  readonly previous: PreviousSheet | null;
  /** What the figures on it will be. */
  readonly cells: CellMode;
}

/** Where everything on a sheet comes to stand, and where it stood. */
export interface SheetLayout extends SheetToCompose {
  /** The plan's columns and then those she added. */
  readonly columns: readonly ColumnPlan[];
  /** Where each column stood; null for one that is new. */
  readonly columnSources: readonly (number | null)[];
  readonly rows: readonly LaidRow[];
  readonly remarks: readonly string[];
  /** How far her lines below the table go down to make room. They never go up: they would come to stand beside others. */
  readonly linesDown: number;
}

/** A row of the table; at least one of the two is there. */
export interface LaidRow {
  readonly planned: RowPlan | null;
  readonly before: PlacedRow | null;
}

interface PlacedRow extends PreviousRow {
  readonly at: number;
}

/** Her cells find their row by its key; rows of hers that the plan no longer has come below the others. */
export function layOut(sheet: SheetToCompose, locale: SheetLocale): SheetLayout {
  const { plan, previous, cells } = sheet;
  const columns = [...plan.columns, ...addedColumns(plan, previous)];
  const placed = (previous?.rows ?? []).map((row, index): PlacedRow => {
    return { ...row, at: previous!.tableArea.row + 1 + index };
  });
  const byKey = new Map(placed.filter(({ key }) => key !== '').map((row) => [row.key, row] as const));
  const planned = new Set(plan.rows.map(({ key }) => key));
  const left = placed.filter((row) => row.own.size > 0 && !planned.has(row.key));
  const rows: readonly LaidRow[] = [
    ...plan.rows.map((row) => ({ planned: row, before: byKey.get(row.key) ?? null })),
    ...left.map((row) => ({ planned: null, before: row })),
  ];
  const remarks = [
    ...(cells === 'formulas' ? [] : [locale.sheets.modeRemarks[cells]]),
    ...plan.remarks,
    ...(left.some((row) => row.key !== '') ? [locale.sheets.lapsedRemark] : []),
  ];
  const columnSources = columns.map(({ id, owner }) => {
    const ids = owner === 'analyst' ? previous?.ownColumnIds : previous?.ourColumnIds;
    const index = ids?.indexOf(id) ?? -1;
    return index < 0 ? null : index;
  });
  const firstLine = previous?.linesBelow[0]?.row ?? Infinity;
  const linesDown = Math.max(0, firstRowBelow({ rows }) + remarks.length - firstLine);
  return { ...sheet, columns, columnSources, rows, remarks, linesDown };
}

function addedColumns(plan: SheetPlan, previous: PreviousSheet | null): ColumnPlan[] {
  const known = new Set(plan.columns.flatMap((column) => [column.id, column.header]));
  return (previous?.addedColumns ?? [])
    .filter((header) => !known.has(header))
    .map((header) => ({ id: header, header, look: 'text', width: 16, owner: 'analyst' }));
}

/** The row of the sheet for a row of the table's body, from 0. */
export const rowAt = (index: number): number => LAYOUT.firstRow + index;

/** How many rows the table has in the sheet: never none, since Excel has no table without a row. */
export const bodyRows = ({ rows }: Pick<SheetLayout, 'rows'>): number => Math.max(1, rows.length);

/** The row of the first line below the table. */
export const firstRowBelow = (layout: Pick<SheetLayout, 'rows'>): number => rowAt(bodyRows(layout) + 1);
