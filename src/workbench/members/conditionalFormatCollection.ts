import type { ConditionalFormatModel } from '../model/workbookModel';
import { itemNotFound, notImplemented } from '../protocol/hostError';
import type { Arguments } from './arguments';
import { changing, defineObject, reading } from './declaration';
import { Remote, type Cells } from './remote';
import { intersection } from './rules/areas';
import { dropConditionalFormats, renumberPriorities } from './rules/conditionalAreas';
import { requireUnprotected } from './rules/protection';

/** The formats that touch the range, in their order of priority. */
function formatsOf({ sheet, area }: Cells): ConditionalFormatModel[] {
  return sheet.conditionalFormats
    .filter((format) => format.areas.some((own) => intersection(own, area)))
    .sort((a, b) => a.priority - b.priority);
}

const remote = ({ sheet }: Cells, format: ConditionalFormatModel): Remote<'ConditionalFormat'> =>
  new Remote('ConditionalFormat', { sheet, format });

function add(at: Cells, given: Arguments): Remote<'ConditionalFormat'> {
  const { sheet, area } = at;
  const type = given.text(0);
  if (type !== 'Custom' && type !== 'CellValue')
    throw notImplemented(`ConditionalFormatCollection.add('${type}')`);
  requireUnprotected(sheet, 'format cells');
  const id = sheet.workbook.nextId('CF');
  // The newest comes first.
  const format: ConditionalFormatModel = {
    id,
    type,
    areas: [area],
    priority: -1,
    stopIfTrue: false,
    style: {},
  };
  sheet.conditionalFormats.push(format);
  renumberPriorities(sheet);
  return remote(at, format);
}

const find = (at: Cells, id: string): ConditionalFormatModel | undefined =>
  formatsOf(at).find((format) => format.id === id);

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatCollection = defineObject(
  'ConditionalFormatCollection',
  {
    add: changing('1.6', ({ at }, given) => add(at, given)),
    clearAll: changing('1.6', ({ at: { sheet, area } }) => {
      requireUnprotected(sheet, 'format cells');
      dropConditionalFormats(sheet, area);
      renumberPriorities(sheet);
    }),
    getCount: reading('1.6', ({ at }) => formatsOf(at).length),
    getItem: reading('1.6', ({ at }, given) => {
      const format = find(at, given.text(0));
      if (!format) throw itemNotFound(`conditional format ${given.text(0)}`);
      return remote(at, format);
    }),
    getItemAt: reading('1.6', ({ at }, given) => {
      const format = formatsOf(at)[given.integer(0)];
      if (!format) throw itemNotFound(`conditional format ${given.integer(0)}`);
      return remote(at, format);
    }),
    getItemOrNullObject: reading('1.14', ({ at }, given) => {
      const format = find(at, given.text(0));
      return format ? remote(at, format) : null;
    }),
  },
  { items: ({ at }) => formatsOf(at).map((format) => remote(at, format)) },
);
