import { HostError } from '../protocol/hostError';
import { changing, defineObject, property } from './declaration';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheetprotection. Passwords are not kept. */
export const worksheetProtection = defineObject('WorksheetProtection', {
  protected: property('1.2', ({ at }) => at.sheet.isProtected),
  protect: changing(
    '1.2',
    ({ at: { sheet } }) => {
      if (sheet.isProtected) throw new HostError('InvalidOperation', 'The worksheet is protected already.');
      sheet.isProtected = true;
    },
    { clearsUndo: true },
  ),
  unprotect: changing(
    '1.7',
    ({ at: { sheet } }) => {
      sheet.isProtected = false;
    },
    { clearsUndo: true },
  ),
});
