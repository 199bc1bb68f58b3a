import { isMissingMark } from '../../../method/missingMark';
import { isBlank, textOf, type Grid, type GridCell } from './grid';
import { ratingSignOf } from './ratingWord';
import { holdsNumber } from './readFigure';

/** What the first cells below a header are, enough to tell a column of names from one of figures. */
export interface ColumnSample {
  readonly filled: number;
  readonly numbers: number;
  /** Marks such as `.` and `x`, and errors: they say nothing about the kind of column. */
  readonly marks: number;
  readonly texts: number;
  readonly ratings: number;
  readonly percentages: number;
}

interface CellLook {
  readonly kind: 'number' | 'mark' | 'text';
  readonly rating: boolean;
}

const LOOKS = new WeakMap<GridCell, CellLook>();

function lookOf(cell: GridCell): CellLook {
  const known = LOOKS.get(cell);
  if (known) return known;
  const text = textOf(cell);
  const mark = cell.kind === 'error' || (text !== '' && isMissingMark(text));
  const look: CellLook = {
    kind: holdsNumber(cell) ? 'number' : mark ? 'mark' : 'text',
    rating: cell.kind !== 'number' && ratingSignOf(text) !== null,
  };
  LOOKS.set(cell, look);
  return look;
}

const ROWS_LOOKED_AT = 24;
const CELLS_LOOKED_AT = 10;

const BLANK_ROWS = new WeakMap<Grid, Map<number, boolean>>();

/** Whether a row of a grid has nothing in it; looked up many times for one grid. */
function isBlankRow(grid: Grid, row: number): boolean {
  const known = BLANK_ROWS.get(grid) ?? new Map<number, boolean>();
  BLANK_ROWS.set(grid, known);
  const before = known.get(row);
  if (before !== undefined) return before;
  let column = grid.area.column;
  while (column <= grid.area.lastColumn && isBlank(grid.at(row, column))) column++;
  const isEmpty = column > grid.area.lastColumn;
  known.set(row, isEmpty);
  return isEmpty;
}

/** A title alone in its row, above a row of several texts and no number: another table begins. */
function isTitled(grid: Grid, row: number): boolean {
  const filledIn = (at: number): readonly GridCell[] =>
    Array.from({ length: grid.area.lastColumn - grid.area.column + 1 }, (_, across) =>
      grid.at(at, grid.area.column + across),
    ).filter((cell) => !isBlank(cell));
  const [title, header] = [filledIn(row), filledIn(row + 1)];
  return (
    title.length === 1 &&
    header.length > 1 &&
    [...title, ...header].every((cell) => lookOf(cell).kind === 'text')
  );
}

export function sampleColumn(grid: Grid, column: number, firstRow: number): ColumnSample {
  let [filled, numbers, marks, texts, ratings, percentages] = [0, 0, 0, 0, 0, 0];
  const lastRow = Math.min(grid.area.lastRow, firstRow + ROWS_LOOKED_AT - 1);
  for (let row = firstRow; row <= lastRow && filled < CELLS_LOOKED_AT; row++) {
    const cell = grid.at(row, column);
    if (isBlank(cell)) {
      // Below a short table stands something else, which says nothing about its columns.
      if (filled > 0 && isBlankRow(grid, row) && (isBlankRow(grid, row - 1) || isTitled(grid, row + 1)))
        break;
      continue;
    }
    filled++;
    const look = lookOf(cell);
    if (look.rating) ratings++;
    if (look.kind === 'number') numbers++;
    else if (look.kind === 'mark') marks++;
    else texts++;
    if (cell.kind === 'number' && cell.format.includes('%')) percentages++;
  }
  return { filled, numbers, marks, texts, ratings, percentages };
}

export const isNumberColumn = (sample: ColumnSample): boolean =>
  sample.numbers > 0 && sample.numbers >= sample.texts;

export const isTextColumn = (sample: ColumnSample): boolean =>
  sample.texts > 0 && sample.texts > sample.numbers;

export const isPercentColumn = (sample: ColumnSample): boolean =>
  sample.percentages > 0 && sample.percentages * 2 > sample.numbers;

/** Words or symbols of a rating; a column of bare `-` marks is not one. */
export const isRatingColumn = (sample: ColumnSample): boolean =>
  sample.ratings > 0 &&
  sample.ratings * 2 > sample.filled - sample.marks &&
  sample.ratings > sample.marks / 2;
