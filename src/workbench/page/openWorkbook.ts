import type { Area } from '../../workbook/address';
import type { CalculationEngine } from '../calculation/calculationEngine';
import type { OpenedFile, Saveable } from '../files';
import { createHost, workbenchCalculation, type WorkbookHost } from '../host';
import { requireSheetName, freeSheetName } from '../members/rules/sheetName';
import { deleteSheet, renameSheet } from '../members/rules/sheetChanges';
import { requireOnGrid } from '../members/rules/areas';
import { requireUnlocked } from '../members/rules/protection';
import { keepTableHeaders } from '../members/rules/tableHeaders';
import { CellError } from '../model/cell';
import type { HostModes } from '../model/modes';
import { WorkbookModel, type SheetModel } from '../model/workbookModel';
import { HostError } from '../protocol/hostError';
import type { LoggedRequest } from '../protocol/requestLog';
import { CellClipboard, type PlacedCell } from './cellClipboard';
import type { Grid } from './grid';
import type { GridListener, TypedText } from './gridEdits';
import { GridView } from './gridView';
import { ObservedLog } from './observedLog';
import { editableText, typedCell } from './typedCell';
import { UndoHistory } from './undo';

/** Requests that follow one another within this time belong to one step of undo: a run of the pane is several. */
const ONE_STEP_MILLISECONDS = 1_000;

/** What the workbook tells the page around it. */
export interface PageMessages {
  refused(error: HostError): void;
  notPossible(): void;
  changed(): void;
}

/** One workbook, open in the page: its host, its view on the grid, and the way back. */
export class OpenWorkbook implements GridListener {
  readonly host: WorkbookHost<CalculationEngine>;
  private readonly view: GridView;
  private readonly history: UndoHistory;
  private readonly clipboard = new CellClipboard();
  private frame = 0;
  private isSettling = false;
  private isClosed = false;
  private lastRequestChange = -Infinity;
  private shownSelection: unknown;
  private isEdited = false;

  constructor(
    grid: Grid,
    readonly file: Saveable,
    modes: Partial<HostModes>,
    private readonly messages: PageMessages,
  ) {
    const log = new ObservedLog((entry) => this.requestAnswered(entry));
    this.host = createHost({ workbook: file.workbook, modes, log }, workbenchCalculation);
    const { workbook, calculator } = this.host;
    const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0]!;
    this.host.state.selection = { ...this.host.state.selection, sheet: active };
    this.shownSelection = this.host.state.selection;
    this.history = new UndoHistory(workbook);
    this.view = new GridView(grid, workbook, calculator, this.host.modes.language);
    workbook.onContentChanged(() => this.requestRefresh());
  }

  get workbook(): WorkbookModel {
    return this.host.workbook;
  }

  get losses(): OpenedFile['losses'] {
    return 'losses' in this.file ? this.file.losses : [];
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  /** Whether the workbook differs from the file it came from. */
  get isChanged(): boolean {
    return this.isEdited;
  }

  saved(): void {
    this.isEdited = false;
  }

  get isOwnDoing(): boolean {
    return this.view.isOwnDoing;
  }

  /** Waits until everything is calculated and on the grid. */
  async settle(): Promise<void> {
    await this.host.calculator.settle();
    this.refresh();
  }

  close(): void {
    this.isClosed = true;
    cancelAnimationFrame(this.frame);
    this.host.close();
    this.view.close();
  }

  /** Asks the functions of the add-in again: their code was loaded anew. */
  recalculateFunctions(): void {
    const prefix = `${this.host.functions.namespace}.`;
    for (const sheet of this.workbook.sheets) {
      for (const { row, column, cell } of [...sheet.entries()]) {
        if (cell.formula?.toUpperCase().includes(prefix)) this.workbook.contentChanged(sheet, row, column);
      }
    }
    this.requestRefresh();
  }

  /** What a user typed; where one text is refused none of them is entered. */
  enter(sheet: SheetModel, texts: readonly TypedText[]): void {
    for (const { row, column } of texts) this.view.content.forget(sheet, row, column);
    this.put(sheet, () =>
      texts.map(({ row, column, text }) => ({
        row,
        column,
        cell: typedCell(text, sheet.cell(row, column), this.host.modes.language),
      })),
    );
  }

  private put(sheet: SheetModel, make: () => readonly PlacedCell[]): void {
    this.requestRefresh();
    this.allow(() => {
      const cells = make();
      const areas = cells.map(({ row, column }) => ({ row, column, lastRow: row, lastColumn: column }));
      for (const area of areas) requireUnlocked(sheet, requireOnGrid(area));
      for (const { row, column, cell } of cells) sheet.setCell(row, column, cell);
      for (const area of areas) keepTableHeaders(sheet, area);
      if (cells.length > 0) this.edited();
    });
  }

  select(sheet: SheetModel, area: Area): void {
    this.host.state.selection = { sheet, area };
    this.showSelection();
  }

  /** The user's own selection on the grid. */
  selected(sheetId: string, area: Area): void {
    const sheet = this.view.sheetOf(sheetId);
    if (!sheet) return;
    this.host.state.selection = { sheet, area };
    this.shownSelection = this.host.state.selection;
  }

  activated(sheetId: string): void {
    if (this.isOwnDoing || !this.view.sheetOf(sheetId)) return;
    this.workbook.activeSheetId = sheetId;
    this.requestRefresh();
  }

  /** The message of the error in a cell, where it has one. */
  errorMessageAt(sheetId: string, row: number, column: number): string | undefined {
    const sheet = this.view.sheetOf(sheetId);
    const value = sheet && this.host.calculator.valueAt(sheet, row, column);
    return value instanceof CellError ? value.message : undefined;
  }

  editable(sheetId: string, row: number, column: number): string {
    const sheet = this.view.sheetOf(sheetId);
    if (!sheet) return '';
    const cell = sheet.cell(row, column);
    const isSpilled = cell.formula === null && cell.value === null;
    const shown = isSpilled ? { ...cell, value: this.host.calculator.valueAt(sheet, row, column) } : cell;
    return editableText(shown, this.host.modes.language);
  }

  typed(sheetId: string, texts: readonly TypedText[]): void {
    const sheet = this.view.sheetOf(sheetId);
    if (sheet) this.enter(sheet, texts);
  }

  copied(sheetId: string, area: Area, text: string): void {
    const sheet = this.view.sheetOf(sheetId);
    if (sheet) this.clipboard.copy(sheet, area, text);
  }

  pasted(text: string): void {
    const { sheet, area } = this.host.state.selection;
    this.put(sheet, () => this.clipboard.paste(text, sheet, area, this.host.modes.language));
  }

  columnSized(sheetId: string, column: number, characters: number): void {
    this.changeSheet(sheetId, ({ columnWidths }) => void columnWidths.set(column, characters));
  }

  rowSized(sheetId: string, row: number, points: number): void {
    this.changeSheet(sheetId, ({ rowHeights }) => void rowHeights.set(row, points));
  }

  renamed(sheetId: string, name: string): void {
    this.changeSheet(sheetId, (sheet) => renameSheet(sheet, requireSheetName(this.workbook, name, sheet)));
  }

  added(): void {
    const sheet = this.workbook.addSheet(freeSheetName(this.workbook));
    this.workbook.activeSheetId = sheet.id;
    this.edited();
  }

  deleted(sheetId: string): void {
    this.changeSheet(sheetId, (sheet) => deleteSheet(sheet, this.host.state));
  }

  moved(sheetId: string, position: number): void {
    const { sheets } = this.workbook;
    this.changeSheet(sheetId, (sheet) => {
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(position, 0, sheet);
    });
  }

  undo(): void {
    if (!this.history.undo()) return;
    const { selection } = this.host.state;
    if (!this.workbook.sheets.includes(selection.sheet)) {
      this.host.state.selection = { ...selection, sheet: this.workbook.sheets[0]! };
    }
    this.lastRequestChange = -Infinity;
    this.messages.changed();
    this.requestRefresh();
  }

  notPossible = (): void => this.messages.notPossible();

  strayed(): void {
    for (const sheet of this.workbook.sheets) this.view.content.forget(sheet);
    this.requestRefresh();
  }

  private changeSheet(sheetId: string, change: (sheet: SheetModel) => void): void {
    const sheet = this.view.sheetOf(sheetId);
    if (!sheet) return;
    this.allow(() => {
      change(sheet);
      this.edited();
    });
  }

  private allow(change: () => void): void {
    try {
      change();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.messages.refused(error);
    }
  }

  private edited(): void {
    this.isEdited = true;
    this.lastRequestChange = -Infinity;
    this.history.changed();
    this.messages.changed();
    this.requestRefresh();
  }

  private requestAnswered(entry: LoggedRequest): void {
    if (this.isClosed || entry.kind !== 'sync') return;
    if (entry.changesWorkbook) {
      const now = performance.now();
      this.isEdited = true;
      this.history.changed(now - this.lastRequestChange < ONE_STEP_MILLISECONDS);
      if (entry.clearsUndo) this.history.forget();
      this.lastRequestChange = now;
      this.messages.changed();
    }
    this.requestRefresh();
  }

  /** However much changes, the grid follows once a frame. */
  private requestRefresh(): void {
    if (this.frame !== 0 || this.isClosed) return;
    this.frame = requestAnimationFrame(() => this.refresh());
  }

  private refresh(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.isClosed) return;
    this.view.refresh();
    this.showSelection();
    if (this.isSettling) return;
    this.isSettling = true;
    void this.host.calculator.settle().then(() => {
      this.isSettling = false;
      if (!this.isClosed) this.view.refresh();
    });
  }

  private showSelection(): void {
    const { selection } = this.host.state;
    if (selection === this.shownSelection) return;
    this.shownSelection = selection;
    this.workbook.activeSheetId = selection.sheet.id;
    this.view.select(selection.sheet, selection.area);
  }
}
