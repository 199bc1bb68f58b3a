import { changing, defineObject, property } from './declaration';
import { requireColor, sharedStyle, styleCells, unstyleCells } from './rules/cellStyles';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangefill. A cell without fill reads as white. */
export const rangeFill = defineObject('RangeFill', {
  color: property(
    '1.1',
    // Excel answers the empty text for a range of more than one colour.
    ({ at }) => sharedStyle(at, (style) => style.fillColor ?? '#FFFFFF') ?? '',
    ({ at }, value) => {
      if (value === '') unstyleCells(at, ['fillColor']);
      else styleCells(at, { fillColor: requireColor(value, 'RangeFill.color') });
    },
  ),
  clear: changing('1.1', ({ at }) => unstyleCells(at, ['fillColor'])),
});
