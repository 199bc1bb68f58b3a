import { WorkbookModel, type SheetModel, type TableModel } from '../model/workbookModel';
import { tableLookAt } from './tableLook';

let sheet: SheetModel;
let table: TableModel;
beforeEach(() => {
  sheet = new WorkbookModel().addSheet('Input');
  table = {
    id: '1',
    name: 'Sectors',
    area: { row: 1, column: 1, lastRow: 4, lastColumn: 2 },
    columns: [
      { id: 1, name: 'Sector' },
      { id: 2, name: 'Jobs' },
    ],
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    showHeaders: true,
    showTotals: false,
  };
  sheet.tables.push(table);
});

// The accents are those of the Office theme; medium 2 and light 9 use the first, #4472C4 (ECMA-376, presetTableStyles).
describe('the look that a table gives its cells', () => {
  it('is a filled header in the accent, with white letters', () => {
    expect(tableLookAt(sheet, 1, 1)).toEqual({ bold: true, fillColor: '#4472C4', fontColor: '#FFFFFF' });
    table.style = 'TableStyleMedium4';
    expect(tableLookAt(sheet, 1, 1)!.fillColor).toBe('#A5A5A5');
  });

  it('bands every other row, from the first below the header', () => {
    const fills = [2, 3, 4].map((row) => tableLookAt(sheet, row, 1)?.fillColor);
    // The accent with 80% white, which Excel shows as #D9E2F3 or, rounded otherwise, #DAE3F3.
    expect(fills).toEqual(['#DAE3F3', undefined, '#DAE3F3']);
    table.showHeaders = false;
    expect(tableLookAt(sheet, 1, 1)?.fillColor).toBe('#DAE3F3');
    table.showBandedRows = false;
    expect(tableLookAt(sheet, 3, 1)?.fillColor).toBeUndefined();
  });

  it('is none outside the table, or without a built-in style', () => {
    expect(tableLookAt(sheet, 0, 1)).toBeUndefined();
    expect(tableLookAt(sheet, 2, 3)).toBeUndefined();
    table.style = '';
    expect(tableLookAt(sheet, 2, 1)).toBeUndefined();
  });
});
