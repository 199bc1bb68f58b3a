import { splitSheet } from '../address';
import { readWorkbook } from '../read/readWorkbook';
import { kindsAt } from '../recognise/kindsAt';
import type { TableKind, TablePlace } from '../recognise/tableChoice';

export interface SelectedTables {
  readonly place: TablePlace;
  /** What can be read there; nothing when the selection is no table. */
  readonly kinds: readonly TableKind[];
}

/** The tables at what she selected; it changes nothing. A selection of several ranges is refused by Excel. */
export async function tablesAtSelection(): Promise<SelectedTables> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook
      .getSelectedRange()
      .load('address,rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    const { sheet } = splitSheet(range.address);
    const place: TablePlace = {
      sheet: sheet ?? '',
      area: { row, column, lastRow: row + rowCount - 1, lastColumn: column + columnCount - 1 },
    };
    return { place, kinds: kindsAt(await readWorkbook(context), place) };
  });
}
