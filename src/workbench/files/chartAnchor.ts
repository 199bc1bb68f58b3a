import type { ChartCorner, ChartModel, ChartPlace } from '../model/chart';
import type { SheetModel } from '../model/workbookModel';
import { boxOf, placeOf } from '../members/rules/chartPlace';
import {
  CHART_NAMESPACE,
  DRAWING_NAMESPACE,
  SHEET_DRAWING_NAMESPACE,
  childAt,
  innerText,
  localName,
  made,
} from './chartXml';
import { OFFICE_RELATIONSHIPS } from './ooxmlPackage';
import { EMU_PER_POINT } from './shapeXml';
import { element, elementsOf, type XmlElement } from './xml';

const points = (text: string | undefined): number => Number(text ?? 0) / EMU_PER_POINT;
const emu = (distance: number): number => Math.round(distance * EMU_PER_POINT);

const cornerOf = (corner: XmlElement | undefined): ChartCorner => ({
  row: Number(innerText(corner, 'row') ?? 0),
  column: Number(innerText(corner, 'col') ?? 0),
  x: points(innerText(corner, 'colOff')),
  y: points(innerText(corner, 'rowOff')),
});

/** Where an anchor puts what it holds: over cells, from a cell on, or at a fixed place. */
export function readPlace(anchor: XmlElement, sheet: SheetModel): ChartPlace {
  if (localName(anchor) === 'twoCellAnchor') {
    return { from: cornerOf(childAt(anchor, 'from')), to: cornerOf(childAt(anchor, 'to')) };
  }
  const { cx, cy } = childAt(anchor, 'ext')?.attributes ?? {};
  const size = { width: points(cx), height: points(cy) };
  if (localName(anchor) === 'oneCellAnchor') {
    const from = cornerOf(childAt(anchor, 'from'));
    const { left, top } = boxOf(sheet, { from, to: from });
    return placeOf(sheet, { left, top, ...size });
  }
  const { x, y } = childAt(anchor, 'pos')?.attributes ?? {};
  return placeOf(sheet, { left: points(x), top: points(y), ...size });
}

function cornerElement(prefix: string, name: string, { row, column, x, y }: ChartCorner): XmlElement {
  const number = (of: string, value: number): XmlElement => element(`${prefix}${of}`, {}, [String(value)]);
  return made(`${prefix}${name}`, [
    number('col', column),
    number('colOff', emu(x)),
    number('row', row),
    number('rowOff', emu(y)),
  ]);
}

/** Moves an anchor of the file: what it holds stays as it is. */
export function movePlace(anchor: XmlElement, { from, to }: ChartPlace): void {
  const prefix = anchor.name.slice(0, -localName(anchor).length);
  const kept = anchor.children.filter(
    (child) => typeof child === 'string' || !['from', 'to', 'pos', 'ext'].includes(localName(child)),
  );
  anchor.name = `${prefix}twoCellAnchor`;
  anchor.children = [cornerElement(prefix, 'from', from), cornerElement(prefix, 'to', to), ...kept];
}

/** The element with the name and the text read aloud. */
export const propertiesOf = (anchor: XmlElement): XmlElement | undefined =>
  childAt(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');

export function nameAnchor(anchor: XmlElement, { name, alternativeText }: ChartModel): void {
  const attributes = propertiesOf(anchor)?.attributes;
  if (!attributes) return;
  attributes.name = name;
  if (alternativeText === '') delete attributes.descr;
  else attributes.descr = alternativeText;
}

/** The largest number of anything in a drawing; the next one is free. */
export function lastShapeId(drawing: XmlElement): number {
  const own = localName(drawing) === 'cNvPr' ? Number(drawing.attributes.id) || 0 : 0;
  return Math.max(own, 1, ...elementsOf(drawing).map(lastShapeId));
}

/** A new anchor with a frame around a chart; it brings its namespaces, whatever the drawing calls them. */
export function newAnchor(chart: ChartModel, id: number, relationship: string): XmlElement {
  const frame = element('xdr:graphicFrame', { macro: '' }, [
    made('xdr:nvGraphicFramePr', [element('xdr:cNvPr', { id, name: '' }), element('xdr:cNvGraphicFramePr')]),
    made('xdr:xfrm', [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
    made('a:graphic', [
      element('a:graphicData', { uri: CHART_NAMESPACE }, [
        element('c:chart', { 'xmlns:c': CHART_NAMESPACE, 'r:id': relationship }),
      ]),
    ]),
  ]);
  const namespaces = {
    'xmlns:xdr': SHEET_DRAWING_NAMESPACE,
    'xmlns:a': DRAWING_NAMESPACE,
    'xmlns:r': OFFICE_RELATIONSHIPS,
  };
  const anchor = element('xdr:twoCellAnchor', namespaces, [frame, element('xdr:clientData')]);
  movePlace(anchor, chart.place);
  nameAnchor(anchor, chart);
  return anchor;
}
