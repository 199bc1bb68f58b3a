import { changing, property } from './declaration';
import { requireColor } from './rules/cellStyles';
import { defineShapeObject } from './rules/shapeMembers';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.shapefill */
export const shapeFill = defineShapeObject('ShapeFill', {
  foregroundColor: property(
    '1.9',
    // Excel answers the empty text for a fill that is no plain colour.
    ({ at }) => at.shape.fill ?? '',
    ({ at }, value) => {
      at.shape.fill = requireColor(value, 'ShapeFill.foregroundColor');
    },
  ),
  type: property('1.9', ({ at }) => (at.shape.fill === null ? 'NoFill' : 'Solid')),
  clear: changing('1.9', ({ at }) => {
    at.shape.fill = null;
  }),
  setSolidColor: changing('1.9', ({ at }, given) => {
    at.shape.fill = requireColor(given.raw(0), 'ShapeFill.setSolidColor, argument 1');
  }),
});
