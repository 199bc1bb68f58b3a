import { bodyOf } from '../members/table';
import { requireUnprotected } from '../members/rules/protection';
import type { SheetModel, TableColumnModel, TableFilter, TableModel } from '../model/workbookModel';

/** A header cell that bears a filter button. */
export interface FilterButton {
  readonly table: TableModel;
  readonly column: TableColumnModel;
  /** Whether the column keeps rows out of view. */
  readonly isActive: boolean;
}

/** The text that a cell shows; blank for a blank cell. */
export type TextAt = (row: number, column: number) => string;

/** A text of a column, and whether its rows are in view as far as this column goes. */
export interface FilterChoice {
  readonly text: string;
  readonly isChosen: boolean;
}

/** The filter button in a cell; a table with a filter of a kind that is not known here shows none. */
export function filterButtonAt(sheet: SheetModel, row: number, column: number): FilterButton | undefined {
  for (const table of sheet.tables) {
    const { area, showFilterButton, showHeaders, hasOtherFilter } = table;
    if (!showFilterButton || !showHeaders || hasOtherFilter || row !== area.row) continue;
    const own = table.columns[column - area.column];
    if (own) return { table, column: own, isActive: filterOf(table, own) !== undefined };
  }
  return undefined;
}

const filterOf = ({ filters = [] }: TableModel, { id }: TableColumnModel): TableFilter | undefined =>
  filters.find(({ columnId }) => columnId === id);

const letsThrough = (filter: TableFilter | undefined, text: string): boolean =>
  !filter || (text === '' ? filter.blanks : filter.texts.includes(text));

/** Whether the columns of a table, those passed over excepted, let a row through. */
function isLetThrough(table: TableModel, row: number, textAt: TextAt, passOver?: TableColumnModel): boolean {
  return table.columns.every(
    (column, index) =>
      column === passOver || letsThrough(filterOf(table, column), textAt(row, table.area.column + index)),
  );
}

const rowsOf = (table: TableModel): number[] => {
  const { row, lastRow } = bodyOf(table);
  return Array.from({ length: Math.max(0, lastRow - row + 1) }, (_, index) => row + index);
};

/** The texts to choose from: each once, of the rows that the other columns let through, the blank one last. */
export function filterChoices({ table, column }: FilterButton, textAt: TextAt): FilterChoice[] {
  const at = table.area.column + table.columns.indexOf(column);
  const filter = filterOf(table, column);
  const texts = new Set(
    rowsOf(table)
      .filter((row) => isLetThrough(table, row, textAt, column))
      .map((row) => textAt(row, at)),
  );
  const blank = texts.delete('') ? [''] : [];
  const order = new Intl.Collator(undefined, { numeric: true });
  return [...[...texts].sort(order.compare), ...blank].map((text) => ({
    text,
    isChosen: letsThrough(filter, text),
  }));
}

/**
 * Keeps only the rows of the chosen texts in view, beside what the other columns keep out; undefined takes the filter
 * of the column away.
 */
export function setFilter(
  sheet: SheetModel,
  { table, column }: FilterButton,
  chosen: ReadonlySet<string> | undefined,
  textAt: TextAt,
): void {
  requireUnprotected(sheet, 'filter a table');
  const others = (table.filters ?? []).filter(({ columnId }) => columnId !== column.id);
  const own = chosen && {
    columnId: column.id,
    texts: [...chosen].filter((text) => text !== ''),
    blanks: chosen.has(''),
  };
  table.filters = own ? [...others, own] : others;
  for (const row of rowsOf(table)) {
    if (isLetThrough(table, row, textAt)) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}
