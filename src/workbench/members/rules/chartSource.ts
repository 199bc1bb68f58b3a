import { absoluteAddress, sheetReference, type Area } from '../../../workbook/address';
import { hasTwoValueAxes, isBubble, type ChartSeriesModel, type ChartType } from '../../model/chart';
import { invalidArgument } from '../../protocol/hostError';
import type { HostState } from '../hostState';
import type { Cells } from '../remote';
import { columnsOf, rowsOf, workableArea } from './areas';

/** `'Sheet 1'!$B$7:$B$20`, or one cell alone. */
export function referenceTo({ sheet, area }: Cells): string {
  const first = absoluteAddress(area.row, area.column);
  const last = absoluteAddress(area.lastRow, area.lastColumn);
  return sheetReference(sheet.name) + (first === last ? first : `${first}:${last}`);
}

/** The reference to a range of a series, which is one row or one column. */
export function seriesReference(cells: Cells | undefined, what: string): string {
  if (!cells) throw invalidArgument(`${what} must be a range.`);
  if (rowsOf(cells.area) > 1 && columnsOf(cells.area) > 1) {
    throw invalidArgument(`${what} must be one row or one column.`);
  }
  return referenceTo(cells);
}

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** A range seen with its series as columns, whichever way they lie on the sheet. */
class Source {
  readonly lines: number;
  readonly length: number;

  constructor(
    private readonly cells: Cells,
    private readonly byRows: boolean,
    private readonly host: HostState,
  ) {
    this.lines = byRows ? rowsOf(cells.area) : columnsOf(cells.area);
    this.length = byRows ? columnsOf(cells.area) : rowsOf(cells.area);
  }

  /** The cells of one line from `first` on. */
  reference(line: number, first: number, last = this.length - 1): string {
    const { area, sheet } = this.cells;
    const part: Area = this.byRows
      ? {
          row: area.row + line,
          lastRow: area.row + line,
          column: area.column + first,
          lastColumn: area.column + last,
        }
      : {
          row: area.row + first,
          lastRow: area.row + last,
          column: area.column + line,
          lastColumn: area.column + line,
        };
    return referenceTo({ sheet, area: part });
  }

  private kindAt(line: number, at: number): 'blank' | 'text' | 'number' {
    const { area, sheet } = this.cells;
    const [row, column] = this.byRows
      ? [area.row + line, area.column + at]
      : [area.row + at, area.column + line];
    const value = this.host.calculator.valueAt(sheet, row, column);
    return value === null ? 'blank' : typeof value === 'number' ? 'number' : 'text';
  }

  /** Whether the first cells of the lines are names: no number among them, and a text. */
  get hasNames(): boolean {
    if (this.length < 2) return false;
    const kinds = Array.from({ length: this.lines }, (_, line) => this.kindAt(line, 0));
    const own = this.lines > 1 ? kinds.slice(1) : kinds;
    return !own.includes('number') && own.includes('text');
  }

  /** Whether the first line names the categories: no number in it, or (over names) an empty corner. */
  hasCategories(first: number): boolean {
    if (this.lines < 2) return false;
    const kinds = Array.from({ length: this.length - first }, (_, at) => this.kindAt(0, first + at));
    const isCornerBlank = first === 1 && this.kindAt(0, 0) === 'blank';
    return isCornerBlank || (!kinds.includes('number') && kinds.includes('text'));
  }
}

/**
 * The series Excel makes of a range: names from its first row and categories from its first column where these hold
 * texts. Of scatter and bubble the first column is the x-values, and bubbles take their sizes from every second
 * column after it. `Auto` takes the longer side for the points of a series.
 */
export function seriesOf(
  cells: Cells,
  type: ChartType,
  seriesBy: SeriesBy,
  host: HostState,
): ChartSeriesModel[] {
  const area = workableArea(cells.sheet, cells.area);
  if (!area) return [];
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columnsOf(area) > rowsOf(area));
  const source = new Source({ ...cells, area }, byRows, host);
  const first = source.hasNames ? 1 : 0;
  const named = (line: number): Pick<ChartSeriesModel, 'name'> =>
    first === 1 ? { name: { reference: source.reference(line, 0, 0) } } : {};
  const isXy = hasTwoValueAxes(type);
  const isLead = isXy ? source.lines > (isBubble(type) ? 2 : 1) : source.hasCategories(first);
  const lead = isLead ? { categories: source.reference(0, first) } : {};
  const step = isBubble(type) ? 2 : 1;
  const series: ChartSeriesModel[] = [];
  for (let line = isLead ? 1 : 0; line < source.lines; line += step) {
    const sizes =
      isBubble(type) && line + 1 < source.lines ? { bubbleSizes: source.reference(line + 1, first) } : {};
    series.push({ ...named(line), values: source.reference(line, first), ...lead, ...sizes });
  }
  return series;
}
