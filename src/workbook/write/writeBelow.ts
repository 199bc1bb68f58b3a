import { contentText } from '../previous/previousSheet';
import { COLOURS } from './appearance';
import { cellInput } from './cellInput';
import type { SheetImage } from './composeSheet';
import { putCells } from './putCells';
import { firstRowBelow } from './sheetLayout';

/** Makes room below the table: what is hers there moves as a whole, looks included, and what refers to it follows. */
export function moveLines(worksheet: Excel.Worksheet, { previous, linesDown }: SheetImage): void {
  if (!previous) return;
  for (const row of previous.remarkRows) worksheet.getRangeByIndexes(row, 0, 1, 1).clear();
  const first = previous.linesBelow[0]?.row;
  if (first === undefined || linesDown === 0) return;
  const [rows, columns] = [previous.lastUsedRow - first + 1, previous.lastUsedColumn + 1];
  worksheet
    .getRangeByIndexes(first, 0, rows, columns)
    .moveTo(worksheet.getRangeByIndexes(first + linesDown, 0, 1, 1));
}

export function writeRemarks(worksheet: Excel.Worksheet, image: SheetImage): void {
  const { remarkTexts } = image;
  if (remarkTexts.length === 0) return;
  const cells = worksheet.getRangeByIndexes(firstRowBelow(image), 0, remarkTexts.length, 1);
  putCells(
    cells,
    remarkTexts.map((text) => [cellInput(text)]),
  );
  cells.format.font.color = COLOURS.quietText;
  cells.format.wrapText = false;
}

/** Formulas of hers below the table that refer to cells which stand elsewhere now. */
export function writeFollowed(worksheet: Excel.Worksheet, { previous, lines }: SheetImage): void {
  lines.forEach(({ row, cells }, line) => {
    cells.forEach((content, column) => {
      const before = previous!.linesBelow[line]!.cells[column]!;
      if (contentText(content) === contentText(before)) return;
      putCells(worksheet.getRangeByIndexes(row, column, 1, 1), [[cellInput(content)]]);
    });
  });
}

export function writeLines(worksheet: Excel.Worksheet, { lines }: SheetImage): void {
  for (const { row, cells } of lines)
    putCells(worksheet.getRangeByIndexes(row, 0, 1, cells.length), [cells.map(cellInput)]);
}
