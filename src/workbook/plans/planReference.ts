import { absoluteAddress, sheetReference } from '../address';
import { LAYOUT, type ColumnPlan, type RowPlan } from '../sheetPlan';

/** What a plan must tell before others can refer to its cells. */
interface Placed {
  readonly columns: readonly Pick<ColumnPlan, 'id'>[];
  readonly rows: readonly Pick<RowPlan, 'key'>[];
}

/**
 * Addresses of the cells of a plan, by column and row key.
 * With a sheet name they are for other sheets' formulas, without one for its own.
 */
export class PlanReference {
  private readonly prefix: string;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly rows: ReadonlyMap<string, number>;

  constructor(placed: Placed, sheetName?: string) {
    this.prefix = sheetName === undefined ? '' : sheetReference(sheetName);
    this.columns = new Map(placed.columns.map((column, index) => [column.id, index]));
    this.rows = new Map(placed.rows.map((row, index) => [row.key, LAYOUT.firstRow + index]));
  }

  has(columnId: string, key: string): boolean {
    return this.columns.has(columnId) && this.rows.has(key);
  }

  /**
   * One cell of the table. On its own sheet the row is relative, on another it is fixed: when she sorts a
   * table, Excel moves relative rows along, which is right within a row and wrong between sheets.
   */
  cell(columnId: string, key: string): string {
    const isOwnSheet = this.prefix === '';
    return this.prefix + absoluteAddress(this.row(key), this.column(columnId), { row: isOwnSheet });
  }

  /** One cell of the own sheet with nothing fixed, for a condition that is asked of every cell of a block. */
  moving(columnId: string, key: string): string {
    return absoluteAddress(this.row(key), this.column(columnId), { row: true, column: true });
  }

  /** The header above such a cell. */
  movingHeader(columnId: string): string {
    return absoluteAddress(LAYOUT.headerRow, this.column(columnId), { column: true });
  }

  /** The cell in the totals row above the header. */
  total(columnId: string): string {
    return this.prefix + absoluteAddress(LAYOUT.totalsRow, this.column(columnId));
  }

  /** All cells of a column of the table. */
  all(columnId: string): string {
    const last = LAYOUT.firstRow + Math.max(this.rows.size, 1) - 1;
    const column = this.column(columnId);
    return `${this.prefix}${absoluteAddress(LAYOUT.firstRow, column)}:${absoluteAddress(last, column)}`;
  }

  /** The cells of a row from one column to another. */
  across(fromId: string, toId: string, key: string): string {
    const row = this.row(key);
    const [from, to] = [this.column(fromId), this.column(toId)];
    return `${this.prefix}${absoluteAddress(row, from, { row: true })}:${absoluteAddress(row, to, { row: true })}`;
  }

  private column(columnId: string): number {
    const column = this.columns.get(columnId);
    if (column === undefined) throw new Error(`The plan has no column ${columnId}.`);
    return column;
  }

  private row(key: string): number {
    const row = this.rows.get(key);
    if (row === undefined) throw new Error(`The plan has no row ${key}.`);
    return row;
  }
}
