import { expectBoolean } from './arguments';
import { defineObject, property } from './declaration';
import { sharedStyle, styleCells } from './rules/cellStyles';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.formatprotection */
export const formatProtection = defineObject('FormatProtection', {
  locked: property(
    '1.2',
    ({ at }) => sharedStyle(at, (style) => !style.unlocked),
    ({ at }, value) => styleCells(at, { unlocked: !expectBoolean(value, 'FormatProtection.locked') }),
  ),
});
