import { isMissingMark } from '../../../method/missingMark';
import { isNumberColumn, isPercentColumn } from '../cells/columnSample';
import { textOf } from '../cells/grid';
import { holdsNumber } from '../cells/readFigure';
import { readFigureColumn } from '../figures/figureColumn';
import { saysTotal } from '../headers/columnName';
import { countsFte } from '../headers/extraFigures';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import type { SummedColumn } from './columnSums';
import { unitOfRounding } from './rounding';

const ROWS_COMPARED = 80;

/** A count that may be a part of another, or the whole of others. */
export const isCount = ({ meaning, sample, role }: HeaderColumn): boolean =>
  role === undefined &&
  isNumberColumn(sample) &&
  !isPercentColumn(sample) &&
  meaning.header !== '' &&
  meaning.label === null &&
  meaning.element === null &&
  meaning.extra === null &&
  meaning.derivation === null &&
  !meaning.otherCount;

/** The rows in which columns can be compared, down to the next table. */
function rowsBelow({ grid, row: headerRow }: HeaderRow, columns: readonly HeaderColumn[]): readonly number[] {
  const rows: number[] = [];
  const last = Math.min(grid.area.lastRow, headerRow + ROWS_COMPARED);
  let blanks = 0;
  for (let row = headerRow + 1; row <= last && blanks < 2; row++) {
    const cells = columns.map(({ column }) => grid.at(row, column));
    const numbers = cells.filter(holdsNumber).length;
    const texts = cells.filter(
      (cell) => textOf(cell) !== '' && !holdsNumber(cell) && !isMissingMark(textOf(cell)),
    );
    if (rows.length > 0 && texts.length > numbers) break;
    blanks = numbers === 0 && texts.length === 0 ? blanks + 1 : 0;
    if (numbers > 0) rows.push(row);
  }
  return rows;
}

/** What is counted, of which area and as what: only columns that have it in common add up to anything. */
export const countOf = ({ meaning }: HeaderColumn): string =>
  JSON.stringify([
    meaning.measure === 'establishments',
    meaning.reference,
    meaning.region,
    meaning.earlier,
    countsFte(meaning.header),
  ]);

export const yearOf = ({ meaning }: HeaderColumn): number | null => meaning.years[0] ?? null;

/** Groups of columns, in the order of their first. */
export function grouped(
  columns: readonly HeaderColumn[],
  keyOf: (column: HeaderColumn) => string,
): readonly (readonly HeaderColumn[])[] {
  const groups = new Map<string, HeaderColumn[]>();
  for (const column of columns) groups.set(keyOf(column), [...(groups.get(keyOf(column)) ?? []), column]);
  return [...groups.values()];
}

/** Columns of one header that were read for adding up, each once. */
export class ColumnReader {
  private readonly read = new Map<HeaderColumn, SummedColumn>();
  /** The rows that are compared. */
  readonly rows: readonly number[];

  constructor(
    private readonly header: HeaderRow,
    counts: readonly HeaderColumn[],
  ) {
    this.rows = rowsBelow(header, counts);
  }

  of(column: HeaderColumn): SummedColumn {
    const known = this.read.get(column);
    if (known) return known;
    const rules = { mayBeNegative: false, isCount: true };
    const said = column.meaning.header;
    const { figures } = readFigureColumn(this.header.grid, column.column, this.rows, said, rules);
    const values = figures.map(({ value }) => value);
    const summed = { column: column.column, values, unit: unitOfRounding(values), isTotal: saysTotal(said) };
    this.read.set(column, summed);
    return summed;
  }
}
