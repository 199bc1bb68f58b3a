import { parseArea, splitSheet, type Area } from '../../workbook/address';
import type { SheetModel } from '../model/workbookModel';
import { HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { expectBoolean, expectNumber, expectText, oneOf } from './arguments';
import { changing, defineObject, navigation, property, reading } from './declaration';
import type { HostState } from './hostState';
import { Remote, rangeOf } from './remote';
import { WHOLE_SHEET, requireOnGrid } from './rules/areas';
import { namedArea } from './rules/namedArea';
import { requireSheetName } from './rules/sheetName';
import { deleteSheet, renameSheet } from './rules/sheetChanges';
import { usedArea } from './rules/usedArea';

type Worksheet = Remote<'Worksheet'>;

const FIRST_CELL: Area = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };

/** `A1:B2`, `Sheet1!A1`, a defined name or a table's name. */
function rangeAt({ at: { sheet } }: Worksheet, reference: string, host: HostState): Remote<'Range'> {
  const { sheet: named, address } = splitSheet(reference);
  if (named !== undefined && named.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`${reference} is not on worksheet ${sheet.name}.`);
  }
  const area = parseArea(address);
  if (area) return rangeOf(sheet, area);
  const found = namedArea(host.workbook, address);
  if (!found || found.sheet !== sheet) throw invalidArgument(`This is no address: ${areaText(reference)}`);
  return rangeOf(sheet, found.area);
}

const areaText = (reference: string): string => reference.slice(0, 100);

function setVisibility(sheet: SheetModel, value: unknown): void {
  const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const, 'visibility');
  const others = sheet.workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) {
    throw new HostError('InvalidOperation', 'A workbook must have at least one visible worksheet.');
  }
  sheet.visibility = visibility;
}

function setPosition(sheet: SheetModel, value: unknown): void {
  const { sheets } = sheet.workbook;
  const position = expectNumber(value, 'position');
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw invalidArgument(`There is no position ${position} among ${sheets.length} worksheets.`);
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function tabColor(value: unknown): string {
  const color = expectText(value, 'tabColor');
  if (color !== '' && !/^#[0-9A-Fa-f]{6}$/.test(color))
    throw invalidArgument(`tabColor is no #RRGGBB: ${color}`);
  return color.toUpperCase();
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheet */
export const worksheet = defineObject(
  'Worksheet',
  {
    id: property('1.1', ({ at }) => at.sheet.id),
    name: property(
      '1.1',
      ({ at }) => at.sheet.name,
      ({ at: { sheet } }, value) => renameSheet(sheet, requireSheetName(sheet.workbook, value, sheet)),
      { clearsUndo: true },
    ),
    position: property(
      '1.1',
      ({ at: { sheet } }) => sheet.workbook.sheets.indexOf(sheet),
      ({ at }, value) => setPosition(at.sheet, value),
      { clearsUndo: true },
    ),
    visibility: property(
      '1.1',
      ({ at }) => at.sheet.visibility,
      ({ at }, value) => setVisibility(at.sheet, value),
      { clearsUndo: true, setSince: '1.2' },
    ),
    tabColor: property(
      '1.7',
      ({ at }) => at.sheet.tabColor,
      ({ at }, value) => {
        at.sheet.tabColor = tabColor(value);
      },
    ),
    showGridlines: property(
      '1.8',
      ({ at }) => at.sheet.showGridlines,
      ({ at }, value) => {
        at.sheet.showGridlines = expectBoolean(value, 'showGridlines');
      },
    ),
    charts: navigation('1.1', ({ at }) => new Remote('ChartCollection', at)),
    freezePanes: navigation('1.7', ({ at }) => new Remote('WorksheetFreezePanes', at)),
    names: navigation('1.4', ({ at }) => new Remote('NamedItemCollection', at)),
    pageLayout: navigation('1.9', ({ at }) => new Remote('PageLayout', at)),
    shapes: navigation('1.9', ({ at }) => new Remote('ShapeCollection', at)),
    protection: navigation('1.2', ({ at }) => new Remote('WorksheetProtection', at)),
    tables: navigation('1.1', ({ at }) => new Remote('TableCollection', at)),

    activate: reading('1.1', ({ at: { sheet } }, _given, host) => {
      if (sheet.visibility !== 'Visible')
        throw new HostError('InvalidOperation', 'A hidden worksheet cannot be active.');
      host.workbook.activeSheetId = sheet.id;
      if (host.selection.sheet !== sheet) host.selection = { sheet, area: FIRST_CELL };
    }),
    calculate: reading('1.6', () => undefined, { settles: true }),
    delete: changing('1.1', ({ at }, _given, host) => deleteSheet(at.sheet, host), { clearsUndo: true }),
    getCell: reading('1.1', ({ at }, given) => {
      const [row, column] = [given.integer(0), given.integer(1)];
      return rangeOf(at.sheet, requireOnGrid({ row, column, lastRow: row, lastColumn: column }));
    }),
    getRange: reading('1.1', (self, given, host) =>
      given.isGiven(0) ? rangeAt(self, given.text(0), host) : rangeOf(self.at.sheet, WHOLE_SHEET),
    ),
    getRangeByIndexes: reading('1.7', ({ at }, given) => {
      const [row, column, rows, columns] = [
        given.integer(0),
        given.integer(1),
        given.integer(2),
        given.integer(3),
      ];
      if (rows < 1 || columns < 1) throw invalidArgument('A range has at least one row and one column.');
      return rangeOf(
        at.sheet,
        requireOnGrid({ row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 }),
      );
    }),
    getUsedRange: reading(
      '1.1',
      ({ at }, given, host) =>
        rangeOf(at.sheet, usedArea(at.sheet, host, given.optionalBoolean(0)) ?? FIRST_CELL),
      { settles: true },
    ),
    getUsedRangeOrNullObject: reading(
      '1.4',
      ({ at }, given, host) => {
        const area = usedArea(at.sheet, host, given.optionalBoolean(0));
        return area ? rangeOf(at.sheet, area) : null;
      },
      { settles: true },
    ),
    getNext: reading('1.5', ({ at }, given) => beside(at.sheet, 1, given.optionalBoolean(0), true)),
    getNextOrNullObject: reading('1.5', ({ at }, given) =>
      beside(at.sheet, 1, given.optionalBoolean(0), false),
    ),
    getPrevious: reading('1.5', ({ at }, given) => beside(at.sheet, -1, given.optionalBoolean(0), true)),
    getPreviousOrNullObject: reading('1.5', ({ at }, given) =>
      beside(at.sheet, -1, given.optionalBoolean(0), false),
    ),
  },
  { identity: ({ at }) => at.sheet.id },
);

function beside(sheet: SheetModel, step: 1 | -1, visibleOnly: boolean, required: boolean): Worksheet | null {
  const { sheets } = sheet.workbook;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other && (!visibleOnly || other.visibility === 'Visible'))
      return new Remote('Worksheet', { sheet: other });
  }
  if (required) throw itemNotFound(`the worksheet beside ${sheet.name}`);
  return null;
}
