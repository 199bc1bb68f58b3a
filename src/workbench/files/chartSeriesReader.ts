import {
  isUnmarked,
  labelPositions,
  type ChartSeriesModel,
  type ChartText,
  type ChartType,
  type DataLabelsModel,
  type LabelPosition,
  type MarkerStyle,
} from '../model/chart';
import { childAt, childrenNamed, innerText, isSet, localName, numberAt, valueAt } from './chartXml';
import type { ThemeColors } from './colors';
import { elementsOf, type XmlElement } from './xml';

/** The series that share a type, each with its place among all of the chart. */
export interface ReadGroup {
  readonly type: ChartType;
  readonly series: readonly { readonly order: number; readonly series: ChartSeriesModel }[];
}

/** Six colours of the theme take turns where nobody chose one: where they start, and how many they are. */
const ACCENTS = { first: 4, count: 6 } as const;

/** The colour Excel gives the series of a number by itself, as `#RRGGBB`. */
export const accentColor = (index: number, theme: ThemeColors): string =>
  `#${theme[ACCENTS.first + (index % ACCENTS.count)] ?? '000000'}`;

/** How the file names where labels stand. */
export const LABEL_PLACES: Readonly<Record<LabelPosition, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

/** How the file names markers; without one Excel chooses. */
export const MARKERS: Readonly<Record<Exclude<MarkerStyle, 'Automatic'>, string>> = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
};

function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string | undefined,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}

/** The theme's colours in the order the model has them (`readTheme`). */
const THEME_NAMES = [
  ...['bg1', 'tx1', 'bg2', 'tx2'],
  ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
];

/**
 * A plain colour that somebody chose: not the one the series has by itself. A colour of the theme that is made lighter
 * or darker is not read.
 */
function solidColor(holder: XmlElement | undefined, theme: ThemeColors, index: number): string | undefined {
  const fill = childAt(holder, 'solidFill');
  const rgb = valueAt(fill, 'srgbClr');
  const slot = THEME_NAMES.indexOf(valueAt(fill, 'schemeClr') ?? '');
  const isPlain = slot >= 0 && elementsOf(childAt(fill, 'schemeClr')).length === 0;
  const hex = isPlain ? theme[slot] : rgb;
  if (hex === undefined || !/^[0-9A-Fa-f]{6}$/.test(hex)) return undefined;
  const color = `#${hex.toUpperCase()}`;
  return color === accentColor(index, theme) ? undefined : color;
}

const hasNoLine = (series: XmlElement): boolean => childAt(series, 'spPr', 'ln', 'noFill') !== undefined;
const hasNoMarker = (series: XmlElement): boolean => valueAt(series, 'marker', 'symbol') === 'none';

function typeOf(group: XmlElement, series: readonly XmlElement[]): ChartType | undefined {
  const grouping = valueAt(group, 'grouping');
  const isBare = series.length > 0 && series.every(hasNoMarker);
  switch (localName(group)) {
    case 'barChart': {
      if (grouping === 'percentStacked') return undefined;
      const isAcross = valueAt(group, 'barDir') === 'bar';
      if (grouping === 'stacked') return isAcross ? 'BarStacked' : 'ColumnStacked';
      return isAcross ? 'BarClustered' : 'ColumnClustered';
    }
    case 'lineChart':
      if (grouping !== undefined && grouping !== 'standard') return undefined;
      return isBare ? 'Line' : 'LineMarkers';
    case 'scatterChart':
      if (series.length > 0 && series.every(hasNoLine)) return 'XYScatter';
      return isBare ? 'XYScatterLinesNoMarkers' : 'XYScatterLines';
    case 'bubbleChart':
      return 'Bubble';
    case 'radarChart':
      if (valueAt(group, 'radarStyle') === 'filled') return 'RadarFilled';
      return valueAt(group, 'radarStyle') === 'standard' || isBare ? 'Radar' : 'RadarMarkers';
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    default:
      return undefined;
  }
}

function readLabels(labels: XmlElement | undefined, type: ChartType): DataLabelsModel | undefined {
  if (!labels || isSet(labels, 'delete', false)) return undefined;
  const read: DataLabelsModel = {
    showValue: isSet(labels, 'showVal', false),
    showSeriesName: isSet(labels, 'showSerName', false),
    showCategoryName: isSet(labels, 'showCatName', false),
    showBubbleSize: isSet(labels, 'showBubbleSize', false),
    showPercentage: isSet(labels, 'showPercent', false),
    showLegendKey: isSet(labels, 'showLegendKey', false),
  };
  if (Object.values(read).every((shown) => shown === false)) return undefined;
  const position = keyOf(LABEL_PLACES, valueAt(labels, 'dLblPos'));
  if (position && labelPositions(type).includes(position)) read.position = position;
  const format = childAt(labels, 'numFmt')?.attributes;
  if (format?.formatCode !== undefined && ['0', 'false'].includes(format.sourceLinked ?? '0')) {
    read.numberFormat = format.formatCode;
  }
  const separator = innerText(labels, 'separator');
  if (separator !== undefined) read.separator = separator;
  return read;
}

/** The reference of a source; null where it is a constant or has several levels, which the model does not know. */
function referenceOf(source: XmlElement | undefined): string | undefined | null {
  if (!source) return undefined;
  return innerText(source, 'numRef', 'f') ?? innerText(source, 'strRef', 'f') ?? null;
}

function nameOf(tx: XmlElement | undefined): ChartText | undefined {
  const reference = innerText(tx, 'strRef', 'f');
  if (reference !== undefined) return { reference };
  const text = innerText(tx, 'v');
  return text === undefined ? undefined : { text };
}

function readSeries(
  series: XmlElement,
  type: ChartType,
  groupLabels: XmlElement | undefined,
  theme: ThemeColors,
): ChartSeriesModel | undefined {
  const sources = {
    values: referenceOf(childAt(series, 'val') ?? childAt(series, 'yVal')),
    categories: referenceOf(childAt(series, 'cat') ?? childAt(series, 'xVal')),
    bubbleSizes: referenceOf(childAt(series, 'bubbleSize')),
  };
  if (Object.values(sources).includes(null)) return undefined;
  const index = numberAt(series, 'idx') ?? 0;
  const shape = childAt(series, 'spPr');
  const markerShape = childAt(series, 'marker', 'spPr');
  const read = {
    name: nameOf(childAt(series, 'tx')),
    ...sources,
    fillColor: solidColor(markerShape, theme, index) ?? solidColor(shape, theme, index),
    lineColor:
      solidColor(childAt(shape, 'ln'), theme, index) ?? solidColor(childAt(markerShape, 'ln'), theme, index),
    labels: readLabels(childAt(series, 'dLbls') ?? groupLabels, type),
    markerStyle:
      isUnmarked(type) && hasNoMarker(series)
        ? undefined
        : keyOf(MARKERS, valueAt(series, 'marker', 'symbol')),
    markerSize: numberAt(series, 'marker', 'size'),
  };
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as ChartSeriesModel;
}

/** Reads the series of one type; undefined when the model does not know the type or one of the series. */
export function readGroup(group: XmlElement, theme: ThemeColors): ReadGroup | undefined {
  const elements = childrenNamed(group, 'ser');
  const type = typeOf(group, elements);
  if (!type) return undefined;
  const series: { order: number; series: ChartSeriesModel }[] = [];
  for (const [index, one] of elements.entries()) {
    const read = readSeries(one, type, childAt(group, 'dLbls'), theme);
    if (!read) return undefined;
    series.push({ order: numberAt(one, 'order') ?? index, series: read });
  }
  return { type, series };
}
