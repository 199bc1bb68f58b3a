import { isTextColumn } from '../cells/columnSample';
import { isKeyLabel, type HeaderColumn, type HeaderRow } from '../headers/findHeaderRows';
import { isBlank } from '../cells/grid';
import { headerMeaning } from '../headers/headerRole';
import { rowKindOf } from '../rows/rowLabel';
import { BLANK_ROWS_THAT_END, labelOfCell } from '../rows/tableBody';

const ROWS_LOOKED_AT = 200;

/** Banen and vestigingen below each other are no parts of a sector. */
const countsSomething = (text: string): boolean => {
  const { measure, derivation, extra } = headerMeaning(text);
  return measure !== null || derivation !== null || extra !== null;
};

/**
 * Whether a column divides the sectors beside it: below the name of a sector, which stands in the first of its
 * rows or in each of them, it has a name of its own in every row.
 */
function divides(header: HeaderRow, key: HeaderColumn, column: HeaderColumn, figure: HeaderColumn): boolean {
  const { grid } = header;
  const seen = new Set<string>();
  let [sector, divided, blanks] = ['', 0, 0];
  for (let row = header.row + 1; row <= Math.min(grid.area.lastRow, header.row + ROWS_LOOKED_AT); row++) {
    const name = labelOfCell(grid.at(row, key.column));
    const part = labelOfCell(grid.at(row, column.column));
    const isEmpty = isBlank(grid.at(row, figure.column));
    blanks = name === '' && part === '' && isEmpty ? blanks + 1 : 0;
    if (blanks === BLANK_ROWS_THAT_END) break;
    if (isEmpty || rowKindOf(name) !== 'row' || rowKindOf(part) !== 'row') continue;
    if (countsSomething(part)) return false;
    const isSame = name === '' || name === sector;
    if (name !== '') sector = name;
    // A name without anything beside it is a sector by itself, a total of its parts, or a line of text.
    if (part === '') continue;
    const both = JSON.stringify([sector, part]);
    // The same names twice are one sector that stands there twice.
    if (sector === '' || (name !== '' && seen.has(both))) return false;
    seen.add(both);
    if (isSame) divided++;
  }
  return divided > 0;
}

const isOfCodes = ({ meaning }: HeaderColumn): boolean => meaning.label === 'code';

/** The column that holds the parts of the sectors though its header does not say so; null without one. */
export function partsColumnOf(
  header: HeaderRow,
  key: HeaderColumn,
  figures: readonly HeaderColumn[],
): HeaderColumn | null {
  if (key.meaning.label !== 'sector' && key.role !== 'sector') return null;
  const [first] = [...figures].sort((one, other) => one.column - other.column);
  if (!first) return null;
  const beside = header.columns.filter(
    (c) =>
      c.column > key.column &&
      c.column < first.column &&
      (isTextColumn(c.sample) || isOfCodes(c)) &&
      (c.meaning.label === null || isKeyLabel(c.meaning)),
  );
  // What a code stands for says more than the code.
  const found = beside.find((c) => !isOfCodes(c)) ?? beside[0];
  return found && divides(header, key, found, first) ? found : null;
}
