import { BLANK, type Cell, type CellStyle } from './cell';
import type { ChartModel } from './chart';
import type { ShapeModel } from './shape';
import type { DataValidationModel } from './dataValidation';
import type { Area } from '../../workbook/address';

export interface TableColumnModel {
  readonly id: number;
  name: string;
}

/** The rows of a table that one of its columns lets through. */
export interface TableFilter {
  readonly columnId: number;
  /** The texts, as cells show them, that stay in view. */
  readonly texts: readonly string[];
  /** Whether blank cells stay in view. */
  readonly blanks: boolean;
}

/** An Excel table: header row, body, no totals row. */
export interface TableModel {
  readonly id: string;
  name: string;
  /** Header row included. */
  area: Area;
  columns: TableColumnModel[];
  style: string;
  showFilterButton: boolean;
  /** By value; none when absent. The rows that they keep out are among the sheet's hidden rows. */
  filters?: readonly TableFilter[];
  /** Whether the file holds a filter of another kind, such as the ten highest; it stays as it is. */
  hasOtherFilter?: boolean;
  showBandedRows: boolean;
  showHeaders: boolean;
  /** Whether a totals row, as its last row, belongs to `area`. */
  showTotals: boolean;
}

/** What a rule paints; absent leaves the cell's own. */
export interface ConditionalStyle {
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  numberFormat?: string;
}

export interface CellValueRule {
  operator:
    | 'Between'
    | 'NotBetween'
    | 'EqualTo'
    | 'NotEqualTo'
    | 'GreaterThan'
    | 'LessThan'
    | 'GreaterThanOrEqual'
    | 'LessThanOrEqual';
  formula1: string;
  formula2?: string;
}

/** One conditional format; what the file holds of a kind that the model does not know stays with the file. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: 'Custom' | 'CellValue';
  /** The areas it holds for, first one leading (relative references start at its first cell). */
  areas: readonly Area[];
  /** Lower comes first. */
  priority: number;
  stopIfTrue: boolean;
  /** For `Custom`: an English formula starting with `=`. */
  formula?: string;
  cellValue?: CellValueRule;
  style: ConditionalStyle;
}

export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  /** Excel's paper code; 9 is A4. */
  paperSize?: number;
  /** Zoom to so many pages wide and high; absent is 100%. */
  fitToWidth?: number;
  fitToHeight?: number;
  /** Rows repeated on each page, 0-based. */
  titleRows?: { first: number; last: number };
  /** Columns repeated on each page, 0-based. */
  titleColumns?: { first: number; last: number };
  /** In points; absent is Excel's own 0.7 inch. */
  leftMargin?: number;
  rightMargin?: number;
  centerFooter?: string;
  leftFooter?: string;
  rightFooter?: string;
}

export interface FrozenPanes {
  /** How many rows and columns stay in view. */
  rows: number;
  columns: number;
}

/** What a style became by a change. */
interface StyleChange {
  readonly before: CellStyle;
  readonly change: Partial<CellStyle>;
  readonly style: CellStyle;
}

function isSameChange(one: Partial<CellStyle>, other: Partial<CellStyle>): boolean {
  if (one === other) return true;
  const names = Object.keys(one) as (keyof CellStyle)[];
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && one[name] === other[name])
  );
}

/** One worksheet's state. Cells change only through `setCell`, so that the calculation hears of it. */
export class SheetModel {
  /** By row, then by column: a sheet may have hundreds of thousands of rows. */
  private readonly rows = new Map<number, (Cell | undefined)[]>();
  private last: StyleChange | null = null;
  tables: TableModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  /** No two hold for one cell; what the file holds of a form that the model does not know stays with the file. */
  dataValidations: DataValidationModel[] = [];
  /** In the order they were made; what the file holds of a kind that the model does not know stays with the file. */
  charts: ChartModel[] = [];
  /** From the lowest to the one on top; what the file holds of a kind that the model does not know stays with the file. */
  shapes: ShapeModel[] = [];
  /** Column to width in characters of the default font, as the file stores it. */
  columnWidths = new Map<number, number>();
  hiddenColumns = new Set<number>();
  /** Row to height in points. */
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  /** Names of this sheet alone, which come from a file and stay with it. */
  names: NameModel[] = [];
  /** The merged areas her sheets may hold. */
  mergedAreas: Area[] = [];
  frozen: FrozenPanes = { rows: 0, columns: 0 };
  showGridlines = true;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  isProtected = false;
  pageLayout: PageLayoutModel = { orientation: 'Portrait' };

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.rows.get(row)?.[column] ?? BLANK;
  }

  setCell(row: number, column: number, cell: Cell): void {
    const before = this.cell(row, column);
    if (before === cell) return;
    const cells = this.rows.get(row);
    if (cell.value === null && cell.formula === null && Object.keys(cell.style).length === 0) {
      if (cells?.[column]) cells[column] = undefined;
    } else if (cells) {
      cells[column] = cell;
    } else {
      this.rows.set(row, Object.assign([], { [column]: cell }));
    }
    if (before.value !== cell.value || before.formula !== cell.formula) {
      this.workbook.contentChanged(this, row, column);
    }
  }

  setStyle(row: number, column: number, change: Partial<CellStyle>): void {
    const cell = this.cell(row, column);
    const { last } = this;
    // The cells of a range mostly look alike before a change, and then share a style after it.
    const isLikeLast = last !== null && last.before === cell.style && isSameChange(last.change, change);
    const style = isLikeLast ? last.style : { ...cell.style, ...change };
    if (!isLikeLast) this.last = { before: cell.style, change, style };
    this.setCell(row, column, { ...cell, style });
  }

  /** Every cell that holds something or has a style, in no promised order. */
  *entries(): IterableIterator<{ row: number; column: number; cell: Cell }> {
    for (const [row, cells] of this.rows) {
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** The smallest area around all cells with a value or formula; undefined for an empty sheet. */
  usedArea(): Area | undefined {
    let area: { row: number; column: number; lastRow: number; lastColumn: number } | undefined;
    for (const { row, column, cell } of this.entries()) {
      if (cell.value === null && cell.formula === null) continue;
      if (!area) area = { row, column, lastRow: row, lastColumn: column };
      area.row = Math.min(area.row, row);
      area.column = Math.min(area.column, column);
      area.lastRow = Math.max(area.lastRow, row);
      area.lastColumn = Math.max(area.lastColumn, column);
    }
    return area;
  }
}

/** Hears which cell's content changed, or (without a cell) that sheets came, went or were renamed. */
export type ContentListener = (change?: { sheet: SheetModel; row: number; column: number }) => void;

/** A defined name, scoped to the workbook. */
export interface NameModel {
  readonly name: string;
  /** `=Sheet1!$A$1:$B$9` */
  formula: string;
}

/** The workbook as plain state in full doubles; it knows nothing of Office.js, files or screens. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  names: NameModel[] = [];
  /** Office.js `workbook.settings`, values as JSON text. */
  settings = new Map<string, string>();
  activeSheetId = '';
  private sequence = 0;
  private readonly listeners: ContentListener[] = [];

  nextId(prefix: string): string {
    this.sequence += 1;
    return `{${prefix}${String(this.sequence).padStart(8, '0')}}`;
  }

  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this, this.nextId('SHEET'), name);
    this.sheets.push(sheet);
    if (this.sheets.length === 1) this.activeSheetId = sheet.id;
    this.structureChanged();
    return sheet;
  }

  removeSheet(sheet: SheetModel): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.structureChanged();
  }

  renameSheet(sheet: SheetModel, name: string): void {
    sheet.name = name;
    this.structureChanged();
  }

  sheetByName(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Answers what ends the listening. */
  onContentChanged(listener: ContentListener): () => void {
    this.listeners.push(listener);
    return () => void this.listeners.splice(this.listeners.indexOf(listener), 1);
  }

  contentChanged(sheet: SheetModel, row: number, column: number): void {
    for (const listener of this.listeners) listener({ sheet, row, column });
  }

  private structureChanged(): void {
    for (const listener of this.listeners) listener();
  }
}
