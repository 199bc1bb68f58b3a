import type { Area } from '../../workbook/address';
import { moveFormula } from '../files/sharedFormula';
import type { Cell } from '../model/cell';
import type { HostModes } from '../model/modes';
import type { SheetModel } from '../model/workbookModel';
import type { Block } from '../members/rules/moveCells';
import { typedCell } from './typedCell';

/** A cell on its way into a sheet. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The rows and cells of a text as spreadsheets put it on the clipboard: tabs, lines, quotes around both. */
export function clipboardRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
  for (let found = pattern.exec(plain); found; found = pattern.exec(plain)) {
    rows[rows.length - 1]!.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '') break;
    if (found[3] === '\n') rows.push([]);
  }
  return rows;
}

/** Remembers what was copied on the grid, so that pasting it again takes formulas and looks along, as in Excel. */
export class CellClipboard {
  private copied: { text: string; rows: Cell[][]; row: number; column: number } | undefined;
  private cut: { text: string; sheet: SheetModel; area: Area } | undefined;

  /** @param isCut pasting it moves the cells, once. */
  copy(sheet: SheetModel, area: Area, text: string, isCut = false): void {
    this.cut = isCut ? { text: plain(text), sheet, area } : undefined;
    const rows: Cell[][] = [];
    for (let row = area.row; row <= area.lastRow; row += 1) {
      const cells: Cell[] = [];
      for (let column = area.column; column <= area.lastColumn; column += 1) {
        cells.push(sheet.cell(row, column));
      }
      rows.push(cells);
    }
    this.copied = { text: plain(text), rows, row: area.row, column: area.column };
  }

  /** The cells that pasting a text moves; undefined where it copies. They can be taken once. */
  takeCut(text: string): Block | undefined {
    const { cut } = this;
    if (!cut || cut.text !== plain(text)) return undefined;
    this.cut = undefined;
    this.copied = undefined;
    return cut.sheet.workbook.sheets.includes(cut.sheet) ? cut : undefined;
  }

  /** What pasting a text into an area makes of its cells; one copied cell fills the whole area. */
  paste(text: string, sheet: SheetModel, area: Area, language: HostModes['language']): PlacedCell[] {
    const { copied } = this;
    if (copied && copied.text === plain(text)) {
      return place(copied.rows, area, (cell, row, column, source) => {
        if (cell.formula === null) return cell;
        const moved = moveFormula(
          cell.formula.slice(1),
          row - copied.row - source.row,
          column - copied.column - source.column,
        );
        return { ...cell, value: null, formula: `=${moved}` };
      });
    }
    return place(clipboardRows(text), area, (typed, row, column) =>
      typedCell(typed, sheet.cell(row, column), language),
    );
  }
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');

function place<Item>(
  rows: readonly (readonly Item[])[],
  area: Area,
  cellOf: (item: Item, row: number, column: number, source: { row: number; column: number }) => Cell,
): PlacedCell[] {
  const isOne = rows.length === 1 && rows[0]!.length === 1;
  const cells: PlacedCell[] = [];
  const put = (item: Item, row: number, column: number, source: { row: number; column: number }): void => {
    cells.push({ row, column, cell: cellOf(item, row, column, source) });
  };
  if (isOne) {
    for (let row = area.row; row <= area.lastRow; row += 1) {
      for (let column = area.column; column <= area.lastColumn; column += 1) {
        put(rows[0]![0]!, row, column, { row: 0, column: 0 });
      }
    }
    return cells;
  }
  rows.forEach((items, row) =>
    items.forEach((item, column) => put(item, area.row + row, area.column + column, { row, column })),
  );
  return cells;
}
