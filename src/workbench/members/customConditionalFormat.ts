import { defineObject, navigation } from './declaration';
import { Remote } from './remote';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.customconditionalformat */
export const customConditionalFormat = defineObject('CustomConditionalFormat', {
  format: navigation('1.6', ({ at }) => new Remote('ConditionalRangeFormat', at)),
  rule: navigation('1.6', ({ at }) => new Remote('ConditionalFormatRule', at)),
});
