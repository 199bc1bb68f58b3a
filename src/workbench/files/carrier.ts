import type { Cell, CellError } from '../model/cell';
import type { SheetModel, WorkbookModel } from '../model/workbookModel';
import type { StoredChart } from './charts';
import type { ThemeColors } from './colors';
import type { StoredFormat } from './conditionalFormats';
import type { StoredValidation } from './dataValidations';
import type { StoredName } from './definedNames';
import type { Carried, Loss } from './losses';
import type { OoxmlPackage } from './ooxmlPackage';
import type { layoutState } from './pageLayout';
import type { StoredSettings } from './settings';
import type { SharedStrings } from './sharedStrings';
import type { GridState } from './sheetGrid';
import type { StoredShape } from './shapes';
import type { StoredCell, StoredRow } from './sheetReader';
import type { StoredTable } from './tables';
import type { XmlElement } from './xml';

/** A cell as the file has it, with the object the model got for it: still there means unchanged. */
export interface LoadedCell {
  readonly stored: StoredCell;
  readonly cell: Cell;
}

/** A worksheet as it was read. */
export interface SheetCarrier {
  readonly sheet: SheetModel;
  readonly name: string;
  readonly part: string;
  /** The relationship by which the workbook names the sheet. */
  readonly relationship: string;
  /** Everything around the cells. */
  readonly tree: XmlElement;
  /** The objects that the model got for the cells of the file. */
  readonly loaded: ReadonlyMap<number, Cell>;
  /** The errors that the file has for cells, which are themselves only as long as nothing was calculated anew. */
  readonly errors: ReadonlyMap<number, CellError>;
  /** The rows as they stand in the file: read once more when they are needed, as they take more room than the model. */
  readonly storedRows: () => readonly StoredRow[];
  readonly tables: readonly StoredTable[];
  readonly formats: readonly StoredFormat[];
  readonly validations: readonly StoredValidation[];
  readonly charts: readonly StoredChart[];
  readonly shapes: readonly StoredShape[];
  readonly view: readonly string[];
  readonly grid: GridState;
  readonly layout: ReturnType<typeof layoutState>;
}

/** What saving needs of the opened file: all its parts, and what was read from them. Opaque to callers. */
export interface Carrier {
  readonly pack: OoxmlPackage;
  readonly workbookPart: string;
  readonly sheets: readonly SheetCarrier[];
  readonly names: readonly StoredName[];
  readonly strings: SharedStrings;
  readonly theme: ThemeColors;
  readonly activeSheetId: string;
  readonly settings: StoredSettings;
}

/** A workbook read from a file. */
export interface OpenedFile {
  readonly workbook: WorkbookModel;
  /** What saving would take away or falsify. */
  readonly losses: readonly Loss[];
  /** What the model does not know and saving keeps as it is. */
  readonly carried: readonly Carried[];
  readonly carrier: Carrier;
}

/** Where a cell is, as one number. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;
