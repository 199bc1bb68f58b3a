/** An element with what is in it, texts already decoded. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** XML that is not well formed, or asks for something a workbook never needs. */
export class XmlError extends Error {}

/** Hears a document from its first to its last tag; `start` and `end` are places in the text. */
export interface XmlListener {
  open(name: string, attributes: Record<string, string>, start: number): void;
  text(value: string): void;
  close(name: string, end: number): void;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, entity: string) => {
    if (entity.startsWith('#')) {
      const code = entity[1] === 'x' ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
      if (!(code > 0 && code <= 0x10ffff)) throw new XmlError(`the character ${whole} does not exist`);
      return String.fromCodePoint(code);
    }
    const value = NAMED[entity];
    if (value === undefined) throw new XmlError(`the entity ${whole} is not defined`);
    return value;
  });
}

export const encodeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (letter) =>
    letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : letter === '>' ? '&gt;' : '&#13;',
  );

export const encodeAttribute = (text: string): string =>
  encodeText(text).replace(/["\n\t]/g, (letter) =>
    letter === '"' ? '&quot;' : letter === '\n' ? '&#10;' : '&#9;',
  );

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const NAME = /[^\s/>]+/y;

/**
 * Reads a document once, from left to right. Knows elements, attributes, texts, CDATA and comments; a document
 * type is refused, since entities of one's own can blow up memory or reach for other files.
 * @throws XmlError
 */
export function readXml(source: string, listener: XmlListener): void {
  const open: string[] = [];
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  let rootSeen = false;
  const say = (raw: string): void => {
    if (raw === '') return;
    const text = decodeXml(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
    if (open.length > 0) listener.text(text);
    else if (text.trim() !== '') throw new XmlError('there is text outside the document');
  };
  const skipTo = (mark: string): number => {
    const end = source.indexOf(mark, at);
    if (end < 0) throw new XmlError(`${mark} is missing`);
    return end;
  };
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    say(source.slice(at, tag < 0 ? source.length : tag));
    if (tag < 0) break;
    at = tag;
    const mark = source[tag + 1];
    if (mark === '?') {
      at = skipTo('?>') + 2;
    } else if (mark === '!') {
      if (source.startsWith('<!--', tag)) {
        at = skipTo('-->') + 3;
      } else if (source.startsWith('<![CDATA[', tag)) {
        const end = skipTo(']]>');
        listener.text(source.slice(tag + 9, end));
        at = end + 3;
      } else {
        throw new XmlError('a document type is not allowed');
      }
    } else if (mark === '/') {
      const end = skipTo('>');
      const name = source.slice(tag + 2, end).trimEnd();
      if (open.pop() !== name) throw new XmlError(`</${name}> closes nothing`);
      at = end + 1;
      listener.close(name, at);
    } else {
      NAME.lastIndex = tag + 1;
      const name = NAME.exec(source)?.[0];
      if (!name || (open.length === 0 && rootSeen)) throw new XmlError('a tag stands where none can');
      rootSeen = true;
      const attributes = Object.create(null) as Record<string, string>;
      at = tag + 1 + name.length;
      ATTRIBUTE.lastIndex = at;
      for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
        attributes[found[1]!] = decodeXml(found[2] ?? found[3]!);
        at = ATTRIBUTE.lastIndex;
      }
      while (/\s/.test(source[at] ?? '')) at += 1;
      const closed = source[at] === '/';
      if (source[closed ? at + 1 : at] !== '>') throw new XmlError(`the tag ${name} is not whole`);
      at += closed ? 2 : 1;
      listener.open(name, attributes, tag);
      if (closed) listener.close(name, at);
      else open.push(name);
    }
  }
  if (open.length > 0 || !rootSeen) throw new XmlError('the document ends too early');
}

/** Builds the tree of a document. @throws XmlError */
export function parseXml(source: string): XmlElement {
  const path: XmlElement[] = [];
  let root: XmlElement | undefined;
  readXml(source, {
    open(name, attributes) {
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
