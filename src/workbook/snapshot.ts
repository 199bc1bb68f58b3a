import type { Area } from './address';

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
  /** Undefined for an empty sheet; then `values` has no rows. */
  readonly area: Area | undefined;
  readonly values: readonly (readonly CellValue[])[];
  readonly kinds: readonly (readonly CellKind[])[];
  /** English formulas, or the constant itself. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Header row included. */
  readonly area: Area;
}

/** The workbook as the analyst had it when the button was pressed. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
}
