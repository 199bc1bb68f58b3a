import {
  hasTwoValueAxes,
  isBar,
  isHorizontal,
  isLine,
  isRadar,
  isRound,
  isStacked,
  type ChartAxisModel,
  type ChartModel,
  type ChartText,
  type ChartType,
  type LegendPosition,
  type TickLabelPosition,
} from '../model/chart';
import type { ChartReader, SeriesData } from '../model/chartData';
import { textReference, writeSeries } from './chartSeriesWriter';
import { CHART_NAMESPACE, DRAWING_NAMESPACE, made, setting } from './chartXml';
import type { ThemeColors } from './colors';
import { OFFICE_RELATIONSHIPS } from './ooxmlPackage';
import { element, type XmlElement } from './xml';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const LEGEND_PLACES: Readonly<Record<LegendPosition, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
const TICK_LABELS: Readonly<Record<TickLabelPosition, string>> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};

const richText = (text: string): XmlElement =>
  made('c:rich', [
    element('a:bodyPr'),
    element('a:lstStyle'),
    ...text.split('\n').map((line) => made('a:p', [made('a:r', [element('a:t', {}, [line])])])),
  ]);

/** Thin lines in a colour of their own: not every reader has one for lines that say nothing. */
const lineShape = (color: string): XmlElement =>
  made('c:spPr', [
    element('a:ln', { w: 9_525 }, [made('a:solidFill', [element('a:srgbClr', { val: color })])]),
  ]);
const GRIDLINE = 'D9D9D9';
const AXIS_LINE = 'BFBFBF';

/** A title with nothing typed is left to Excel. */
function titleElement(text: ChartText | undefined, overlay: boolean, values: ChartReader): XmlElement {
  const source =
    text && ('reference' in text ? textReference(text.reference, [values.text(text)]) : richText(text.text));
  return made('c:title', [source && made('c:tx', [source]), setting('overlay', overlay)]);
}

/** The series of one type, in a group element of that type with what stands before and behind them. */
function groupElement(
  chart: ChartModel,
  type: ChartType,
  series: readonly { readonly data: SeriesData; readonly index: number }[],
  theme: ThemeColors,
): XmlElement {
  const written = series.map(({ data, index }) => writeSeries(data, type, index, theme));
  const plain = setting('varyColors', false);
  const axes = [setting('axId', CATEGORY_AXIS), setting('axId', VALUE_AXIS)];
  if (isBar(type)) {
    return made('c:barChart', [
      setting('barDir', isHorizontal(type) ? 'bar' : 'col'),
      setting('grouping', isStacked(type) ? 'stacked' : 'clustered'),
      plain,
      ...written,
      setting('gapWidth', chart.gapWidth),
      isStacked(type) ? setting('overlap', 100) : undefined,
      ...axes,
    ]);
  }
  if (isLine(type)) {
    const grouping = setting('grouping', 'standard');
    return made('c:lineChart', [grouping, plain, ...written, setting('marker', true), ...axes]);
  }
  if (type === 'Bubble') {
    const sizes = [setting('bubbleScale', chart.bubbleScale), setting('showNegBubbles', false)];
    return made('c:bubbleChart', [plain, ...written, ...sizes, ...axes]);
  }
  if (hasTwoValueAxes(type)) {
    return made('c:scatterChart', [setting('scatterStyle', 'lineMarker'), plain, ...written, ...axes]);
  }
  if (isRadar(type)) {
    const style = setting('radarStyle', type === 'RadarFilled' ? 'filled' : 'marker');
    return made('c:radarChart', [style, plain, ...written, ...axes]);
  }
  const end = [setting('firstSliceAng', 0), type === 'Doughnut' ? setting('holeSize', 50) : undefined];
  return made(`c:${type === 'Pie' ? 'pie' : 'doughnut'}Chart`, [
    setting('varyColors', true),
    ...written,
    ...end,
  ]);
}

/** An axis (CT_CatAx, CT_ValAx): its elements in the schema's order. */
function axisElement(
  chart: ChartModel,
  which: 'categoryAxis' | 'valueAxis',
  values: ChartReader,
): XmlElement {
  const axis: ChartAxisModel = chart[which];
  const isCategory = which === 'categoryAxis';
  const counts = !isCategory || hasTwoValueAxes(chart.type);
  const isUpright = isHorizontal(chart.type) === isCategory;
  const [own, other] = isCategory ? [CATEGORY_AXIS, VALUE_AXIS] : [VALUE_AXIS, CATEGORY_AXIS];
  const optional = (name: string, number: number | undefined): XmlElement | undefined =>
    number === undefined ? undefined : setting(name, number);
  const isBetween = !hasTwoValueAxes(chart.type);
  const crossing = chart[isCategory ? 'valueAxis' : 'categoryAxis'].crossedAt;
  return made(counts ? 'c:valAx' : 'c:catAx', [
    setting('axId', own),
    made('c:scaling', [
      setting('orientation', axis.reversed ? 'maxMin' : 'minMax'),
      counts ? optional('max', axis.maximum) : undefined,
      counts ? optional('min', axis.minimum) : undefined,
    ]),
    setting('delete', !axis.visible),
    setting('axPos', isUpright ? 'l' : 'b'),
    axis.majorGridlines ? made('c:majorGridlines', [lineShape(GRIDLINE)]) : undefined,
    axis.minorGridlines ? made('c:minorGridlines', [lineShape(GRIDLINE)]) : undefined,
    axis.title.visible ? titleElement({ text: axis.title.text }, false, values) : undefined,
    element('c:numFmt', {
      formatCode: axis.numberFormat ?? 'General',
      sourceLinked: axis.numberFormat === undefined ? 1 : 0,
    }),
    setting('majorTickMark', 'out'),
    setting('minorTickMark', 'none'),
    setting('tickLblPos', TICK_LABELS[axis.tickLabels]),
    lineShape(AXIS_LINE),
    setting('crossAx', other),
    crossing === undefined ? setting('crosses', 'autoZero') : setting('crossesAt', crossing),
    ...(counts
      ? [setting('crossBetween', isBetween ? 'between' : 'midCat'), optional('majorUnit', axis.majorUnit)]
      : [setting('auto', true), setting('lblAlgn', 'ctr'), setting('lblOffset', 100)]),
    counts ? undefined : setting('noMultiLvlLbl', false),
  ]);
}

/** Writes a chart as a part of its own (ECMA-376 part 1, 21.2), with the values it shows now beside each reference. */
export function writeChart(chart: ChartModel, values: ChartReader, theme: ThemeColors): XmlElement {
  const { series } = values.data(chart);
  const types = [...new Set(chart.series.map(({ type }) => type ?? chart.type))];
  if (types.length === 0) types.push(chart.type);
  const groups = types.map((type) =>
    groupElement(
      chart,
      type,
      series
        .map((data, index) => ({ data, index }))
        .filter(({ data }) => (data.model.type ?? chart.type) === type),
      theme,
    ),
  );
  const axes = isRound(chart.type)
    ? []
    : [axisElement(chart, 'categoryAxis', values), axisElement(chart, 'valueAxis', values)];
  const { title, legend } = chart;
  const body = made('c:chart', [
    title.visible ? titleElement(title.text, title.overlay, values) : undefined,
    setting('autoTitleDeleted', !title.visible),
    made('c:plotArea', [element('c:layout'), ...groups, ...axes]),
    legend.visible
      ? made('c:legend', [
          setting('legendPos', LEGEND_PLACES[legend.position]),
          setting('overlay', legend.overlay),
        ])
      : undefined,
    setting('plotVisOnly', chart.plotVisibleOnly),
    setting('dispBlanksAs', 'gap'),
  ]);
  const namespaces = {
    'xmlns:c': CHART_NAMESPACE,
    'xmlns:a': DRAWING_NAMESPACE,
    'xmlns:r': OFFICE_RELATIONSHIPS,
  };
  // Without this Excel rounds the corners of the frame.
  return element('c:chartSpace', namespaces, [setting('roundedCorners', false), body]);
}
