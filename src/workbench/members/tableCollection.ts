import { parseArea, splitSheet } from '../../workbook/address';
import type { SheetModel, TableModel } from '../model/workbookModel';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import type { Arguments } from './arguments';
import { changing, defineObject, property, reading } from './declaration';
import type { HostState } from './hostState';
import { Remote, type Cells } from './remote';
import { namedArea } from './rules/namedArea';
import { addTable } from './rules/tableChanges';

type Tables = Remote<'TableCollection'>;

const remote = (sheet: SheetModel, table: TableModel): Remote<'Table'> =>
  new Remote('Table', { sheet, table });

function tablesOf(self: Tables, host: HostState): Remote<'Table'>[] {
  const sheets = self.at.sheet ? [self.at.sheet] : host.workbook.sheets;
  return sheets.flatMap((sheet) => sheet.tables.map((table) => remote(sheet, table)));
}

/** By name, capitals apart, or by id. */
function find(self: Tables, key: string, host: HostState): Remote<'Table'> | undefined {
  const wanted = key.toLowerCase();
  return tablesOf(self, host).find(
    ({ at: { table } }) => table.id === key || table.name.toLowerCase() === wanted,
  );
}

/** The cells a new table is to have: a range object, an address, or a name. */
function source(self: Tables, given: Arguments, host: HostState): Cells {
  const cells = given.range(0) ?? addressed(self, given.text(0), host);
  if (self.at.sheet && cells.sheet !== self.at.sheet) {
    throw invalidArgument('The range of a table must be on the worksheet it is added to.');
  }
  return cells;
}

function addressed(self: Tables, reference: string, host: HostState): Cells {
  const { workbook } = host;
  const { sheet: name, address } = splitSheet(reference);
  const active = workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId);
  const sheet = name === undefined ? (self.at.sheet ?? active) : workbook.sheetByName(name);
  const area = parseArea(address);
  const found = area && sheet ? { sheet, area } : namedArea(workbook, reference);
  if (!found) throw invalidArgument(`This is no address: ${reference.slice(0, 100)}`);
  return found;
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.tablecollection */
export const tableCollection = defineObject(
  'TableCollection',
  {
    count: property('1.1', (self, host) => tablesOf(self, host).length),
    add: changing('1.1', (self, given, host) => {
      const cells = source(self, given, host);
      return remote(cells.sheet, addTable(cells, given.boolean(1)));
    }),
    getCount: reading('1.4', (self, _given, host) => tablesOf(self, host).length),
    getItem: reading('1.1', (self, given, host) => {
      const table = find(self, given.text(0), host);
      if (!table) throw itemNotFound(`table ${given.text(0)}`);
      return table;
    }),
    getItemAt: reading('1.1', (self, given, host) => {
      const table = tablesOf(self, host)[given.integer(0)];
      if (!table) throw itemNotFound(`table ${given.integer(0)}`);
      return table;
    }),
    getItemOrNullObject: reading('1.4', (self, given, host) => find(self, given.text(0), host) ?? null),
  },
  { items: tablesOf },
);
