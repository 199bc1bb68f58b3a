import { SHEET_DRAWING_NAMESPACE } from './chartXml';
import { OFFICE_RELATIONSHIPS, type OoxmlPackage } from './ooxmlPackage';
import { SHEET_ORDER } from './schemaOrder';
import { childOf, element, elementsOf, insertInOrder, removeChild, type XmlElement } from './xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** The drawing of a sheet; one sheet has at most one. */
export function drawingOf(pack: OoxmlPackage, sheetPart: string, tree: XmlElement): string | undefined {
  const id = childOf(tree, 'drawing')?.attributes['r:id'];
  const target = pack.relationships(sheetPart).find((one) => one.id === id)?.target;
  return target !== undefined && pack.has(target) ? target : undefined;
}

/** The same, made where the sheet has none. */
export function ensureDrawing(pack: OoxmlPackage, sheetPart: string, tree: XmlElement): string {
  const present = drawingOf(pack, sheetPart, tree);
  if (present !== undefined) return present;
  const drawing = pack.freeName('xl/drawings/drawing', '.xml');
  pack.addPart(drawing, DRAWING_TYPE, element('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING_NAMESPACE }));
  const id = pack.addRelationship(sheetPart, `${OFFICE_RELATIONSHIPS}/drawing`, drawing);
  insertInOrder(tree, element('drawing', { 'r:id': id }), SHEET_ORDER);
  return drawing;
}

/** Takes off a drawing from which the last thing went: without anything in it, it is none. */
export function dropEmptyDrawing(pack: OoxmlPackage, sheetPart: string, tree: XmlElement): void {
  const drawing = drawingOf(pack, sheetPart, tree);
  if (drawing === undefined || elementsOf(pack.tree(drawing)).length > 0) return;
  const reference = childOf(tree, 'drawing');
  pack.removeRelationship(sheetPart, reference?.attributes['r:id'] ?? '');
  pack.removePart(drawing);
  removeChild(tree, reference);
}
