import type { NameModel, SheetModel, WorkbookModel } from '../model/workbookModel';
import { columnLetters, columnNumber, sheetReference } from '../../workbook/address';
import { formulaFromFile, formulaToFile } from './formulaInFile';
import { WORKBOOK_ORDER } from './schemaOrder';
import { WorkbookBounds } from './workbookBounds';
import {
  childOf,
  element,
  elementsOf,
  ensureChild,
  isTrue,
  removeChild,
  textOf,
  type XmlElement,
} from './xml';

const PRINT_TITLES = '_xlnm.Print_Titles';
const ROWS = /\$(\d+):\$(\d+)/;
const COLUMNS = /\$([A-Z]+):\$([A-Z]+)/;

/** A name as it was read: its object and formula, to see whether it changed. */
export interface StoredName {
  readonly name: NameModel;
  readonly formula: string;
  readonly element: number;
}

const namesOf = (workbookTree: XmlElement): XmlElement[] =>
  elementsOf(childOf(workbookTree, 'definedNames'), 'definedName');

const isOfModel = ({ attributes }: XmlElement): boolean =>
  !attributes.name?.startsWith('_xlnm.') && !isTrue(attributes.function);

/**
 * Reads the names of the whole workbook, those of one sheet, and the rows and columns repeated in print, which are a name
 * too. Names of one sheet are not written, and stay with the file as Excel's own do.
 * @param sheetAt the sheet at a place in the file's list; undefined for one that is no worksheet
 * @throws FileError where there are more than can be opened safely
 */
export function readNames(
  workbookTree: XmlElement,
  workbook: WorkbookModel,
  sheetAt: (index: number) => SheetModel | undefined,
  bounds: WorkbookBounds = new WorkbookBounds(),
): StoredName[] {
  const stored: StoredName[] = [];
  namesOf(workbookTree).forEach((one, index) => {
    const { name, localSheetId } = one.attributes;
    if (name === PRINT_TITLES && localSheetId !== undefined) {
      const layout = sheetAt(Number(localSheetId))?.pageLayout;
      const rows = ROWS.exec(textOf(one));
      const columns = COLUMNS.exec(textOf(one));
      if (rows && layout) layout.titleRows = { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
      if (columns && layout)
        layout.titleColumns = { first: columnNumber(columns[1]!), last: columnNumber(columns[2]!) };
    }
    if (!isOfModel(one) || name === undefined) return;
    bounds.name(textOf(one));
    const model: NameModel = { name, formula: formulaFromFile(textOf(one)) };
    if (localSheetId !== undefined) {
      sheetAt(Number(localSheetId))?.names.push(model);
      return;
    }
    workbook.names.push(model);
    stored.push({ name: model, formula: model.formula, element: index });
  });
  return stored;
}

/** What the names need to know of the sheets as they will stand in the file. */
export interface SheetPlaces {
  /** Where the sheet that stood at this place stands now; undefined when it is gone. */
  readonly moved: (index: number) => number | undefined;
  /** The worksheets whose repeated rows or columns changed, by their new place. */
  readonly newTitles: ReadonlyMap<number, SheetModel>;
}

function writeTitles(list: XmlElement, place: number, sheet: SheetModel): void {
  const present = elementsOf(list).find(
    ({ attributes }) => attributes.name === PRINT_TITLES && attributes.localSheetId === String(place),
  );
  const { titleColumns: columns, titleRows: rows } = sheet.pageLayout;
  const own = sheetReference(sheet.name);
  const parts: string[] = [];
  if (columns) parts.push(`${own}$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`);
  if (rows) parts.push(`${own}$${rows.first + 1}:$${rows.last + 1}`);
  removeChild(list, present);
  if (parts.length === 0) return;
  list.children.push(element('definedName', { name: PRINT_TITLES, localSheetId: place }, [parts.join(',')]));
}

/** Writes the names that came, changed or went, and moves the others along with their sheets. */
export function writeNames(
  workbookTree: XmlElement,
  workbook: WorkbookModel,
  stored: readonly StoredName[],
  places: SheetPlaces,
): void {
  const list = ensureChild(workbookTree, 'definedNames', WORKBOOK_ORDER);
  const elements = elementsOf(list, 'definedName');
  for (const one of elements) {
    const { localSheetId } = one.attributes;
    if (localSheetId === undefined) continue;
    const place = places.moved(Number(localSheetId));
    if (place === undefined) removeChild(list, one);
    else one.attributes.localSheetId = String(place);
  }
  for (const { name, formula, element: index } of stored) {
    const one = elements[index]!;
    const now = workbook.names.find((other) => other === name || other.name === name.name);
    if (!now) removeChild(list, one);
    else if (now.formula !== formula) one.children = [formulaToFile(now.formula)];
  }
  for (const name of workbook.names) {
    if (stored.some((one) => one.name.name === name.name)) continue;
    list.children.push(element('definedName', { name: name.name }, [formulaToFile(name.formula)]));
  }
  for (const [place, sheet] of places.newTitles) writeTitles(list, place, sheet);
  if (elementsOf(list).length === 0) removeChild(workbookTree, list);
}
