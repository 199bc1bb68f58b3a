import { expectBoolean } from './arguments';
import { changing, defineObject, property } from './declaration';
import { requireColor } from './rules/cellStyles';
import { requireUnprotected } from './rules/protection';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.conditionalrangefont */
export const conditionalRangeFont = defineObject('ConditionalRangeFont', {
  bold: property(
    '1.6',
    ({ at }) => at.format.style.bold ?? false,
    ({ at }, value) => {
      requireUnprotected(at.sheet, 'format cells');
      at.format.style.bold = expectBoolean(value, 'ConditionalRangeFont.bold');
    },
  ),
  color: property(
    '1.6',
    ({ at }) => at.format.style.fontColor ?? '',
    ({ at }, value) => {
      requireUnprotected(at.sheet, 'format cells');
      at.format.style.fontColor = requireColor(value, 'ConditionalRangeFont.color');
    },
  ),
  clear: changing('1.6', ({ at }) => {
    requireUnprotected(at.sheet, 'format cells');
    delete at.format.style.bold;
    delete at.format.style.fontColor;
  }),
});
