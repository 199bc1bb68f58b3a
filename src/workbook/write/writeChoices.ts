import type { SheetLocale } from '../../locale/sheetLocale';
import { LAYOUT } from '../sheetPlan';
import type { SheetImage } from './composeSheet';
import { bodyRows } from './sheetLayout';

/**
 * The words to pick from in her own columns. On a sheet that is written again the lists of the last time go first,
 * from where they stood then, since she may have moved the column and added rows; a check of her own elsewhere stays.
 */
export function writeChoices(worksheet: Excel.Worksheet, image: SheetImage, { sheets }: SheetLocale): void {
  const { plan, previous } = image;
  const withChoices = plan.columns.flatMap(({ id, choices }, index) =>
    choices ? [{ id, choices, index }] : [],
  );
  if (previous) {
    const { tableArea, ownColumnIds } = previous;
    for (const { id } of withChoices) {
      const before = ownColumnIds.indexOf(id);
      if (before < 0) continue;
      worksheet
        .getRangeByIndexes(LAYOUT.firstRow, tableArea.column + before, tableArea.lastRow - tableArea.row, 1)
        .dataValidation.clear();
    }
  }
  for (const { choices, index } of withChoices) {
    const { dataValidation } = worksheet.getRangeByIndexes(LAYOUT.firstRow, index, bodyRows(image), 1);
    // Her own column may stand where this one comes, and all cells must be alike before they get a rule.
    if (previous) dataValidation.clear();
    const { title, error } = sheets.choice;
    dataValidation.rule = { list: { inCellDropDown: true, source: choices.words.join(',') } };
    dataValidation.prompt = { showPrompt: true, title, message: choices.prompt };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message: error };
  }
}
