import type { Cell } from '../model/cell';
import type { NameModel, SheetModel, WorkbookModel } from '../model/workbookModel';

/** So many steps are kept; older ones are forgotten. */
const MOST_STEPS = 50;

type SheetState = Omit<
  SheetModel,
  'workbook' | 'id' | 'cell' | 'setCell' | 'setStyle' | 'entries' | 'usedArea' | 'dataValidations'
>;

interface SheetMoment {
  readonly sheet: SheetModel;
  readonly cells: ReadonlyMap<number, Cell>;
  readonly state: SheetState;
  /** The very objects, which the opened file knows its tables and rules by. */
  readonly tables: SheetModel['tables'];
  readonly conditionalFormats: SheetModel['conditionalFormats'];
  /** Never changed in place. */
  readonly dataValidations: SheetModel['dataValidations'];
  readonly charts: SheetModel['charts'];
  readonly shapes: SheetModel['shapes'];
}

interface Moment {
  readonly sheets: readonly SheetMoment[];
  readonly names: readonly NameModel[];
  readonly settings: ReadonlyMap<string, string>;
  readonly activeSheetId: string;
}

const COLUMNS = 16_384;

const stateOf = (sheet: SheetModel): SheetState =>
  structuredClone({
    name: sheet.name,
    tables: sheet.tables,
    conditionalFormats: sheet.conditionalFormats,
    charts: sheet.charts,
    shapes: sheet.shapes,
    columnWidths: sheet.columnWidths,
    hiddenColumns: sheet.hiddenColumns,
    rowHeights: sheet.rowHeights,
    hiddenRows: sheet.hiddenRows,
    names: sheet.names,
    mergedAreas: sheet.mergedAreas,
    frozen: sheet.frozen,
    showGridlines: sheet.showGridlines,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    isProtected: sheet.isProtected,
    pageLayout: sheet.pageLayout,
  });

function sheetMoment(sheet: SheetModel): SheetMoment {
  const cells = new Map<number, Cell>();
  for (const { row, column, cell } of sheet.entries()) cells.set(row * COLUMNS + column, cell);
  return {
    sheet,
    cells,
    state: stateOf(sheet),
    tables: [...sheet.tables],
    conditionalFormats: [...sheet.conditionalFormats],
    dataValidations: sheet.dataValidations,
    charts: [...sheet.charts],
    shapes: [...sheet.shapes],
  };
}

function momentOf(workbook: WorkbookModel): Moment {
  return {
    sheets: workbook.sheets.map(sheetMoment),
    names: structuredClone(workbook.names),
    settings: new Map(workbook.settings),
    activeSheetId: workbook.activeSheetId,
  };
}

/** Gives the kept objects back what they held then. */
function restored<Kind extends object>(kept: readonly Kind[], states: readonly Kind[]): Kind[] {
  return kept.map((object, index) => {
    const target = object as Record<string, unknown>;
    for (const key of Object.keys(target)) delete target[key];
    return Object.assign(object, structuredClone(states[index]));
  });
}

function restoreSheet(moment: SheetMoment): void {
  const { sheet, cells, state, tables, conditionalFormats, dataValidations, charts, shapes } = moment;
  const here = new Set<number>();
  for (const { row, column } of [...sheet.entries()]) {
    const key = row * COLUMNS + column;
    here.add(key);
    sheet.setCell(row, column, cells.get(key) ?? { value: null, formula: null, style: {} });
  }
  for (const [key, cell] of cells) {
    if (!here.has(key)) sheet.setCell(Math.floor(key / COLUMNS), key % COLUMNS, cell);
  }
  Object.assign(sheet, structuredClone(state), {
    tables: restored(tables, state.tables),
    conditionalFormats: restored(conditionalFormats, state.conditionalFormats),
    dataValidations,
    charts: restored(charts, state.charts),
    shapes: restored(shapes, state.shapes),
  });
}

function restore(workbook: WorkbookModel, moment: Moment): void {
  workbook.sheets.splice(0, workbook.sheets.length, ...moment.sheets.map(({ sheet }) => sheet));
  for (const sheet of moment.sheets) restoreSheet(sheet);
  workbook.names = structuredClone([...moment.names]);
  workbook.settings = new Map(moment.settings);
  workbook.activeSheetId = moment.activeSheetId;
  // Tells the calculation that sheets may have come, gone or been renamed.
  const first = workbook.sheets[0];
  if (first) workbook.renameSheet(first, first.name);
}

/** Keeps what a workbook was after each change, and goes back. Cells are never changed, only replaced: that is cheap. */
export class UndoHistory {
  private readonly earlier: Moment[] = [];
  private now: Moment;
  private saved: Moment;

  constructor(private readonly workbook: WorkbookModel) {
    this.now = momentOf(workbook);
    this.saved = this.now;
  }

  /** Whether the workbook is as it was at the beginning, or when it was last saved. */
  get isSaved(): boolean {
    return this.now === this.saved;
  }

  keepAsSaved(): void {
    this.saved = this.now;
  }

  get canUndo(): boolean {
    return this.earlier.length > 0;
  }

  /** The workbook has changed. @param joins the change belongs to the same step as the one before it. */
  changed(joins = false): void {
    if (!joins || this.earlier.length === 0) this.earlier.push(this.now);
    if (this.earlier.length > MOST_STEPS) this.earlier.shift();
    this.now = momentOf(this.workbook);
  }

  /** Undoes the last step; false when there is none. */
  undo(): boolean {
    const moment = this.earlier.pop();
    if (!moment) return false;
    restore(this.workbook, moment);
    this.now = moment;
    return true;
  }

  /** Nothing before this moment can be undone: Excel forgets its steps too after some changes. */
  forget(): void {
    this.earlier.length = 0;
    this.now = momentOf(this.workbook);
  }
}
