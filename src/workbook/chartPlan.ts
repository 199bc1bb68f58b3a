/** Cells of one column of the sheet that the chart stands on, from the row of one key to that of another. */
export interface ChartCells {
  readonly column: string;
  readonly firstKey: string;
  readonly lastKey: string;
}

export interface ChartSeriesPlan {
  readonly name: string;
  /** Up the value axis. */
  readonly values: ChartCells;
  /** The names along the category axis, or in a bubble chart the figures along the other axis. */
  readonly along: ChartCells;
  /** The areas of bubbles. */
  readonly sizes?: ChartCells;
  readonly colour: string;
}

export interface ChartAxisPlan {
  /** What it measures and in which unit. */
  readonly title: string;
  readonly look: 'count' | 'percentage' | 'quotient' | 'decimal' | 'text';
}

/** A native chart as plain data; its figures are cells, so it follows them. */
export interface ChartPlan {
  /** The chart's name in the workbook, by which it is found again; stable whatever the language. */
  readonly name: string;
  readonly kind: 'bars' | 'bubbles' | 'radar';
  readonly title: string;
  readonly series: readonly ChartSeriesPlan[];
  readonly valueAxis: ChartAxisPlan | null;
  readonly otherAxis: ChartAxisPlan | null;
  /** Written beside every mark: nothing, its value, or the name of its series. */
  readonly labels: 'none' | 'value' | 'seriesName';
  /** In points. */
  readonly height: number;
}
