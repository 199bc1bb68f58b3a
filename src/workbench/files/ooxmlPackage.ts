import { decodeXml } from './decodeXml';
import { FileError } from './fileError';
import { resolvePath } from './partName';
import {
  cloneElement,
  parseXml,
  serialiseXml,
  element,
  elementsOf,
  removeChild,
  type XmlElement,
} from './xml';
import { packArchive } from './zipArchive';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);
const relationshipsPart = (part: string): string =>
  part === '' ? '_rels/.rels' : `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** Resolves a target as it stands in a relationship of `part` to the name of a part. */
export function resolveTarget(part: string, target: string): string {
  return resolvePath(target.startsWith('/') ? target : folderOf(part) + target);
}

/** The way from one part to another; not every reader understands a target that starts with a slash. */
function relativeTarget(part: string, target: string): string {
  const from = folderOf(part).split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/**
 * Some programs write `<x:worksheet>`: the same document with a prefix on every name. Taking it off here keeps
 * every reader simple.
 */
function withoutMainPrefix(root: XmlElement): XmlElement {
  const prefix = /^([^:]+):/.exec(root.name)?.[1];
  if (!prefix || !/spreadsheetml/.test(root.attributes[`xmlns:${prefix}`] ?? '')) return root;
  const strip = (of: XmlElement): void => {
    if (of.name.startsWith(`${prefix}:`)) of.name = of.name.slice(prefix.length + 1);
    for (const child of elementsOf(of)) strip(child);
  };
  strip(root);
  root.attributes.xmlns = root.attributes[`xmlns:${prefix}`]!;
  return root;
}

/** The types by part (with its slash) and by extension, all in lower case; of two for the same, the first counts. */
function contentTypes(list: XmlElement): Map<string, string> {
  const types = new Map<string, string>();
  for (const { attributes } of elementsOf(list)) {
    const { PartName, Extension, ContentType = '' } = attributes;
    for (const key of [PartName?.toLowerCase(), Extension?.toLowerCase()]) {
      if (key !== undefined && !types.has(key)) types.set(key, ContentType);
    }
  }
  return types;
}

/**
 * The parts of a workbook file, with their types and the relationships between them. What nobody asks for stays
 * the bytes it was: that is what carries charts, pictures and everything else through unharmed.
 */
export class OoxmlPackage {
  private readonly trees = new Map<string, XmlElement>();
  /** Each part by its name in lower case. */
  private readonly spelling = new Map<string, string>();
  /** Made when first asked for, since a file may have thousands of parts and of types. */
  private types: ReadonlyMap<string, string> | undefined;

  constructor(private readonly bytes: Map<string, Uint8Array>) {
    for (const name of bytes.keys()) this.spelling.set(name.toLowerCase(), name);
  }

  /** An independent copy: writing into it leaves this one as it was opened. */
  copy(): OoxmlPackage {
    const copied = new OoxmlPackage(new Map(this.bytes));
    for (const [name, tree] of this.trees) {
      // A tree that was made here has no bytes yet; the others can be read from theirs again.
      if (this.bytes.get(name)?.length === 0) copied.trees.set(name, cloneElement(tree));
    }
    return copied;
  }

  get names(): string[] {
    return [...this.bytes.keys()];
  }

  has(part: string): boolean {
    return this.find(part) !== undefined;
  }

  /** Part names are compared without regard to case. */
  private find(part: string): string | undefined {
    return this.bytes.has(part) ? part : this.spelling.get(part.toLowerCase());
  }

  text(part: string): string {
    const name = this.find(part);
    if (name === undefined)
      throw new FileError('damaged', `The file is damaged: its part ${part} is missing.`);
    return decodeXml(name, this.bytes.get(name)!);
  }

  /** Whether a part is stored the same in another package. */
  hasSameBytes(part: string, other: OoxmlPackage): boolean {
    const one = this.bytes.get(this.find(part) ?? part);
    const another = other.bytes.get(other.find(part) ?? part);
    return one?.length === another?.length && (one?.every((byte, at) => byte === another![at]) ?? true);
  }

  setText(part: string, text: string): void {
    const name = this.find(part) ?? part;
    this.setBytes(name, new TextEncoder().encode(text));
    this.trees.delete(name);
    this.types = undefined;
  }

  /** The part as a tree, the same tree each time; what is changed in it is written by `pack`. */
  tree(part: string): XmlElement {
    const name = this.find(part) ?? part;
    let tree = this.trees.get(name);
    if (!tree) {
      tree = withoutMainPrefix(parseXml(this.text(name)));
      this.trees.set(name, tree);
    }
    return tree;
  }

  setTree(part: string, tree: XmlElement): void {
    const name = this.find(part) ?? part;
    if (!this.bytes.has(name)) this.setBytes(name, new Uint8Array());
    this.trees.set(name, tree);
    this.types = undefined;
  }

  private setBytes(name: string, bytes: Uint8Array): void {
    this.bytes.set(name, bytes);
    this.spelling.set(name.toLowerCase(), name);
  }

  /** Answers a part's content type; empty when the file does not say. */
  contentType(part: string): string {
    this.types ??= contentTypes(this.tree('[Content_Types].xml'));
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return this.types.get(`/${part}`.toLowerCase()) ?? this.types.get(extension) ?? '';
  }

  addPart(part: string, contentType: string, tree: XmlElement): void {
    this.setTree(part, tree);
    const types = this.tree('[Content_Types].xml');
    types.children.push(element('Override', { PartName: `/${part}`, ContentType: contentType }));
    this.types = undefined;
  }

  /** Takes out a part with its own relationships; relationships that lead to it are the caller's. */
  removePart(part: string): void {
    const types = this.tree('[Content_Types].xml');
    for (const name of [part, relationshipsPart(part)]) {
      const found = this.find(name);
      if (found === undefined) continue;
      this.bytes.delete(found);
      this.spelling.delete(found.toLowerCase());
      this.trees.delete(found);
      this.types = undefined;
      const type = elementsOf(types).find(
        (child) => child.attributes.PartName?.toLowerCase() === `/${found}`.toLowerCase(),
      );
      removeChild(types, type);
    }
  }

  /** A part name that is free: `xl/worksheets/sheet` and `.xml` give `xl/worksheets/sheet4.xml`. */
  freeName(start: string, end: string): string {
    let number = 1;
    while (this.has(`${start}${number}${end}`)) number += 1;
    return `${start}${number}${end}`;
  }

  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    return elementsOf(this.tree(name)).map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      return {
        id: attributes.Id ?? '',
        type: attributes.Type ?? '',
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  }

  /** The first target of a relationship whose type ends so (`/worksheet`): the start differs in strict files. */
  related(part: string, typeEnd: string): string | undefined {
    return this.relationships(part).find((one) => one.type.endsWith(typeEnd))?.target;
  }

  /** Adds a relationship to a part of this package and answers its id. */
  addRelationship(part: string, type: string, targetPart: string): string {
    const name = relationshipsPart(part);
    if (!this.has(name)) this.setTree(name, element('Relationships', { xmlns: RELATIONSHIPS }));
    const used = new Set(this.relationships(part).map((one) => one.id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const target = relativeTarget(part, targetPart);
    this.tree(name).children.push(element('Relationship', { Id: id, Type: type, Target: target }));
    return id;
  }

  removeRelationship(part: string, id: string): void {
    const name = relationshipsPart(part);
    if (!this.has(name)) return;
    const tree = this.tree(name);
    removeChild(
      tree,
      elementsOf(tree).find((one) => one.attributes.Id === id),
    );
  }

  /** All parts that can be reached from the file's start. */
  reachable(): Set<string> {
    const seen = new Set<string>();
    const waiting = [''];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { target, external } of this.relationships(part)) {
        const name = external ? undefined : this.find(target);
        if (name === undefined || seen.has(name)) continue;
        seen.add(name);
        waiting.push(name);
      }
    }
    return seen;
  }

  async pack(): Promise<Uint8Array> {
    for (const [name, tree] of this.trees) {
      this.bytes.set(name, new TextEncoder().encode(serialiseXml(tree)));
    }
    // The list of types comes first: some readers expect it there.
    const types = '[Content_Types].xml';
    const ordered = new Map([[types, this.bytes.get(types)!], ...this.bytes]);
    return packArchive(ordered);
  }
}

export const emptyContentTypes = (): XmlElement =>
  element('Types', { xmlns: CONTENT_TYPES }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ]);
