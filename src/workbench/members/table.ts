import { parseArea, splitSheet, type Area } from '../../workbook/address';
import type { TableModel } from '../model/workbookModel';
import { HostError, invalidArgument, notImplemented } from '../protocol/hostError';
import { expectBoolean, expectText } from './arguments';
import { changing, defineObject, navigation, property, reading } from './declaration';
import { Remote, rangeOf } from './remote';
import { clearRange } from './rules/clearRange';
import { requireDefinedName } from './rules/definedName';
import { requireUnprotected } from './rules/protection';
import { replaceTableReferences, resizeTable } from './rules/tableChanges';

type Table = Remote<'Table'>;

/** The rows between header and totals. */
export function bodyOf(table: TableModel): Area {
  const { area } = table;
  return {
    ...area,
    row: area.row + (table.showHeaders ? 1 : 0),
    lastRow: area.lastRow - (table.showTotals ? 1 : 0),
  };
}

export function headerOf(table: TableModel): Area {
  if (!table.showHeaders) throw new HostError('InvalidOperation', `Table ${table.name} shows no header row.`);
  return { ...table.area, lastRow: table.area.row };
}

function removeTable({ at: { sheet, table } }: Table): void {
  requireUnprotected(sheet, 'delete a table');
  sheet.tables = sheet.tables.filter((other) => other !== table);
}

/** Showing or hiding these rows moves cells, which the host does not do; saying what is so already is harmless. */
function setAsItIs(name: 'showHeaders' | 'showTotals'): (self: Table, value: unknown) => void {
  return ({ at: { table } }, value) => {
    if (expectBoolean(value, `Table.${name}`) !== table[name]) throw notImplemented(`changing Table.${name}`);
  };
}

const flag = (name: 'showBandedRows' | 'showFilterButton', since: string) =>
  property<'Table'>(
    since,
    ({ at }) => at.table[name],
    ({ at }, value) => {
      at.table[name] = expectBoolean(value, `Table.${name}`);
    },
  );

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.table */
export const table = defineObject(
  'Table',
  {
    id: property('1.1', ({ at }) => at.table.id),
    name: property(
      '1.1',
      ({ at }) => at.table.name,
      ({ at: { sheet, table: own } }, value) => {
        const before = own.name;
        own.name = requireDefinedName(sheet.workbook, value, own);
        if (before !== own.name) replaceTableReferences(sheet.workbook, before, own.name);
      },
    ),
    showBandedRows: flag('showBandedRows', '1.3'),
    showFilterButton: flag('showFilterButton', '1.3'),
    showHeaders: property('1.1', ({ at }) => at.table.showHeaders, setAsItIs('showHeaders')),
    showTotals: property('1.1', ({ at }) => at.table.showTotals, setAsItIs('showTotals')),
    style: property(
      '1.1',
      ({ at }) => at.table.style,
      ({ at }, value) => {
        const style = expectText(value, 'Table.style');
        if (
          !/^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01])))?$/.test(style)
        ) {
          throw invalidArgument(`The workbook has no table style ${style}.`);
        }
        at.table.style = style;
      },
    ),
    columns: navigation('1.1', ({ at }) => new Remote('TableColumnCollection', at)),
    rows: navigation('1.1', ({ at }) => new Remote('TableRowCollection', at)),
    worksheet: navigation('1.2', ({ at }) => new Remote('Worksheet', { sheet: at.sheet })),
    getRange: reading('1.1', ({ at }) => rangeOf(at.sheet, at.table.area)),
    getHeaderRowRange: reading('1.1', ({ at }) => rangeOf(at.sheet, headerOf(at.table))),
    getDataBodyRange: reading('1.1', ({ at }) => rangeOf(at.sheet, bodyOf(at.table))),
    resize: changing('1.13', ({ at: { sheet, table: own } }, given) => {
      const cells = given.range(0);
      const area = cells?.area ?? parseArea(splitSheet(given.text(0)).address);
      if (!area || (cells && cells.sheet !== sheet))
        throw invalidArgument('A table is resized to a range on its sheet.');
      resizeTable(sheet, own, area);
    }),
    convertToRange: changing('1.2', (self) => {
      removeTable(self);
      return rangeOf(self.at.sheet, self.at.table.area);
    }),
    delete: changing('1.1', (self) => {
      removeTable(self);
      clearRange({ sheet: self.at.sheet, area: self.at.table.area }, 'All');
    }),
  },
  { identity: ({ at }) => at.table.id },
);
