import { cellInput } from './cellInput';
import { putCells } from './putCells';

/** Writes one of the lines above the table. */
export function writeLine(worksheet: Excel.Worksheet, row: number, content: string): void {
  putCells(worksheet.getRangeByIndexes(row, 0, 1, 1), [[cellInput(content)]]);
}
