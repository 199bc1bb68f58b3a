import type { ShapeFontModel } from '../model/shape';
import { invalidArgument } from '../protocol/hostError';
import { expectBoolean, expectNumber } from './arguments';
import { property } from './declaration';
import { requireColor } from './rules/cellStyles';
import { defineShapeObject } from './rules/shapeMembers';
import type { Remote } from './remote';

type Font = Remote<'ShapeFont'>;

/** From the first character to the one behind the last; an empty text has the font of what will be written. */
function reach({ at: { shape, start, length } }: Font): readonly [number, number] {
  const { fonts } = shape.text;
  return [start, length === undefined ? fonts.length : start + length];
}

/** What all its characters have; null where they differ. */
function common<Key extends keyof ShapeFontModel>(self: Font, key: Key): ShapeFontModel[Key] | null {
  const [from, to] = reach(self);
  const [first, ...others] = self.at.shape.text.fonts.slice(from, to);
  return first && others.every((font) => font[key] === first[key]) ? first[key] : null;
}

function change(self: Font, difference: Partial<ShapeFontModel>): void {
  const [from, to] = reach(self);
  const { text } = self.at.shape;
  text.fonts = text.fonts.map((font, index) =>
    index >= from && index < to ? { ...font, ...difference } : font,
  );
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.shapefont */
export const shapeFont = defineShapeObject('ShapeFont', {
  bold: property(
    '1.9',
    (self) => common(self, 'bold'),
    (self, value) => change(self, { bold: expectBoolean(value, 'ShapeFont.bold') }),
  ),
  italic: property(
    '1.9',
    (self) => common(self, 'italic'),
    (self, value) => change(self, { italic: expectBoolean(value, 'ShapeFont.italic') }),
  ),
  color: property(
    '1.9',
    (self) => common(self, 'color'),
    (self, value) => change(self, { color: requireColor(value, 'ShapeFont.color') }),
  ),
  size: property(
    '1.9',
    (self) => common(self, 'size'),
    (self, value) => {
      const size = expectNumber(value, 'ShapeFont.size');
      if (size < 1 || size > 409) throw invalidArgument('ShapeFont.size must be 1 to 409.');
      change(self, { size });
    },
  ),
});
