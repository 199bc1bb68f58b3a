import type { HorizontalAlignment, VerticalAlignment } from '../model/cell';
import { invalidArgument } from '../protocol/hostError';
import { expectBoolean, expectNumber, oneOf } from './arguments';
import { changing, defineObject, navigation, property } from './declaration';
import { Remote } from './remote';
import { sharedStyle, styleCells } from './rules/cellStyles';
import {
  autofitColumns,
  autofitRows,
  columnPoints,
  rowPoints,
  setColumnPoints,
  setRowPoints,
} from './rules/sizes';

const HORIZONTAL: readonly HorizontalAlignment[] = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify'];
const VERTICAL: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom', 'Justify'];
const DEEPEST_INDENT = 250;

function indentLevel(value: unknown): number {
  const level = expectNumber(value, 'RangeFormat.indentLevel');
  if (!Number.isInteger(level) || level < 0 || level > DEEPEST_INDENT) {
    throw invalidArgument(`An indent is a whole number from 0 to ${DEEPEST_INDENT}.`);
  }
  return level;
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangeformat. Widths and heights are in points. */
export const rangeFormat = defineObject('RangeFormat', {
  borders: navigation('1.1', ({ at }) => new Remote('RangeBorderCollection', at)),
  fill: navigation('1.1', ({ at }) => new Remote('RangeFill', at)),
  font: navigation('1.1', ({ at }) => new Remote('RangeFont', at)),
  protection: navigation('1.2', ({ at }) => new Remote('FormatProtection', at)),
  columnWidth: property(
    '1.2',
    ({ at }) => columnPoints(at),
    ({ at }, value) => setColumnPoints(at, expectNumber(value, 'RangeFormat.columnWidth')),
  ),
  rowHeight: property(
    '1.2',
    ({ at }) => rowPoints(at),
    ({ at }, value) => setRowPoints(at, expectNumber(value, 'RangeFormat.rowHeight')),
  ),
  horizontalAlignment: property(
    '1.1',
    ({ at }) => sharedStyle(at, (style) => style.horizontalAlignment ?? 'General'),
    ({ at }, value) =>
      styleCells(at, { horizontalAlignment: oneOf(value, HORIZONTAL, 'RangeFormat.horizontalAlignment') }),
  ),
  verticalAlignment: property(
    '1.1',
    ({ at }) => sharedStyle(at, (style) => style.verticalAlignment ?? 'Bottom'),
    ({ at }, value) =>
      styleCells(at, { verticalAlignment: oneOf(value, VERTICAL, 'RangeFormat.verticalAlignment') }),
  ),
  wrapText: property(
    '1.1',
    ({ at }) => sharedStyle(at, (style) => style.wrapText ?? false),
    ({ at }, value) => styleCells(at, { wrapText: expectBoolean(value, 'RangeFormat.wrapText') }),
  ),
  indentLevel: property(
    '1.9',
    ({ at }) => sharedStyle(at, (style) => style.indentLevel ?? 0),
    ({ at }, value) => styleCells(at, { indentLevel: indentLevel(value) }),
  ),
  autofitColumns: {
    ...changing<'RangeFormat'>('1.2', ({ at }, _given, host) => autofitColumns(at, host)),
    settles: true,
  },
  autofitRows: {
    ...changing<'RangeFormat'>('1.2', ({ at }, _given, host) => autofitRows(at, host)),
    settles: true,
  },
});
