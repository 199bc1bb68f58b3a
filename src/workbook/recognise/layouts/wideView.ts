import type { Area } from '../../address';
import type { Finding } from '../../findings';
import { sampleColumn } from '../cells/columnSample';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { BLANK, isBlank, type Grid, type GridCell } from '../cells/grid';
import type { HeaderMeaning } from '../headers/headerRole';
import { titleCells } from '../headers/textsAround';
import { unitCells } from './unitCells';

/** A cell of hers, by row and column of the sheet. */
export interface HerCell {
  readonly row: number;
  readonly column: number;
}

/** A column as a wide table would have it. */
export interface WideColumn {
  readonly meaning: HeaderMeaning;
  /** Her cell that heads the figures: also where a figure is looked for that her table does not have. */
  readonly header: HerCell;
  /** Her cell that says what the figures are in, where that is known already; null where none does. */
  readonly unit?: HerCell | null;
  /** Her cell of a row; null where there is none. */
  cellOf(row: number): HerCell | null;
}

/** Her table as it is. */
export interface HerTable {
  readonly header: HeaderRow;
  readonly area: Area;
  readonly findings: readonly Finding[];
  /** Its rows name the areas they are of. */
  readonly namesAreas: boolean;
  /** What a cell comes to with others that it is added up with; null for one that stands for itself. */
  sumAt?(row: number, column: number): number | null;
}

/**
 * Sees a table of another form as a wide one: her titles, a header, her units, and a row per sector. Every cell
 * stays her own.
 *
 * @param names the columns with the names of the rows; `figures` come behind them.
 */
export function wideHeader(
  hers: HerTable,
  rows: number,
  names: readonly WideColumn[],
  figures: readonly WideColumn[],
): HeaderRow {
  const { grid } = hers.header;
  const columns = [...names, ...figures];
  const titles = titleCells(hers.header);
  const units = unitCells(hers, figures);
  const headerAt = titles.length;
  const firstAt = headerAt + (units.cells.some((cell) => cell !== null) ? 2 : 1);
  const lastRow = firstAt + rows - 1;

  const cellAt = (row: number, column: number): HerCell | null => {
    const found = columns[column];
    if (!found || row < 0 || row > lastRow) return null;
    if (row < headerAt) return column === 0 ? titles[row]! : null;
    if (row === headerAt) return found.header;
    if (row >= firstAt) return found.cellOf(row - firstAt);
    return column < names.length ? null : (units.cells[column - names.length] ?? null);
  };
  const sumAt = (row: number, column: number): number | null => {
    const cell = row >= firstAt && column >= names.length ? cellAt(row, column) : null;
    return (cell && hers.sumAt?.(cell.row, cell.column)) ?? null;
  };
  const headers = columns.map(({ meaning }): GridCell =>
    meaning.header === '' ? BLANK : { kind: 'text', value: meaning.header, format: 'General' },
  );
  const view: Grid = {
    sheet: grid.sheet,
    area: { row: 0, column: 0, lastRow, lastColumn: columns.length - 1 },
    tableName: grid.tableName,
    ...(grid.choices && { choices: grid.choices }),
    at(row, column) {
      if (row === headerAt) return headers[column] ?? BLANK;
      const cell = cellAt(row, column);
      if (!cell) return BLANK;
      const [own, sum] = [grid.at(cell.row, cell.column), sumAt(row, column)];
      return sum === null ? own : { ...own, value: sum };
    },
    valueAt(row, column) {
      const cell = this.at(row, column);
      return isBlank(cell) ? '' : cell.value;
    },
    view: {
      area: hers.area,
      namesAreas: hers.namesAreas,
      isAbsent: (row, column) => cellAt(row, column) === null,
      isSum: (row, column) => sumAt(row, column) !== null,
      placeOf: (row, column) => {
        const { row: herRow, column: herColumn } =
          cellAt(row, column) ?? columns[column]?.header ?? columns[0]!.header;
        return { sheet: grid.sheet, row: herRow, column: herColumn };
      },
    },
  };
  return {
    grid: view,
    findings: [...hers.findings, ...units.findings],
    row: headerAt,
    top: headerAt,
    columns: columns.map(({ meaning }, column): HeaderColumn => ({
      column,
      meaning,
      sample: sampleColumn(view, column, firstAt),
    })),
  };
}
