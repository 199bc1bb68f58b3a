import { moveFormula } from '../../files/sharedFormula';
import type { ConditionalFormatModel, SheetModel } from '../../model/workbookModel';
import type { Area } from '../../../workbook/address';
import { intersection, without } from './areas';

/** Takes conditional formats off an area; those that reach beyond it stay there. */
export function dropConditionalFormats(sheet: SheetModel, area: Area): void {
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((own) => intersection(own, area))) continue;
    giveAreas(
      format,
      format.areas.flatMap((own) => without(own, area)),
    );
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

/** Gives a conditional format other areas; its formulas then read as they did in the first cell of the first one. */
export function giveAreas(format: ConditionalFormatModel, areas: readonly Area[]): void {
  const [before, after] = [format.areas[0], areas[0]];
  format.areas = areas;
  if (!before || !after) return;
  const [rows, columns] = [after.row - before.row, after.column - before.column];
  const moved = (formula: string): string =>
    formula.startsWith('=') ? `=${moveFormula(formula.slice(1), rows, columns)}` : formula;
  const { formula, cellValue } = format;
  if (formula !== undefined) format.formula = moved(formula);
  if (!cellValue) return;
  const { operator, formula1, formula2 } = cellValue;
  format.cellValue = {
    operator,
    formula1: moved(formula1),
    ...(formula2 === undefined ? {} : { formula2: moved(formula2) }),
  };
}

/** Priorities count from 0 without gaps, in their order. */
export function renumberPriorities(sheet: SheetModel): void {
  [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .forEach((format, index) => {
      format.priority = index;
    });
}
