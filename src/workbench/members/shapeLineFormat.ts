import { invalidArgument } from '../protocol/hostError';
import { expectBoolean, expectNumber } from './arguments';
import { property } from './declaration';
import { requireColor } from './rules/cellStyles';
import { defineShapeObject } from './rules/shapeMembers';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.shapelineformat */
export const shapeLineFormat = defineShapeObject('ShapeLineFormat', {
  color: property(
    '1.9',
    ({ at }) => at.shape.outline.color,
    ({ at }, value) => {
      at.shape.outline.color = requireColor(value, 'ShapeLineFormat.color');
    },
  ),
  visible: property(
    '1.9',
    ({ at }) => at.shape.outline.visible,
    ({ at }, value) => {
      at.shape.outline.visible = expectBoolean(value, 'ShapeLineFormat.visible');
    },
  ),
  weight: property(
    '1.9',
    ({ at }) => at.shape.outline.weight,
    ({ at }, value) => {
      const points = expectNumber(value, 'ShapeLineFormat.weight');
      if (points < 0) throw invalidArgument('ShapeLineFormat.weight cannot be less than 0.');
      at.shape.outline.weight = points;
    },
  ),
});
