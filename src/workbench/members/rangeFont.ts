import { invalidArgument } from '../protocol/hostError';
import { expectBoolean, expectNumber, expectText, oneOf } from './arguments';
import { defineObject, property } from './declaration';
import { requireColor, sharedStyle, styleCells } from './rules/cellStyles';

export const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '#000000' } as const;

function fontSize(value: unknown): number {
  const size = expectNumber(value, 'RangeFont.size');
  if (size < 1 || size > 409) throw invalidArgument('A font is from 1 to 409 points.');
  return size;
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangefont */
export const rangeFont = defineObject('RangeFont', {
  bold: property(
    '1.1',
    ({ at }) => sharedStyle(at, (style) => style.bold ?? false),
    ({ at }, value) => styleCells(at, { bold: expectBoolean(value, 'RangeFont.bold') }),
  ),
  color: property(
    '1.1',
    ({ at }) => sharedStyle(at, (style) => style.fontColor ?? DEFAULT_FONT.color) ?? '',
    ({ at }, value) => styleCells(at, { fontColor: requireColor(value, 'RangeFont.color') }),
  ),
  italic: property(
    '1.1',
    ({ at }) => sharedStyle(at, (style) => style.italic ?? false),
    ({ at }, value) => styleCells(at, { italic: expectBoolean(value, 'RangeFont.italic') }),
  ),
  name: property(
    '1.1',
    ({ at }) => sharedStyle(at, (style) => style.fontName ?? DEFAULT_FONT.name),
    ({ at }, value) => styleCells(at, { fontName: expectText(value, 'RangeFont.name') }),
  ),
  size: property(
    '1.1',
    ({ at }) => sharedStyle(at, (style) => style.fontSize ?? DEFAULT_FONT.size),
    ({ at }, value) => styleCells(at, { fontSize: fontSize(value) }),
  ),
  underline: property(
    '1.1',
    ({ at }) => sharedStyle(at, (style) => (style.underline ? 'Single' : 'None')),
    ({ at }, value) =>
      styleCells(at, {
        underline: oneOf(value, ['None', 'Single'] as const, 'RangeFont.underline') === 'Single',
      }),
  ),
});
