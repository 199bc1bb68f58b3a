import type { Area } from '../../workbook/address';
import type { CalculationEngine } from '../calculation/calculationEngine';
import type { FormulaProblem } from '../calculation/formulaProblem';
import type { OpenedFile, Saveable } from '../files';
import { createHost, workbenchCalculation, type WorkbookHost } from '../host';
import { CellError } from '../model/cell';
import type { HostModes } from '../model/modes';
import { WorkbookModel, type SheetModel } from '../model/workbookModel';
import type { HostError } from '../protocol/hostError';
import type { LoggedRequest } from '../protocol/requestLog';
import { editableAt } from './editableAt';
import type { EditableText, GridListener } from './gridListener';
import type { GridView } from './gridView';
import { ObservedLog } from './observedLog';
import { sheetTexts } from './sheetTexts';
import { filterButtonAt, filterChoices, type FilterButton, type FilterChoice } from './tableFilter';
import { UndoHistory } from './undo';
import { UserEdits } from './userEdits';

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
  readonly edits: UserEdits;
  private view: GridView | undefined;
  private readonly history: UndoHistory;
  private frame = 0;
  private isSettling = false;
  private isClosed = false;
  private lastRequestChange = -Infinity;
  private shownSelection: unknown;

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
    this.edits = new UserEdits(this.host, {
      edited: () => this.edited(),
      refused: (error) => messages.refused(error),
      requestRefresh: () => this.requestRefresh(),
      forget: (sheet, row, column) => this.view?.content.forget(sheet, row, column),
    });
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
    return !this.history.isSaved;
  }

  saved(): void {
    this.history.keepAsSaved();
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

  /** What is wrong in a cell: the message of the function in it, or what the calculation knows. */
  problemAt(sheetId: string, row: number, column: number): string | FormulaProblem | undefined {
    const sheet = this.sheetOf(sheetId);
    if (!sheet) return undefined;
    const { calculator } = this.host;
    const value = calculator.valueAt(sheet, row, column);
    const message = value instanceof CellError ? value.message : undefined;
    return message ?? calculator.problemAt(sheet, row, column);
  }

  editable(sheetId: string, row: number, column: number): EditableText {
    const sheet = this.sheetOf(sheetId);
    return sheet ? editableAt(this.host, sheet, row, column) : { text: '', isOfAnother: false };
  }

  /** The filter button in a cell, where a table has one there. */
  filterButton(sheetId: string, row: number, column: number): FilterButton | undefined {
    const sheet = this.sheetOf(sheetId);
    return sheet && filterButtonAt(sheet, row, column);
  }

  filterChoices(sheetId: string, button: FilterButton): readonly FilterChoice[] {
    const sheet = this.sheetOf(sheetId);
    return sheet ? filterChoices(button, sheetTexts(this.host, sheet)) : [];
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

  private edited(): void {
    this.lastRequestChange = -Infinity;
    this.history.changed();
    this.messages.changed();
    this.requestRefresh();
  }

  private requestAnswered(entry: LoggedRequest): void {
    if (this.isClosed || entry.kind !== 'sync') return;
    if (entry.changesWorkbook) {
      const now = performance.now();
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
