import { cellAddress, columnNumber, LAST_COLUMN, LAST_ROW } from '../../workbook/address';
import { formulaTokens, type FormulaToken } from './formulaTokens';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d+)$/;

const inside = (value: number, last: number): boolean => value >= 0 && value <= last;

function moveCell(text: string, rows: number, columns: number): string {
  const [, fixColumn, letters, fixRow, digits] = CELL.exec(text)!;
  const column = columnNumber(letters!) + (fixColumn ? 0 : columns);
  const row = Number(digits) - 1 + (fixRow ? 0 : rows);
  if (!inside(column, LAST_COLUMN) || !inside(row, LAST_ROW)) return '#REF!';
  const address = /^([A-Z]+)(\d+)$/.exec(cellAddress(row, column))!;
  return `${fixColumn}${address[1]}${fixRow}${address[2]}`;
}

/** `B` of `B:D` or `2` of `2:9`: only next to a colon is it a reference. */
function moveLine(token: FormulaToken, rows: number, columns: number): string {
  const column = COLUMN.exec(token.text);
  if (column) {
    const moved = columnNumber(column[2]!) + (column[1] ? 0 : columns);
    return inside(moved, LAST_COLUMN) ? `${column[1]}${cellAddress(0, moved).replace(/\d+$/, '')}` : '#REF!';
  }
  const row = ROW.exec(token.text);
  if (!row) return token.text;
  const moved = Number(row[2]) - 1 + (row[1] ? 0 : rows);
  return inside(moved, LAST_ROW) ? `${row[1]}${moved + 1}` : '#REF!';
}

/**
 * The formula a cell has that shares another's, so many rows below and columns to the right of it: relative
 * references move along, fixed ones (`$`) stay.
 */
export function moveFormula(stored: string, rows: number, columns: number): string {
  const tokens = formulaTokens(stored);
  return tokens
    .map((token, index) => {
      if (token.kind === 'cell') return moveCell(token.text, rows, columns);
      const besideColon = tokens[index - 1]?.text === ':' || tokens[index + 1]?.text === ':';
      if ((token.kind === 'name' || token.kind === 'number') && besideColon) {
        return moveLine(token, rows, columns);
      }
      return token.text;
    })
    .join('');
}
