import { expectText } from './arguments';
import { defineObject, navigation, property } from './declaration';
import { Remote } from './remote';
import { requireUnprotected } from './rules/protection';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.conditionalrangeformat */
export const conditionalRangeFormat = defineObject('ConditionalRangeFormat', {
  fill: navigation('1.6', ({ at }) => new Remote('ConditionalRangeFill', at)),
  font: navigation('1.6', ({ at }) => new Remote('ConditionalRangeFont', at)),
  numberFormat: property(
    '1.6',
    ({ at }) => at.format.style.numberFormat ?? '',
    ({ at }, value) => {
      requireUnprotected(at.sheet, 'format cells');
      at.format.style.numberFormat = expectText(value, 'ConditionalRangeFormat.numberFormat');
    },
  ),
});
