import type { Element } from '../../../method/ecosystem/elements';
import { isNumberColumn, isRatingColumn, isTextColumn } from '../cells/columnSample';
import { isKeyLabel, type HeaderColumn, type HeaderRow } from '../headers/findHeaderRows';
import { isFullElementName } from '../headers/headerRole';
import { sectorColumnsOf } from './sectorColumns';

/** The columns of a table with one row per sector or cluster and one column per element. */
export interface ElementColumns {
  readonly key: HeaderColumn;
  readonly elements: readonly { readonly element: Element; readonly column: HeaderColumn }[];
  /** Columns of an element that has one already, each with the one that is used. */
  readonly repeated: readonly { readonly first: HeaderColumn; readonly column: HeaderColumn }[];
}

/**
 * Whether one element makes a table. A single header may be a coincidence: `Markt` and `Infra` are
 * everyday words, and `Kennis` and `Finance` are sectors too. So the header must be the full name of an
 * element and of nothing else, over figures, beside a column that is called one of names, and the table
 * must not be one of jobs.
 */
function standsAlone(header: HeaderRow, key: HeaderColumn, element: HeaderColumn): boolean {
  return (
    isFullElementName(element.meaning.header) &&
    isNumberColumn(element.sample) &&
    isKeyLabel(key.meaning) &&
    sectorColumnsOf(header) === null
  );
}

/** The column of names that goes with the figures or words of a table: a named one, the nearest to the left. */
export function nameColumnOf(header: HeaderRow, data: readonly HeaderColumn[]): HeaderColumn | null {
  const firstData = Math.min(...data.map((c) => c.column));
  const candidates = header.columns.filter(
    (c) =>
      !data.includes(c) &&
      isTextColumn(c.sample) &&
      (c.meaning.label === null || isKeyLabel(c.meaning)) &&
      c.meaning.label !== 'subjectKind',
  );
  const weight = (c: HeaderColumn): number =>
    (c.role === undefined ? 0 : 8) +
    (isKeyLabel(c.meaning) && c.meaning.label !== 'code' ? 4 : 0) +
    (c.column < firstData ? 2 : 0);
  return (
    [...candidates].sort((one, other) => weight(other) - weight(one) || one.column - other.column)[0] ?? null
  );
}

/** The element columns below a header; null when it is no table of elements. */
export function elementColumnsOf(header: HeaderRow): ElementColumns | null {
  const elements: { element: Element; column: HeaderColumn }[] = [];
  const repeated: { first: HeaderColumn; column: HeaderColumn }[] = [];
  for (const column of header.columns) {
    const { element } = column.meaning;
    if (!element) continue;
    if (!isNumberColumn(column.sample) && !isRatingColumn(column.sample)) continue;
    const first = elements.find((earlier) => earlier.element === element)?.column;
    if (first) repeated.push({ first, column });
    else elements.push({ element, column });
  }
  const [first, second] = elements;
  if (!first) return null;
  const key = nameColumnOf(
    header,
    elements.map((e) => e.column),
  );
  if (!key) return null;
  return second || standsAlone(header, key, first.column) ? { key, elements, repeated } : null;
}
