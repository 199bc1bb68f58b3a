import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  CopyCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import {
  CommandType,
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IDocumentData,
  type IRange,
  type Nullable,
} from '@univerjs/presets';
import type { Area } from '../../workbook/address';
import type { Grid } from './grid';
import { DIGIT_PIXELS, PIXELS_PER_POINT } from './gridLayout';
import type { GridListener, TypedText } from './gridListener';

const CUT = /^(?:univer|sheet)\.command\.cut$/;
/** Commands that would change the sheet in a way the model does not follow. */
const NOT_POSSIBLE =
  /^sheet\.command\.(?:insert-(?!sheet)|remove-(?!sheet)|delete-range|move-(?:rows|cols|range)|set-(?:bold|italic|underline|stroke|font|text-color|background|horizontal|vertical|text-wrap|text-rotation|style|border|overline|frozen|row-frozen|col-frozen|tab-color|worksheet-hidden|worksheet-show|col-hidden|row-hidden|rows-hidden)|add-worksheet-merge|remove-worksheet-merge|numfmt|copy-sheet|clear-selection-(?:format|all)|toggle-gridlines|auto-fill)/;
/** Mutations that the grid makes by itself and that change nothing a user sees. */
const HARMLESS =
  /^(?:doc\.|formula\.|sheet\.mutation\.(?:set-worksheet-row-auto-height|set-worksheet-row-is-auto-height|empty))/;

/** Connects what users do on the grid to the workbook behind it. */
export function connectEdits(grid: Grid, listener: () => GridListener | undefined): void {
  const injector = grid.univer.__getInjector();
  const commands = injector.get(ICommandService);
  const clipboard = connectClipboard(grid, listener);
  connectEditor(injector.get(SheetInterceptorService), listener);
  grid.univerAPI.addEvent(grid.univerAPI.Event.BeforeCommandExecute, (event) => {
    const open = listener();
    if (!open || open.isOwnDoing || event.type !== CommandType.COMMAND) return;
    if (CUT.test(event.id)) {
      event.cancel = true;
      clipboard.cut();
    } else if (handledByModel(event.id, event.params as CommandParams, open)) event.cancel = true;
    else if (NOT_POSSIBLE.test(event.id)) {
      event.cancel = true;
      open.notPossible();
    }
  });
  for (const event of [grid.univerAPI.Event.BeforeUndo, grid.univerAPI.Event.BeforeRedo]) {
    grid.univerAPI.addEvent(event, (given) => {
      // While a text is being edited, undo is the editor's own.
      if (grid.univerAPI.getActiveWorkbook()?.isCellEditing()) return;
      given.cancel = true;
      if (event === grid.univerAPI.Event.BeforeUndo) listener()?.undo();
    });
  }
  commands.onCommandExecuted((info) => {
    const open = listener();
    if (!open || open.isOwnDoing) return;
    if (info.type === CommandType.MUTATION) followMutation(info, open);
    // The grid's own event for it comes only some seconds after its start.
    else if (info.id === SetSelectionsOperation.id) followSelection(info.params as SelectionParams, open);
  });
}

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  lastRow: endRow,
  lastColumn: endColumn,
});

interface ClipboardConnection {
  /** Copies as the grid does; what is pasted later is moved. */
  cut(): void;
}

/** The grid would copy what cells show; and of what it pastes it makes numbers in its own way. */
function connectClipboard(grid: Grid, listener: () => GridListener | undefined): ClipboardConnection {
  const { univerAPI } = grid;
  let isCut = false;
  univerAPI.addEvent(univerAPI.Event.BeforeClipboardChange, ({ text, fromRange, fromSheet }) => {
    listener()?.edits.copied(fromSheet.getSheetId(), areaOf(fromRange.getRange()), text, isCut);
    isCut = false;
  });
  univerAPI.addEvent(univerAPI.Event.BeforeClipboardPaste, (event) => {
    event.cancel = true;
    listener()?.edits.pasted(event.text ?? '');
  });
  return {
    cut() {
      isCut = true;
      void grid.univer.__getInjector().get(ICommandService).executeCommand(CopyCommand.id);
    },
  };
}

interface CommandParams {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
}

function handledByModel(id: string, params: CommandParams | undefined, open: GridListener): boolean {
  const sheetId = params?.subUnitId ?? '';
  switch (id) {
    case 'sheet.command.insert-sheet':
      open.edits.added();
      return true;
    case 'sheet.command.remove-sheet':
      open.edits.deleted(sheetId);
      return true;
    case 'sheet.command.set-worksheet-name':
      open.edits.renamed(sheetId, params?.name ?? '');
      return true;
    case 'sheet.command.set-worksheet-order':
      open.edits.moved(sheetId, params?.order ?? 0);
      return true;
    default:
      return false;
  }
}

/** The editor starts from the model's content, and what it ends with goes to the model as it was typed. */
function connectEditor(
  interceptors: SheetInterceptorService,
  listener: () => GridListener | undefined,
): void {
  const FIRST = 1_000;
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const { text = '', isOfAnother = false } = listener()?.editable(subUnitId, row, col) ?? {};
      if (!text) return cell && next({ ...cell, v: cell.v ?? null, p: null });
      if (isOfAnother) return { ...cell, f: null, v: null, t: null, p: greyText(text) };
      const content = text.startsWith('=') ? { f: text, v: null } : { f: null, v: text };
      return { ...cell, ...content, p: null, t: null };
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell) => {
      const typed = typedText(cell);
      return { ...cell, f: null, p: null, si: null, v: typed, custom: { typed } };
    },
  });
}

/** Dark enough to read on white. */
const GREY = '#6B6B6B';

const greyText = (text: string): IDocumentData => ({
  id: '',
  documentStyle: {},
  body: {
    dataStream: `${text}\r\n`,
    textRuns: [{ st: 0, ed: text.length, ts: { cl: { rgb: GREY } } }],
    paragraphs: [{ startIndex: text.length }],
  },
});

const FORCED_TEXT = 4;

function typedText(cell: Nullable<ICellData>): string {
  if (!cell) return '';
  const { custom, f, v, p, t } = cell;
  if (typeof custom?.['typed'] === 'string') return custom['typed'];
  if (f) return f;
  const rich = p?.body?.dataStream;
  if (rich) return rich.replace(/\r?\n$/, '').replace(/\r\n?/g, '\n');
  const text = v === null || v === undefined ? '' : String(v);
  return t === FORCED_TEXT && text !== '' ? `'${text}` : text;
}

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
}

function followSelection({ subUnitId, selections }: SelectionParams, open: GridListener): void {
  const range = selections[selections.length - 1]?.range;
  if (range) open.selected(subUnitId, areaOf(range));
}

const CONTENT_KEYS = ['v', 'f', 'p', 'custom'] as const;

interface MutationParams {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly ranges?: readonly IRange[];
  readonly colWidth?: number | Record<number, number>;
  readonly rowHeight?: number | Record<number, number>;
}

function followMutation({ id, params }: Readonly<ICommandInfo>, open: GridListener): void {
  const { subUnitId, cellValue, ranges = [], colWidth, rowHeight } = params as MutationParams;
  switch (id) {
    case SetRangeValuesMutation.id:
      open.edits.typed(subUnitId, textsOf(cellValue ?? {}));
      return;
    case SetWorksheetColWidthMutation.id:
      for (const { startColumn, endColumn } of ranges) {
        eachSize(startColumn, endColumn, colWidth, (column, pixels) =>
          open.edits.columnSized(subUnitId, column, pixels / DIGIT_PIXELS),
        );
      }
      return;
    case SetWorksheetRowHeightMutation.id:
      for (const { startRow, endRow } of ranges) {
        eachSize(startRow, endRow, rowHeight, (row, pixels) =>
          open.edits.rowSized(subUnitId, row, pixels / PIXELS_PER_POINT),
        );
      }
      return;
    default:
      if (id.startsWith('sheet.') && !HARMLESS.test(id)) open.strayed();
  }
}

function eachSize(
  first: number,
  last: number,
  size: MutationParams['colWidth'],
  apply: (index: number, pixels: number) => void,
): void {
  for (let index = first; index <= last; index += 1) {
    const pixels = typeof size === 'number' ? size : size?.[index];
    if (pixels !== undefined) apply(index, pixels);
  }
}

function textsOf(cellValue: NonNullable<MutationParams['cellValue']>): TypedText[] {
  const texts: TypedText[] = [];
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      // A change of looks alone is not the user's typing.
      if (cell && !CONTENT_KEYS.some((key) => key in cell)) continue;
      texts.push({ row: Number(row), column: Number(column), text: typedText(cell) });
    }
  }
  return texts;
}
