/** Excel's error codes, as they stand in a cell. */
export type ErrorCode =
  '#N/A' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#NULL!' | '#SPILL!' | '#CALC!' | '#BUSY!';

/** An error in a cell, with the message a custom function gave it (Excel shows it on hover). */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message?: string,
  ) {}
}

/** What a cell can hold; null is a blank cell. */
export type Scalar = number | string | boolean | CellError | null;

export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify';
export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
export interface Border {
  readonly style: 'Continuous' | 'Dash' | 'Dot' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** `#RRGGBB` */
  readonly color: string;
}

/** How a cell looks; what is absent has Excel's default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fillColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly verticalAlignment?: VerticalAlignment;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border>>>;
  /** Absent means locked, as in Excel: it matters only when the sheet is protected. */
  readonly unlocked?: boolean;
  /** The text was entered behind an apostrophe: it stays text whatever it looks like. */
  readonly quotePrefix?: boolean;
}

/**
 * A cell is never changed, only replaced: whoever kept the old one can see by identity that it was.
 * With a formula, `value` is what the file cached or null; the calculation gives the real one.
 */
export interface Cell {
  readonly value: Scalar;
  /** In English with commas, starting with `=`; null for a constant. */
  readonly formula: string | null;
  readonly style: CellStyle;
  /**
   * The formula is one of before dynamic arrays, as a file has it without the mark of an array formula: where it
   * expects one value, a range gives the cell in line with it (implicit intersection, Excel's `@`).
   */
  readonly intersects?: boolean;
}

export const BLANK: Cell = Object.freeze({ value: null, formula: null, style: Object.freeze({}) });
