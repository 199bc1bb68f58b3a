import { CellError, type ErrorCode } from '../../../src/workbench/model/cell';
import type { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import type { TestCell, TestSheet } from '../../../src/workbook/recognise/testing/snapshotOf';
import type { Written } from '../../host/workbooks';
import { Book, write, type Dressed } from '../book';

function written(cell: TestCell): Written | Dressed {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'error' in cell
    ? new CellError(cell.error as ErrorCode)
    : { value: cell.number, format: cell.format };
}

/** The workbook that the host opens, from sheets as the reader's tests have them. */
export function workbookOfSheets(sheets: readonly TestSheet[]): WorkbookModel {
  const book = new Book();
  for (const { name = 'Blad1', at = 'A1', cells, tables = {} } of sheets) {
    const sheet = book.sheet(name, []);
    write(
      sheet,
      cells.map((row) => row.map(written)),
      at,
    );
    for (const [table, address] of Object.entries(tables)) book.table(sheet, table, address);
  }
  return book.workbook;
}
