import type { ChartPlan } from './chartPlan';
import type { HeatMapPlan } from './heatMapPlan';
import type { DrawingPlan } from './shapePlan';
import type { SheetRole } from './sheetRoles';

/** What goes into one cell. A text is written as text, whatever it looks like; null leaves the cell blank. */
export type CellContent = number | string | boolean | FormulaContent | null;

/** A native formula: English names, commas, starting with `=`. In a cell of hers also the code of an error that she typed. */
export interface FormulaContent {
  /** Native: any Excel calculates it. */
  readonly formula: string;
  /** The worksheet function of Regiolens that gives the same figure, where there is one. */
  readonly asFunction?: string;
}

export const formula = (text: string, asFunction?: string): FormulaContent => ({
  formula: text,
  ...(asFunction === undefined ? {} : { asFunction }),
});

/** The looks a cell of a sheet can have; only the writer knows what they come to in Excel. */
export type ColumnLook =
  'text' | 'longText' | 'count' | 'percentage' | 'quotient' | 'decimal' | 'rating' | 'key';

export interface ColumnPlan {
  /** Stable within the sheet, whatever the language of the header. */
  readonly id: string;
  readonly header: string;
  readonly look: ColumnLook;
  /** In characters. */
  readonly width: number;
  /** Whose column it is: the analyst's own columns are kept when the sheet is written again. */
  readonly owner: 'regiolens' | 'analyst';
  /** Of a column of hers in which only certain words count; absent where she may write anything. */
  readonly choices?: ColumnChoices;
}

/** What she picks from in a cell, and what is said when the cell is entered. */
export interface ColumnChoices {
  readonly words: readonly string[];
  readonly prompt: string;
}

/** Cell contents by column id; a column that is not named stays blank. */
export type CellsByColumn = Readonly<Record<string, CellContent>>;

/** Where a single cell stands out: a heading, a large figure, a box of a drawing. */
export type CellTone =
  | 'heading'
  | 'subheading'
  | 'figure'
  | 'quiet'
  | 'box'
  | 'strong'
  | 'neutral'
  | 'weak'
  /** Coloured by the sign that its text begins with, whatever it comes to be. */
  | 'bySign'
  | 'strongText'
  | 'weakText';

/** How one cell looks where that is not how its column does. */
export interface CellStyle {
  readonly look?: ColumnLook;
  readonly tone?: CellTone;
}

export interface RowPlan {
  /** What the row is about, unique in the sheet: how the analyst's own cells find their row again. */
  readonly key: string;
  /** In an analyst's column: what is proposed where she wrote nothing. */
  readonly cells: CellsByColumn;
  /** By column id; only on a sheet that is a page. */
  readonly styles?: Readonly<Record<string, CellStyle>>;
}

/**
 * A whole sheet as plain data. Every sheet has one layout: title in A1, question, answer, source,
 * a totals row in row 5, one table from row 6, remarks below it.
 */
export interface SheetPlan {
  readonly role: SheetRole;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly source: string;
  readonly columns: readonly ColumnPlan[];
  /** The row above the header. */
  readonly totals: CellsByColumn;
  /** What is proposed in that row where the analyst may write her own, a weight for instance; what she wrote is kept. */
  readonly ownTotals?: CellsByColumn;
  readonly rows: readonly RowPlan[];
  readonly remarks: readonly string[];
  /** The columns that hold ratings to be coloured: 1 strong, 0 neutral, -1 weak. */
  readonly ratingColumns: readonly string[];
  /** Blocks of ratios with their own look. */
  readonly heatMaps?: readonly HeatMapPlan[];
  /** Drawn below everything else on the sheet, in this order. */
  readonly charts?: readonly ChartPlan[];
  /** Shapes over rows of the table; absent where there are none. */
  readonly drawing?: DrawingPlan;
  /** Printed on one page, for a sheet whose charts must not be cut; absent fits the width alone. */
  readonly onOnePage?: true;
  /** To be read rather than worked in: upright, without filters and frozen rows, with cells of their own looks. */
  readonly isPage?: true;
}

/** Where things stand on every sheet, counted from 0. */
export const LAYOUT = {
  titleRow: 0,
  questionRow: 1,
  answerRow: 2,
  sourceRow: 3,
  totalsRow: 4,
  headerRow: 5,
  firstRow: 6,
} as const;
