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
import type { EditableText, GridListener, TypedText } from './gridEdits';
import type { GridView } from './gridView';
import { moveCells } from './moveCells';
import { ObservedLog } from './observedLog';
import { shownText } from './shownText';
import {
  filterButtonAt,
  filterChoices,
  setFilter,
  type FilterButton,
  type FilterChoice,
  type TextAt,
} from './tableFilter';
import { editableText, typedCell } from './typedCell';
import { UndoHistory } from './undo';

/** Requests that follow one another within this time belong to one step of undo: a run of the pane is several. */
const ONE_STEP_MILLISECONDS = 1_000;

/** What the workbook tells the page around it. */
export interface PageMessages {
  refused(error: HostError): void;
  notPossible(): void;
  changed(): void;
  /** @param uncalculated the cells whose formulas could not be calculated, so that they keep the file's value. */
  calculated(uncalculated: readonly string[]): void;
}

/** One workbook, open in the page: its host, its view once there is a grid, and the way back. */
export class OpenWorkbook implements GridListener {
  readonly host: WorkbookHost<CalculationEngine>;
  private view: GridView | undefined;
  private readonly history: UndoHistory;
  private readonly clipboard = new CellClipboard();
  private frame = 0;
  private isSettling = false;
  private isClosed = false;
  private lastRequestChange = -Infinity;
  private shownSelection: unknown;
  private isEdited = false;

  constructor(
    readonly file: Saveable,
    modes: Partial<HostModes>,
    private readonly messages: PageMessages,
  ) {
    const log = new ObservedLog((entry) => this.requestAnswered(entry));
    this.host = createHost({ workbook: file.workbook, modes, log }, workbenchCalculation);
    const { workbook } = this.host;
    const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0]!;
    this.host.state.selection = { ...this.host.state.selection, sheet: active };
    this.shownSelection = this.host.state.selection;
    this.history = new UndoHistory(workbook);
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
    return this.view?.isOwnDoing ?? false;
  }

  /** The grid has come: from now on it follows the workbook. */
  showOn(view: GridView): void {
    this.view = view;
    this.requestRefresh();
  }

  /** Waits until everything is calculated, and on the grid where it has come. */
  async settle(): Promise<void> {
    await this.host.calculator.settle();
    this.refresh();
  }

  close(): void {
    this.isClosed = true;
    cancelAnimationFrame(this.frame);
    this.host.close();
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
    for (const { row, column } of texts) this.view?.content.forget(sheet, row, column);
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
    const sheet = this.sheetOf(sheetId);
    if (!sheet) return;
    this.host.state.selection = { sheet, area };
    this.shownSelection = this.host.state.selection;
  }

  activated(sheetId: string): void {
    if (this.isOwnDoing || !this.sheetOf(sheetId)) return;
    this.workbook.activeSheetId = sheetId;
    this.requestRefresh();
  }

  /** The message of the error in a cell, where it has one. */
  errorMessageAt(sheetId: string, row: number, column: number): string | undefined {
    const sheet = this.sheetOf(sheetId);
    const value = sheet && this.host.calculator.valueAt(sheet, row, column);
    return value instanceof CellError ? value.message : undefined;
  }

  editable(sheetId: string, row: number, column: number): EditableText {
    const sheet = this.sheetOf(sheetId);
    if (!sheet) return { text: '', isOfAnother: false };
    const { calculator, modes } = this.host;
    const cell = sheet.cell(row, column);
    const isBlank = cell.formula === null && cell.value === null;
    const anchor = isBlank ? calculator.spillAnchor(sheet, row, column) : undefined;
    const shown = anchor ? sheet.cell(anchor.row, anchor.column) : cell;
    return { text: editableText(shown, modes.language), isOfAnother: anchor !== undefined };
  }

  typed(sheetId: string, texts: readonly TypedText[]): void {
    const sheet = this.sheetOf(sheetId);
    if (!sheet) return;
    // An editor that was opened on another cell's formula, and closed as it was, has typed nothing.
    const meant = texts.filter(({ row, column, text }) => {
      const before = this.editable(sheetId, row, column);
      if (before.isOfAnother && before.text === text) this.view?.content.forget(sheet, row, column);
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

  /** The filter button in a cell, where a table has one there. */
  filterButton(sheetId: string, row: number, column: number): FilterButton | undefined {
    const sheet = this.sheetOf(sheetId);
    return sheet && filterButtonAt(sheet, row, column);
  }

  filterChoices(sheetId: string, button: FilterButton): readonly FilterChoice[] {
    const sheet = this.sheetOf(sheetId);
    return sheet ? filterChoices(button, this.textsOn(sheet)) : [];
  }

  filter(sheetId: string, button: FilterButton, chosen: ReadonlySet<string> | undefined): void {
    this.changeSheet(sheetId, (sheet) => setFilter(sheet, button, chosen, this.textsOn(sheet)));
  }

  private textsOn(sheet: SheetModel): TextAt {
    const { calculator, modes } = this.host;
    return (row, column) => {
      const format = sheet.cell(row, column).style.numberFormat ?? 'General';
      return shownText(calculator.valueAt(sheet, row, column), format, modes.language);
    };
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
    for (const sheet of this.workbook.sheets) this.view?.content.forget(sheet);
    this.requestRefresh();
  }

  private sheetOf(id: string): SheetModel | undefined {
    return this.workbook.sheets.find((sheet) => sheet.id === id);
  }

  private changeSheet(sheetId: string, change: (sheet: SheetModel) => void): void {
    const sheet = this.sheetOf(sheetId);
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
    this.view?.refresh();
    this.showSelection();
    if (this.isSettling) return;
    this.isSettling = true;
    void this.host.calculator.settle().then(() => {
      this.isSettling = false;
      if (this.isClosed) return;
      this.view?.refresh();
      this.messages.calculated(this.host.calculator.uncalculated);
    });
  }

  private showSelection(): void {
    const { selection } = this.host.state;
    if (selection === this.shownSelection) return;
    this.workbook.activeSheetId = selection.sheet.id;
    if (!this.view) return;
    this.shownSelection = selection;
    this.view.select(selection.sheet, selection.area);
  }
}
