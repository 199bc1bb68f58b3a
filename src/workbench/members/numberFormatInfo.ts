import { defineObject, property } from './declaration';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.numberformatinfo */
export const numberFormatInfo = defineObject('NumberFormatInfo', {
  numberDecimalSeparator: property('1.11', (_self, { modes }) => (modes.language === 'nl-NL' ? ',' : '.')),
  numberGroupSeparator: property('1.11', (_self, { modes }) => (modes.language === 'nl-NL' ? '.' : ',')),
});
