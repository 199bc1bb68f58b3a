import type { CellValueRule } from '../model/workbookModel';
import { invalidArgument } from '../protocol/hostError';
import { expectText, oneOf } from './arguments';
import { defineObject, navigation, property } from './declaration';
import { Remote } from './remote';
import { requireUnprotected } from './rules/protection';

const OPERATORS: readonly CellValueRule['operator'][] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

function readRule(value: unknown): CellValueRule {
  if (typeof value !== 'object' || value === null) throw invalidArgument('A cell value rule is an object.');
  const given = value as Readonly<Record<string, unknown>>;
  const operator = oneOf(given['operator'], OPERATORS, 'The operator of a cell value rule');
  const formula1 = expectText(given['formula1'], 'formula1 of a cell value rule');
  const needsSecond = operator === 'Between' || operator === 'NotBetween';
  if (!needsSecond) return { operator, formula1 };
  return {
    operator,
    formula1,
    formula2: expectText(given['formula2'], `formula2, which ${operator} needs,`),
  };
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.cellvalueconditionalformat */
export const cellValueConditionalFormat = defineObject('CellValueConditionalFormat', {
  format: navigation('1.6', ({ at }) => new Remote('ConditionalRangeFormat', at)),
  rule: property(
    '1.6',
    ({ at }) => at.format.cellValue ?? null,
    ({ at: { sheet, format } }, value) => {
      requireUnprotected(sheet, 'format cells');
      format.cellValue = readRule(value);
    },
  ),
});
