import { FileError } from './fileError';
import { readXml } from './readXml';

export { readXml, XmlError, type XmlListener } from './readXml';

/** An element with what is in it, texts already decoded. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

export const encodeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (letter) =>
    letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : letter === '>' ? '&gt;' : '&#13;',
  );

export const encodeAttribute = (text: string): string =>
  encodeText(text).replace(/["\n\t]/g, (letter) =>
    letter === '"' ? '&quot;' : letter === '\n' ? '&#10;' : '&#9;',
  );

/**
 * The most elements of a document that is kept as a tree, which takes some hundred bytes for each. The cells of a sheet
 * are not; half a million different texts are.
 */
export const MOST_ELEMENTS = 1_000_000;

/** Builds the tree of a document. @throws XmlError, FileError for one that is too large */
export function parseXml(source: string): XmlElement {
  const path: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  readXml(source, {
    open(name, attributes) {
      count += 1;
      if (count > MOST_ELEMENTS)
        throw new FileError('tooLarge', `A part of the file has more than ${MOST_ELEMENTS} elements.`);
      const element: XmlElement = { name, attributes, children: [] };
      path[path.length - 1]?.children.push(element);
      root ??= element;
      path.push(element);
    },
    text: (value) => path[path.length - 1]?.children.push(value),
    close: () => void path.pop(),
  });
  return root!;
}

export function serialiseElement(element: XmlElement): string {
  let text = `<${element.name}`;
  for (const name of Object.keys(element.attributes)) {
    text += ` ${name}="${encodeAttribute(element.attributes[name]!)}"`;
  }
  if (element.children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of element.children) {
    text += typeof child === 'string' ? encodeText(child) : serialiseElement(child);
  }
  return `${text}</${element.name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const serialiseXml = (root: XmlElement): string => XML_DECLARATION + serialiseElement(root);

/** Makes an element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  const kept = Object.create(null) as Record<string, string>;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  return { name, attributes: kept, children };
}

export const elementsOf = (parent: XmlElement | undefined, name?: string): XmlElement[] =>
  (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );

export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(parent, name)[0];

export const textOf = (of: XmlElement | undefined): string =>
  (of?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** How booleans stand in these files; an absent attribute has the default. */
export const isTrue = (value: string | undefined, absent = false): boolean =>
  value === undefined ? absent : value === '1' || value === 'true' || value === 'on';

/** Puts a child where the schema's order wants it: before the first child that comes later in that order. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(child.name);
  const before = parent.children.findIndex(
    (other) => typeof other !== 'string' && order.indexOf(other.name) > rank,
  );
  parent.children.splice(before < 0 ? parent.children.length : before, 0, child);
}

export function removeChild(parent: XmlElement, child: XmlElement | undefined): void {
  const index = child ? parent.children.indexOf(child) : -1;
  if (index >= 0) parent.children.splice(index, 1);
}

/** Answers the child of that name, made and put in its place when it is not there yet. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const present = childOf(parent, name);
  if (present) return present;
  const made = element(name);
  insertInOrder(parent, made, order);
  return made;
}

/** An independent copy. */
export const cloneElement = (of: XmlElement): XmlElement => ({
  name: of.name,
  attributes: Object.assign(Object.create(null) as Record<string, string>, of.attributes),
  children: of.children.map((child) => (typeof child === 'string' ? child : cloneElement(child))),
});
