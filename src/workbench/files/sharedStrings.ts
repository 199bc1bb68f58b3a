import { escapeCellText, needsSpacePreserved, unescapeCellText } from './cellText';
import { MAIN_NAMESPACE } from './ooxmlPackage';
import { element, elementsOf, textOf, type XmlElement } from './xml';

/** The text of a string item: its own or its runs', without the reading aid (`rPh`) some languages add. */
export function itemText(item: XmlElement): string {
  return elementsOf(item)
    .map((child) => {
      if (child.name === 't') return unescapeCellText(textOf(child));
      if (child.name !== 'r') return '';
      return elementsOf(child, 't')
        .map((part) => unescapeCellText(textOf(part)))
        .join('');
    })
    .join('');
}

const itemOf = (text: string): XmlElement => {
  const t = element('t', needsSpacePreserved(text) ? { 'xml:space': 'preserve' } : {});
  if (text !== '') t.children.push(escapeCellText(text));
  return element('si', {}, [t]);
};

/** The texts of a workbook as its file numbers them. */
export class SharedStrings {
  private readonly items: XmlElement[];
  readonly texts: readonly string[];

  constructor(tree: XmlElement | undefined) {
    this.items = elementsOf(tree, 'si');
    this.texts = this.items.map(itemText);
  }

  /** A table to write a workbook's texts with. */
  writer(): SharedStringWriter {
    return new SharedStringWriter(this.items);
  }
}

/**
 * Numbers the texts of a workbook while it is written. Texts from the file keep their number, so cells that did not
 * change can be written as they were, with their fonts within the text; one that no cell uses any more is emptied.
 */
export class SharedStringWriter {
  private readonly kept = new Set<number>();
  private readonly added = new Map<string, number>();
  private uses = 0;

  constructor(private readonly items: readonly XmlElement[]) {}

  keep(index: number): void {
    this.kept.add(index);
    this.uses += 1;
  }

  add(text: string): number {
    this.uses += 1;
    let index = this.added.get(text);
    if (index === undefined) {
      index = this.items.length + this.added.size;
      this.added.set(text, index);
    }
    return index;
  }

  tree(): XmlElement {
    const items = this.items.map((item, index) => (this.kept.has(index) ? item : itemOf('')));
    for (const text of this.added.keys()) items.push(itemOf(text));
    return element('sst', { xmlns: MAIN_NAMESPACE, count: this.uses, uniqueCount: items.length }, items);
  }
}
