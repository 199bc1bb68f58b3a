import type { WorkbookModel } from '../../model/workbookModel';
import { shownSheetName } from './areas';
import { changeEveryFormula } from './everyFormula';

/** Strings, or a sheet's name (quoted or plain) before `!` with the cells, columns, rows or name behind it. */
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d+`;
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const PARTS = new RegExp(
  `"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|(${NAME}))!` +
    `(${CELL}(?::${CELL})?(?![\\p{L}\\p{N}_.])|${COLUMN}:${COLUMN}|${ROW}:${ROW}|${NAME})?`,
  'gu',
);

/** Points the references of one formula to a sheet's new name; without a name they become `#REF!`. */
export function withSheetReplaced(formula: string, before: string, after: string | undefined): string {
  const wanted = before.toLowerCase();
  return formula.replace(
    PARTS,
    (part, quoted: string | undefined, plain: string | undefined, reference: string | undefined) => {
      const name = quoted?.replace(/''/g, "'") ?? plain;
      if (name === undefined || name.toLowerCase() !== wanted) return part;
      return after === undefined ? '#REF!' : `${shownSheetName(after)}!${reference ?? ''}`;
    },
  );
}

/** Does so in every cell, name, conditional format, validation and chart of the workbook. */
export function replaceSheetReferences(
  workbook: WorkbookModel,
  before: string,
  after: string | undefined,
): void {
  changeEveryFormula(workbook, (formula) => withSheetReplaced(formula, before, after));
}
