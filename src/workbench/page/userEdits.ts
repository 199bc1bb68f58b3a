import type { Area } from '../../workbook/address';
import type { CalculationEngine } from '../calculation/calculationEngine';
import type { WorkbookHost } from '../host';
import { requireOnGrid } from '../members/rules/areas';
import { requireUnlocked } from '../members/rules/protection';
import { deleteSheet, renameSheet } from '../members/rules/sheetChanges';
import { freeSheetName, requireSheetName } from '../members/rules/sheetName';
import { keepTableHeaders } from '../members/rules/tableHeaders';
import type { SheetModel } from '../model/workbookModel';
import { HostError } from '../protocol/hostError';
import { CellClipboard, type PlacedCell } from './cellClipboard';
import { editableAt } from './editableAt';
import type { GridEdits, TypedText } from './gridListener';
import { moveCells } from '../members/rules/moveCells';
import { sheetTexts } from './sheetTexts';
import { setFilter, type FilterButton } from './tableFilter';
import { typedCell } from './typedCell';

/** What an edit asks of what is around it. */
export interface EditSurroundings {
  edited(): void;
  refused(error: HostError): void;
  requestRefresh(): void;
  /** The grid may show something else in a cell than the workbook holds. */
  forget(sheet: SheetModel, row: number, column: number): void;
}

/** What a user does to a workbook: each of these is refused as a whole, or is a step of undo. */
export class UserEdits implements GridEdits {
  private readonly clipboard = new CellClipboard();

  constructor(
    private readonly host: WorkbookHost<CalculationEngine>,
    private readonly page: EditSurroundings,
  ) {}

  /** What a user typed; where one text is refused none of them is entered. */
  enter(sheet: SheetModel, texts: readonly TypedText[]): void {
    for (const { row, column } of texts) this.page.forget(sheet, row, column);
    this.put(sheet, () =>
      texts.map(({ row, column, text }) => ({
        row,
        column,
        cell: typedCell(text, sheet.cell(row, column), this.host.modes.language),
      })),
    );
  }

  private put(sheet: SheetModel, make: () => readonly PlacedCell[]): void {
    this.page.requestRefresh();
    this.allow(() => {
      const cells = make();
      const areas = cells.map(({ row, column }) => ({ row, column, lastRow: row, lastColumn: column }));
      for (const area of areas) requireUnlocked(sheet, requireOnGrid(area));
      for (const { row, column, cell } of cells) sheet.setCell(row, column, cell);
      for (const area of areas) keepTableHeaders(sheet, area);
      if (cells.length > 0) this.page.edited();
    });
  }

  typed(sheetId: string, texts: readonly TypedText[]): void {
    const sheet = this.sheetOf(sheetId);
    if (!sheet) return;
    // An editor that was opened on another cell's formula, and closed as it was, has typed nothing.
    const meant = texts.filter(({ row, column, text }) => {
      const before = editableAt(this.host, sheet, row, column);
      if (before.isOfAnother && before.text === text) this.page.forget(sheet, row, column);
      else return true;
      return false;
    });
    this.enter(sheet, meant);
  }

  copied(sheetId: string, area: Area, text: string, isCut: boolean): void {
    const sheet = this.sheetOf(sheetId);
    if (sheet) this.clipboard.copy(sheet, area, text, isCut);
  }

  pasted(text: string): void {
    const { sheet, area } = this.host.state.selection;
    const cut = this.clipboard.takeCut(text);
    if (cut) {
      this.changeSheet(sheet.id, () => moveCells(cut, { sheet, row: area.row, column: area.column }));
      return;
    }
    this.put(sheet, () => this.clipboard.paste(text, sheet, area, this.host.modes.language));
  }

  columnSized(sheetId: string, column: number, characters: number): void {
    this.changeSheet(sheetId, ({ columnWidths }) => void columnWidths.set(column, characters));
  }

  rowSized(sheetId: string, row: number, points: number): void {
    this.changeSheet(sheetId, ({ rowHeights }) => void rowHeights.set(row, points));
  }

  filter(sheetId: string, button: FilterButton, chosen: ReadonlySet<string> | undefined): void {
    this.changeSheet(sheetId, (sheet) => setFilter(sheet, button, chosen, sheetTexts(this.host, sheet)));
  }

  renamed(sheetId: string, name: string): void {
    this.changeSheet(sheetId, (sheet) =>
      renameSheet(sheet, requireSheetName(this.host.workbook, name, sheet)),
    );
  }

  added(): void {
    const sheet = this.host.workbook.addSheet(freeSheetName(this.host.workbook));
    this.host.workbook.activeSheetId = sheet.id;
    this.page.edited();
  }

  deleted(sheetId: string): void {
    this.changeSheet(sheetId, (sheet) => deleteSheet(sheet, this.host.state));
  }

  moved(sheetId: string, position: number): void {
    const { sheets } = this.host.workbook;
    this.changeSheet(sheetId, (sheet) => {
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(position, 0, sheet);
    });
  }

  private changeSheet(sheetId: string, change: (sheet: SheetModel) => void): void {
    const sheet = this.sheetOf(sheetId);
    if (!sheet) return;
    this.allow(() => {
      change(sheet);
      this.page.edited();
    });
  }

  private allow(change: () => void): void {
    try {
      change();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.page.refused(error);
    }
  }

  private sheetOf(id: string): SheetModel | undefined {
    return this.host.workbook.sheets.find((sheet) => sheet.id === id);
  }
}
