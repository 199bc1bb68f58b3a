import type { SheetModel, WorkbookModel } from '../../src/workbench/model/workbookModel';
import { cellAddress } from '../../src/workbook/address';
import { MARK, isBroken } from './hostileTexts';

/** Everything in a workbook that acts on a hostile text, a line for each. */
export const strayFormulas = (workbook: WorkbookModel): readonly string[] => workbook.sheets.flatMap(strayIn);

function strayIn(sheet: SheetModel): readonly string[] {
  const formulas: [string, string][] = [...sheet.entries()].flatMap(({ row, column, cell }) =>
    cell.formula === null ? [] : [[cellAddress(row, column), cell.formula] as [string, string]],
  );
  for (const { rule } of sheet.dataValidations) {
    if (rule?.kind === 'list') formulas.push(['a drop-down', rule.source]);
  }
  for (const chart of sheet.charts) {
    const { title, axes, series } = JSON.parse(JSON.stringify(chart)) as Record<string, unknown>;
    for (const text of textsIn([title, axes, series])) {
      if (text.startsWith('=')) formulas.push(['a chart', text]);
    }
  }
  for (const text of textsIn(JSON.parse(JSON.stringify(sheet.conditionalFormats)))) {
    if (text.startsWith('=')) formulas.push(['a rule', text]);
  }
  return formulas
    .filter(([, formula]) => isBroken(formula))
    .map(([place, formula]) => `${sheet.name}!${place}: ${formula}`);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The cells of a sheet that hold a hostile text as text, to show that it came there. */
export const hostileCells = (sheet: SheetModel): number =>
  [...sheet.entries()].filter(({ cell }) => typeof cell.value === 'string' && cell.value.includes(MARK))
    .length;
