import { areaAddress, parseArea, LAST_COLUMN } from '../../workbook/address';
import type { SheetModel } from '../model/workbookModel';
import { SHEET_ORDER } from './schemaOrder';
import type { StoredRow } from './sheetReader';
import { childOf, element, elementsOf, insertInOrder, isTrue, removeChild, type XmlElement } from './xml';

/** Reads widths and hidden columns and rows, heights and merged cells. */
export function readSheetGrid(tree: XmlElement, rows: readonly StoredRow[], sheet: SheetModel): void {
  // Columns stand in order (ECMA-376 part 1, 18.3.1.17); one that comes back is not walked through again.
  let next = 1;
  for (const { attributes } of elementsOf(childOf(tree, 'cols'), 'col')) {
    const last = Math.min(Number(attributes.max), LAST_COLUMN + 1);
    for (let column = Math.max(next, Number(attributes.min)); column <= last; column += 1) {
      next = column + 1;
      if (attributes.width !== undefined) sheet.columnWidths.set(column - 1, Number(attributes.width));
      if (isTrue(attributes.hidden)) sheet.hiddenColumns.add(column - 1);
    }
  }
  for (const { row, attributes } of rows) {
    if (attributes.ht !== undefined) sheet.rowHeights.set(row, Number(attributes.ht));
    if (isTrue(attributes.hidden)) sheet.hiddenRows.add(row);
  }
  for (const { attributes } of elementsOf(childOf(tree, 'mergeCells'), 'mergeCell')) {
    const area = parseArea(attributes.ref ?? '');
    if (area) sheet.mergedAreas.push(area);
  }
}

/** What of a sheet's columns and merged cells is compared to see whether it changed. */
export interface GridState {
  readonly widths: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merged: string;
}

const mergedState = (sheet: SheetModel): string => sheet.mergedAreas.map(areaAddress).join(' ');

export const gridState = (sheet: SheetModel): GridState => ({
  widths: new Map(sheet.columnWidths),
  hiddenColumns: new Set(sheet.hiddenColumns),
  heights: new Map(sheet.rowHeights),
  hiddenRows: new Set(sheet.hiddenRows),
  merged: mergedState(sheet),
});

export const NO_GRID: GridState = {
  widths: new Map(),
  hiddenColumns: new Set(),
  heights: new Map(),
  hiddenRows: new Set(),
  merged: '',
};

/** The columns whose width or hiding differs from what was read. */
function changedColumns(sheet: SheetModel, before: GridState): number[] {
  const columns = new Set([
    ...sheet.columnWidths.keys(),
    ...before.widths.keys(),
    ...sheet.hiddenColumns,
    ...before.hiddenColumns,
  ]);
  return [...columns]
    .filter(
      (column) =>
        sheet.columnWidths.get(column) !== before.widths.get(column) ||
        sheet.hiddenColumns.has(column) !== before.hiddenColumns.has(column),
    )
    .sort((one, other) => one - other);
}

function writeColumn(columns: XmlElement[], column: number, sheet: SheetModel): XmlElement[] {
  const number = column + 1;
  const at = columns.findIndex(
    ({ attributes }) => Number(attributes.min) <= number && number <= Number(attributes.max),
  );
  const present = columns[at];
  const attributes = { ...(present?.attributes ?? {}) };
  for (const name of ['width', 'customWidth', 'bestFit', 'hidden']) delete attributes[name];
  const width = sheet.columnWidths.get(column);
  const made = element('col', {
    ...attributes,
    min: number,
    max: number,
    width,
    customWidth: width === undefined ? undefined : 1,
    hidden: sheet.hiddenColumns.has(column) ? 1 : undefined,
  });
  if (!present) return [...columns, made];
  const { min, max } = present.attributes;
  const pieces = [made];
  if (Number(min) < number) pieces.unshift(element('col', { ...present.attributes, max: number - 1 }));
  if (Number(max) > number) pieces.push(element('col', { ...present.attributes, min: number + 1 }));
  return [...columns.slice(0, at), ...pieces, ...columns.slice(at + 1)];
}

/** Writes changed widths, hidden columns and merged cells; rows are written with their cells. */
export function writeSheetGrid(tree: XmlElement, sheet: SheetModel, before: GridState): void {
  const changed = changedColumns(sheet, before);
  if (changed.length > 0) {
    let columns = elementsOf(childOf(tree, 'cols'), 'col');
    for (const column of changed) columns = writeColumn(columns, column, sheet);
    // A `col` that says nothing is not allowed to be the only one, and tells nothing either.
    columns = columns.filter(({ attributes }) => Object.keys(attributes).length > 2);
    columns.sort((one, other) => Number(one.attributes.min) - Number(other.attributes.min));
    removeChild(tree, childOf(tree, 'cols'));
    if (columns.length > 0) insertInOrder(tree, element('cols', {}, columns), SHEET_ORDER);
  }
  if (mergedState(sheet) !== before.merged) {
    removeChild(tree, childOf(tree, 'mergeCells'));
    const cells = sheet.mergedAreas.map((area) => element('mergeCell', { ref: areaAddress(area) }));
    if (cells.length > 0) {
      insertInOrder(tree, element('mergeCells', { count: cells.length }, cells), SHEET_ORDER);
    }
  }
}

/** The attributes of a row, with the height and hiding it has now. */
export function rowAttributes(
  row: number,
  stored: StoredRow | undefined,
  sheet: SheetModel,
  before: GridState,
): Readonly<Record<string, string>> {
  const height = sheet.rowHeights.get(row);
  const isSameHeight = height === before.heights.get(row);
  const isSameHiding = sheet.hiddenRows.has(row) === before.hiddenRows.has(row);
  if (isSameHeight && isSameHiding && stored?.attributes.r !== undefined && !('spans' in stored.attributes)) {
    return stored.attributes;
  }
  const attributes: Record<string, string> = { r: String(row + 1), ...stored?.attributes };
  // Only a hint for faster reading, and wrong as soon as a cell is added outside it.
  delete attributes.spans;
  if (!isSameHeight) {
    delete attributes.ht;
    delete attributes.customHeight;
    if (height !== undefined) Object.assign(attributes, { ht: String(height), customHeight: '1' });
  }
  if (!isSameHiding) {
    delete attributes.hidden;
    if (sheet.hiddenRows.has(row)) attributes.hidden = '1';
  }
  return attributes;
}
