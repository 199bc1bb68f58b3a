import { defineObject, navigation, property } from './declaration';
import { Remote } from './remote';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.cultureinfo */
export const cultureInfo = defineObject('CultureInfo', {
  name: property('1.11', (_self, { modes }) => modes.language),
  numberFormat: navigation('1.11', () => new Remote('NumberFormatInfo', {})),
});
