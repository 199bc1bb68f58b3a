/** Columns of a block that lie beside one another. */
export interface ColumnPart {
  readonly column: number;
  readonly range: Excel.Range;
}

/** The first cell of a block, and how many rows it has. */
interface BlockPlace {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

/** Asks for a property of only those columns of a block that are wanted, in as few ranges as they make. */
export function columnParts(
  worksheet: Excel.Worksheet,
  { row, rows, column: first }: BlockPlace,
  wanted: readonly boolean[],
  property: 'valueTypes' | 'numberFormat',
): readonly ColumnPart[] {
  const parts: ColumnPart[] = [];
  for (let from = wanted.indexOf(true); from >= 0;) {
    const end = wanted.indexOf(false, from);
    const to = end < 0 ? wanted.length : end;
    const column = first + from;
    parts.push({ column, range: worksheet.getRangeByIndexes(row, column, rows, to - from).load(property) });
    from = wanted.indexOf(true, to);
  }
  return parts;
}
