import type { Area } from '../../../workbook/address';
import { intersection, requireOnGrid, sameArea } from './areas';
import { dropConditionalFormats } from './conditionalAreas';
import { changeEveryFormula } from './everyFormula';
import { requireUnlocked } from './protection';
import { keepTableHeaders } from './tableHeaders';
import { BLANK, type Cell } from '../../model/cell';
import type { SheetModel } from '../../model/workbookModel';
import { HostError } from '../../protocol/hostError';
import { movedFormula, type Move } from './movedFormula';
import { dropValidations } from './validationAreas';

/** A block of cells on a sheet. */
export interface Block {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * Moves a block of cells, as Excel does when it is cut and pasted: values, formulas, looks, rules, tables and merged
 * cells go along, and what leads to them follows.
 * @throws HostError where a sheet is protected, or where a part of a table or of merged cells would be moved or covered.
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
  if (from.sheet === to.sheet && sameArea(from.area, to.area)) return;
  for (const { sheet, area } of [from, to]) requireUnlocked(sheet, area);
  requireWhole(from, to);
  const move: Move = {
    from: { sheet: from.sheet.name, area: from.area },
    to: { sheet: to.sheet.name, area: to.area },
  };
  moveContents(from, to, move);
  moveRules(from, to);
  moveWholes(from, to);
  followMove(move, to);
  keepTableHeaders(to.sheet, to.area);
}

const isWithin = (inner: Area, outer: Area): boolean => {
  const shared = intersection(inner, outer);
  return shared !== undefined && sameArea(shared, inner);
};

const isMoved = (whole: Area, sheet: SheetModel, from: Block): boolean =>
  sheet === from.sheet && isWithin(whole, from.area);

/** Headers and merged cells are only moved with all that belongs to them, and nothing is put over a part of them. */
function requireWhole(from: Block, to: Block): void {
  const isTorn = ({ sheet, area }: Block): boolean =>
    [
      ...sheet.tables
        .filter(({ showHeaders }) => showHeaders)
        .map((table) => [table.area, { ...table.area, lastRow: table.area.row }] as const),
      ...sheet.mergedAreas.map((merged) => [merged, merged] as const),
    ].some(([whole, edge]) => intersection(edge, area) && !isMoved(whole, sheet, from));
  if ([from, to].some(isTorn)) {
    throw new HostError('InvalidOperation', 'A part of a table or of merged cells cannot be moved.');
  }
}

function moveContents(from: Block, to: Block, move: Move): void {
  const home = { before: from.sheet.name, after: to.sheet.name };
  takeCells(from).forEach((cells, down) => {
    cells.forEach((cell, right) => {
      to.sheet.setCell(
        to.area.row + down,
        to.area.column + right,
        cell.formula === null
          ? cell
          : { ...cell, value: null, formula: movedFormula(cell.formula, move, home) },
      );
    });
  });
}

const shiftOf =
  (from: Block, to: Block) =>
  (area: Area): Area => ({
    row: area.row + to.area.row - from.area.row,
    column: area.column + to.area.column - from.area.column,
    lastRow: area.lastRow + to.area.row - from.area.row,
    lastColumn: area.lastColumn + to.area.column - from.area.column,
  });

/** Conditional formats and validation of the cells that move; those of the cells they are put over go. */
function moveRules(from: Block, to: Block): void {
  const shift = shiftOf(from, to);
  const moved = (areas: readonly Area[]): Area[] =>
    areas.flatMap((own) => intersection(own, from.area) ?? []).map(shift);
  const formats = from.sheet.conditionalFormats.map((one) => [one, moved(one.areas)] as const);
  const validations = from.sheet.dataValidations.map((one) => [one, moved(one.areas)] as const);
  for (const { sheet, area } of [from, to]) {
    dropConditionalFormats(sheet, area);
    dropValidations(sheet, area);
  }
  for (const [one, areas] of formats) {
    if (areas.length === 0) continue;
    const stays = to.sheet.conditionalFormats.includes(one);
    if (stays) one.areas = [...one.areas, ...areas];
    else to.sheet.conditionalFormats.push({ ...one, areas });
  }
  for (const [one, areas] of validations)
    if (areas.length > 0) to.sheet.dataValidations.push({ ...one, areas });
}

/** Tables and merged cells that lie in the block. */
function moveWholes(from: Block, to: Block): void {
  const shift = shiftOf(from, to);
  const tables = from.sheet.tables.filter(({ area }) => isWithin(area, from.area));
  from.sheet.tables = from.sheet.tables.filter((table) => !tables.includes(table));
  for (const table of tables) table.area = shift(table.area);
  to.sheet.tables.push(...tables);
  const merged = from.sheet.mergedAreas.filter((area) => isWithin(area, from.area));
  from.sheet.mergedAreas = from.sheet.mergedAreas.filter((area) => !merged.includes(area));
  to.sheet.mergedAreas.push(...merged.map(shift));
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
  const first = to.sheet.workbook.sheets[0]?.name ?? '';
  changeEveryFormula(to.sheet.workbook, (formula, place) => {
    const isAlready =
      place?.cell && place.sheet === to.sheet && isIn(place.cell.row, place.cell.column, to.area);
    const name = place?.sheet.name ?? first;
    return isAlready ? formula : movedFormula(formula, move, { before: name, after: name });
  });
}

const isIn = (row: number, column: number, area: Area): boolean =>
  row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
