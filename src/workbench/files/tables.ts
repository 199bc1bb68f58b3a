import { areaAddress, parseArea } from '../../workbook/address';
import type { SheetModel, TableModel } from '../model/workbookModel';
import { escapeCellText, unescapeCellText } from './cellText';
import { MAIN_NAMESPACE, OFFICE_RELATIONSHIPS, type OoxmlPackage } from './ooxmlPackage';
import { SHEET_ORDER } from './schemaOrder';
import { readFilters, writeFilters } from './tableFilters';
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

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** A table as it was read: where it stands in the file, and its state to see whether it changed. */
export interface StoredTable {
  readonly table: TableModel;
  readonly part: string;
  readonly relationship: string;
  readonly state: string;
}

// Names hold line breaks in Excel's own escape (`_x000a_`), since attributes cannot.
const nameFromFile = (name: string): string => unescapeCellText(name);
const nameToFile = (name: string): string =>
  escapeCellText(name).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');

const tableState = (table: TableModel): string => JSON.stringify(table);

/** Reads the tables of a sheet into the model. */
export function readTables(
  pack: OoxmlPackage,
  sheetPart: string,
  tree: XmlElement,
  sheet: SheetModel,
): StoredTable[] {
  const relationships = pack.relationships(sheetPart);
  const stored: StoredTable[] = [];
  for (const reference of elementsOf(childOf(tree, 'tableParts'), 'tablePart')) {
    const relationship = relationships.find(({ id }) => id === reference.attributes['r:id']);
    if (!relationship || !pack.has(relationship.target)) continue;
    const root = pack.tree(relationship.target);
    const area = parseArea(root.attributes.ref ?? '');
    if (!area) continue;
    const style = childOf(root, 'tableStyleInfo')?.attributes;
    const columns = elementsOf(childOf(root, 'tableColumns'), 'tableColumn').map(({ attributes }) => ({
      id: Number(attributes.id),
      name: nameFromFile(attributes.name ?? ''),
    }));
    const table: TableModel = {
      id: sheet.workbook.nextId('TABLE'),
      name: nameFromFile(root.attributes.displayName ?? root.attributes.name ?? ''),
      area,
      columns,
      style: style?.name ?? '',
      showFilterButton: childOf(root, 'autoFilter') !== undefined,
      ...readFilters(childOf(root, 'autoFilter'), columns),
      showBandedRows: isTrue(style?.showRowStripes),
      showHeaders: Number(root.attributes.headerRowCount ?? 1) > 0,
      showTotals: Number(root.attributes.totalsRowCount ?? 0) > 0,
    };
    sheet.tables.push(table);
    stored.push({
      table,
      part: relationship.target,
      relationship: relationship.id,
      state: tableState(table),
    });
  }
  return stored;
}

/** Numbers that must differ among all tables of a file, which may be spread over many sheets. */
function freeTableId(pack: OoxmlPackage): number {
  const used = pack.names
    .filter((name) => pack.contentType(name) === TABLE_TYPE)
    .map((name) => Number(pack.tree(name).attributes.id));
  return Math.max(0, ...used) + 1;
}

function writeTable(root: XmlElement, table: TableModel): void {
  const { attributes } = root;
  const ref = areaAddress(table.area);
  attributes.name = nameToFile(table.name);
  attributes.displayName = nameToFile(table.name);
  attributes.ref = ref;
  if (table.showHeaders) delete attributes.headerRowCount;
  else attributes.headerRowCount = '0';
  if (table.showTotals) {
    attributes.totalsRowCount = '1';
    delete attributes.totalsRowShown;
  } else {
    delete attributes.totalsRowCount;
    attributes.totalsRowShown ??= '0';
  }
  const filter = childOf(root, 'autoFilter');
  if (table.showFilterButton && table.showHeaders) {
    const body = table.showTotals ? { ...table.area, lastRow: table.area.lastRow - 1 } : table.area;
    const kept = filter ?? element('autoFilter');
    kept.attributes.ref = areaAddress(body);
    writeFilters(kept, table);
    if (!filter) insertInOrder(root, kept, TABLE_ORDER);
  } else {
    removeChild(root, filter);
  }
  const before = childOf(root, 'tableColumns');
  const columns = table.columns.map(({ id, name }) => {
    const kept = elementsOf(before, 'tableColumn').find((column) => Number(column.attributes.id) === id);
    const column = kept ?? element('tableColumn', { id });
    column.attributes.name = nameToFile(name);
    return column;
  });
  removeChild(root, before);
  insertInOrder(root, element('tableColumns', { count: columns.length }, columns), TABLE_ORDER);
  const style = ensureChild(root, 'tableStyleInfo', TABLE_ORDER);
  const said = style.attributes;
  if (table.style) said.name = table.style;
  else delete said.name;
  said.showFirstColumn ??= '0';
  said.showLastColumn ??= '0';
  said.showRowStripes = table.showBandedRows ? '1' : '0';
  said.showColumnStripes ??= '0';
}

/** Writes the tables of a sheet: unchanged ones stay as they are in the file, to the letter. */
export function writeTables(
  pack: OoxmlPackage,
  sheetPart: string,
  tree: XmlElement,
  sheet: SheetModel,
  stored: readonly StoredTable[],
): void {
  let parts = childOf(tree, 'tableParts');
  for (const { table, part, relationship } of stored) {
    if (sheet.tables.includes(table)) continue;
    pack.removePart(part);
    pack.removeRelationship(sheetPart, relationship);
    removeChild(
      parts!,
      elementsOf(parts).find((one) => one.attributes['r:id'] === relationship),
    );
  }
  for (const table of sheet.tables) {
    const known = stored.find((one) => one.table === table);
    if (known) {
      if (known.state !== tableState(table)) writeTable(pack.tree(known.part), table);
      continue;
    }
    const root = element('table', { xmlns: MAIN_NAMESPACE, id: freeTableId(pack) });
    writeTable(root, table);
    const part = pack.freeName('xl/tables/table', '.xml');
    pack.addPart(part, TABLE_TYPE, root);
    const id = pack.addRelationship(sheetPart, `${OFFICE_RELATIONSHIPS}/table`, part);
    parts ??= ensureChild(tree, 'tableParts', SHEET_ORDER);
    parts.children.push(element('tablePart', { 'r:id': id }));
  }
  if (!parts) return;
  const count = elementsOf(parts, 'tablePart').length;
  if (count === 0) removeChild(tree, parts);
  else parts.attributes.count = String(count);
}

/** The texts a sheet's header cells must hold by row and column: Excel repairs a table whose headers differ. */
export function headerTexts(sheet: SheetModel): Map<string, string> {
  const texts = new Map<string, string>();
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    table.columns.forEach((column, index) =>
      texts.set(`${table.area.row}:${table.area.column + index}`, column.name),
    );
  }
  return texts;
}
