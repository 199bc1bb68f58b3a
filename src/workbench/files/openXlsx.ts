import type { FiledArrayCell } from '../calculation/filedArray';
import type { Calculator } from '../model/calculator';
import { CellError, type Cell } from '../model/cell';
import { WorkbookModel, type SheetModel } from '../model/workbookModel';
import { arraysOf } from './arraysInFile';
import { cellKey, type Carrier, type OpenedFile, type SheetCarrier } from './carrier';
import { readCharts } from './charts';
import { readTheme } from './colors';
import { readConditionalFormats } from './conditionalFormats';
import { readDataValidations } from './dataValidations';
import { readNames } from './definedNames';
import { FileError } from './fileError';
import { findCarried, findLosses } from './losses';
import { OoxmlPackage } from './ooxmlPackage';
import { layoutState, readPageLayout } from './pageLayout';
import { saveXlsx } from './saveXlsx';
import { SharedStrings } from './sharedStrings';
import { readSettings } from './settings';
import { gridState, readSheetGrid } from './sheetGrid';
import { modelFormula, readSheet, type StoredRow, type StoredSheet } from './sheetReader';
import { readShapes } from './shapes';
import { requireSoundSheets } from './sheetsInFile';
import { readSheetView, viewState } from './sheetView';
import { refuseStrict } from './strict';
import { StyleReader } from './styleReader';
import { readTables } from './tables';
import { childOf, element, elementsOf, XmlError } from './xml';
import { WorkbookBounds } from './workbookBounds';
import { unpackArchive } from './zipArchive';

export type { OpenedFile } from './carrier';

/** Finds the workbook in the package and refuses what is no plain .xlsx. */
function workbookPartOf(pack: OoxmlPackage): string {
  if (!pack.has('[Content_Types].xml') || !pack.has('_rels/.rels')) {
    throw new FileError('notXlsx', 'This is a zip file, but no Excel workbook.');
  }
  const part = pack.related('', '/officeDocument');
  if (part === undefined || !pack.has(part)) {
    throw new FileError('notXlsx', 'This file holds no Excel workbook.');
  }
  const type = pack.contentType(part);
  if (/binary/i.test(type))
    throw new FileError('notXlsx', 'This is a binary workbook (.xlsb); save it as .xlsx first.');
  const isMacro = (one: string): boolean => /macroEnabled|vbaProject/i.test(one);
  if (
    isMacro(type) ||
    pack.names.some((name) => isMacro(pack.contentType(name)) || /vbaProject\.bin$/i.test(name))
  ) {
    throw new FileError('macros', 'The workbook has macros; save it as .xlsx without them first.');
  }
  if (!/spreadsheetml/.test(type) || pack.tree(part).name !== 'workbook') {
    throw new FileError('notXlsx', 'This is an Office document of another kind, not an Excel workbook.');
  }
  refuseStrict(pack.tree(part), [...pack.relationships(''), ...pack.relationships(part)]);
  return part;
}

/** Puts the stored cells into the model; answers each with the object the model holds for it. */
function loadCells(stored: StoredSheet, sheet: SheetModel, styles: StyleReader): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  const arrays = arraysOf(stored);
  for (const { cells: row } of stored.rows) {
    for (const one of row) {
      const key = cellKey(one.row, one.column);
      // What an array formula fills is that formula's answer; as a constant it would stand in its way.
      const isFilled = arrays.filled.has(key) && !one.formula;
      const cell: Cell = {
        value: isFilled ? null : one.value,
        formula: modelFormula(one),
        style: styles.style(one.format),
      };
      const filedArray = arrays.answers.get(key);
      const isPlain = one.formula !== undefined && !filedArray && one.metadata === undefined;
      const loaded = filedArray ? ({ ...cell, filedArray } satisfies FiledArrayCell) : cell;
      sheet.setCell(one.row, one.column, isPlain ? { ...cell, intersects: true } : loaded);
      cells.set(key, sheet.cell(one.row, one.column));
    }
  }
  return cells;
}

function errorsIn(rows: readonly StoredRow[]): ReadonlyMap<number, CellError> {
  const errors = new Map<number, CellError>();
  for (const { row, column, value } of rows.flatMap(({ cells }) => cells)) {
    if (value instanceof CellError) errors.set(cellKey(row, column), value);
  }
  return errors;
}

interface SheetPlace {
  readonly sheet: SheetModel;
  readonly part: string;
  readonly relationship: string;
}

function readSheetPart(pack: OoxmlPackage, place: SheetPlace, shared: Shared): SheetCarrier {
  const { sheet, part, relationship } = place;
  const { texts } = shared.strings;
  const stored = readSheet(pack.text(part), texts, shared.bounds);
  const { tree, rows } = stored;
  refuseStrict(tree);
  readSheetView(tree, sheet, shared.theme);
  readSheetGrid(tree, rows, sheet);
  readPageLayout(tree, sheet);
  const loaded = loadCells(stored, sheet, shared.styles);
  const storedRows = (): readonly StoredRow[] => readSheet(pack.text(part), texts).rows;
  const tables = readTables(pack, part, tree, sheet);
  const formats = readConditionalFormats(tree, sheet, shared.styles);
  const validations = readDataValidations(tree, sheet);
  const charts = readCharts(pack, part, tree, sheet, shared.theme);
  const shapes = readShapes(pack, part, tree, sheet, shared.theme);
  const states = { view: viewState(sheet), grid: gridState(sheet), layout: layoutState(sheet) };
  const parts = {
    tree,
    loaded,
    errors: errorsIn(rows),
    storedRows,
    tables,
    formats,
    validations,
    charts,
    shapes,
  };
  return { sheet, name: sheet.name, part, relationship, ...parts, ...states };
}

interface Shared {
  readonly bounds: WorkbookBounds;
  readonly strings: SharedStrings;
  readonly theme: readonly string[];
  readonly styles: StyleReader;
}

const VISIBILITY = { hidden: 'Hidden', veryHidden: 'VeryHidden', visible: 'Visible' } as const;

function readWorkbook(pack: OoxmlPackage): Omit<OpenedFile, 'losses' | 'carried'> {
  const workbookPart = workbookPartOf(pack);
  const tree = pack.tree(workbookPart);
  const related = (typeEnd: string): string | undefined => {
    const part = pack.related(workbookPart, typeEnd);
    return part !== undefined && pack.has(part) ? part : undefined;
  };
  const themePart = related('/theme');
  const theme = readTheme(themePart === undefined ? undefined : pack.tree(themePart));
  const stylesPart = related('/styles');
  const styles = new StyleReader(
    stylesPart === undefined ? element('styleSheet') : pack.tree(stylesPart),
    theme,
  );
  const stringsPart = related('/sharedStrings');
  const strings = new SharedStrings(stringsPart === undefined ? undefined : pack.tree(stringsPart));

  const workbook = new WorkbookModel();
  const relationships = pack.relationships(workbookPart);
  const listed = elementsOf(childOf(tree, 'sheets'), 'sheet').map(({ attributes }) => {
    const relationship = relationships.find(({ id }) => id === attributes['r:id']);
    const { name = '', state } = attributes;
    if (!relationship) throw new FileError('damaged', `The file is damaged: its sheet ${name} is missing.`);
    return { name, state, relationship, part: relationship.target };
  });
  requireSoundSheets(listed);
  const places = listed.map(({ name, state, relationship, part }): SheetPlace | undefined => {
    if (!relationship.type.endsWith('/worksheet')) return undefined;
    const sheet = workbook.addSheet(name);
    sheet.visibility = VISIBILITY[state as keyof typeof VISIBILITY] ?? 'Visible';
    return { sheet, part, relationship: relationship.id };
  });
  const active = Number(childOf(childOf(tree, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0);
  const firstVisible = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  workbook.activeSheetId = (places[active]?.sheet ?? firstVisible ?? workbook.sheets[0])?.id ?? '';

  const bounds = new WorkbookBounds();
  const names = readNames(tree, workbook, (index) => places[index]?.sheet, bounds);
  const sheets = places
    .filter((place) => place !== undefined)
    .map((place) => readSheetPart(pack, place, { bounds, strings, theme, styles }));
  const carrier: Carrier = {
    pack,
    workbookPart,
    sheets,
    names,
    strings,
    theme,
    activeSheetId: workbook.activeSheetId,
    settings: readSettings(pack, workbook),
  };
  return { workbook, carrier };
}

/** Every formula has the value the file has for it. */
const AS_IN_FILE: Calculator = {
  valueAt: (sheet, row, column) => sheet.cell(row, column).value,
  settle: () => Promise.resolve(),
};

/**
 * Reads an .xlsx file into a workbook model. Everything the model does not know stays in the carrier and comes back
 * when the workbook is saved. Formulas come with the values the file had for them.
 * @param bytes the whole file
 * @throws FileError with the reason when this is no .xlsx, is protected, damaged or too large, or has macros
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedFile> {
  const pack = new OoxmlPackage(await unpackArchive(bytes));
  try {
    const opened = readWorkbook(pack);
    // What is lost is not told by a list of what is known to be lost, but found by writing the file back.
    const written = await saveXlsx({ ...opened, losses: [], carried: [] }, AS_IN_FILE);
    const after = new OoxmlPackage(await unpackArchive(written));
    const losses = findLosses(pack, after, opened.carrier);
    return { ...opened, losses, carried: findCarried(pack, opened.carrier) };
  } catch (error) {
    if (error instanceof XmlError) throw new FileError('damaged', `The file is damaged: ${error.message}.`);
    throw error;
  }
}
