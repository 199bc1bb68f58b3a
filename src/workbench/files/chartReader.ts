import {
  changeReferences,
  hasTwoValueAxes,
  isRound,
  type ChartAxisModel,
  type ChartModel,
  type ChartText,
  type LegendPosition,
  type TickLabelPosition,
} from '../model/chart';
import { referredCells } from '../model/chartData';
import type { WorkbookModel } from '../model/workbookModel';
import { DEFAULT_BUBBLE_SCALE, DEFAULT_GAP_WIDTH, newAxis } from '../members/rules/newChart';
import { readGroup } from './chartSeriesReader';
import { childAt, childrenNamed, innerText, isSet, localName, numberAt, valueAt } from './chartXml';
import type { ThemeColors } from './colors';
import { elementsOf, textOf, type XmlElement } from './xml';

/** What the chart's own part says; name and place stand in the drawing. */
export type ChartContent = Omit<ChartModel, 'id' | 'name' | 'place' | 'alternativeText'>;

const LEGEND_PLACES: Readonly<Record<string, LegendPosition>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};
const TICK_LABELS: Readonly<Record<string, TickLabelPosition>> = {
  nextTo: 'NextToAxis',
  high: 'High',
  low: 'Low',
  none: 'None',
};
const AXES = new Set(['catAx', 'dateAx', 'valAx', 'serAx']);

/** A typed text with its paragraphs as lines, or the cell it comes from. */
export function readText(tx: XmlElement | undefined): ChartText | undefined {
  const reference = innerText(tx, 'strRef', 'f');
  if (reference !== undefined) return { reference };
  const typed = innerText(tx, 'v');
  if (typed !== undefined) return { text: typed };
  const rich = childAt(tx, 'rich');
  if (!rich) return undefined;
  const lines = childrenNamed(rich, 'p').map((paragraph) =>
    elementsOf(paragraph)
      .flatMap((run) => childrenNamed(run, 't').map(textOf))
      .join(''),
  );
  return { text: lines.join('\n') };
}

/** Where an axis is crossed stands with the axis that crosses it. */
function readAxis(
  axis: XmlElement | undefined,
  other: XmlElement | undefined,
  hasGridlines: boolean,
): ChartAxisModel {
  // Round charts have none; should the chart become another, it starts with Excel's own.
  if (!axis) return newAxis(hasGridlines);
  const title = childAt(axis, 'title');
  const text = readText(childAt(title, 'tx'));
  const format = childAt(axis, 'numFmt');
  const isLinked = !['0', 'false'].includes(format?.attributes.sourceLinked ?? '0');
  const bounds = {
    minimum: numberAt(axis, 'scaling', 'min'),
    maximum: numberAt(axis, 'scaling', 'max'),
    majorUnit: numberAt(axis, 'majorUnit'),
    crossedAt: numberAt(other, 'crossesAt'),
    numberFormat: isLinked ? undefined : format?.attributes.formatCode,
  };
  return {
    ...Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined)),
    title: { text: text && 'text' in text ? text.text : '', visible: title !== undefined },
    majorGridlines: childAt(axis, 'majorGridlines') !== undefined,
    minorGridlines: childAt(axis, 'minorGridlines') !== undefined,
    reversed: valueAt(axis, 'scaling', 'orientation') === 'maxMin',
    visible: !isSet(axis, 'delete', false),
    tickLabels: TICK_LABELS[valueAt(axis, 'tickLblPos') ?? ''] ?? 'NextToAxis',
  };
}

/** The two axes, the one of the categories or x-values first. */
function axesOf(plotArea: XmlElement): readonly [XmlElement | undefined, XmlElement | undefined] {
  const axes = elementsOf(plotArea).filter((child) => AXES.has(localName(child)));
  const values = axes.filter((axis) => localName(axis) === 'valAx');
  if (values.length < 2) return [axes.find((axis) => localName(axis) !== 'valAx'), values[0]];
  const flat = values.find((axis) => ['b', 't'].includes(valueAt(axis, 'axPos') ?? '')) ?? values[0];
  return [flat, values.find((axis) => axis !== flat)];
}

/**
 * Reads a chart's part. Answers undefined for what the model would draw wrong: types it does not know, a second pair
 * of axes, three dimensions, pivot charts, constants and references to more than one area.
 */
export function readChart(
  root: XmlElement,
  workbook: WorkbookModel,
  theme: ThemeColors,
): ChartContent | undefined {
  const chart = childAt(root, 'chart');
  const plotArea = childAt(chart, 'plotArea');
  if (!chart || !plotArea || childAt(root, 'pivotSource') || childAt(chart, 'view3D')) return undefined;
  const groups = elementsOf(plotArea).filter((child) => localName(child).endsWith('Chart'));
  const axisCount = elementsOf(plotArea).filter((child) => AXES.has(localName(child))).length;
  const read = groups.map((group) => readGroup(group, theme));
  const [first] = read;
  if (!first || axisCount > 2 || read.some((group) => group === undefined)) return undefined;
  const { type } = first;
  const isMixed = read.some((group) => group && isAlone(group.type) !== isAlone(type));
  if (isMixed || (read.length > 1 && isRound(type))) return undefined;
  const placed = read
    .flatMap((group) => (group ? group.series.map((one) => ({ ...one, type: group.type })) : []))
    .sort((one, other) => one.order - other.order);
  const series = placed.map(({ series: one, type: own }) => (own === type ? one : { ...one, type: own }));
  const title = childAt(chart, 'title');
  const text = readText(childAt(title, 'tx'));
  const legend = childAt(chart, 'legend');
  const [category, value] = axesOf(plotArea);
  const isTitleAutomatic = !isSet(chart, 'autoTitleDeleted', false) && series.length === 1;
  const content: ChartContent = {
    type,
    title: {
      ...(text ? { text } : {}),
      visible: title !== undefined || isTitleAutomatic,
      overlay: isSet(title, 'overlay', false),
    },
    legend: {
      visible: legend !== undefined,
      position: legend ? (LEGEND_PLACES[valueAt(legend, 'legendPos') ?? 'r'] ?? 'Right') : 'Bottom',
      overlay: isSet(legend, 'overlay', false),
    },
    categoryAxis: readAxis(category, value, false),
    valueAxis: readAxis(value, category, true),
    series,
    gapWidth:
      groups.map((group) => numberAt(group, 'gapWidth')).find((gap) => gap !== undefined) ??
      DEFAULT_GAP_WIDTH,
    bubbleScale:
      groups.map((group) => numberAt(group, 'bubbleScale')).find((scale) => scale !== undefined) ??
      DEFAULT_BUBBLE_SCALE,
    plotVisibleOnly: isSet(chart, 'plotVisOnly', true),
  };
  return leadsEverywhere(content, workbook) ? content : undefined;
}

/** Types that share no axes with others. */
const isAlone = (type: ChartModel['type']): boolean => hasTwoValueAxes(type) || /^Radar/.test(type);

function leadsEverywhere(content: ChartContent, workbook: WorkbookModel): boolean {
  let isWhole = true;
  changeReferences(content, (reference) => {
    if (!referredCells(workbook, reference)) isWhole = false;
    return reference;
  });
  return isWhole;
}
