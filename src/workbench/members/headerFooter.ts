import { expectText } from './arguments';
import { defineObject, property } from './declaration';

type Part = 'leftFooter' | 'centerFooter' | 'rightFooter';

const footer = (part: Part) =>
  property<'HeaderFooter'>(
    '1.9',
    ({ at }) => at.sheet.pageLayout[part] ?? '',
    ({ at }, value) => {
      at.sheet.pageLayout[part] = expectText(value, `HeaderFooter.${part}`);
    },
  );

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.headerfooter. The model keeps footers only. */
export const headerFooter = defineObject('HeaderFooter', {
  leftFooter: footer('leftFooter'),
  centerFooter: footer('centerFooter'),
  rightFooter: footer('rightFooter'),
});
