import { invalidArgument } from '../protocol/hostError';
import { expectText } from './arguments';
import { navigation, property, reading } from './declaration';
import { Remote } from './remote';
import { defineShapeObject } from './rules/shapeMembers';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.textrange */
export const textRange = defineShapeObject('TextRange', {
  text: property(
    '1.9',
    ({ at: { shape, start, length } }) =>
      shape.text.content.slice(start, length === undefined ? undefined : start + length),
    ({ at: { shape, start, length } }, value) => {
      const { text } = shape;
      const given = expectText(value, 'TextRange.text').replace(/\r\n?/g, '\n');
      const end = length === undefined ? text.content.length : start + length;
      // What is written takes the font of what it replaces.
      const font = text.fonts[start] ?? text.fonts[text.fonts.length - 1]!;
      const own = text.content === '' ? [] : text.fonts;
      const fonts = [...own.slice(0, start), ...Array.from(given, () => font), ...own.slice(end)];
      text.content = text.content.slice(0, start) + given + text.content.slice(end);
      text.fonts = fonts.length > 0 ? fonts : [font];
    },
  ),
  font: navigation('1.9', ({ at }) => new Remote('ShapeFont', at)),
  getSubstring: reading('1.9', ({ at }, given) => {
    const whole = at.length ?? at.shape.text.content.length - at.start;
    const start = given.integer(0);
    const length = given.optionalInteger(1, whole - start);
    if (start < 0 || length < 0 || start + length > whole)
      throw invalidArgument('TextRange.getSubstring: the text is shorter than that.');
    return new Remote('TextRange', { ...at, start: at.start + start, length });
  }),
});
