import { cellAddress } from '../../workbook/address';
import type { SheetModel } from '../model/workbookModel';
import { fileColor, readColor, type ThemeColors } from './colors';
import { SHEET_ORDER } from './schemaOrder';
import {
  childOf,
  element,
  elementsOf,
  ensureChild,
  insertInOrder,
  isTrue,
  removeChild,
  type XmlElement,
} from './xml';

const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

const viewOf = (tree: XmlElement): XmlElement | undefined =>
  childOf(childOf(tree, 'sheetViews'), 'sheetView');

/** Reads what stays in view, the grid lines, the tab's colour and whether the sheet is protected. */
export function readSheetView(tree: XmlElement, sheet: SheetModel, theme: ThemeColors): void {
  const view = viewOf(tree);
  sheet.showGridlines = isTrue(view?.attributes.showGridLines, true);
  const pane = childOf(view, 'pane')?.attributes;
  if (pane?.state === 'frozen' || pane?.state === 'frozenSplit') {
    sheet.frozen = { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) };
  }
  sheet.tabColor = readColor(childOf(childOf(tree, 'sheetPr'), 'tabColor'), theme) ?? '';
  sheet.isProtected = isTrue(childOf(tree, 'sheetProtection')?.attributes.sheet);
}

function ensureView(tree: XmlElement): XmlElement {
  const views = ensureChild(tree, 'sheetViews', SHEET_ORDER);
  const present = childOf(views, 'sheetView');
  if (present) return present;
  const view = element('sheetView', { workbookViewId: 0 });
  views.children.unshift(view);
  return view;
}

function writeFrozen(view: XmlElement, { rows, columns }: SheetModel['frozen']): void {
  removeChild(view, childOf(view, 'pane'));
  for (const selection of elementsOf(view, 'selection')) removeChild(view, selection);
  if (rows === 0 && columns === 0) return;
  const activePane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const topLeftCell = cellAddress(rows, columns);
  const xSplit = columns > 0 ? columns : undefined;
  const ySplit = rows > 0 ? rows : undefined;
  insertInOrder(
    view,
    element('pane', { xSplit, ySplit, topLeftCell, activePane, state: 'frozen' }),
    VIEW_ORDER,
  );
  insertInOrder(
    view,
    element('selection', { pane: activePane, activeCell: topLeftCell, sqref: topLeftCell }),
    VIEW_ORDER,
  );
}

/** What of a sheet's view is compared to see whether it changed. */
export const viewState = (sheet: SheetModel): readonly string[] => [
  JSON.stringify(sheet.frozen),
  String(sheet.showGridlines),
  sheet.tabColor.toUpperCase(),
  String(sheet.isProtected),
];

/** Writes the parts of a sheet's view that differ from `before`, its state when it was read. */
export function writeSheetView(
  tree: XmlElement,
  sheet: SheetModel,
  before: readonly string[] | undefined,
): void {
  const now = viewState(sheet);
  const changed = (index: number, standard: string): boolean => now[index] !== (before?.[index] ?? standard);
  if (changed(0, JSON.stringify({ rows: 0, columns: 0 }))) writeFrozen(ensureView(tree), sheet.frozen);
  if (changed(1, 'true')) {
    const view = ensureView(tree);
    if (sheet.showGridlines) delete view.attributes.showGridLines;
    else view.attributes.showGridLines = '0';
  }
  if (changed(2, '')) {
    const properties = ensureChild(tree, 'sheetPr', SHEET_ORDER);
    removeChild(properties, childOf(properties, 'tabColor'));
    if (sheet.tabColor) {
      insertInOrder(properties, element('tabColor', { rgb: fileColor(sheet.tabColor) }), PROPERTIES_ORDER);
    }
  }
  if (changed(3, 'false')) {
    removeChild(tree, childOf(tree, 'sheetProtection'));
    if (sheet.isProtected) {
      insertInOrder(tree, element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1 }), SHEET_ORDER);
    }
  }
}

/** Marks one sheet's tab as the chosen one: two chosen tabs would make Excel write to both. */
export function writeChosen(tree: XmlElement, chosen: boolean): void {
  for (const view of elementsOf(childOf(tree, 'sheetViews'), 'sheetView')) {
    delete view.attributes.tabSelected;
  }
  if (chosen) ensureView(tree).attributes.tabSelected = '1';
}
