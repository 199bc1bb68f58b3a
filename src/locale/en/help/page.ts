import type { page as dutch } from '../../nl/help/page';

export const page: typeof dutch = {
  title: 'Functions of Regiolens',
  general: 'For all functions',
  formula: 'Formula',
  rule: 'Rule',
  arguments: 'Arguments',
  optional: 'optional',
  leftOut:
    'Leave an optional argument out by typing nothing. Rather do not refer to a blank cell for it: Excel on the desktop hands it over as 0, Excel on the web as blank.',
  units: 'Unit',
  notWhen: 'When not to use it',
  examples: 'Examples',
  sources: 'Sources',
  related: 'See also',
  all: 'All functions',
  language: 'Nederlands',
  rules: [
    'A blank cell, and a cell with a point, an x or a dash, is unknown and never zero. Excel on the desktop may hand over a blank cell of a range as 0; Excel on the web does not. So put a point in a cell that you do not know.',
    'The formulas stand here as you type them in an English Excel: commas between arguments and between the columns of an array, semicolons between its rows, a point in numbers. In a Dutch Excel these are a semicolon, a backslash, a semicolon and a comma. The Dutch names of the errors: #N/A is #N/B, #VALUE! is #WAARDE! and #DIV/0! is #DEEL/0!.',
    'Words such as strong or additive may be in Dutch and in English.',
  ],
};
