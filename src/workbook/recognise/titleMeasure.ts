import type { HeaderRow } from './findHeaderRows';
import { isBlank, textOf } from './grid';
import { measureSaid, type Measure } from './headerRole';

const TITLE_ROWS_LOOKED_AT = 4;

/** What the figures count when the headers hold only years: by the title above, the table's or the sheet's name. */
export function measureOfTitle(header: HeaderRow): Measure | null {
  const { grid } = header;
  for (let row = header.top - 1; row >= Math.max(grid.area.row, header.top - TITLE_ROWS_LOOKED_AT); row--) {
    const filled = header.columns.map(({ column }) => grid.at(row, column)).filter((cell) => !isBlank(cell));
    // A title stands alone on its row; a row with more in it belongs to something else.
    if (filled.length > 1) break;
    const measure = filled[0] ? measureSaid(textOf(filled[0])) : null;
    if (measure) return measure;
  }
  return measureSaid(grid.tableName ?? '') ?? measureSaid(grid.sheet);
}
