import type { SheetModel } from '../../model/workbookModel';
import type { Area } from '../../../workbook/address';
import { intersection, without } from './areas';

/** Takes conditional formats off an area; those that reach beyond it stay there. */
export function dropConditionalFormats(sheet: SheetModel, area: Area): void {
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((own) => intersection(own, area))) continue;
    format.areas = format.areas.flatMap((own) => without(own, area));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

/** Priorities count from 0 without gaps, in their order. */
export function renumberPriorities(sheet: SheetModel): void {
  [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .forEach((format, index) => {
      format.priority = index;
    });
}
