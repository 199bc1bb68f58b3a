import { expectText } from './arguments';
import { defineObject, property } from './declaration';
import { requireUnprotected } from './rules/protection';
import { requireFormula } from './rules/formulaSyntax';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.conditionalformatrule */
export const conditionalFormatRule = defineObject('ConditionalFormatRule', {
  formula: property(
    '1.6',
    ({ at }) => at.format.formula ?? '',
    ({ at: { sheet, format } }, value) => {
      requireUnprotected(sheet, 'format cells');
      const text = expectText(value, 'ConditionalFormatRule.formula');
      format.formula = requireFormula(text.startsWith('=') ? text : `=${text}`);
    },
  ),
});
