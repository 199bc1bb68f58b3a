/** Cells of one column of the sheet that the chart stands on, from the row of one key to that of another. */
export interface ChartCells {
  readonly column: string;
  readonly firstKey: string;
  readonly lastKey: string;
}

/** Cells of one row, from one column to another; of the header where there is no key. */
export interface ChartRowCells {
  readonly key: string | null;
  readonly firstColumn: string;
  readonly lastColumn: string;
}

/** One cell of the sheet that the chart stands on. */
export interface ChartCell {
  readonly column: string;
  readonly key: string;
}

export interface ChartSeriesPlan {
  /** A text, or the cell that holds it, for a series whose name follows the figures. */
  readonly name: string | ChartCell;
  /** Up the value axis. */
  readonly values: ChartCells | ChartRowCells;
  /** The names along the category axis, or in a bubble chart the figures along the other axis. */
  readonly along: ChartCells | ChartRowCells;
  /** The areas of bubbles. */
  readonly sizes?: ChartCells;
  readonly colour: string;
  /** In a radar: marks on the line, so that two lines differ in grey print too. */
  readonly hasMarks?: boolean;
  /** Around bars and bubbles, so that those that overlap can be told apart; absent leaves it to Excel. */
  readonly outline?: string;
}

export interface ChartAxisPlan {
  /** What it measures and in which unit. */
  readonly title: string;
  readonly look: 'count' | 'percentage' | 'quotient' | 'decimal' | 'text';
  /** The value at which the other axis stands, so that what is above and below it shows; absent leaves it to Excel. */
  readonly crossedAt?: number;
}

/** Where the axis of values begins and ends, and how far its marks are apart. */
export interface ChartScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** How the name of every chart of ours begins. */
export const CHART_PREFIX = 'RL_';

/** A native chart as plain data; its figures are cells, so it follows them. */
export interface ChartPlan {
  /**
   * The chart's name in the workbook, by which it is found again; stable whatever the language. It starts
   * with CHART_PREFIX, by which a chart of ours that is no longer made is known and taken off.
   */
  readonly name: string;
  readonly kind: 'bars' | 'bubbles' | 'radar';
  readonly title: string;
  readonly series: readonly ChartSeriesPlan[];
  readonly valueAxis: ChartAxisPlan | null;
  readonly otherAxis: ChartAxisPlan | null;
  /** Absent leaves it to Excel. */
  readonly scale?: ChartScale;
  /** Written beside every mark: nothing, its value, or the name of its series. */
  readonly labels: 'none' | 'value' | 'seriesName';
  /** In points. */
  readonly height: number;
  /** In points; absent is as wide as a landscape page. */
  readonly width?: number;
  /**
   * Stands beside the chart before it instead of below that: right of the table's last column, or with its
   * left edge at a column.
   */
  readonly beside?: true | { readonly column: string };
}
