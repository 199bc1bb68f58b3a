import { element, elementsOf, textOf, type XmlElement } from './xml';

export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const SHEET_DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** A name without its prefix, which every program chooses for itself. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

/** The children of one name, prefixes apart. */
export const childrenNamed = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(parent).filter((child) => localName(child) === name);

/** The element a path of names leads to, prefixes apart. */
export function childAt(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenNamed(at, name)[0], parent);
}

/** The attribute `val` of a child, as most settings of a chart stand. */
export const valueAt = (parent: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  childAt(parent, ...path)?.attributes.val;

/** A setting that says nothing but its presence is true. */
export function isSet(parent: XmlElement | undefined, name: string, absent: boolean): boolean {
  const child = childAt(parent, name);
  if (!child) return absent;
  return !['0', 'false'].includes(child.attributes.val ?? '1');
}

export const numberAt = (parent: XmlElement | undefined, ...path: readonly string[]): number | undefined => {
  const text = valueAt(parent, ...path);
  return text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text);
};

export const innerText = (parent: XmlElement | undefined, ...path: readonly string[]): string | undefined => {
  const found = childAt(parent, ...path);
  return found && textOf(found);
};

/** `<c:name val="..."/>` */
export const setting = (name: string, value: string | number | boolean): XmlElement =>
  element(`c:${name}`, { val: typeof value === 'boolean' ? (value ? 1 : 0) : value });

/** Children in the order given, without those that are not there. */
export const made = (name: string, children: readonly (XmlElement | string | undefined)[]): XmlElement =>
  element(
    name,
    {},
    children.filter((child) => child !== undefined),
  );
