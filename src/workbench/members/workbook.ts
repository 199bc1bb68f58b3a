import { defineObject, navigation, property, reading } from './declaration';
import { Remote, rangeOf } from './remote';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.workbook */
export const workbook = defineObject('Workbook', {
  name: property('1.7', () => 'Book1.xlsx'),
  application: navigation('1.1', () => new Remote('Application', {})),
  names: navigation('1.1', () => new Remote('NamedItemCollection', { sheet: undefined })),
  settings: navigation('1.4', () => new Remote('SettingCollection', {})),
  tables: navigation('1.1', () => new Remote('TableCollection', { sheet: undefined })),
  worksheets: navigation('1.1', () => new Remote('WorksheetCollection', {})),
  getSelectedRange: reading('1.1', (_self, _given, host) =>
    rangeOf(host.selection.sheet, host.selection.area),
  ),
  getActiveCell: reading('1.7', (_self, _given, host) => {
    const { sheet, area } = host.selection;
    return rangeOf(sheet, { ...area, lastRow: area.row, lastColumn: area.column });
  }),
});
