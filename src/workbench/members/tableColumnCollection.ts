import type { TableColumnModel } from '../model/workbookModel';
import { itemNotFound } from '../protocol/hostError';
import { defineObject, property, reading } from './declaration';
import { Remote } from './remote';

type Columns = Remote<'TableColumnCollection'>;

const remote = ({ at }: Columns, column: TableColumnModel): Remote<'TableColumn'> =>
  new Remote('TableColumn', { ...at, column });

/** By id, or by name, capitals apart. */
function find(self: Columns, key: string | number): TableColumnModel | undefined {
  const wanted = String(key).toLowerCase();
  return self.at.table.columns.find((column) =>
    typeof key === 'number' ? column.id === key : column.name.toLowerCase() === wanted,
  );
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnCollection = defineObject(
  'TableColumnCollection',
  {
    count: property('1.1', ({ at }) => at.table.columns.length),
    getCount: reading('1.4', ({ at }) => at.table.columns.length),
    getItem: reading('1.1', (self, given) => {
      const column = find(self, given.textOrInteger(0));
      if (!column) throw itemNotFound(`column ${given.textOrInteger(0)}`);
      return remote(self, column);
    }),
    getItemAt: reading('1.1', (self, given) => {
      const column = self.at.table.columns[given.integer(0)];
      if (!column) throw itemNotFound(`column ${given.integer(0)}`);
      return remote(self, column);
    }),
    getItemOrNullObject: reading('1.4', (self, given) => {
      const column = find(self, given.textOrInteger(0));
      return column ? remote(self, column) : null;
    }),
  },
  { items: (self) => self.at.table.columns.map((column) => remote(self, column)) },
);
