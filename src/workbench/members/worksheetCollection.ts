import type { SheetModel, WorkbookModel } from '../model/workbookModel';
import { itemNotFound } from '../protocol/hostError';
import { changing, defineObject, reading } from './declaration';
import { Remote } from './remote';
import { freeSheetName, requireSheetName } from './rules/sheetName';

const remote = (sheet: SheetModel): Remote<'Worksheet'> => new Remote('Worksheet', { sheet });

/** By name, capitals apart, or by id. */
function find(workbook: WorkbookModel, key: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.id === key) ?? workbook.sheetByName(key);
}

const shown = (workbook: WorkbookModel, visibleOnly: boolean): SheetModel[] =>
  workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollection = defineObject(
  'WorksheetCollection',
  {
    add: changing('1.1', (_self, given, { workbook }) => {
      const name = given.isGiven(0) ? requireSheetName(workbook, given.raw(0)) : freeSheetName(workbook);
      return remote(workbook.addSheet(name));
    }),
    getActiveWorksheet: reading('1.1', (_self, _given, { workbook }) => {
      const active =
        workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId) ?? workbook.sheets[0];
      if (!active) throw itemNotFound('a workbook without worksheets');
      return remote(active);
    }),
    getCount: reading(
      '1.4',
      (_self, given, { workbook }) => shown(workbook, given.optionalBoolean(0)).length,
    ),
    getFirst: reading('1.5', (_self, given, { workbook }) => {
      const first = shown(workbook, given.optionalBoolean(0))[0];
      if (!first) throw itemNotFound('the first worksheet');
      return remote(first);
    }),
    getLast: reading('1.5', (_self, given, { workbook }) => {
      const last = shown(workbook, given.optionalBoolean(0)).at(-1);
      if (!last) throw itemNotFound('the last worksheet');
      return remote(last);
    }),
    getItem: reading('1.1', (_self, given, { workbook }) => {
      const sheet = find(workbook, given.text(0));
      if (!sheet) throw itemNotFound(`worksheet ${given.text(0)}`);
      return remote(sheet);
    }),
    getItemOrNullObject: reading('1.4', (_self, given, { workbook }) => {
      const sheet = find(workbook, given.text(0));
      return sheet ? remote(sheet) : null;
    }),
  },
  { items: (_self, { workbook }) => workbook.sheets.map(remote) },
);
