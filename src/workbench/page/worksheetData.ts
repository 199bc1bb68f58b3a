import type { IWorksheetData } from '@univerjs/presets';
import type { SheetModel } from '../model/workbookModel';
import { fontFamily } from './gridCell';
import type { GridChange } from './gridContent';
import { DEFAULTS, type GridLayout } from './gridLayout';

/** Excel's own, where a cell names none. */
export const FONT = { ff: fontFamily('Calibri'), fs: 11 } as const;

/** A sheet as the grid takes one in. */
export function worksheetData(
  sheet: SheetModel,
  layout: GridLayout,
  contents: readonly GridChange[],
): IWorksheetData {
  const cellData: IWorksheetData['cellData'] = {};
  for (const { row, column, data } of contents) {
    if (data) (cellData[row] ??= {})[column] = data;
  }
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? 0 : 1,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    ...DEFAULTS,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: 0,
    defaultStyle: FONT,
    cellData,
    ...layout,
  };
}
