import { defineObject, property, reading } from './declaration';
import { rowsOf } from './rules/areas';
import { bodyOf } from './table';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.tablerowcollection */
export const tableRowCollection = defineObject('TableRowCollection', {
  count: property('1.1', ({ at }) => rowsOf(bodyOf(at.table))),
  getCount: reading('1.4', ({ at }) => rowsOf(bodyOf(at.table))),
});
