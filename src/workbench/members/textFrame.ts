import { HORIZONTAL_ALIGNMENTS, VERTICAL_ALIGNMENTS, type ShapeMargins } from '../model/shape';
import { invalidArgument } from '../protocol/hostError';
import { expectNumber, oneOf } from './arguments';
import { navigation, property } from './declaration';
import { Remote } from './remote';
import { defineShapeObject } from './rules/shapeMembers';

const margin = (side: keyof ShapeMargins) =>
  property<'TextFrame'>(
    '1.9',
    ({ at }) => at.shape.text.margins[side],
    ({ at }, value) => {
      const points = expectNumber(value, `TextFrame.${side}Margin`);
      if (points < 0) throw invalidArgument(`TextFrame.${side}Margin cannot be less than 0.`);
      at.shape.text.margins[side] = points;
    },
  );

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.textframe */
export const textFrame = defineShapeObject('TextFrame', {
  hasText: property('1.9', ({ at }) => at.shape.text.content !== ''),
  horizontalAlignment: property(
    '1.9',
    ({ at }) => at.shape.text.horizontal,
    ({ at }, value) => {
      at.shape.text.horizontal = oneOf(value, HORIZONTAL_ALIGNMENTS, 'TextFrame.horizontalAlignment');
    },
  ),
  verticalAlignment: property(
    '1.9',
    ({ at }) => at.shape.text.vertical,
    ({ at }, value) => {
      at.shape.text.vertical = oneOf(value, VERTICAL_ALIGNMENTS, 'TextFrame.verticalAlignment');
    },
  ),
  leftMargin: margin('left'),
  topMargin: margin('top'),
  rightMargin: margin('right'),
  bottomMargin: margin('bottom'),
  textRange: navigation('1.9', ({ at }) => new Remote('TextRange', { ...at, start: 0, length: undefined })),
});
