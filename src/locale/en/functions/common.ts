import type { common as dutch } from '../../nl/functions/common';

export const common: typeof dutch = {
  'values.empty': '{argument} has no cells.',
  'values.ragged': '{argument} has {got} cells in row {row} and {wants} in row 1; every row needs as many.',
  'values.notFinite': '{argument} has {got} in row {row}, column {column}; a finite number is needed.',
  'values.negative': '{argument} has {got} in row {row}, column {column}; a count cannot be negative.',
  'values.missing': '{argument} misses a value that this result needs.',
  'values.zero': '{argument} is zero, and the result divides by it.',
  'values.tooLarge': '{argument} gives a result that is too large for a number.',
  'values.tooSmall': '{argument} gives a result that is too small for a number.',
  'total.belowPart': '{argument} has {part} and {total} is {whole}; a part cannot be larger than its whole.',
  'total.shape':
    '{argument} is {got} and {other} is {otherGot}; {argument} must be one cell, one row or column along {other}, or as large.',
  'cell.text':
    '{argument} has the text "{got}" in row {row}, column {column}; a number or a blank cell is needed.',
  'cell.boolean': '{argument} has {got} in row {row}, column {column}; a number or a blank cell is needed.',
  'cell.unknown':
    '{argument} has something that is no number in row {row}, column {column}; a number or a blank cell is needed.',
  'cell.error': '{argument} has the error {got} in row {row}, column {column}.',
  'cell.needed': '{argument} is missing.',
  'cell.single': '{argument} is {got}; one cell is needed.',
  'cell.word': '{argument} is "{got}"; it can be {wants}.',
  'cell.name': '{argument} has no name in row {row}, column {column}.',
  'list.needed': '{argument} is {got}; one row or one column is needed.',
  unexpected: 'Something went wrong in the calculation: {got}',
};
