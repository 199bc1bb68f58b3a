import { WorkbookModel, type SheetModel } from '../model/workbookModel';
import { columnPixels, gridLayout, scrollOutOfFrozen } from './gridLayout';

let sheet: SheetModel;
beforeEach(() => {
  sheet = new WorkbookModel().addSheet('Input');
});

describe('the layout of a sheet on the grid', () => {
  it('leaves room to type beyond the content', () => {
    expect(gridLayout(sheet, 0, 0)).toMatchObject({ rowCount: 200, columnCount: 26, showGridlines: 1 });
    expect(gridLayout(sheet, 499, 29)).toMatchObject({ rowCount: 599, columnCount: 41 });
  });

  it('has the widths, heights, hidden rows and columns, merges and panes of the model', () => {
    sheet.columnWidths.set(1, 20);
    sheet.hiddenColumns.add(2);
    sheet.rowHeights.set(3, 30);
    sheet.hiddenRows.add(4);
    sheet.mergedAreas = [{ row: 0, column: 0, lastRow: 0, lastColumn: 3 }];
    sheet.frozen = { rows: 6, columns: 1 };
    sheet.showGridlines = false;
    expect(gridLayout(sheet, 0, 0)).toMatchObject({
      // Seven pixels for a digit of the default font, and 96 pixels for 72 points.
      columnData: { 1: { w: 140 }, 2: { hd: 1 } },
      rowData: { 3: { h: 40 }, 4: { hd: 1 } },
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }],
      freeze: { xSplit: 1, ySplit: 6, startColumn: 1, startRow: 6 },
      showGridlines: 0,
    });
  });

  it('makes a row of wrapped text as high as the text, unless it has a height of its own', () => {
    const long = 'Vijf woorden op een rij '.repeat(6);
    sheet.setCell(1, 0, { value: long, formula: null, style: { wrapText: true } });
    sheet.setCell(2, 0, { value: long, formula: null, style: { wrapText: true } });
    sheet.setCell(3, 0, { value: long, formula: null, style: {} });
    sheet.rowHeights.set(2, 15);
    const { rowData } = gridLayout(sheet, 3, 0);
    expect(rowData[1]!.h).toBeGreaterThan(100);
    expect(rowData[2]!.h).toBe(20);
    expect(rowData[3]).toBeUndefined();
  });

  it('knows no width to fit a number in where the cell is merged or its column hidden', () => {
    sheet.columnWidths.set(1, 10);
    sheet.hiddenColumns.add(2);
    sheet.mergedAreas = [{ row: 0, column: 1, lastRow: 1, lastColumn: 1 }];
    expect(columnPixels(sheet, 0, 0)).toBe(64);
    expect(columnPixels(sheet, 2, 1)).toBe(70);
    expect(columnPixels(sheet, 1, 1)).toBeUndefined();
    expect(columnPixels(sheet, 0, 2)).toBeUndefined();
  });
});

describe('scrolling to a cell', () => {
  // A frozen column of 200 pixels, and four of 100 beside it.
  const ends = [200, 300, 400, 500, 600];
  const scrolled = (start: number, offset = 0) => ({ start, offset });

  it('is not needed for a frozen one, or for one beside the frozen ones', () => {
    expect(scrollOutOfFrozen(0, 1, ends, scrolled(1))).toBeUndefined();
    expect(scrollOutOfFrozen(1, 1, ends, scrolled(0))).toBeUndefined();
    expect(scrollOutOfFrozen(3, 1, ends, scrolled(1))).toBeUndefined();
  });

  it('counts in pixels, since the frozen ones may be wider than the others', () => {
    // Scrolled by the 200 pixels of the first column, the second and third are hidden behind it.
    expect(scrollOutOfFrozen(1, 1, ends, scrolled(1))).toEqual(scrolled(0, 0));
    expect(scrollOutOfFrozen(2, 1, ends, scrolled(1))).toEqual(scrolled(0, 100));
    expect(scrollOutOfFrozen(3, 1, ends, scrolled(2))).toEqual(scrolled(1, 0));
  });

  it('shows the whole of one of which a part is hidden', () => {
    expect(scrollOutOfFrozen(2, 1, ends, scrolled(0, 130))).toEqual(scrolled(0, 100));
  });

  it('passes over hidden ones', () => {
    expect(scrollOutOfFrozen(3, 1, [200, 200, 300, 400], scrolled(2, 50))).toEqual(scrolled(0, 100));
  });
});
