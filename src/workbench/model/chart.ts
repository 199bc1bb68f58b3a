/** The kinds of chart the model knows, by Excel's own words for them. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'Bubble',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
  'Pie',
  'Doughnut',
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export const LABEL_POSITIONS = [
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
] as const;

export const MARKER_STYLES = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;

export const TICK_LABEL_POSITIONS = ['NextToAxis', 'High', 'Low', 'None'] as const;

export type LegendPosition = (typeof LEGEND_POSITIONS)[number];
export type LabelPosition = (typeof LABEL_POSITIONS)[number];
export type MarkerStyle = (typeof MARKER_STYLES)[number];
export type TickLabelPosition = (typeof TICK_LABEL_POSITIONS)[number];

/** What stands beside the points of a series. */
export interface DataLabelsModel {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showBubbleSize: boolean;
  showPercentage: boolean;
  showLegendKey: boolean;
  /** Absent leaves the place to Excel. */
  position?: LabelPosition;
  /** Absent takes the format of the cells. */
  numberFormat?: string;
  separator?: string;
}

export const NO_LABELS: Readonly<DataLabelsModel> = {
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  showBubbleSize: false,
  showPercentage: false,
  showLegendKey: false,
};

/** Texts that a cell gives or that were typed. */
export type ChartText = { readonly reference: string } | { readonly text: string };

/** One series. References are formulas without `=` (`'Sheet 1'!$B$7:$B$20`); values are read when they are needed. */
export interface ChartSeriesModel {
  /** Absent shows Excel's `Series1`. */
  name?: ChartText;
  /** Where it differs from the chart's, as a line among columns. */
  type?: ChartType;
  values?: string;
  /** Of what the values are: categories, or the x-values of scatter and bubble. */
  categories?: string;
  bubbleSizes?: string;
  /** `#RRGGBB`; absent takes the theme's next colour. */
  fillColor?: string;
  lineColor?: string;
  labels?: DataLabelsModel;
  markerStyle?: MarkerStyle;
  /** In points, 2 to 72. */
  markerSize?: number;
}

export interface ChartAxisModel {
  title: { text: string; visible: boolean };
  /** Absent takes the format of the cells. */
  numberFormat?: string;
  /** Absent leaves it to Excel. */
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  majorGridlines: boolean;
  minorGridlines: boolean;
  reversed: boolean;
  visible: boolean;
  tickLabels: TickLabelPosition;
  /** The value at which the other axis crosses this one; absent leaves it to Excel. */
  crossedAt?: number;
}

/** A corner of a chart: a cell, and points from its top left. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Excel lets charts move and size with the cells under them, so these are what is kept. */
export interface ChartPlace {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

/** A chart on a sheet as plain data. */
export interface ChartModel {
  readonly id: string;
  name: string;
  type: ChartType;
  /** Typed, or from a cell; with neither Excel shows the name of the only series, or its own words. */
  title: { text?: ChartText; visible: boolean; overlay: boolean };
  legend: { visible: boolean; position: LegendPosition; overlay: boolean };
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  series: ChartSeriesModel[];
  /** Percentage of a bar's width between two categories, 0 to 500. */
  gapWidth: number;
  /** Percentage of the size that Excel gives bubbles, 0 to 300. */
  bubbleScale: number;
  /** Cells in hidden rows and columns are left out. */
  plotVisibleOnly: boolean;
  place: ChartPlace;
  /** What is read aloud instead of the chart; empty when there is none. */
  alternativeText: string;
}

const SCATTER: ReadonlySet<ChartType> = new Set(['XYScatter', 'XYScatterLines', 'XYScatterLinesNoMarkers']);

export const isBubble = (type: ChartType): boolean => type === 'Bubble';
/** Whether both axes count: scatter and bubble. */
export const hasTwoValueAxes = (type: ChartType): boolean => isBubble(type) || SCATTER.has(type);
export const isBar = (type: ChartType): boolean => /^(?:Bar|Column)/.test(type);
export const isHorizontal = (type: ChartType): boolean => type.startsWith('Bar');
export const isLine = (type: ChartType): boolean => type.startsWith('Line');
export const isRadar = (type: ChartType): boolean => type.startsWith('Radar');
export const isRound = (type: ChartType): boolean => type === 'Pie' || type === 'Doughnut';
/** Whether points are not marked unless a series says so. */
export const isUnmarked = (type: ChartType): boolean =>
  type === 'Line' || type === 'Radar' || type === 'XYScatterLinesNoMarkers';
export const isStacked = (type: ChartType): boolean => type.endsWith('Stacked');

/** Where labels may stand in a chart of a type: Excel refuses a file that puts them elsewhere. */
export function labelPositions(type: ChartType): readonly LabelPosition[] {
  if (type === 'Pie') return ['Center', 'InsideEnd', 'OutsideEnd', 'BestFit'];
  if (isRadar(type)) return ['OutsideEnd'];
  if (isBar(type)) {
    const inside: LabelPosition[] = ['Center', 'InsideEnd', 'InsideBase'];
    return isStacked(type) ? inside : [...inside, 'OutsideEnd'];
  }
  return type === 'Doughnut' ? [] : ['Center', 'Left', 'Right', 'Top', 'Bottom'];
}

/** Every reference of a chart, replaced by what `change` makes of it. */
export function changeReferences(
  chart: Pick<ChartModel, 'title' | 'series'>,
  change: (reference: string) => string,
): void {
  for (const series of chart.series) {
    if (series.name && 'reference' in series.name) series.name = { reference: change(series.name.reference) };
    if (series.values !== undefined) series.values = change(series.values);
    if (series.categories !== undefined) series.categories = change(series.categories);
    if (series.bubbleSizes !== undefined) series.bubbleSizes = change(series.bubbleSizes);
  }
}
