import type { Area } from '../../workbook/address';
import { intersection, requireOnGrid } from '../members/rules/areas';
import { requireUnlocked } from '../members/rules/protection';
import { keepTableHeaders } from '../members/rules/tableHeaders';
import { BLANK, type Cell } from '../model/cell';
import { changeReferences } from '../model/chart';
import { withFormulas } from '../model/dataValidation';
import type { SheetModel } from '../model/workbookModel';
import { HostError } from '../protocol/hostError';
import { movedFormula, type Move } from './movedFormula';

/** A block of cells on a sheet. */
export interface Block {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * Moves a block of cells, as Excel does when it is cut and pasted: values, formulas and looks go along, and what leads
 * to them follows. Conditional formats and validation stay where they are.
 * @throws HostError where a cell is locked, or where the block holds what cannot be moved here: the header of a table,
 *     or merged cells.
 */
export function moveCells(from: Block, target: { sheet: SheetModel; row: number; column: number }): void {
  const { row, column, lastRow, lastColumn } = from.area;
  const to: Block = {
    sheet: target.sheet,
    area: requireOnGrid({
      row: target.row,
      column: target.column,
      lastRow: target.row + lastRow - row,
      lastColumn: target.column + lastColumn - column,
    }),
  };
  for (const block of [from, to]) requireMovable(block);
  const cells = takeCells(from);
  const move: Move = {
    from: { sheet: from.sheet.name, area: from.area },
    to: { sheet: to.sheet.name, area: to.area },
  };
  for (let down = 0; down <= lastRow - row; down += 1) {
    for (let right = 0; right <= lastColumn - column; right += 1) {
      const cell = cells[down]![right]!;
      const home = { before: from.sheet.name, after: to.sheet.name };
      to.sheet.setCell(
        to.area.row + down,
        to.area.column + right,
        cell.formula === null
          ? cell
          : { ...cell, value: null, formula: movedFormula(cell.formula, move, home) },
      );
    }
  }
  followMove(move, to);
  keepTableHeaders(to.sheet, to.area);
}

function requireMovable({ sheet, area }: Block): void {
  requireUnlocked(sheet, area);
  const isTouched = (other: Area): boolean => intersection(other, area) !== undefined;
  const headers = sheet.tables.filter(({ showHeaders }) => showHeaders).map((table) => table.area);
  if (
    headers.some((header) => isTouched({ ...header, lastRow: header.row })) ||
    sheet.mergedAreas.some(isTouched)
  ) {
    throw new HostError('InvalidOperation', 'A table header or merged cells cannot be moved.');
  }
}

/** Takes the cells out of their sheet. */
function takeCells({ sheet, area }: Block): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = area.row; row <= area.lastRow; row += 1) {
    const cells: Cell[] = [];
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      cells.push(sheet.cell(row, column));
      sheet.setCell(row, column, BLANK);
    }
    rows.push(cells);
  }
  return rows;
}

/** Lets everything that leads to the moved cells follow; the moved cells themselves have done so already. */
function followMove(move: Move, to: Block): void {
  const { workbook } = to.sheet;
  for (const sheet of workbook.sheets) {
    const home = { before: sheet.name, after: sheet.name };
    const followed = (formula: string): string => movedFormula(formula, move, home);
    for (const { row, column, cell } of [...sheet.entries()]) {
      const isMoved = sheet === to.sheet && isIn(row, column, to.area);
      if (cell.formula === null || isMoved) continue;
      const formula = followed(cell.formula);
      if (formula !== cell.formula) sheet.setCell(row, column, { ...cell, value: null, formula });
    }
    for (const format of sheet.conditionalFormats) {
      if (format.formula !== undefined) format.formula = followed(format.formula);
    }
    sheet.dataValidations = withFormulas(sheet.dataValidations, followed);
    for (const chart of sheet.charts) changeReferences(chart, followed);
  }
  const first = workbook.sheets[0]?.name ?? '';
  for (const name of workbook.names)
    name.formula = movedFormula(name.formula, move, { before: first, after: first });
}

const isIn = (row: number, column: number, area: Area): boolean =>
  row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
