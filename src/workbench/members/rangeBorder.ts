import type { Border } from '../model/cell';
import { oneOf } from './arguments';
import { defineObject, property } from './declaration';
import { setBorder, sharedBorder } from './rules/borders';
import { requireColor } from './rules/cellStyles';

const STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'Double'] as const;
const WEIGHTS: readonly Border['weight'][] = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangeborder */
export const rangeBorder = defineObject(
  'RangeBorder',
  {
    color: property(
      '1.1',
      ({ at }) => sharedBorder(at, '#000000', (border) => border.color) ?? '',
      ({ at }, value) => setBorder(at, { color: requireColor(value, 'RangeBorder.color') }),
    ),
    sideIndex: property('1.1', ({ at }) => at.edge),
    style: property(
      '1.1',
      ({ at }) => sharedBorder<string>(at, 'None', (border) => border.style),
      ({ at }, value) => {
        const style = oneOf(value, STYLES, 'RangeBorder.style');
        setBorder(at, style === 'None' ? undefined : { style });
      },
    ),
    weight: property(
      '1.1',
      ({ at }) => sharedBorder<string>(at, 'Thin', (border) => border.weight),
      ({ at }, value) => setBorder(at, { weight: oneOf(value, WEIGHTS, 'RangeBorder.weight') }),
    ),
  },
  { identity: ({ at }) => at.edge },
);
