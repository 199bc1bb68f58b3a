import type { CellContent } from '../sheetPlan';

export interface LooseColumn {
  /** In characters. */
  readonly width: number;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  /** Its figures are worked out from others. */
  readonly tinted?: boolean;
}

/** A sheet that is the analyst's from the moment it is there: it carries no mark of ours, and is never written again. */
export interface LooseSheet {
  readonly name: string;
  readonly title: string;
  /** The lines under the title: what it is about, and where it comes from. */
  readonly lines: readonly [string, ...string[]];
  readonly columns: readonly LooseColumn[];
  /** Everything from the fifth row on: headers, rows, and what stands below. */
  readonly rows: readonly (readonly CellContent[])[];
  /** The rows among them, counted from 0, that are headers. */
  readonly headerRows: readonly number[];
  /** How many columns stay in sight beside the header; 0 freezes nothing. */
  readonly frozenColumns: number;
}

/** The first of `rows` stands in the fifth row of the sheet. */
export const FIRST_LOOSE_ROW = 4;
