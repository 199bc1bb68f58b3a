import type { Area } from './address';
import type { Choices } from './choices';
import type { SheetCells } from './sheetCells';

/**
 * What a cell holds, as Office.js reports it: a blank cell is "", an error is its code as text
 * (`valueTypes` tells it apart from text that only looks like it).
 */
export type CellValue = string | number | boolean;

export type CellKind = 'empty' | 'number' | 'text' | 'boolean' | 'error';

/** The used part of one sheet, as it was read. Nothing here refers to Office.js any more. */
export interface SheetSnapshot {
  readonly name: string;
  readonly isProtected: boolean;
  /** How many series each chart has, by the chart's name. */
  readonly charts: ReadonlyMap<string, number>;
  /** The names of the shapes on it. */
  readonly shapes: ReadonlySet<string>;
  /** Undefined for an empty sheet. */
  readonly area: Area | undefined;
  /** The used part, where that is too large to be read and `area` is only its beginning. */
  readonly cutFrom?: Area;
  readonly cells: SheetCells;
  /** Rows of the sheet that she hid, or that a filter keeps out of sight; of our own sheets none. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns that she hid; of our own sheets none. */
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Header row included. */
  readonly area: Area;
  /** Whether its last row is Excel's own row of totals. */
  readonly hasTotalsRow?: boolean;
}

/** A range that she gave a name. */
export interface NamedArea {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** The workbook as the analyst had it when the button was pressed. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NamedArea[];
  /** What she corrected in the reading of this workbook, as its settings have it. */
  readonly remembered: Choices;
  /** The year in which it was read: figures of later years were counted by nobody. Without it no year is too late. */
  readonly readIn?: number;
}
