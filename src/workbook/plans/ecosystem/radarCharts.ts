import type { ChartPlan, ChartRowCells, ChartScale, ChartSeriesPlan } from '../../chartPlan';
import type { ColumnPlan } from '../../sheetPlan';
import { COLOURS, columnWidthInPoints } from '../../write/appearance';

/** With fewer there is no shape to see. */
export const FEWEST_SPOKES = 3;

/** More of them nobody compares, and Excel draws them slowly. */
export const MOST_RADARS = 24;

/** A sheet with more radars is printed on more than one page. */
export const MOST_ON_ONE_PAGE = 8;

/** In points: a few radars stand wide beside each other, more of them smaller, so that a page holds them. */
const FEW = { most: 4, across: 2, width: 430, height: 320 } as const;
const MANY = { across: 4, width: 285, height: 260 } as const;
const BETWEEN = 15;

/** More rings than these make a radar unreadable. */
const MOST_RINGS = 5;

/** One scale for radars that are compared: from 0 to a whole number that holds them all, and at least twice the mean. */
export function commonScale(indices: readonly number[]): ChartScale {
  const largest = Math.max(2, ...indices);
  const step = Math.ceil(largest / MOST_RINGS);
  return { minimum: 0, maximum: Math.ceil(largest / step) * step, step };
}

/** What radars are drawn of: rows of a sheet over a stretch of its columns. */
export interface RadarSource {
  readonly columns: readonly ColumnPlan[];
  readonly firstColumn: string;
  readonly lastColumn: string;
  /** The column with the names of the rows. */
  readonly nameColumn: string;
  /** The row that every radar has as a ring. */
  readonly ringKey: string;
  /** The rings between which the values lie; absent leaves them to Excel. */
  readonly scale?: ChartScale;
}

/** A radar that is drawn: the row, its name in the workbook and its title. */
export interface RadarRow {
  readonly key: string;
  readonly name: string;
  readonly title: string;
}

/** A radar for each row against the ring, for the first of them, several beside each other. */
export function radarCharts(source: RadarSource, rows: readonly RadarRow[]): readonly ChartPlan[] {
  const { firstColumn, lastColumn, nameColumn, ringKey } = source;
  const { across, width, height } = rows.length <= FEW.most ? FEW : MANY;
  const places = columnsBeside(source.columns, across, width);
  const cells = (key: string | null): ChartRowCells => ({ key, firstColumn, lastColumn });
  const series = (key: string, colour: string): ChartSeriesPlan => ({
    name: { column: nameColumn, key },
    values: cells(key),
    along: cells(null),
    colour,
    hasMarks: key !== ringKey,
  });
  return rows.slice(0, MOST_RADARS).map(({ key, name, title }, index) => {
    const place = index % (places.length + 1);
    return {
      name,
      kind: 'radar',
      title,
      series: [series(key, COLOURS.accent), series(ringKey, COLOURS.neutral.text)],
      valueAxis: null,
      otherAxis: null,
      ...(source.scale ? { scale: source.scale } : {}),
      labels: 'none',
      height,
      width,
      ...(place > 0 ? { beside: { column: places[place - 1]! } } : {}),
    };
  });
}

/** The columns at which charts stand right of the one at the first column, as far as the columns reach. */
function columnsBeside(columns: readonly ColumnPlan[], across: number, width: number): readonly string[] {
  const found: string[] = [];
  let left = 0;
  let free = width + BETWEEN;
  for (const column of columns) {
    if (left >= free && found.length < across - 1) {
      found.push(column.id);
      free = left + width + BETWEEN;
    }
    if (column.look !== 'key') left += columnWidthInPoints(column.width);
  }
  return found;
}
