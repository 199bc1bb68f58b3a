/** What a row takes in an answer that tells of each whether it is hidden. */
const BYTES_PER_ROW = 24;

/** Whether there are hidden rows and columns in the used part of a sheet. */
export interface HasHidden {
  readonly rows: boolean;
  readonly columns: boolean;
}

/** Of each row and column of a block whether it is hidden, by hand or by a filter; null where that need not be asked. */
export interface HiddenAsked {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** The hidden rows and columns of one sheet, asked for with its cells; each column once. */
export class HiddenLines {
  readonly rows = new Set<number>();
  readonly columns = new Set<number>();
  private isColumnsAsked: boolean;

  constructor(private readonly has: HasHidden) {
    this.isColumnsAsked = has.columns;
  }

  get bytesPerRow(): number {
    return this.has.rows ? BYTES_PER_ROW : 0;
  }

  ask(block: Excel.Range): HiddenAsked {
    return {
      rows: this.has.rows ? block.getRowProperties({ rowHidden: true }) : null,
      columns: this.isColumnsAsked ? block.getColumnProperties({ columnHidden: true }) : null,
    };
  }

  /** Takes what was answered of a block that begins at this row and column. */
  take({ rows, columns }: HiddenAsked, row: number, column: number): void {
    rows?.value.forEach(({ rowHidden }, down) => {
      if (rowHidden === true) this.rows.add(row + down);
    });
    columns?.value.forEach(({ columnHidden }, across) => {
      if (columnHidden === true) this.columns.add(column + across);
    });
    if (columns) this.isColumnsAsked = false;
  }
}
