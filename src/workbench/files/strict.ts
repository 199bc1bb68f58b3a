import { FileError } from './fileError';
import type { Relationship } from './ooxmlPackage';
import type { XmlElement } from './xml';

/** What the namespaces of the conformance class Strict start with (ISO/IEC 29500-1:2016, annex A). */
const STRICT = 'http://purl.oclc.org/ooxml/';

/**
 * Refuses a workbook of the kind "Strict Open XML", whose elements have the same names in other namespaces: what is
 * written into it would be of the ordinary kind, and no class of the standard allows a file that is half one and half
 * the other.
 * @throws FileError
 */
export function refuseStrict(root: XmlElement, relationships: readonly Relationship[] = []): void {
  const { attributes } = root;
  if (
    attributes.conformance === 'strict' ||
    attributes.xmlns?.startsWith(STRICT) ||
    relationships.some(({ type }) => type.startsWith(STRICT))
  ) {
    throw new FileError('strict', 'The workbook is of the kind Strict Open XML; save it as .xlsx first.');
  }
}
