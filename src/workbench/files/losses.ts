import type { Carrier } from './carrier';
import type { OoxmlPackage } from './ooxmlPackage';
import { childOf, isTrue, readXml } from './xml';

/** What a part or piece of a file is, for the caller to put into words. */
export type PartKind =
  | 'chart'
  | 'chartSheet'
  | 'drawing'
  | 'image'
  | 'comment'
  | 'threadedComment'
  | 'pivotTable'
  | 'slicer'
  | 'timeline'
  | 'externalLink'
  | 'connection'
  | 'queryTable'
  | 'dataModel'
  | 'customXml'
  | 'embeddedObject'
  | 'formControl'
  | 'printerSettings'
  | 'webExtension'
  | 'signature'
  | 'other';

/** A part that the model does not know and saving keeps, byte for byte. */
export interface Carried {
  readonly kind: PartKind;
  readonly part: string;
  /** The sheet it hangs on, where it hangs on one. */
  readonly sheet: string | undefined;
}

/** Something that saving takes away or falsifies. */
export interface Loss {
  /** `element`: a piece within a part; `dateSystem`: dates count from 1904, which the calculation does not do. */
  readonly kind: PartKind | 'element' | 'dateSystem';
  readonly part: string;
  readonly sheet: string | undefined;
  /** Which `element` there are fewer of, behind the one it stands in: `sparklines/sparkline`. */
  readonly element?: string;
}

/** First match counts; the names are those every producer uses, since readers go by them too. */
const KINDS: readonly (readonly [RegExp, PartKind])[] = [
  [/^_xmlsignatures\//i, 'signature'],
  [/\/threadedComments\/|\/persons\//i, 'threadedComment'],
  [/\/comments\d*\.xml$|\/comments\/|vmlDrawing\d*\.vml$/i, 'comment'],
  [/\/chartsheets\//i, 'chartSheet'],
  [/\/charts\/|\/chartEx/i, 'chart'],
  [/\/pivotTables\/|\/pivotCache\//i, 'pivotTable'],
  [/\/slicers\/|\/slicerCaches\//i, 'slicer'],
  [/\/timelines\/|\/timelineCaches\//i, 'timeline'],
  [/\/externalLinks\//i, 'externalLink'],
  [/\/connections\.xml$/i, 'connection'],
  [/\/queryTables\//i, 'queryTable'],
  [/\/model\//i, 'dataModel'],
  [/(?:^|\/)customXml\//i, 'customXml'],
  [/\/embeddings\//i, 'embeddedObject'],
  [/\/ctrlProps\/|\/activeX\//i, 'formControl'],
  [/\/printerSettings\//i, 'printerSettings'],
  [/\/webextensions\//i, 'webExtension'],
  [/\/media\//i, 'image'],
  [/\/drawings\/|\/diagrams\//i, 'drawing'],
];

/** What the model reads, or what says nothing of the workbook's content. */
const UNDERSTOOD =
  /^\[Content_Types\]\.xml$|(?:^|\/)_rels\/[^/]*\.rels$|^docProps\/|\/(?:workbook|styles|sharedStrings|metadata|calcChain)\.xml$|\/theme\/|\/worksheets\/[^/]+\.xml$|\/tables\/[^/]+\.xml$/i;

const kindOf = (part: string): PartKind => KINDS.find(([pattern]) => pattern.test(part))?.[1] ?? 'other';

/** Which sheet leads to each part; a part that several lead to has the first. */
function sheetsOfParts(pack: OoxmlPackage, carrier: Carrier): Map<string, string> {
  const sheets = new Map<string, string>();
  for (const { part: own, name } of carrier.sheets) {
    sheets.set(own, name);
    const waiting = [own];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { target, external } of pack.relationships(part)) {
        if (external || sheets.has(target) || target === carrier.workbookPart) continue;
        sheets.set(target, name);
        waiting.push(target);
      }
    }
  }
  return sheets;
}

/** Lists the parts that the model does not know and that come back unchanged. */
export function findCarried(pack: OoxmlPackage, carrier: Carrier): Carried[] {
  const sheets = sheetsOfParts(pack, carrier);
  return pack.names
    .filter((part) => !UNDERSTOOD.test(part) && kindOf(part) !== 'signature')
    .filter((part) => !carrier.settings.parts.includes(part))
    .map((part) => ({ kind: kindOf(part), part, sheet: sheets.get(part) }));
}

/** Lists that say nothing when nothing is in them; openpyxl writes the first of them in every file. */
const LISTS: ReadonlySet<string> = new Set([
  ...['definedNames', 'tableParts', 'mergeCells', 'cols', 'dataValidations', 'conditionalFormatting'],
  ...['hyperlinks', 'rowBreaks', 'colBreaks', 'ignoredErrors', 'protectedRanges'],
]);

/** How often each element stands in a part, under which other; a list without anything in it counts as absent. */
function countElements(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const path: { readonly name: string; readonly key: string; hasElements: boolean }[] = [];
  readXml(text, {
    open(name) {
      const plain = name.replace(/^.*:/, '');
      const parent = path[path.length - 1];
      if (parent) parent.hasElements = true;
      const key = `${parent?.name ?? ''}/${plain}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      path.push({ name: plain, key, hasElements: false });
    },
    text: () => undefined,
    close() {
      const { name, key, hasElements } = path.pop()!;
      if (LISTS.has(name) && !hasElements) counts.set(key, counts.get(key)! - 1);
    },
  });
  return counts;
}

/**
 * Not compared: the list of types and the relationships (they only serve the parts), the shared texts (those that no
 * cell uses are emptied on purpose) and the file's summary (the old sheet names go).
 */
const NOT_COMPARED = /^\[Content_Types\]\.xml$|\.rels$|\/sharedStrings\.xml$|^docProps\//;
/** Excel makes this order of calculation anew whenever it opens a file. */
const NO_LOSS = /\/calcChain\.xml$/;

/**
 * Finds what a file loses by being saved, by comparing it with what was written back: every part that is gone, and
 * every element of which there are fewer.
 */
export function findLosses(before: OoxmlPackage, after: OoxmlPackage, carrier: Carrier): Loss[] {
  const sheets = sheetsOfParts(before, carrier);
  const losses: Loss[] = [];
  for (const part of before.names) {
    const sheet = sheets.get(part);
    if (kindOf(part) === 'signature') {
      losses.push({ kind: 'signature', part, sheet });
      continue;
    }
    if (NO_LOSS.test(part)) continue;
    if (!after.has(part)) {
      losses.push({ kind: kindOf(part), part, sheet });
      continue;
    }
    if (NOT_COMPARED.test(part) || !/\.(?:xml|vml)$/i.test(part)) continue;
    // What is only carried may be in any encoding: it is never read.
    if (before.hasSameBytes(part, after)) continue;
    const counts = countElements(after.text(part));
    for (const [element, count] of countElements(before.text(part))) {
      if ((counts.get(element) ?? 0) < count) losses.push({ kind: 'element', part, sheet, element });
    }
  }
  const properties = childOf(before.tree(carrier.workbookPart), 'workbookPr');
  if (isTrue(properties?.attributes.date1904)) {
    losses.push({ kind: 'dateSystem', part: carrier.workbookPart, sheet: undefined });
  }
  return losses;
}
