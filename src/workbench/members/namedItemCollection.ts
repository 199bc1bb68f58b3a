import type { NameModel, WorkbookModel } from '../model/workbookModel';
import { HostError, itemNotFound } from '../protocol/hostError';
import { areaReference } from './rules/areaReference';
import { changing, defineObject, reading } from './declaration';
import { Remote } from './remote';
import { requireDefinedName } from './rules/definedName';
import { requireFormula } from './rules/formulaSyntax';

type Names = Remote<'NamedItemCollection'>;

const remote = (name: NameModel): Remote<'NamedItem'> => new Remote('NamedItem', { name });

const namesOf = (self: Names, workbook: WorkbookModel): readonly NameModel[] =>
  self.at.sheet ? self.at.sheet.names : workbook.names;

function find(self: Names, workbook: WorkbookModel, key: string): NameModel | undefined {
  return namesOf(self, workbook).find((name) => name.name.toLowerCase() === key.toLowerCase());
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollection = defineObject(
  'NamedItemCollection',
  {
    add: changing('1.4', (self, given, { workbook }) => {
      if (self.at.sheet)
        throw new HostError('ApiNotFound', 'workbench host: new names of a worksheet are not implemented');
      const name = requireDefinedName(workbook, given.raw(0));
      const cells = given.range(1);
      const text = cells ? areaReference(cells) : given.text(1);
      const formula = requireFormula(text.startsWith('=') ? text : `=${text}`);
      const item: NameModel = { name, formula };
      workbook.names.push(item);
      return remote(item);
    }),
    getCount: reading('1.4', (self, _given, { workbook }) => namesOf(self, workbook).length),
    getItem: reading('1.1', (self, given, { workbook }) => {
      const name = find(self, workbook, given.text(0));
      if (!name) throw itemNotFound(`name ${given.text(0)}`);
      return remote(name);
    }),
    getItemOrNullObject: reading('1.4', (self, given, { workbook }) => {
      const name = find(self, workbook, given.text(0));
      return name ? remote(name) : null;
    }),
  },
  { items: (self, { workbook }) => namesOf(self, workbook).map(remote) },
);
