import type { Area } from '../../address';
import type { Finding } from '../../findings';
import { sampleColumn } from '../cells/columnSample';
import { isUnitsRow } from '../figures/columnUnit';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { BLANK, isBlank, type Grid, type GridCell } from '../cells/grid';
import type { HeaderMeaning } from '../headers/headerRole';
import { titleCells } from '../headers/textsAround';

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
}

/** The row below her header, where it says what the figures are in. */
function unitsRowOf({ grid, row }: HeaderRow, columns: readonly WideColumn[]): number | null {
  const figures = columns.map(({ header }) => header).filter((cell) => cell.row === row);
  return isUnitsRow(
    grid,
    row + 1,
    figures.map(({ column }) => column),
  )
    ? row + 1
    : null;
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
  const units = unitsRowOf(hers.header, figures);
  const headerAt = titles.length;
  const firstAt = headerAt + (units === null ? 1 : 2);
  const lastRow = firstAt + rows - 1;

  const cellAt = (row: number, column: number): HerCell | null => {
    const found = columns[column];
    if (!found || row < 0 || row > lastRow) return null;
    if (row < headerAt) return column === 0 ? titles[row]! : null;
    if (row === headerAt) return found.header;
    if (row >= firstAt) return found.cellOf(row - firstAt);
    return column < names.length ? null : { row: units!, column: found.header.column };
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
      return cell ? grid.at(cell.row, cell.column) : BLANK;
    },
    valueAt(row, column) {
      const cell = this.at(row, column);
      return isBlank(cell) ? '' : cell.value;
    },
    view: {
      area: hers.area,
      namesAreas: hers.namesAreas,
      isAbsent: (row, column) => cellAt(row, column) === null,
      placeOf: (row, column) => {
        const { row: herRow, column: herColumn } =
          cellAt(row, column) ?? columns[column]?.header ?? columns[0]!.header;
        return { sheet: grid.sheet, row: herRow, column: herColumn };
      },
    },
  };
  return {
    grid: view,
    findings: hers.findings,
    row: headerAt,
    top: headerAt,
    columns: columns.map(({ meaning }, column): HeaderColumn => ({
      column,
      meaning,
      sample: sampleColumn(view, column, firstAt),
    })),
  };
}
