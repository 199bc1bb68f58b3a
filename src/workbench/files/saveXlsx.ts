import { areaAddress } from '../../workbook/address';
import type { Calculator } from '../model/calculator';
import { ChartReader } from '../model/chartData';
import type { SheetModel, WorkbookModel } from '../model/workbookModel';
import type { Carrier, OpenedFile, SheetCarrier } from './carrier';
import { removedSheets, writeCharts } from './charts';
import { writeConditionalFormats } from './conditionalFormats';
import { writeDataValidations } from './dataValidations';
import { writeNames } from './definedNames';
import { dynamicArrayMark } from './dynamicArrays';
import { emptyCarrier } from './emptyWorkbook';
import { callsAddIn } from './formulaInFile';
import { MAIN_NAMESPACE, OFFICE_RELATIONSHIPS, type OoxmlPackage } from './ooxmlPackage';
import { layoutState, NO_LAYOUT, writePageLayout } from './pageLayout';
import { renameSheets } from './renamedSheets';
import { SHEET_ORDER, WORKBOOK_ORDER } from './schemaOrder';
import { writeSettings } from './settings';
import { NO_GRID, writeSheetGrid } from './sheetGrid';
import { emptySheet } from './sheetReader';
import { writeShapes } from './shapes';
import { writeChosen, writeSheetView } from './sheetView';
import { SheetWriter } from './sheetWriter';
import { StyleReader } from './styleReader';
import { StyleWriter } from './styleWriter';
import { writeTables } from './tables';
import {
  childOf,
  cloneElement,
  element,
  elementsOf,
  ensureChild,
  removeChild,
  serialiseXml,
  type XmlElement,
} from './xml';
import { forgetWhereSaved } from './savedWhere';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet on its way into the file. */
interface OutgoingSheet {
  readonly sheet: SheetModel;
  readonly carrier: SheetCarrier | undefined;
  readonly part: string;
  readonly tree: XmlElement;
  readonly entry: XmlElement;
}

/** A part the workbook names, made when the file has none. */
function ensurePart(pack: OoxmlPackage, workbookPart: string, kind: string, make: () => XmlElement): string {
  const present = pack.related(workbookPart, `/${kind}`);
  if (present !== undefined && pack.has(present)) return present;
  const part = `xl/${kind}.xml`;
  pack.addPart(part, `${SPREADSHEET}.${kind}+xml`, make());
  pack.addRelationship(workbookPart, `${OFFICE_RELATIONSHIPS}/${kind}`, part);
  return part;
}

/** Takes out the sheets that are gone, with all that only they led to. */
function removeSheets(pack: OoxmlPackage, carrier: Carrier, gone: readonly SheetCarrier[]): void {
  if (gone.length === 0) return;
  const before = pack.reachable();
  for (const { relationship } of gone) pack.removeRelationship(carrier.workbookPart, relationship);
  const after = pack.reachable();
  for (const part of before) if (!after.has(part)) pack.removePart(part);
}

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Writes the list of sheets; answers those of the model, and where each entry stood and stands. */
function writeSheetList(pack: OoxmlPackage, carrier: Carrier, workbook: WorkbookModel) {
  const list = ensureChild(pack.tree(carrier.workbookPart), 'sheets', WORKBOOK_ORDER);
  const before = elementsOf(list, 'sheet');
  let lastId = Math.max(0, ...before.map(({ attributes }) => Number(attributes.sheetId)));
  const outgoing = workbook.sheets.map((sheet): OutgoingSheet => {
    const known = carrier.sheets.find((one) => one.sheet === sheet);
    let entry = known && before.find(({ attributes }) => attributes['r:id'] === known.relationship);
    let part = known?.part;
    let tree = known && cloneElement(known.tree);
    if (!entry || part === undefined || !tree) {
      part = pack.freeName('xl/worksheets/sheet', '.xml');
      tree = emptySheet(MAIN_NAMESPACE, OFFICE_RELATIONSHIPS).tree;
      pack.addPart(part, `${SPREADSHEET}.worksheet+xml`, tree);
      const id = pack.addRelationship(carrier.workbookPart, `${OFFICE_RELATIONSHIPS}/worksheet`, part);
      entry = element('sheet', { name: '', sheetId: (lastId += 1), 'r:id': id });
    }
    entry.attributes.name = sheet.name;
    const state = STATES[sheet.visibility];
    if (state === undefined) delete entry.attributes.state;
    else entry.attributes.state = state;
    return { sheet, carrier: known, part, tree, entry };
  });
  // Sheets of other kinds (charts) keep their place behind the sheet they followed.
  const after = outgoing.map(({ entry }) => entry);
  before.forEach((entry, index) => {
    if (carrier.sheets.some(({ relationship }) => relationship === entry.attributes['r:id'])) return;
    const previous = before
      .slice(0, index)
      .reverse()
      .find((one) => after.includes(one));
    after.splice(previous ? after.indexOf(previous) + 1 : 0, 0, entry);
  });
  list.children = after;
  return { outgoing, before, after };
}

function writeActive(
  pack: OoxmlPackage,
  carrier: Carrier,
  workbook: WorkbookModel,
  sheets: ReturnType<typeof writeSheetList>,
): void {
  const { outgoing, before, after } = sheets;
  const visible = outgoing.filter(({ sheet }) => sheet.visibility === 'Visible');
  const active =
    outgoing.find(({ sheet }) => sheet.id === workbook.activeSheetId) ?? visible[0] ?? outgoing[0];
  const sameList = before.length === after.length && before.every((entry, index) => entry === after[index]);
  if (!active || (sameList && workbook.activeSheetId === carrier.activeSheetId)) return;
  const views = ensureChild(pack.tree(carrier.workbookPart), 'bookViews', WORKBOOK_ORDER);
  if (elementsOf(views).length === 0) views.children.push(element('workbookView'));
  const view = childOf(views, 'workbookView')!;
  view.attributes.activeTab = String(after.indexOf(active.entry));
  delete view.attributes.firstSheet;
  for (const one of outgoing) writeChosen(one.tree, one === active);
}

function hasCustomFunctions(workbook: WorkbookModel): boolean {
  for (const sheet of workbook.sheets) {
    for (const { cell } of sheet.entries()) {
      if (cell.formula !== null && callsAddIn(cell.formula)) return true;
    }
  }
  return false;
}

/**
 * Excel is asked to calculate everything when it opens the file, since its functions are the real ones. Not so with
 * custom functions in the workbook: at a colleague's without the add-in their values would become #NAME?.
 */
function writeCalculation(pack: OoxmlPackage, carrier: Carrier, workbook: WorkbookModel): void {
  const chain = pack.relationships(carrier.workbookPart).find(({ type }) => type.endsWith('/calcChain'));
  if (chain) {
    // Excel makes its order of calculation anew; one that does not fit the cells makes it repair the file.
    pack.removePart(chain.target);
    pack.removeRelationship(carrier.workbookPart, chain.id);
  }
  if (!hasCustomFunctions(workbook)) {
    ensureChild(pack.tree(carrier.workbookPart), 'calcPr', WORKBOOK_ORDER).attributes.fullCalcOnLoad = '1';
  }
}

/** A signature vouches for the bytes that were signed; over others it would only alarm. */
function removeSignatures(pack: OoxmlPackage): void {
  for (const { id, type } of pack.relationships('')) {
    if (type.endsWith('/digital-signature/origin')) pack.removeRelationship('', id);
  }
  for (const part of pack.names.filter((name) => /^_xmlsignatures\//i.test(name))) pack.removePart(part);
}

/** The names of the sheets in the file's own summary would be those of before. */
function forgetTitles(pack: OoxmlPackage): void {
  const part = pack.related('', '/extended-properties');
  if (part === undefined || !pack.has(part)) return;
  const root = pack.tree(part);
  for (const name of ['HeadingPairs', 'TitlesOfParts']) removeChild(root, childOf(root, name));
}

/** What can be saved: an opened file, or a workbook that never was one. */
export type Saveable = OpenedFile | { readonly workbook: WorkbookModel; readonly carrier: undefined };

/**
 * Writes a workbook as an .xlsx file. Into an opened file only what changed is written; each formula's value comes
 * from the calculator. Saving changes nothing in `opened`: it can be saved again.
 * @returns the whole file; the same workbook gives the same bytes
 * @throws FileError when a text is longer than a cell can hold
 */
export async function saveXlsx(opened: Saveable, calculator: Calculator): Promise<Uint8Array> {
  await calculator.settle();
  const { workbook } = opened;
  const carrier = opened.carrier ?? emptyCarrier();
  const pack = carrier.pack.copy();
  removeSignatures(pack);
  forgetWhereSaved(pack.tree(carrier.workbookPart));
  removeSheets(
    pack,
    carrier,
    carrier.sheets.filter(({ sheet }) => !workbook.sheets.includes(sheet)),
  );
  const sheets = writeSheetList(pack, carrier, workbook);
  const { outgoing, before, after } = sheets;

  const styleTree = pack.tree(ensurePart(pack, carrier.workbookPart, 'styles', () => element('styleSheet')));
  const styles = new StyleWriter(styleTree, new StyleReader(styleTree, carrier.theme));
  const strings = carrier.strings.writer();
  let mark: string | undefined;
  const dynamicMark = (): string => (mark ??= dynamicArrayMark(pack, carrier.workbookPart));

  writeActive(pack, carrier, workbook, sheets);
  renameSheets(
    pack,
    outgoing.map(({ sheet, carrier: known, tree }) => ({ before: known?.name, now: sheet.name, tree })),
  );
  const values = new ChartReader(workbook, calculator);
  const gone = removedSheets(carrier.sheets, workbook);
  const texts = new Map<string, string>();
  for (const { sheet, carrier: known, part, tree } of outgoing) {
    writeSheetView(tree, sheet, known?.view);
    writeSheetGrid(tree, sheet, known?.grid ?? NO_GRID);
    writePageLayout(tree, sheet, known?.layout ?? NO_LAYOUT);
    writeConditionalFormats(tree, sheet, known?.formats ?? [], styles);
    writeDataValidations(tree, sheet, known?.validations ?? []);
    writeTables(pack, part, tree, sheet, known?.tables ?? []);
    writeCharts(pack, { part, tree, sheet, stored: known?.charts ?? [], gone, values, theme: carrier.theme });
    writeShapes(pack, part, tree, sheet, known?.shapes ?? []);
    const used = sheet.usedArea();
    ensureChild(tree, 'dimension', SHEET_ORDER).attributes.ref = used ? areaAddress(used) : 'A1';
    const data = ensureChild(tree, 'sheetData', SHEET_ORDER);
    data.children = [];
    const rows = new SheetWriter({
      sheet,
      carrier: known,
      tree,
      calculator,
      strings,
      styles,
      dynamicMark,
    }).rows();
    texts.set(
      part,
      serialiseXml(tree).replace('<sheetData/>', () => `<sheetData>${rows}</sheetData>`),
    );
  }

  writeNames(pack.tree(carrier.workbookPart), workbook, carrier.names, {
    moved: (index) => {
      const place = after.indexOf(before[index]!);
      return place < 0 ? undefined : place;
    },
    newTitles: new Map(
      outgoing
        .filter(
          ({ sheet, carrier: known }) => layoutState(sheet).titles !== (known?.layout ?? NO_LAYOUT).titles,
        )
        .map(({ sheet, entry }) => [after.indexOf(entry), sheet]),
    ),
  });
  const stringsPart = ensurePart(pack, carrier.workbookPart, 'sharedStrings', () => element('sst'));
  pack.setTree(stringsPart, strings.tree());
  writeCalculation(pack, carrier, workbook);
  writeSettings(pack, workbook, carrier.settings);
  if (outgoing.some(({ sheet, carrier: known }) => known?.name !== sheet.name)) forgetTitles(pack);
  for (const [part, text] of texts) pack.setText(part, text);
  return pack.pack();
}
