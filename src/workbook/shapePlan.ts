/** How the name of every shape of ours begins; a shape without it is hers. */
export const SHAPE_PREFIX = 'RL_Picture.';

/** How texts stand in a drawing, in points: what is laid out and what is written agree on it. */
export const SHAPE_TEXT = { titleSize: 10, textSize: 9, margin: 4 } as const;

/** What a shape is in a drawing; only the writer knows what it comes to in Excel. */
export type ShapeTone = 'label' | 'plain' | 'accent' | 'strong' | 'neutral' | 'weak' | 'arrow';

/** A native shape as plain data. Its text is what is true when it is drawn: a shape cannot follow cells. */
export interface ShapePlan {
  /**
   * The shape's name in the workbook, by which it is found again; stable whatever the language. It starts with
   * SHAPE_PREFIX.
   */
  readonly name: string;
  readonly tone: ShapeTone;
  /** In bold, on lines of its own. */
  readonly title: string;
  /** Below the title; lines are told apart by `\n`. */
  readonly text: string;
  /** It lies over these columns, so that it goes along with what she makes of their widths. */
  readonly firstColumn: string;
  readonly lastColumn: string;
  /** In points, free at the left of its first column. */
  readonly gap: number;
  /** In points, in the middle of its columns; absent is as wide as they are. */
  readonly width?: number;
  /** In points from the top of the drawing. */
  readonly top: number;
  readonly height: number;
  /** What is read aloud. */
  readonly alternativeTitle: string;
  readonly alternativeText: string;
}

/** A drawing over rows of the sheet that are kept free for it. */
export interface DrawingPlan {
  /** Of those rows, in their order. */
  readonly keys: readonly string[];
  /** Of each of them, in points. */
  readonly rowHeight: number;
  /** From the lowest to the one on top. */
  readonly shapes: readonly ShapePlan[];
}
