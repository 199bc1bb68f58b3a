import { FIGURE_1 } from '../../../method/classification/scheme';
import type { Finding } from '../../findings';
import type { CellPlace, Figure, SchemeTable } from '../../input';
import { placeOf } from '../cells/grid';
import { readCodeRows, type CodeRows } from '../codes/codeRows';
import { countedRowsOf } from './sectorCodes';
import { keysOf, withoutDuplicates, type KeyedRow } from '../codes/sectorKeys';
import { unitOf } from '../figures/columnUnit';
import { readFigureColumn } from '../figures/figureColumn';
import { rowUnitsOf } from '../figures/unitColumn';
import type { HeaderRow } from '../headers/findHeaderRows';
import type { BodyRow } from '../rows/tableBody';
import type { SectorColumns } from '../columns/sectorColumns';
import { withMadeFigures } from './sectorTableLevels';
import type { ReadColumn } from '../figures/figureColumn';
import type { SectorLevels } from '../rows/levels';

/** The rows of a sector table: which there are, which are sectors, and which of those count. */
export interface SectorTableRows {
  readonly body: readonly BodyRow[];
  readonly levels: SectorLevels;
  readonly ofCodes: CodeRows;
  /** With totals and means. */
  readonly keyed: readonly KeyedRow[];
  /** The sectors or codes of the table, each once. */
  readonly kept: readonly KeyedRow[];
  /** Those of them whose figures belong to a sector. */
  readonly counted: readonly KeyedRow[];
  /** By the place of a row. */
  readonly jobs: readonly Figure[];
  readonly read: ReadColumn;
}

/** Reads a column of the table's body, with the figures of sectors that are made of their parts behind it. */
export function columnReader(
  header: HeaderRow,
  body: readonly BodyRow[],
  { made, headings }: SectorLevels,
  figureColumns: readonly number[],
): ReadColumn {
  const quietRows = new Set([
    ...body.filter(({ kind }) => kind !== 'row').map(({ row }) => row),
    ...headings,
  ]);
  const numbers = body.map(({ row }) => row);
  const rowUnits = rowUnitsOf(header);
  return (column, isCount, mayBeNegative = false) => {
    const unit = unitOf(header, column, figureColumns);
    const rules = { mayBeNegative, isCount, quietRows, unit, rowUnits };
    const own = readFigureColumn(header.grid, column.column, numbers, column.meaning.header, rules);
    return { ...own, figures: withMadeFigures(own.figures, made) };
  };
}

/** The codes of a table by SBI, and what was made of them; nothing for a table by sector. */
export const codesOf = (
  { grid }: HeaderRow,
  { keyKind, key }: SectorColumns,
  { rows }: SectorLevels,
  scheme: SchemeTable | null,
): CodeRows =>
  keyKind === 'sbi'
    ? readCodeRows(grid, key.column, rows, scheme?.scheme ?? FIGURE_1)
    : { codes: new Map(), findings: [] };

/**
 * Chooses among the rows of a table the sectors that count; null when none of them has jobs.
 *
 * @param findings takes what is to be said of the rows that do not count.
 */
export function chooseRows(
  { grid }: HeaderRow,
  columns: SectorColumns,
  body: readonly BodyRow[],
  levels: SectorLevels,
  ofCodes: CodeRows,
  scheme: SchemeTable | null,
  read: ReadColumn,
  findings: Finding[],
): SectorTableRows | null {
  const { column } = columns.key;
  const keyed = keysOf(levels.rows, ofCodes.codes);
  const named = keyed.filter(({ kind }) => kind === 'row');
  const rows = withoutDuplicates(named, column, grid, findings);
  const jobs = read(columns.jobs, true).figures;
  const cellOf = (row: number): CellPlace => placeOf(grid, row, column);
  const { kept, counted } =
    columns.keyKind === 'sbi'
      ? countedRowsOf(rows, ofCodes, scheme, columns, read, cellOf, findings)
      : { kept: rows, counted: rows };
  if (!kept.some(({ index }) => jobs[index]?.value !== null)) return null;
  return { body, levels, ofCodes, keyed, kept, counted, jobs, read };
}
