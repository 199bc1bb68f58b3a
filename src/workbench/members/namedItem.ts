import type { NameModel, WorkbookModel } from '../model/workbookModel';
import { HostError, itemNotFound } from '../protocol/hostError';
import { expectText } from './arguments';
import { changing, defineObject, property, reading } from './declaration';
import { rangeOf } from './remote';
import { referredArea } from './rules/namedArea';
import { requireFormula } from './rules/formulaSyntax';

/** The file keeps the names of a sheet as they are. */
function requireOfWorkbook(workbook: WorkbookModel, name: NameModel): void {
  if (!workbook.names.includes(name))
    throw new HostError('ApiNotFound', 'workbench host: names of a worksheet cannot be changed');
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.nameditem */
export const namedItem = defineObject(
  'NamedItem',
  {
    name: property('1.1', ({ at }) => at.name.name),
    formula: property(
      '1.7',
      ({ at }) => at.name.formula,
      ({ at }, value, { workbook }) => {
        requireOfWorkbook(workbook, at.name);
        at.name.formula = requireFormula(expectText(value, 'NamedItem.formula'));
      },
    ),
    scope: property('1.4', ({ at }, { workbook }) =>
      workbook.names.includes(at.name) ? 'Workbook' : 'Worksheet',
    ),
    delete: changing('1.4', ({ at }, _given, { workbook }) => {
      requireOfWorkbook(workbook, at.name);
      workbook.names = workbook.names.filter((other) => other !== at.name);
    }),
    getRange: reading('1.1', ({ at }, _given, { workbook }) => {
      const cells = referredArea(workbook, at.name.formula);
      if (!cells) throw itemNotFound(`the range of ${at.name.name}`);
      return rangeOf(cells.sheet, cells.area);
    }),
    getRangeOrNullObject: reading('1.4', ({ at }, _given, { workbook }) => {
      const cells = referredArea(workbook, at.name.formula);
      return cells ? rangeOf(cells.sheet, cells.area) : null;
    }),
  },
  { identity: ({ at }) => at.name.name },
);
