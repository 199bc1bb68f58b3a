import { elementsOf, removeChild, type XmlElement } from './xml';

const PATH = /(?:^|:)absPath$/;

const holdsPath = (element: XmlElement): boolean =>
  PATH.test(element.name) || elementsOf(element).some(holdsPath);

/**
 * Takes out the folder that Excel keeps a workbook was last saved in, with the name of its user: it stands in a choice
 * of its own beside the parts of the workbook, and is wrong as soon as the file is somewhere else.
 */
export function forgetWhereSaved(workbook: XmlElement): void {
  for (const child of elementsOf(workbook)) {
    if (holdsPath(child)) removeChild(workbook, child);
  }
}
