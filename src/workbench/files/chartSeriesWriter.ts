import {
  hasTwoValueAxes,
  isBar,
  isBubble,
  isRadar,
  isRound,
  isUnmarked,
  labelPositions,
  type ChartType,
  type DataLabelsModel,
  type ChartSeriesModel,
} from '../model/chart';
import type { SeriesData } from '../model/chartData';
import { LABEL_PLACES, MARKERS, accentColor } from './chartSeriesReader';
import { made, setting } from './chartXml';
import type { ThemeColors } from './colors';
import { element, type XmlElement } from './xml';

/** In English metric units: two and a quarter points, as Excel draws lines. */
const LINE_WIDTH = 28_575;

const solidFill = (color: string): XmlElement =>
  made('a:solidFill', [element('a:srgbClr', { val: color.replace('#', '') })]);

const value = (text: string): XmlElement => element('c:v', {}, [text]);
const formula = (reference: string): XmlElement => element('c:f', {}, [reference]);

const points = (texts: readonly (string | null)[]): XmlElement[] =>
  texts.flatMap((text, idx) => (text === null ? [] : [element('c:pt', { idx }, [value(text)])]));

export const textReference = (reference: string, texts: readonly string[]): XmlElement =>
  made('c:strRef', [
    formula(reference),
    made('c:strCache', [setting('ptCount', texts.length), ...points(texts)]),
  ]);

const numberReference = (
  reference: string,
  numbers: readonly (number | null)[],
  format: string,
): XmlElement =>
  made('c:numRef', [
    formula(reference),
    made('c:numCache', [
      element('c:formatCode', {}, [format]),
      setting('ptCount', numbers.length),
      // What is missing has no point: a zero would be drawn.
      ...points(numbers.map((number) => (number === null ? null : String(number)))),
    ]),
  ]);

function shapeOf(type: ChartType, series: ChartSeriesModel, automatic: string): XmlElement | undefined {
  const { fillColor, lineColor } = series;
  if (type === 'XYScatter') {
    return made('c:spPr', [element('a:ln', { w: LINE_WIDTH }, [element('a:noFill')])]);
  }
  if (hasMarkers(type)) {
    return made('c:spPr', [
      element('a:ln', { w: LINE_WIDTH, cap: 'rnd' }, [solidFill(lineColor ?? automatic)]),
    ]);
  }
  const line = lineColor === undefined ? undefined : made('a:ln', [solidFill(lineColor)]);
  const fill = fillColor ?? (isRound(type) ? undefined : automatic);
  return fill === undefined && !line
    ? undefined
    : made('c:spPr', [fill === undefined ? undefined : solidFill(fill), line]);
}

/** Types whose points are markers, so that the colour of the fill is theirs. */
const hasMarkers = (type: ChartType): boolean =>
  !isBubble(type) && (hasTwoValueAxes(type) || type.startsWith('Line') || /^Radar(?:Markers)?$/.test(type));

function markerOf(type: ChartType, series: ChartSeriesModel, automatic: string): XmlElement | undefined {
  if (!hasMarkers(type)) return undefined;
  const { fillColor, lineColor, markerSize, markerStyle } = series;
  const style = markerStyle ?? (isUnmarked(type) ? 'None' : 'Automatic');
  if (style === 'None') return made('c:marker', [setting('symbol', 'none')]);
  const border =
    type === 'XYScatter' && lineColor !== undefined ? made('a:ln', [solidFill(lineColor)]) : undefined;
  return made('c:marker', [
    style === 'Automatic' ? undefined : setting('symbol', MARKERS[style]),
    markerSize === undefined ? undefined : setting('size', markerSize),
    made('c:spPr', [solidFill(fillColor ?? automatic), border]),
  ]);
}

/** Each slice of a round chart has a colour of its own. */
const slicesOf = ({ values }: SeriesData, theme: ThemeColors): XmlElement[] =>
  values.map((_, index) =>
    made('c:dPt', [
      setting('idx', index),
      setting('bubble3D', false),
      made('c:spPr', [solidFill(accentColor(index, theme))]),
    ]),
  );

/** CT_DLbls: format, place, what is shown, separator, in that order. */
function labelsOf(type: ChartType, labels: DataLabelsModel | undefined): XmlElement | undefined {
  if (!labels) return undefined;
  const { position, numberFormat, separator } = labels;
  const isPlaced = position !== undefined && labelPositions(type).includes(position);
  return made('c:dLbls', [
    numberFormat === undefined
      ? undefined
      : element('c:numFmt', { formatCode: numberFormat, sourceLinked: 0 }),
    isPlaced ? setting('dLblPos', LABEL_PLACES[position]) : undefined,
    setting('showLegendKey', labels.showLegendKey),
    setting('showVal', labels.showValue),
    setting('showCatName', labels.showCategoryName),
    setting('showSerName', labels.showSeriesName),
    setting('showPercent', labels.showPercentage),
    setting('showBubbleSize', labels.showBubbleSize),
    separator === undefined ? undefined : element('c:separator', {}, [separator]),
  ]);
}

function categoriesOf(name: string, data: SeriesData): XmlElement | undefined {
  const { categories } = data.model;
  if (categories === undefined) return undefined;
  const source = data.isCounted
    ? numberReference(categories, data.x, data.xFormat)
    : textReference(categories, data.categories);
  return made(name, [source]);
}

/**
 * One series of a type (CT_BarSer and its kin): the elements stand in the schema's order, and Excel repairs a file
 * in which they do not.
 */
export function writeSeries(
  data: SeriesData,
  type: ChartType,
  index: number,
  theme: ThemeColors,
): XmlElement {
  const automatic = accentColor(index, theme);
  const { model } = data;
  const isXy = hasTwoValueAxes(type);
  const name =
    model.name &&
    ('reference' in model.name ? textReference(model.name.reference, [data.name]) : value(model.name.text));
  const values =
    model.values === undefined
      ? undefined
      : made(isXy ? 'c:yVal' : 'c:val', [numberReference(model.values, data.values, data.numberFormat)]);
  const sizes =
    isBubble(type) && model.bubbleSizes !== undefined
      ? made('c:bubbleSize', [numberReference(model.bubbleSizes, data.sizes, 'General')])
      : undefined;
  return made('c:ser', [
    setting('idx', index),
    setting('order', index),
    name && made('c:tx', [name]),
    shapeOf(type, model, automatic),
    isBar(type) || isBubble(type) ? setting('invertIfNegative', false) : undefined,
    markerOf(type, model, automatic),
    ...(isRound(type) ? slicesOf(data, theme) : []),
    labelsOf(type, model.labels),
    categoriesOf(isXy ? 'c:xVal' : 'c:cat', data),
    values,
    sizes,
    isBubble(type) ? setting('bubble3D', false) : undefined,
    !isBubble(type) && !isBar(type) && !isRound(type) && !isRadar(type)
      ? setting('smooth', false)
      : undefined,
  ]);
}
