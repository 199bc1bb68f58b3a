import { areaAddress, columnLetters } from '../address';
import { LAYOUT, type SheetPlan } from '../sheetPlan';

/** Where cells of a sheet of ours stand, as an analyst writes it: `Structuur!E7:E20`. */
export class CitedCells {
  constructor(
    private readonly plan: Pick<SheetPlan, 'columns' | 'rows'>,
    private readonly sheetName: string,
  ) {}

  /** All cells of a column of the table. */
  all(columnId: string): string {
    const column = this.column(columnId);
    const lastRow = LAYOUT.firstRow + Math.max(this.plan.rows.length, 1) - 1;
    const area = areaAddress({ row: LAYOUT.firstRow, column, lastRow, lastColumn: column });
    return `${this.sheetName}!${area}`;
  }

  /** The cell above the header. */
  total(columnId: string): string {
    return `${this.sheetName}!${columnLetters(this.column(columnId))}${LAYOUT.totalsRow + 1}`;
  }

  /** The address without its row number, for a formula that finds the row. */
  withoutRow(columnId: string): string {
    return `${this.sheetName}!${columnLetters(this.column(columnId))}`;
  }

  private column(columnId: string): number {
    const column = this.plan.columns.findIndex(({ id }) => id === columnId);
    if (column < 0) throw new Error(`The plan has no column ${columnId}.`);
    return column;
  }
}
