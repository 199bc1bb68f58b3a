import { cellAddress, parseArea, type Area } from '../../../workbook/address';
import { formulaTokens, type FormulaToken } from '../../files/formulaTokens';
import { intersection, sameArea, shownSheetName } from './areas';

/** A block of cells that goes elsewhere; sheets by their names. */
export interface Move {
  readonly from: { readonly sheet: string; readonly area: Area };
  readonly to: { readonly sheet: string; readonly area: Area };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const isWithin = (inner: Area, outer: Area): boolean => {
  const shared = intersection(inner, outer);
  return shared !== undefined && sameArea(shared, inner);
};

/** A cell of a reference, so many rows and columns on; `$` stays where it is. */
function shifted(cell: string, rows: number, columns: number): string {
  const area = parseArea(cell.replaceAll('$', ''))!;
  const [, letters = '', digits = ''] =
    /^([A-Z]+)(\d+)$/.exec(cellAddress(area.row + rows, area.column + columns)) ?? [];
  return `${cell.startsWith('$') ? '$' : ''}${letters}${/\$\d+$/.test(cell) ? '$' : ''}${digits}`;
}

/** Where one reference of a formula ends, and where it leads after the move. */
interface FoundReference {
  readonly tokens: number;
  readonly text: string;
}

/** A reference that starts at a token: `A1`, `A1:B2`, `A:B`, `1:2`, with or without its sheet. */
function referenceAt(
  tokens: readonly FormulaToken[],
  start: number,
): { sheet?: string; cells: string[] } | null {
  const text = (at: number): string => tokens[at]?.text ?? '';
  const hasSheet = tokens[start]?.kind === 'sheet' && text(start + 1) === '!';
  const first = hasSheet ? start + 2 : start;
  const isLine = (at: number): boolean => /^\$?(?:[A-Za-z]{1,3}|\d{1,7})$/.test(text(at));
  const isRange = text(first + 1) === ':';
  const isCell = tokens[first]?.kind === 'cell';
  if (!isCell && !(isRange && isLine(first) && isLine(first + 2))) return null;
  const sheet = hasSheet ? text(start).replace(/^'|'$/g, '').replaceAll("''", "'") : undefined;
  const isPair = isRange && (tokens[first + 2]?.kind === 'cell' || !isCell);
  const cells = isPair ? [text(first), text(first + 2)] : [text(first)];
  return sheet === undefined ? { cells } : { sheet, cells };
}

/**
 * What a formula becomes when a block of cells is moved, as Excel does it: references into the block go along, those to
 * what it is put over become `#REF!`.
 * @param home the sheet the formula stood on, and the one it stands on now.
 */
export function movedFormula(formula: string, move: Move, home: { before: string; after: string }): string {
  const tokens = formulaTokens(formula);
  let text = '';
  for (let at = 0; at < tokens.length;) {
    const found = movedReference(tokens, at, move, home);
    text += found?.text ?? tokens[at]!.text;
    at += found?.tokens ?? 1;
  }
  return text;
}

function movedReference(
  tokens: readonly FormulaToken[],
  at: number,
  { from, to }: Move,
  home: { before: string; after: string },
): FoundReference | null {
  const found = referenceAt(tokens, at);
  if (!found) return null;
  const { sheet, cells } = found;
  const length = (sheet === undefined ? 0 : 2) + cells.length * 2 - 1;
  const area = parseArea(cells.join(':').replaceAll('$', '').toUpperCase());
  const leadsTo = sheet ?? home.before;
  const written = (target: string, pieces: readonly string[]): FoundReference => {
    const isPlain = sheet === undefined && isSame(target, home.after);
    return { tokens: length, text: `${isPlain ? '' : `${shownSheetName(target)}!`}${pieces.join(':')}` };
  };
  if (area && isSame(leadsTo, from.sheet) && isWithin(area, from.area)) {
    const [rows, columns] = [to.area.row - from.area.row, to.area.column - from.area.column];
    return written(
      to.sheet,
      cells.map((cell) => shifted(cell, rows, columns)),
    );
  }
  if (area && isSame(leadsTo, to.sheet) && isWithin(area, to.area)) return { tokens: length, text: '#REF!' };
  return written(leadsTo, cells);
}
