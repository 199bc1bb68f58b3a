import { isBlank, type Grid } from '../cells/grid';
import type { HeaderColumn } from '../headers/findHeaderRows';
import { namesCriterion } from '../words/criterionLabels';
import { plainText } from '../words/text';

const ROWS_LOOKED_AT = 40;
/** Scores run to five, or to ten as marks at school do. */
const HIGHEST_SCORE = 10;

/**
 * Whether the columns of figures are scores of sectors on the criteria of a selection: one of them is named as a
 * criterion, none is of a year, and no number is higher than a score. `Werkgelegenheid` beside those is a criterion too.
 */
export function areScores(grid: Grid, headerRow: number, numbers: readonly HeaderColumn[]): boolean {
  if (!numbers.some(({ meaning }) => namesCriterion(plainText(meaning.header)))) return false;
  if (numbers.some(({ meaning }) => meaning.years.length > 0)) return false;
  const last = Math.min(grid.area.lastRow, headerRow + ROWS_LOOKED_AT);
  return numbers.every(({ column }) => {
    for (let row = headerRow + 1; row <= last; row++) {
      const cell = grid.at(row, column);
      if (isBlank(cell)) {
        // A total of the scores, or another table, stands below the first blank row.
        if (row > headerRow + 1) break;
        continue;
      }
      if (cell.kind === 'number' && Math.abs(Number(cell.value)) > HIGHEST_SCORE) return false;
    }
    return true;
  });
}
