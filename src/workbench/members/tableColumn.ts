import type { Area } from '../../workbook/address';
import { expectText } from './arguments';
import { defineObject, property, reading } from './declaration';
import { Remote, rangeOf } from './remote';
import { shownValue } from './rules/cellEntry';
import { readValues, writeCells } from './rules/rangeContent';
import { bodyOf, headerOf } from './table';

type Column = Remote<'TableColumn'>;

const indexOf = ({ at }: Column): number => at.table.columns.indexOf(at.column);

function narrowed(self: Column, area: Area): Area {
  const column = self.at.table.area.column + indexOf(self);
  return { ...area, column, lastColumn: column };
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.tablecolumn */
export const tableColumn = defineObject(
  'TableColumn',
  {
    id: property('1.1', ({ at }) => at.column.id),
    index: property('1.1', indexOf),
    name: property(
      '1.1',
      ({ at }) => at.column.name,
      (self, value) => {
        const name = expectText(value, 'TableColumn.name');
        const area = narrowed(self, headerOf(self.at.table));
        // Behind an apostrophe: a name is never read as a number or formula.
        writeCells({ sheet: self.at.sheet, area }, `'${name}`, 'TableColumn.name');
      },
      { setSince: '1.4' },
    ),
    values: property(
      '1.1',
      (self, host) => {
        const cells = { sheet: self.at.sheet, area: narrowed(self, self.at.table.area) };
        return readValues(cells, host, (value) => shownValue(value));
      },
      (self, input) =>
        writeCells({ sheet: self.at.sheet, area: narrowed(self, self.at.table.area) }, input, 'values'),
      { settles: true },
    ),
    getRange: reading('1.1', (self) => rangeOf(self.at.sheet, narrowed(self, self.at.table.area))),
    getHeaderRowRange: reading('1.1', (self) =>
      rangeOf(self.at.sheet, narrowed(self, headerOf(self.at.table))),
    ),
    getDataBodyRange: reading('1.1', (self) => rangeOf(self.at.sheet, narrowed(self, bodyOf(self.at.table)))),
  },
  { identity: ({ at }) => at.column.id },
);
