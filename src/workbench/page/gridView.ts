import {
  InsertSheetMutation,
  RemoveSheetMutation,
  ScrollCommand,
  ScrollToRangeOperation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import {
  ICommandService,
  LocaleType,
  type IWorksheetData,
  type Workbook,
  type Worksheet,
} from '@univerjs/presets';
import type { Area } from '../../workbook/address';
import type { CalculationEngine } from '../calculation/calculationEngine';
import type { HostModes } from '../model/modes';
import type { SheetModel, WorkbookModel } from '../model/workbookModel';
import type { Grid } from './grid';
import { GridContent } from './gridContent';
import { gridLayout, scrollOutOfFrozen, type GridLayout } from './gridLayout';
import { FONT, worksheetData } from './worksheetData';

type ShownSheet = ReturnType<NonNullable<ReturnType<Grid['univerAPI']['getWorkbook']>>['getActiveSheet']>;

/** One workbook on the grid: brings the grid in line with the model, and changes nothing in the model. */
export class GridView {
  readonly unitId: string;
  readonly content: GridContent;
  private readonly layouts = new Map<SheetModel, string>();
  private depth = 0;

  constructor(
    private readonly grid: Grid,
    private readonly model: WorkbookModel,
    calculator: CalculationEngine,
    language: HostModes['language'],
    private readonly refreshed: () => void,
  ) {
    this.content = new GridContent(calculator, language);
    this.unitId = `workbook-${++lastUnit}`;
    const shown = model.sheets.filter(({ visibility }) => visibility !== 'VeryHidden');
    const first = shown.find(({ id }) => id === model.activeSheetId) ?? shown[0]!;
    this.isApplying(() => {
      grid.univerAPI.createWorkbook({
        id: this.unitId,
        name: 'workbook',
        appVersion: '',
        locale: LocaleType.EN_US,
        styles: {},
        sheetOrder: shown.map(({ id }) => id),
        sheets: Object.fromEntries(shown.map((sheet) => [sheet.id, this.dataOf(sheet, sheet === first)])),
        defaultStyle: FONT,
      });
      this.activate(first.id);
    });
  }

  /** Whether what happens on the grid just now is the view's own doing. */
  get isOwnDoing(): boolean {
    return this.depth > 0;
  }

  private get facade(): ReturnType<Grid['univerAPI']['getWorkbook']> {
    return this.grid.univerAPI.getWorkbook(this.unitId);
  }

  get workbook(): Workbook {
    return this.facade!.getWorkbook();
  }

  sheetOf(id: string): SheetModel | undefined {
    return this.model.sheets.find((sheet) => sheet.id === id);
  }

  /** Brings sheets, layout and the cells of the active sheet in line with the model; others follow when they are shown. */
  refresh(): void {
    this.isApplying(() => {
      this.syncSheets();
      const active = this.workbook.getActiveSheet();
      const sheet = this.sheetOf(active.getSheetId());
      if (!sheet) return;
      const isLayoutNew = this.syncLayout(sheet, active);
      const changes = this.content.changes(sheet);
      const cells = active.getCellMatrix();
      for (const { row, column, data } of changes) {
        if (data) cells.setValue(row, column, data);
        else cells.realDeleteValue(row, column);
      }
      if (changes.length === 0 && !isLayoutNew) return;
      // Tells the formula bar too, which follows only what names its cell; the values are in place already.
      const selected = this.facade?.getActiveRange()?.getRange();
      const cellValue = selected ? { [selected.startRow]: { [selected.startColumn]: {} } } : {};
      this.run(SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue });
      this.facade?.getActiveSheet().refreshCanvas();
    });
    this.refreshed();
  }

  select(sheet: SheetModel, area: Area): void {
    this.isApplying(() => {
      if (this.workbook.getActiveSheet().getSheetId() !== sheet.id) {
        this.activate(sheet.id);
        this.refresh();
      }
      const worksheet = this.facade?.getSheetBySheetId(sheet.id);
      const lastRow = Math.min(area.lastRow, (worksheet?.getMaxRows() ?? 1) - 1);
      const lastColumn = Math.min(area.lastColumn, (worksheet?.getMaxColumns() ?? 1) - 1);
      const [rows, columns] = [lastRow - area.row + 1, lastColumn - area.column + 1];
      if (!worksheet || rows < 1 || columns < 1) return;
      worksheet.getRange(area.row, area.column, rows, columns).activate();
      const start = {
        startRow: area.row,
        startColumn: area.column,
        endRow: area.row,
        endColumn: area.column,
      };
      this.run(ScrollToRangeOperation.id, { range: start });
      this.showWhole(worksheet, sheet, area);
    });
  }

  /** The grid takes frozen columns to be as wide as the others, and may leave a cell behind them. */
  private showWhole(worksheet: ShownSheet, { frozen }: SheetModel, { row, column }: Area): void {
    const skeleton = worksheet.getSkeleton();
    if (!skeleton) return;
    const now = worksheet.getScrollState();
    const x = { start: now.sheetViewStartColumn, offset: now.offsetX };
    const y = { start: now.sheetViewStartRow, offset: now.offsetY };
    const right = scrollOutOfFrozen(column, frozen.columns, skeleton.columnWidthAccumulation, x);
    const down = scrollOutOfFrozen(row, frozen.rows, skeleton.rowHeightAccumulation, y);
    if (!right && !down) return;
    this.run(ScrollCommand.id, {
      sheetViewStartColumn: (right ?? x).start,
      offsetX: (right ?? x).offset,
      sheetViewStartRow: (down ?? y).start,
      offsetY: (down ?? y).offset,
    });
  }

  close(): void {
    this.isApplying(() => this.grid.univerAPI.disposeUnit(this.unitId));
  }

  /** Carries out changes of the grid that must not come back to the model as the user's. */
  private isApplying(apply: () => void): void {
    this.depth += 1;
    try {
      apply();
    } finally {
      this.depth -= 1;
    }
  }

  private run(id: string, params: object): void {
    const commands = this.grid.univer.__getInjector().get(ICommandService);
    commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }

  private activate(sheetId: string): void {
    this.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }

  private dataOf(sheet: SheetModel, withCells: boolean): IWorksheetData {
    const layout = this.layoutOf(sheet);
    this.layouts.set(sheet, JSON.stringify(layout));
    return worksheetData(sheet, layout, withCells ? this.content.changes(sheet) : []);
  }

  private layoutOf(sheet: SheetModel): GridLayout {
    const used = sheet.usedArea();
    return gridLayout(sheet, used?.lastRow ?? 0, used?.lastColumn ?? 0);
  }

  /** Sheets that came, went, moved, got another name, or were hidden or shown. */
  private syncSheets(): void {
    const { workbook } = this;
    const wanted = this.model.sheets.filter(({ visibility }) => visibility !== 'VeryHidden');
    wanted.forEach((sheet, index) => {
      if (!workbook.getSheetBySheetId(sheet.id)) {
        this.content.forget(sheet);
        this.run(InsertSheetMutation.id, { index, sheet: this.dataOf(sheet, false) });
      }
      const worksheet = workbook.getSheetBySheetId(sheet.id)!;
      const config = worksheet.getConfig();
      const subUnitId = sheet.id;
      const hidden = sheet.visibility === 'Visible' ? 0 : 1;
      if (config.name !== sheet.name) this.run(SetWorksheetNameMutation.id, { subUnitId, name: sheet.name });
      if (config.hidden !== hidden) this.run(SetWorksheetHideMutation.id, { subUnitId, hidden });
      if (config.tabColor !== sheet.tabColor)
        this.run(SetTabColorMutation.id, { subUnitId, color: sheet.tabColor });
      const fromOrder = workbook.getConfig().sheetOrder.indexOf(sheet.id);
      if (fromOrder !== index)
        this.run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder: index });
    });
    const ids = new Set(wanted.map(({ id }) => id));
    const gone = workbook.getConfig().sheetOrder.filter((id) => !ids.has(id));
    const active = workbook.getActiveSheet().getSheetId();
    if (this.model.activeSheetId !== active && ids.has(this.model.activeSheetId)) {
      this.activate(this.model.activeSheetId);
    } else if (gone.includes(active)) {
      this.activate(wanted.find(({ visibility }) => visibility === 'Visible')!.id);
    }
    for (const subUnitId of gone) this.run(RemoveSheetMutation.id, { subUnitId });
  }

  private syncLayout(sheet: SheetModel, worksheet: Worksheet): boolean {
    const layout = this.layoutOf(sheet);
    const text = JSON.stringify(layout);
    if (this.layouts.get(sheet) === text) return false;
    this.layouts.set(sheet, text);
    const subUnitId = sheet.id;
    const config = worksheet.getConfig();
    Object.assign(config, { rowCount: layout.rowCount, columnCount: layout.columnCount });
    replaceEntries(worksheet.getColumnManager().getColumnData(), layout.columnData);
    replaceEntries(config.rowData, layout.rowData);
    config.mergeData.splice(0, config.mergeData.length, ...layout.mergeData);
    worksheet.getSpanModel().rebuild(config.mergeData);
    if (config.showGridlines !== layout.showGridlines)
      this.run(ToggleGridlinesMutation.id, { subUnitId, showGridlines: layout.showGridlines });
    this.run(SetFrozenMutation.id, { subUnitId, ...layout.freeze });
    // Sizes and hidden rows are in place already; without a change of that kind the grid does not measure anew.
    this.run(SetRowHiddenMutation.id, { subUnitId, ranges: [] });
    return true;
  }
}

let lastUnit = 0;

/** The grid holds on to the very object. */
function replaceEntries(target: object, entries: Readonly<Record<number, object>>): void {
  const record = target as Record<string, object>;
  for (const key of Object.keys(record)) delete record[key];
  Object.assign(record, entries);
}
