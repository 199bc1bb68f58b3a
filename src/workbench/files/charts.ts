import { areaAddress } from '../../workbook/address';
import { changeReferences, type ChartModel } from '../model/chart';
import { referredCells, type ChartReader } from '../model/chartData';
import type { SheetModel, WorkbookModel } from '../model/workbookModel';
import { withSheetReplaced } from '../members/rules/sheetReferences';
import { lastShapeId, movePlace, nameAnchor, newAnchor, propertiesOf, readPlace } from './chartAnchor';
import { readChart, type ChartContent } from './chartReader';
import { writeChart } from './chartWriter';
import { childAt, localName } from './chartXml';
import type { ThemeColors } from './colors';
import { OFFICE_RELATIONSHIPS, type OoxmlPackage } from './ooxmlPackage';
import { drawingOf, dropEmptyDrawing, ensureDrawing } from './sheetDrawing';
import { XmlError, elementsOf, removeChild, textOf, type XmlElement } from './xml';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const CHART_RELATIONSHIP = `${OFFICE_RELATIONSHIPS}/chart`;

/** A chart as it was read: where it stands in the file, and its state to see whether it changed. */
export interface StoredChart {
  readonly chart: ChartModel;
  readonly drawing: string;
  readonly part: string;
  /** Of the drawing to the chart. */
  readonly relationship: string;
  readonly content: string;
  readonly frame: string;
}

/** References by the id of their sheet: another name of it is no change of the chart. */
function contentState(chart: ChartModel): (workbook: WorkbookModel) => string {
  const { type, title, legend, categoryAxis, valueAxis, series, gapWidth, bubbleScale, plotVisibleOnly } =
    chart;
  const content: ChartContent = structuredClone({
    ...{ type, title, legend, categoryAxis, valueAxis, series, gapWidth, bubbleScale, plotVisibleOnly },
  });
  return (workbook) => {
    changeReferences(content, (reference) => {
      const found = referredCells(workbook, reference);
      return found && reference.includes('!') ? `${found.sheet.id}!${areaAddress(found.area)}` : reference;
    });
    return JSON.stringify(content);
  };
}

const frameState = ({ name, place, alternativeText }: ChartModel): string =>
  JSON.stringify([name, place, alternativeText]);

/** The relationship by which an anchor shows a chart; undefined where it shows something else. */
function chartRelationship(anchor: XmlElement): string | undefined {
  const data = childAt(anchor, 'graphicFrame', 'graphic', 'graphicData');
  const attributes = childAt(data, 'chart')?.attributes ?? {};
  const name = Object.keys(attributes).find((each) => each.endsWith(':id'));
  // Strict files name the same kind of drawing otherwise.
  return name !== undefined && /\/chart$/.test(data?.attributes.uri ?? '') ? attributes[name] : undefined;
}

function readContent(
  pack: OoxmlPackage,
  part: string,
  workbook: WorkbookModel,
  theme: ThemeColors,
): ChartContent | undefined {
  try {
    return readChart(pack.tree(part), workbook, theme);
  } catch (error) {
    // A part that nobody can read is carried like any other.
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

/** Reads the charts of a sheet that the model knows; the others stay with the file. */
export function readCharts(
  pack: OoxmlPackage,
  sheetPart: string,
  tree: XmlElement,
  sheet: SheetModel,
  theme: ThemeColors,
): StoredChart[] {
  const { workbook } = sheet;
  const drawing = drawingOf(pack, sheetPart, tree);
  if (drawing === undefined) return [];
  const relationships = pack.relationships(drawing);
  const stored: StoredChart[] = [];
  for (const anchor of elementsOf(pack.tree(drawing))) {
    const relationship = chartRelationship(anchor);
    const part = relationships.find(({ id }) => id === relationship)?.target;
    if (relationship === undefined || part === undefined || !pack.has(part)) continue;
    const content = readContent(pack, part, workbook, theme);
    if (!content) continue;
    const { name = '', descr = '' } = propertiesOf(anchor)?.attributes ?? {};
    const place = readPlace(anchor, sheet);
    const id = workbook.nextId('CHART');
    const chart: ChartModel = { id, name, ...content, place, alternativeText: descr };
    sheet.charts.push(chart);
    const states = { content: contentState(chart)(workbook), frame: frameState(chart) };
    stored.push({ chart, drawing, part, relationship, ...states });
  }
  return stored;
}

/** The sheets of the file that are gone: names and ids. */
export type RemovedSheets = readonly { readonly name: string; readonly id: string }[];

export const removedSheets = (
  sheets: readonly { readonly sheet: SheetModel; readonly name: string }[],
  workbook: WorkbookModel,
): RemovedSheets =>
  sheets
    .filter(({ sheet }) => !workbook.sheets.includes(sheet))
    .map(({ sheet, name }) => ({ name, id: sheet.id }));

/** What writing the charts of one sheet takes. */
interface ChartWriting {
  readonly part: string;
  readonly tree: XmlElement;
  readonly sheet: SheetModel;
  readonly stored: readonly StoredChart[];
  readonly gone: RemovedSheets;
  readonly values: ChartReader;
  readonly theme: ThemeColors;
}

/** Lets the references of a part to sheets that are gone lead nowhere, as Excel does. */
function forgetSheets(tree: XmlElement, gone: RemovedSheets): void {
  for (const child of elementsOf(tree)) {
    if (localName(child) !== 'f') {
      forgetSheets(child, gone);
      continue;
    }
    const text = gone.reduce(
      (formula, { name }) => withSheetReplaced(formula, name, undefined),
      textOf(child),
    );
    child.children = [text];
  }
}

function updateChart(pack: OoxmlPackage, stored: StoredChart, writing: ChartWriting): void {
  const { chart, part, drawing, relationship, content, frame } = stored;
  const { gone, values, sheet, theme } = writing;
  const now = contentState(chart)(sheet.workbook);
  if (now !== content) {
    const withoutGone = gone.reduce(
      (state, { id }) => state.replace(new RegExp(`"${id}![A-Z0-9:]+"`, 'g'), '"#REF!"'),
      content,
    );
    if (now === withoutGone) forgetSheets(pack.tree(part), gone);
    else pack.setTree(part, writeChart(chart, values, theme));
  }
  if (frameState(chart) === frame) return;
  const anchor = elementsOf(pack.tree(drawing)).find((one) => chartRelationship(one) === relationship);
  if (!anchor) return;
  movePlace(anchor, chart.place);
  nameAnchor(anchor, chart);
}

/** Takes out a chart with what only it led to (its style and colours). */
function removeStored(pack: OoxmlPackage, { drawing, part, relationship }: StoredChart): void {
  const root = pack.tree(drawing);
  const anchor = elementsOf(root).find((one) => chartRelationship(one) === relationship);
  removeChild(root, anchor);
  const led = pack.relationships(part).map(({ target }) => target);
  pack.removeRelationship(drawing, relationship);
  for (const one of [part, ...led]) if (!pack.reachable().has(one)) pack.removePart(one);
}

function addChart(pack: OoxmlPackage, chart: ChartModel, writing: ChartWriting): void {
  const drawing = ensureDrawing(pack, writing.part, writing.tree);
  const part = pack.freeName('xl/charts/chart', '.xml');
  pack.addPart(part, CHART_TYPE, writeChart(chart, writing.values, writing.theme));
  const id = pack.addRelationship(drawing, CHART_RELATIONSHIP, part);
  const root = pack.tree(drawing);
  root.children.push(newAnchor(chart, lastShapeId(root) + 1, id));
}

/** Writes the charts of a sheet: one that did not change stays as it is in the file, to the byte. */
export function writeCharts(pack: OoxmlPackage, writing: ChartWriting): void {
  const { sheet, stored, part, tree } = writing;
  for (const one of stored) {
    if (sheet.charts.includes(one.chart)) updateChart(pack, one, writing);
    else removeStored(pack, one);
  }
  for (const chart of sheet.charts) {
    if (!stored.some((one) => one.chart === chart)) addChart(pack, chart, writing);
  }
  if (stored.some(({ chart }) => !sheet.charts.includes(chart))) dropEmptyDrawing(pack, part, tree);
}
