import type { Finding } from '../../findings';
import type { Grid } from '../cells/grid';
import { holdsNumber } from '../cells/readFigure';
import type { Dimension } from '../headers/dimensions';
import { labelOfCell } from '../rows/tableBody';
import { CrossFigureGroups, type CrossFigures, type CrossSubject } from './crossFigures';
import { filledDown, isOfTable, nameColumns, rowsBelow } from './crossNames';
import { partOf, totalsAmong } from './crossTotals';
import { textAt, type NamedHeader } from './namedHeader';
import type { HerCell } from './wideView';

/** A column of names, with its heading and with her cell by sector. */
interface CrossNames {
  readonly heading: string;
  readonly header: HerCell;
  readonly cells: readonly HerCell[];
}

/** The cells of a table with headers on two sides, by sector and by what each figure is of. */
export interface CrossCells {
  readonly names: readonly CrossNames[];
  readonly figures: readonly CrossFigures[];
  /** Where her table begins and ends. */
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly findings: readonly Finding[];
}

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

/** Puts her cells by sector and by what they are of; null where nothing names the sectors, or two things do. */
export function crossCellsOf(grid: Grid, header: NamedHeader): CrossCells | null {
  const besides = nameColumns(grid, header);
  if (!besides) return null;
  const { names, dimensions } = besides;
  const cellsOf = (what: string): NamedHeader['units'] | undefined =>
    header.said.find((each) => each.what === what)?.cells;
  const sectors = cellsOf('sector');
  const isSaidTwice = [...dimensions.keys()].some((dimension) => cellsOf(dimension) !== undefined);
  if (isSaidTwice || (sectors ? names.length > 0 : names.length === 0)) return null;
  // A row per sector and nothing more: every row is hers, also one without figures.
  const isPlain = !sectors && dimensions.size === 0;
  const hasFigure = (row: number): boolean =>
    header.columns.some((column) => grid.valueAt(row, column) !== '');
  const below = rowsBelow(grid, header);
  const lastRow = Math.max(...below.filter(hasFigure));
  const rows = below.filter(
    (row) => hasFigure(row) || (isPlain && (row < lastRow || isOfTable(grid, row, names))),
  );
  if (!rows.some((row) => header.columns.some((column) => holdsNumber(grid.at(row, column))))) return null;

  const others = header.said.filter(({ what }) => what === 'other');
  const totals = totalsAmong(grid, others);
  const ofRows = new Map([...dimensions].map(([what, column]) => [what, filledDown(grid, column, rows)]));
  const said = (what: Dimension, row: number, column: number): string => {
    const cell = ofRows.get(what)?.get(row) ?? cellsOf(what)?.get(column);
    return cell ? textAt(grid, cell) || labelOfCell(grid.at(cell.row, cell.column)) : '';
  };
  const subjectAt = (row: number, column: number): CrossSubject => ({
    subject: said('subject', row, column),
    part: joined(...others.map(({ cells }) => partOf(grid, cells.get(column)))),
    area: said('area', row, column),
    period: said('year', row, column),
  });
  const keys = isPlain ? null : filledDown(grid, names[0] ?? 0, rows);
  const sectorAt = (row: number, column: number): { readonly id: string; readonly cell: HerCell } | null => {
    if (isPlain) return { id: String(row), cell: { row, column: names[0]! } };
    const cell = sectors ? sectors.get(column) : keys!.get(row);
    return cell ? { id: labelOfCell(grid.at(cell.row, cell.column)), cell } : null;
  };

  const groups = new CrossFigureGroups(grid);
  const columns = header.columns.filter(totals.isTaken);
  for (const row of rows) {
    for (const column of columns) {
      const sector = sectorAt(row, column);
      if (!sector) continue;
      const of = subjectAt(row, column);
      // Where a row is a sector, two columns of the same are hers to see as two.
      const id = isPlain ? String(column) : JSON.stringify(of);
      // Rows head the figures of sectors that stand beside each other.
      const start = { row: sectors && dimensions.size > 0 ? row : header.row, column };
      groups.put(id, { ...of, header: start, unit: header.units.get(column) ?? null }, sector, {
        row,
        column,
      });
    }
  }
  const cells = groups.names;
  const nameOf = (column: number): CrossNames => {
    const heading = header.headings.get(column);
    return {
      heading: heading ? textAt(grid, heading) : '',
      header: heading ?? { row: header.row, column },
      cells: cells.map(({ row }) => ({ row, column })),
    };
  };
  return {
    names: sectors ? [{ heading: '', header: cells[0]!, cells }] : names.map(nameOf),
    figures: groups.figures,
    firstColumn: Math.min(...names, ...dimensions.values(), ...header.headings.keys()),
    lastRow,
    findings: [...totals.findings, ...groups.findings],
  };
}
