import type { Cell, CellStyle } from '../../model/cell';
import type { Cells } from '../remote';
import { workableArea } from './areas';
import { dropConditionalFormats } from './conditionalAreas';
import { requireUnlocked, requireUnprotected } from './protection';
import { keepTableHeaders } from './tableHeaders';
import { dropValidations } from './validationAreas';

export const CLEAR_KINDS = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
  'ResetContents',
] as const;
export type ClearKind = (typeof CLEAR_KINDS)[number];

/** `Range.clear`: contents, formats (conditional ones too), or both; then validation goes too, as Excel's Clear All does. */
export function clearRange(cells: Cells, kind: ClearKind): void {
  const { sheet, area } = cells;
  if (kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') return;
  const contents = kind === 'All' || kind === 'Contents' || kind === 'ResetContents';
  const formats = kind === 'All' || kind === 'Formats';
  if (contents) requireUnlocked(sheet, area);
  if (formats) requireUnprotected(sheet, 'format cells');
  if (formats) dropConditionalFormats(sheet, area);
  if (kind === 'All') dropValidations(sheet, area);
  const held = workableArea(sheet, area);
  if (!held) return;
  for (let row = held.row; row <= held.lastRow; row += 1) {
    for (let column = held.column; column <= held.lastColumn; column += 1) {
      const before = sheet.cell(row, column);
      const style: CellStyle = formats ? {} : before.style;
      const cell: Cell = contents ? { value: null, formula: null, style } : { ...before, style };
      sheet.setCell(row, column, cell);
    }
  }
  if (contents) keepTableHeaders(sheet, area);
}
