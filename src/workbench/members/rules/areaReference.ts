import { absoluteAddress } from '../../../workbook/address';
import type { Cells } from '../remote';
import { shownSheetName } from './areas';

/** `=Sheet1!$A$1:$B$9` */
export function areaReference({ sheet, area }: Cells): string {
  const first = absoluteAddress(area.row, area.column);
  const last = absoluteAddress(area.lastRow, area.lastColumn);
  return `=${shownSheetName(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}
