import { defineObject, navigation } from './declaration';
import { Remote } from './remote';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.headerfootergroup. One header and footer for all pages. */
export const headerFooterGroup = defineObject('HeaderFooterGroup', {
  defaultForAllPages: navigation('1.9', ({ at }) => new Remote('HeaderFooter', at)),
});
