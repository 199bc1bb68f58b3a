import type { Element } from '../../method/ecosystem/elements';
import type { Area } from '../address';
import type { Figure } from '../input';
import type { WorkbookSnapshot } from '../snapshot';
import { elementTableOf } from './kinds/elementTable';
import { readFigureColumn } from './figures/figureColumn';
import type { HeaderRow } from './headers/findHeaderRows';
import { areIndices } from './kinds/indicatorTable';
import { ownersSheets, searchSheet } from './searchWorkbook';
import type { HeaderStops } from './rows/tableBody';

/** A table of the analyst's own that weighs sectors or clusters by element, which only needs colours. */
export interface WeightingTable {
  readonly sheet: string;
  /** The cells to colour: no header, no names, no total row. */
  readonly area: Area;
  readonly columns: readonly {
    readonly column: number;
    readonly element: Element;
    readonly header: string;
  }[];
  /** Words or symbols such as `sterk` and `▲`; the signs 1, 0 and -1; or indices around 1. */
  readonly cells: 'words' | 'signs' | 'numbers';
  /** In words: the table rates with `+`, `0` and `-`, so that a dash is a rating. */
  readonly symbols: boolean;
}

function weightingTableOf(header: HeaderRow, stops: HeaderStops): WeightingTable | null {
  // What is coloured are cells of hers, where they stand.
  if (header.top !== header.row || header.grid.view) return null;
  const found = elementTableOf(header, stops);
  // One column of figures weighs nothing against anything.
  if (!found || found.elements.length < 2) return null;
  const { grid } = header;
  const { rows, notation } = found;
  if (rows.length === 0) return null;
  const columns = found.elements.map((e) => e.column.column);
  if (found.cells === 'figures' && notation !== 'signs') {
    const figures = columns.map(
      (column): readonly Figure[] =>
        readFigureColumn(grid, column, rows, '', { mayBeNegative: true }).figures,
    );
    // Raw values per thousand firms are not weighed yet; colours on them would mean nothing.
    if (!areIndices(figures)) return null;
  }
  return {
    sheet: grid.sheet,
    area: {
      row: rows[0]!,
      column: Math.min(...columns),
      lastRow: rows[rows.length - 1]!,
      lastColumn: Math.max(...columns),
    },
    columns: found.elements.map(({ element, column }) => ({
      column: column.column,
      element,
      header: column.meaning.header,
    })),
    cells: notation === 'signs' ? 'signs' : found.cells === 'ratings' ? 'words' : 'numbers',
    symbols: notation === 'symbols',
  };
}

/**
 * Finds the wide weighting tables on the analyst's own sheets: rows of sectors or clusters, columns of
 * elements, cells with ratings in words, symbols or as 1, 0 and -1, or with indices around 1. The columns
 * of `area` that are not in `columns` hold something else. Sheets that Regiolens made are left out.
 */
export function findWeightingTables(snapshot: WorkbookSnapshot): WeightingTable[] {
  return ownersSheets(snapshot)
    .flatMap((sheet) => searchSheet(snapshot, sheet))
    .flatMap(({ headers, stops }) => headers.flatMap((header) => weightingTableOf(header, stops) ?? []));
}
