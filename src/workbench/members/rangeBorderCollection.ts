import { defineObject, property, reading } from './declaration';
import { Remote } from './remote';
import { BORDER_SIDES } from './rules/borders';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangebordercollection. Diagonals are not kept. */
export const rangeBorderCollection = defineObject(
  'RangeBorderCollection',
  {
    count: property('1.1', () => BORDER_SIDES.length),
    getItem: reading(
      '1.1',
      ({ at }, given) => new Remote('RangeBorder', { ...at, edge: given.oneOf(0, BORDER_SIDES) }),
    ),
  },
  { items: ({ at }) => BORDER_SIDES.map((edge) => new Remote('RangeBorder', { ...at, edge })) },
);
