const LONGEST_SHEET_NAME = 31;

const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;

/**
 * Whether Excel can have a sheet of this name: not blank, at most 31 characters, none of `[]:*?/\`, no apostrophe at
 * either end ("Rename a worksheet", support.microsoft.com).
 */
export const isPossibleSheetName = (name: string): boolean =>
  name !== '' && name.length <= LONGEST_SHEET_NAME && !FORBIDDEN.test(name);
