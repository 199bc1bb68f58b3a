import { MAIN_NAMESPACE, OFFICE_RELATIONSHIPS, type OoxmlPackage } from './ooxmlPackage';
import { childOf, element, elementsOf, ensureChild, type XmlElement } from './xml';

const METADATA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const DYNAMIC = 'XLDAPR';
const ORDER =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' ');

/** The mark Excel gives to formulas that spill ([MS-XLSX] 2.2.4.3 and 2.3.10); all attributes as Excel writes them. */
const typeOfDynamic = (): XmlElement =>
  element('metadataType', {
    name: DYNAMIC,
    minSupportedVersion: 120000,
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  });

const propertiesOfDynamic = (): XmlElement =>
  element('bk', {}, [
    element('extLst', {}, [
      element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, [
        element('xda:dynamicArrayProperties', {
          'xmlns:xda': 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray',
          fDynamic: 1,
          fCollapsed: 0,
        }),
      ]),
    ]),
  ]);

function append(root: XmlElement, list: XmlElement, entry: XmlElement): number {
  list.children.push(entry);
  const count = elementsOf(list).length;
  list.attributes.count = String(count);
  if (!root.children.includes(list)) root.children.push(list);
  return count;
}

/**
 * Answers the `cm` of a cell whose formula spills, adding the mark to the workbook when it is not there. Without it
 * Excel would show the formula in braces and never let it grow.
 */
export function dynamicArrayMark(pack: OoxmlPackage, workbookPart: string): string {
  let part = pack.related(workbookPart, '/sheetMetadata');
  if (part === undefined) {
    part = pack.has('xl/metadata.xml') ? pack.freeName('xl/metadata', '.xml') : 'xl/metadata.xml';
    pack.addPart(part, METADATA_TYPE, element('metadata', { xmlns: MAIN_NAMESPACE }));
    pack.addRelationship(workbookPart, `${OFFICE_RELATIONSHIPS}/sheetMetadata`, part);
  }
  const root = pack.tree(part);
  const types = ensureChild(root, 'metadataTypes', ORDER);
  const present = elementsOf(types).findIndex(({ attributes }) => attributes.name === DYNAMIC) + 1;
  const type = present > 0 ? present : append(root, types, typeOfDynamic());
  let future = elementsOf(root, 'futureMetadata').find(({ attributes }) => attributes.name === DYNAMIC);
  if (!future) {
    future = element('futureMetadata', { name: DYNAMIC });
    const at = root.children.findIndex(
      (child) => typeof child !== 'string' && /^(cell|value)Meta/.test(child.name),
    );
    root.children.splice(at < 0 ? root.children.length : at, 0, future);
  }
  if (elementsOf(future, 'bk').length === 0) append(root, future, propertiesOfDynamic());
  const cells = ensureChild(root, 'cellMetadata', ORDER);
  const known =
    elementsOf(cells, 'bk').findIndex((bk) => childOf(bk, 'rc')?.attributes.t === String(type)) + 1;
  return String(
    known > 0 ? known : append(root, cells, element('bk', {}, [element('rc', { t: type, v: 0 })])),
  );
}
