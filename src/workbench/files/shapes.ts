import type { ShapeModel } from '../model/shape';
import type { SheetModel } from '../model/workbookModel';
import { lastShapeId, movePlace, readPlace } from './chartAnchor';
import { DRAWING_NAMESPACE, SHEET_DRAWING_NAMESPACE, childAt, localName } from './chartXml';
import type { ThemeColors } from './colors';
import type { OoxmlPackage } from './ooxmlPackage';
import { readShape } from './shapeReader';
import { shapeProperties, shapeText } from './shapeWriter';
import { drawingOf, dropEmptyDrawing, ensureDrawing } from './sheetDrawing';
import { element, elementsOf, removeChild, type XmlElement } from './xml';

/** A shape as it was read: its number in the drawing, and its state to see whether it changed. */
export interface StoredShape {
  readonly shape: ShapeModel;
  readonly number: string;
  readonly content: string;
  readonly frame: string;
}

const contentState = ({ type, fill, outline, text }: ShapeModel): string =>
  JSON.stringify([type, fill, outline, text]);

const frameState = ({ name, place, alternativeTitle, alternativeText }: ShapeModel): string =>
  JSON.stringify([name, place, alternativeTitle, alternativeText]);

const nameOf = (anchor: XmlElement): XmlElement | undefined => childAt(anchor, 'sp', 'nvSpPr', 'cNvPr');

const numbersIn = (tree: XmlElement): string[] => [
  ...(localName(tree) === 'cNvPr' ? [tree.attributes.id ?? ''] : []),
  ...elementsOf(tree).flatMap(numbersIn),
];

/** Reads the shapes of a sheet that the model knows; the others stay with the file. */
export function readShapes(
  pack: OoxmlPackage,
  sheetPart: string,
  tree: XmlElement,
  sheet: SheetModel,
  theme: ThemeColors,
): StoredShape[] {
  const drawing = drawingOf(pack, sheetPart, tree);
  if (drawing === undefined) return [];
  const root = pack.tree(drawing);
  const numbers = numbersIn(root);
  return elementsOf(root).flatMap((anchor): StoredShape[] => {
    const [own, named] = [childAt(anchor, 'sp'), nameOf(anchor)];
    const content = own && readShape(own, theme);
    const { id: number = '', name = '', title = '', descr = '' } = named?.attributes ?? {};
    // By its number it is found again, so that must be its own.
    if (!content || numbers.filter((each) => each === number).length !== 1) return [];
    const shape: ShapeModel = {
      id: sheet.workbook.nextId('SHAPE'),
      name,
      ...content,
      place: readPlace(anchor, sheet),
      alternativeTitle: title,
      alternativeText: descr,
    };
    sheet.shapes.push(shape);
    return [{ shape, number, content: contentState(shape), frame: frameState(shape) }];
  });
}

function nameAnchor(anchor: XmlElement, { name, alternativeTitle, alternativeText }: ShapeModel): void {
  const attributes = nameOf(anchor)?.attributes;
  if (!attributes) return;
  attributes.name = name;
  for (const [attribute, text] of [
    ['descr', alternativeText],
    ['title', alternativeTitle],
  ] as const) {
    if (text === '') delete attributes[attribute];
    else attributes[attribute] = text;
  }
}

/** Puts form and text anew; the style that a program gave the shape stays, and what belongs to it. */
function writeContent(anchor: XmlElement, shape: ShapeModel, sheet: SheetModel): void {
  const own = childAt(anchor, 'sp');
  if (!own) return;
  own.attributes['xmlns:xdr'] = SHEET_DRAWING_NAMESPACE;
  own.attributes['xmlns:a'] = DRAWING_NAMESPACE;
  own.children = [
    childAt(own, 'nvSpPr'),
    shapeProperties(shape, sheet),
    childAt(own, 'style'),
    shapeText(shape.text),
  ].filter((child) => child !== undefined);
}

function newAnchor(shape: ShapeModel, number: number, sheet: SheetModel): XmlElement {
  const own = element('xdr:sp', { macro: '', textlink: '' }, [
    element('xdr:nvSpPr', {}, [element('xdr:cNvPr', { id: number, name: '' }), element('xdr:cNvSpPr')]),
    shapeProperties(shape, sheet),
    shapeText(shape.text),
  ]);
  const namespaces = { 'xmlns:xdr': SHEET_DRAWING_NAMESPACE, 'xmlns:a': DRAWING_NAMESPACE };
  const anchor = element('xdr:twoCellAnchor', namespaces, [own, element('xdr:clientData')]);
  movePlace(anchor, shape.place);
  nameAnchor(anchor, shape);
  return anchor;
}

const isAsStored = ({ shapes }: SheetModel, stored: readonly StoredShape[]): boolean =>
  shapes.length === stored.length &&
  stored.every(
    ({ shape, content, frame }, index) =>
      shapes[index] === shape && contentState(shape) === content && frameState(shape) === frame,
  );

/** Writes the shapes of a sheet: one that did not change stays as it is in the file. */
export function writeShapes(
  pack: OoxmlPackage,
  part: string,
  tree: XmlElement,
  sheet: SheetModel,
  stored: readonly StoredShape[],
): void {
  if (isAsStored(sheet, stored)) return;
  const root = pack.tree(ensureDrawing(pack, part, tree));
  const anchorOf = new Map<ShapeModel, XmlElement>();
  for (const { shape, number, content, frame } of stored) {
    const anchor = elementsOf(root).find((one) => nameOf(one)?.attributes.id === number);
    if (!anchor) continue;
    if (!sheet.shapes.includes(shape)) {
      removeChild(root, anchor);
      continue;
    }
    if (contentState(shape) !== content) writeContent(anchor, shape, sheet);
    if (frameState(shape) !== frame) {
      movePlace(anchor, shape.place);
      nameAnchor(anchor, shape);
    }
    anchorOf.set(shape, anchor);
  }
  for (const shape of sheet.shapes) {
    if (anchorOf.has(shape)) continue;
    const anchor = newAnchor(shape, lastShapeId(root) + 1, sheet);
    root.children.push(anchor);
    anchorOf.set(shape, anchor);
  }
  // What lies over what is the order in the drawing; what the model does not know keeps its place among them.
  const ours = new Set(anchorOf.values());
  const inOrder = sheet.shapes.map((shape) => anchorOf.get(shape)!);
  let next = 0;
  root.children = root.children.map((child) =>
    typeof child !== 'string' && ours.has(child) ? inOrder[next++]! : child,
  );
  dropEmptyDrawing(pack, part, tree);
}
