import { itemNotFound } from '../protocol/hostError';
import { expectText } from './arguments';
import { changing, defineObject, property, reading } from './declaration';
import { rangeOf } from './remote';
import { referredArea } from './rules/namedArea';
import { requireFormula } from './rules/formulaSyntax';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.nameditem */
export const namedItem = defineObject(
  'NamedItem',
  {
    name: property('1.1', ({ at }) => at.name.name),
    formula: property(
      '1.7',
      ({ at }) => at.name.formula,
      ({ at }, value) => {
        at.name.formula = requireFormula(expectText(value, 'NamedItem.formula'));
      },
    ),
    scope: property('1.4', () => 'Workbook'),
    delete: changing('1.4', ({ at }, _given, { workbook }) => {
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
