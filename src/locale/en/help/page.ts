import type { page as dutch } from '../../nl/help/page';

export const page: typeof dutch = {
  title: 'Functions of Regiolens',
  general: 'For all functions',
  formula: 'Formula',
  arguments: 'Arguments',
  optional: 'optional',
  units: 'Unit',
  notWhen: 'When not to use it',
  examples: 'Examples',
  sources: 'Sources',
  related: 'See also',
  all: 'All functions',
  language: 'Nederlands',
  rules: [
    'A blank cell, and a cell with a point, an x or a dash, is unknown and never zero. Excel on the desktop may hand over a blank cell of a range as 0; Excel on the web does not. So put a point in a cell that you do not know.',
    'Arguments are apart by commas here; Excel in another language may want semicolons.',
    'Words such as strong or additive may be in Dutch and in English.',
  ],
};
