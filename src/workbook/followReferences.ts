import { LAST_COLUMN, LAST_ROW, type Area } from './address';
import { replaceReferences, type FoundReference } from './formulaReferences';
import { LineOrder } from './lineOrder';

/** Rows beside each other, counted from 0, both ends included. */
export interface RowSpan {
  readonly row: number;
  readonly lastRow: number;
}

/**
 * Where the rows and columns of a sheet went, counted from 0: null for what is no longer there, the same place for what
 * stayed. The two answer the same each time they are asked.
 */
export interface SheetMove {
  row(row: number): number | null;
  column(column: number): number | null;
  /** Where columns move, before: cells in rows above or below it stay in their columns. Without it all rows do. */
  readonly table?: Area;
  /** The rows of the table's body before and after, for ranges over rows that were put in another order. */
  readonly body?: { readonly before: RowSpan; readonly after: RowSpan };
}

/**
 * A formula of the analyst's with its references pointed to where rows and columns went, as Excel does when they are
 * inserted and removed.
 *
 * `formula` is an English one in A1 style on the sheet named `sheet`; `moves` goes by the names of sheets, whatever
 * their capitals. A reference to one cell goes where the cell went, and so does one with $ signs, which it keeps. A
 * range goes from the first of its rows and columns that is still there to the last; one over the whole body of the table
 * covers the whole body afterwards, and one over rows that were put in another order stays where it is, as when Excel
 * sorts. What lost all its cells becomes `#REF!`. Every other part of the formula stays as it was written, and so
 * does a text that is no formula.
 */
export function followReferences(
  formula: string,
  sheet: string,
  moves: ReadonlyMap<string, SheetMove>,
): string {
  if (!formula.startsWith('=')) return formula;
  const bySheet = new Map([...moves].map(([name, move]) => [name.toLowerCase(), move]));
  return replaceReferences(formula, (reference) => {
    const move = bySheet.get((reference.sheet ?? sheet).toLowerCase());
    return move && followed(reference, move);
  });
}

type Span = readonly [first: number, last: number];

/** The cells where those of a reference went; null when they are gone. */
function followed({ area, kind }: FoundReference, move: SheetMove): Area | null {
  const rows = kind === 'columns' ? ([area.row, area.lastRow] as const) : followedRows(area, move);
  const columns = goesSideways(area, kind, move)
    ? followedColumns(area, move)
    : ([area.column, area.lastColumn] as const);
  if (!rows || !columns) return null;
  return { row: rows[0], column: columns[0], lastRow: rows[1], lastColumn: columns[1] };
}

function goesSideways(area: Area, kind: FoundReference['kind'], { table }: SheetMove): boolean {
  if (kind === 'rows') return false;
  return kind === 'columns' || !table || (area.row >= table.row && area.lastRow <= table.lastRow);
}

interface Orders {
  readonly rows: LineOrder;
  readonly columns: LineOrder;
}

/** A move is looked up once for all the formulas that follow it. */
const ordersOfMoves = new WeakMap<SheetMove, Orders>();

function ordersOf(move: SheetMove): Orders {
  const known = ordersOfMoves.get(move);
  if (known) return known;
  const orders = {
    rows: new LineOrder((row) => move.row(row), LAST_ROW),
    columns: new LineOrder((column) => move.column(column), LAST_COLUMN),
  };
  ordersOfMoves.set(move, orders);
  return orders;
}

function followedOne(place: number, order: LineOrder): Span | null {
  const now = order.place(place);
  return now === null ? null : [now, now];
}

function followedColumns({ column: first, lastColumn: last }: Area, move: SheetMove): Span | null {
  const { columns } = ordersOf(move);
  if (first === last) return followedOne(first, columns);
  const span = columns.span(first, last);
  if (!span) return null;
  return span.isOrdered ? [span.first, span.last] : [first, last];
}

function followedRows({ row: first, lastRow: last }: Area, move: SheetMove): Span | null {
  const { rows } = ordersOf(move);
  if (first === last) return followedOne(first, rows);
  const { body } = move;
  if (body && first <= body.before.row && last >= body.before.lastRow) {
    const above = rows.span(first, body.before.row - 1);
    const below = rows.span(body.before.lastRow + 1, last);
    return [above?.first ?? body.after.row, below?.last ?? body.after.lastRow];
  }
  const span = rows.span(first, last);
  if (!span) return null;
  return span.isOrdered ? [span.first, span.last] : [first, last];
}
