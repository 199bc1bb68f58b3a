import { parseArea, splitSheet, type Area } from '../../workbook/address';
import type { Calculator } from './calculator';
import { CellError, type Scalar } from './cell';
import { isBubble, type ChartModel, type ChartSeriesModel, type ChartText } from './chart';
import { formatValue } from './numberFormat';
import type { HostModes } from './modes';
import type { SheetModel, WorkbookModel } from './workbookModel';

/** A cell that a chart draws. */
export interface ChartCell {
  readonly value: Scalar;
  readonly numberFormat: string;
}

/** One series as it is drawn now. A number that is not there is null: a gap, and never zero. */
export interface SeriesData {
  readonly model: ChartSeriesModel;
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** One per value: as a text, and as the number it is for scatter and bubble. */
  readonly categories: readonly string[];
  readonly x: readonly (number | null)[];
  /** Whether numbers are among the categories. */
  readonly isCounted: boolean;
  readonly sizes: readonly (number | null)[];
  /** The format of the first value's cell. */
  readonly numberFormat: string;
  readonly xFormat: string;
}

export interface ChartData {
  readonly title: string;
  readonly series: readonly SeriesData[];
}

/** The cells a reference leads to: `'Sheet 1'!$B$7:$B$20`, or a defined name for such a one. */
export function referredCells(
  workbook: WorkbookModel,
  reference: string,
): { readonly sheet: SheetModel; readonly area: Area } | undefined {
  const { sheet: name, address } = splitSheet(reference.replace(/^=/, ''));
  const sheet = name === undefined ? undefined : workbook.sheetByName(name);
  const area = parseArea(address);
  if (sheet && area) return { sheet, area };
  const defined = workbook.names.find((each) => each.name.toLowerCase() === address.toLowerCase());
  return defined && defined.formula.replace(/^=/, '') !== reference
    ? referredCells(workbook, defined.formula)
    : undefined;
}

/** The largest series Excel charts hold in a sheet's columns would only be blank cells at their end. */
const within = (sheet: SheetModel, area: Area): Area => {
  const used = sheet.usedArea();
  const lastRow = Math.max(area.row, Math.min(area.lastRow, Math.max(used?.lastRow ?? 0, area.row)));
  const lastColumn = Math.max(
    area.column,
    Math.min(area.lastColumn, Math.max(used?.lastColumn ?? 0, area.column)),
  );
  const isEntire = area.lastRow - area.row > MOST_CELLS || area.lastColumn - area.column > MOST_CELLS;
  return isEntire ? { ...area, lastRow, lastColumn } : area;
};

/** Longer than this a reference is cut off at what its sheet uses. */
const MOST_CELLS = 10_000;

/** Reads the cells of a reference, row by row; hidden ones are left out where the chart says so. */
export function chartCells(
  workbook: WorkbookModel,
  calculator: Calculator,
  reference: string | undefined,
  visibleOnly: boolean,
): ChartCell[] {
  const found = reference === undefined ? undefined : referredCells(workbook, reference);
  if (!found) return [];
  const { sheet } = found;
  const area = within(sheet, found.area);
  const cells: ChartCell[] = [];
  for (let row = area.row; row <= area.lastRow; row += 1) {
    if (visibleOnly && sheet.hiddenRows.has(row)) continue;
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      if (visibleOnly && sheet.hiddenColumns.has(column)) continue;
      const value = calculator.valueAt(sheet, row, column);
      cells.push({ value, numberFormat: sheet.cell(row, column).style.numberFormat ?? 'General' });
    }
  }
  return cells;
}

const numberOf = (value: Scalar): number | null => (typeof value === 'number' ? value : null);

function textOf({ value, numberFormat }: ChartCell, language: HostModes['language']): string {
  if (value instanceof CellError) return value.code;
  return value === null ? '' : formatValue(value, numberFormat, language);
}

/** Reads what every series draws now. */
export class ChartReader {
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly calculator: Calculator,
    private readonly language: HostModes['language'] = 'en-US',
  ) {}

  /** The text of a name; the cells of a reference joined by blanks, as Excel does. */
  text(text: ChartText | undefined): string {
    if (!text) return '';
    if ('text' in text) return text.text;
    return this.cells(text.reference, false)
      .map((cell) => textOf(cell, this.language))
      .join(' ');
  }

  data(chart: ChartModel): ChartData {
    const series = chart.series.map((model, index) => this.series(chart, model, index));
    return { title: this.title(chart, series), series };
  }

  seriesName(model: ChartSeriesModel, index: number): string {
    return model.name ? this.text(model.name) : `Series${index + 1}`;
  }

  private title({ title }: ChartModel, series: readonly SeriesData[]): string {
    if (title.text) return this.text(title.text);
    const [only] = series;
    return series.length === 1 && only?.model.name ? only.name : 'Chart Title';
  }

  private series(chart: ChartModel, model: ChartSeriesModel, index: number): SeriesData {
    const values = this.cells(model.values, chart.plotVisibleOnly);
    const categories = this.cells(model.categories, chart.plotVisibleOnly);
    const isCounted = categories.some(({ value }) => typeof value === 'number');
    const sizes = isBubble(model.type ?? chart.type)
      ? this.cells(model.bubbleSizes, chart.plotVisibleOnly)
      : [];
    return {
      model,
      name: this.seriesName(model, index),
      values: values.map(({ value }) => numberOf(value)),
      categories: values.map((_, at) => {
        const category = categories[at];
        return category ? textOf(category, this.language) : String(at + 1);
      }),
      // Without a single number among them Excel counts 1, 2, 3.
      x: values.map((_, at) => (isCounted ? numberOf(categories[at]?.value ?? null) : at + 1)),
      isCounted,
      sizes: values.map((_, at) =>
        model.bubbleSizes === undefined ? 1 : numberOf(sizes[at]?.value ?? null),
      ),
      numberFormat: values[0]?.numberFormat ?? 'General',
      xFormat: categories[0]?.numberFormat ?? 'General',
    };
  }

  private cells(reference: string | undefined, visibleOnly: boolean): ChartCell[] {
    return chartCells(this.workbook, this.calculator, reference, visibleOnly);
  }
}
