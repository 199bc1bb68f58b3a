import { changing, defineObject, property } from './declaration';
import { requireColor } from './rules/cellStyles';
import { requireUnprotected } from './rules/protection';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.conditionalrangefill */
export const conditionalRangeFill = defineObject('ConditionalRangeFill', {
  color: property(
    '1.6',
    ({ at }) => at.format.style.fillColor ?? '',
    ({ at }, value) => {
      requireUnprotected(at.sheet, 'format cells');
      at.format.style.fillColor = requireColor(value, 'ConditionalRangeFill.color');
    },
  ),
  clear: changing('1.6', ({ at }) => {
    requireUnprotected(at.sheet, 'format cells');
    delete at.format.style.fillColor;
  }),
});
