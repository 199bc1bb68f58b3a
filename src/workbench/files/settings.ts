import { VERSION } from '../../version';
import type { WorkbookModel } from '../model/workbookModel';
import { OFFICE_RELATIONSHIPS, type OoxmlPackage } from './ooxmlPackage';
import { element, elementsOf, type XmlElement } from './xml';

/** By which a file knows whose settings are in it: the id in the manifest. */
export const ADD_IN_ID = '6c1f0b5e-2a47-4d93-9b1c-5e0f8a7d3c42';

/** MS-OWEXML 2.1: the parts in which Office keeps the settings of add-ins, and the relationships to them. */
const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const WEB_EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASK_PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const TYPE = 'application/vnd.ms-office';

/** The settings of the add-in as a file has them. */
export interface StoredSettings {
  /** Undefined where the file has none of this add-in. */
  readonly part: string | undefined;
  readonly values: ReadonlyMap<string, string>;
  /** The parts that hold nothing but these. */
  readonly parts: readonly string[];
}

export const NO_SETTINGS: StoredSettings = { part: undefined, values: new Map(), parts: [] };

const localName = ({ name }: XmlElement): string => name.replace(/^.*:/, '');

const children = (of: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(of).filter((child) => localName(child) === name);

/** Every part with an add-in that has a pane, whatever its prefix for names. */
function extensionParts(pack: OoxmlPackage): string[] {
  const panes = pack.related('', '/webextensiontaskpanes');
  if (panes === undefined || !pack.has(panes)) return [];
  return pack
    .relationships(panes)
    .filter(({ type, external, target }) => type.endsWith('/webextension') && !external && pack.has(target))
    .map(({ target }) => target);
}

function isOurs(extension: XmlElement): boolean {
  const references = [
    ...children(extension, 'reference'),
    ...children(extension, 'alternateReferences').flatMap((list) => children(list, 'reference')),
  ];
  return references.some(
    ({ attributes }) => (attributes.id ?? '').toLowerCase().replace(/[{}]/g, '') === ADD_IN_ID,
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts the settings that the add-in left in a file into the model; those of other add-ins are not its to see. */
export function readSettings(pack: OoxmlPackage, workbook: WorkbookModel): StoredSettings {
  const part = extensionParts(pack).find((one) => isOurs(pack.tree(one)));
  if (part === undefined) return NO_SETTINGS;
  const [properties] = children(pack.tree(part), 'properties');
  for (const { attributes } of children(properties, 'property')) {
    const { name, value } = attributes;
    if (name !== undefined && value !== undefined && isJson(value)) workbook.settings.set(name, value);
  }
  const panes = pack.related('', '/webextensiontaskpanes')!;
  const parts = extensionParts(pack).length === 1 ? [part, panes] : [part];
  return { part, values: new Map(workbook.settings), parts };
}

const isSame = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);

/** Writes the settings where Excel looks for them; a file whose settings did not change is left as it is. */
export function writeSettings(pack: OoxmlPackage, workbook: WorkbookModel, stored: StoredSettings): void {
  if (isSame(workbook.settings, stored.values)) return;
  const extension = pack.tree(stored.part ?? addExtension(pack));
  const prefix = /^.*:/.exec(extension.name)?.[0] ?? '';
  let [properties] = children(extension, 'properties');
  if (!properties) {
    properties = element(`${prefix}properties`);
    const before = extension.children.findIndex(
      (child) => typeof child !== 'string' && ['bindings', 'snapshot', 'extLst'].includes(localName(child)),
    );
    extension.children.splice(before < 0 ? extension.children.length : before, 0, properties);
  }
  // What was not read stays; what was read and is gone, goes.
  properties.children = properties.children.filter(
    (child) =>
      typeof child === 'string' ||
      (!stored.values.has(child.attributes.name ?? '') &&
        !workbook.settings.has(child.attributes.name ?? '')),
  );
  for (const [name, value] of workbook.settings) {
    properties.children.push(element(`${prefix}property`, { name, value }));
  }
}

/** An add-in in the file as one that an organisation deployed, its pane closed until she opens it. */
function addExtension(pack: OoxmlPackage): string {
  const part = pack.freeName('xl/webextensions/webextension', '.xml');
  const reference = { id: ADD_IN_ID, version: `${VERSION}.0`, store: 'EXCatalog', storeType: 'EXCatalog' };
  pack.addPart(
    part,
    `${TYPE}.webextension+xml`,
    element('we:webextension', { 'xmlns:we': WEB_EXTENSION, id: `{${ADD_IN_ID.toUpperCase()}}` }, [
      element('we:reference', reference),
      element('we:alternateReferences'),
      element('we:properties'),
      element('we:bindings'),
      element('we:snapshot', { 'xmlns:r': OFFICE_RELATIONSHIPS }),
    ]),
  );
  const panes = pack.related('', '/webextensiontaskpanes') ?? addTaskPanes(pack);
  const id = pack.addRelationship(panes, `${RELATIONSHIPS}/webextension`, part);
  const list = pack.tree(panes);
  const prefix = /^.*:/.exec(list.name)?.[0] ?? '';
  list.children.push(
    element(
      `${prefix}taskpane`,
      { dockstate: 'right', visibility: 0, width: 350, row: elementsOf(list).length + 1 },
      [element(`${prefix}webextensionref`, { 'xmlns:r': OFFICE_RELATIONSHIPS, 'r:id': id })],
    ),
  );
  return part;
}

function addTaskPanes(pack: OoxmlPackage): string {
  const part = 'xl/webextensions/taskpanes.xml';
  pack.addPart(
    part,
    `${TYPE}.webextensiontaskpanes+xml`,
    element('wetp:taskpanes', { 'xmlns:wetp': TASK_PANES }),
  );
  pack.addRelationship('', `${RELATIONSHIPS}/webextensiontaskpanes`, part);
  return part;
}
