import { COLOURS, columnWidthInPoints } from '../write/appearance';
import { cellInput } from '../write/cellInput';
import { putCells } from '../write/putCells';
import { writeLine } from '../write/writeLine';
import type { EntryLimits, TemplateColumn, TemplateSheet } from './templateSheet';
import { WordLists } from './wordLists';

/** Where things stand on the sheet, counted from 0: title, what to do, a blank row, the table. */
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;

/** Writes one empty table with its checks on a new sheet; nothing is sent yet. */
export function writeTemplate(
  worksheet: Excel.Worksheet,
  sheet: TemplateSheet,
  listHeader: (column: string) => string,
): void {
  const { columns, names, rows } = sheet;
  writeLine(worksheet, 0, sheet.title);
  writeTable(worksheet, sheet);
  if (names.length > 0) {
    const first = worksheet.getRangeByIndexes(FIRST_ROW, 0, names.length, 1);
    putCells(
      first,
      names.map((name) => [cellInput(name)]),
    );
  }
  const lists = new WordLists(worksheet, HEADER_ROW, columns.length + 1, listHeader);
  columns.forEach((column, index) => {
    const cells = worksheet.getRangeByIndexes(FIRST_ROW, index, rows, 1);
    writeColumn(cells, column, lists);
  });
  // Once all of it wraps and is as wide as it will be.
  worksheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length + 1 + lists.count).format.autofitRows();
  const [title, line] = [worksheet.getCell(0, 0).format.font, worksheet.getCell(1, 0).format.font];
  title.bold = true;
  title.size = 16;
  title.color = COLOURS.accent;
  line.color = COLOURS.quietText;
  worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, FIRST_ROW, 1));
}

function writeTable(worksheet: Excel.Worksheet, { columns, rows }: TemplateSheet): void {
  const header = worksheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length);
  putCells(header, [columns.map((column) => cellInput(column.header))]);
  const table = worksheet.tables.add(
    worksheet.getRangeByIndexes(HEADER_ROW, 0, rows + 1, columns.length),
    true,
  );
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  columns.forEach(({ width }, index) => {
    worksheet.getRangeByIndexes(HEADER_ROW, index, 1, 1).format.columnWidth = columnWidthInPoints(width);
  });
  looksLikeHeader(header.format);
}

function looksLikeHeader(format: Excel.RangeFormat): void {
  format.wrapText = true;
  format.verticalAlignment = 'Bottom';
  format.font.bold = true;
  format.font.color = COLOURS.accent;
  format.fill.color = COLOURS.headerFill;
}

function writeColumn(cells: Excel.Range, column: TemplateColumn, lists: WordLists): void {
  const { check, numberFormat } = column;
  cells.format.verticalAlignment = 'Top';
  if (numberFormat !== undefined) {
    // Excel takes one format for a whole range, which its typing does not know.
    cells.numberFormat = numberFormat as unknown as string[][];
  }
  if (check === null) {
    cells.format.wrapText = true;
    return;
  }
  const { limits, title, prompt, error } = check;
  const isOpen = limits.kind === 'suggestions';
  cells.dataValidation.rule = ruleOf(column.header, limits, lists);
  cells.dataValidation.prompt = { showPrompt: true, title, message: prompt };
  cells.dataValidation.errorAlert = {
    showAlert: true,
    style: isOpen ? 'Warning' : 'Stop',
    title,
    message: error,
  };
}

function ruleOf(header: string, limits: EntryLimits, lists: WordLists): Excel.DataValidationRule {
  switch (limits.kind) {
    case 'words':
    case 'suggestions':
      return { list: { inCellDropDown: true, source: lists.sourceOf(header, limits) } };
    case 'length':
      return { textLength: { formula1: limits.most, operator: 'LessThanOrEqualTo' } };
    case 'above':
      return { decimal: { formula1: limits.limit, operator: 'GreaterThan' } };
    case 'whole':
    case 'decimal': {
      const { least, most } = limits;
      const bounds: Excel.BasicDataValidation =
        most === undefined
          ? { formula1: least, operator: 'GreaterThanOrEqualTo' }
          : { formula1: least, formula2: most, operator: 'Between' };
      return limits.kind === 'whole' ? { wholeNumber: bounds } : { decimal: bounds };
    }
  }
}
