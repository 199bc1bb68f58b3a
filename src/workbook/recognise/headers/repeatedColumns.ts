import type { Finding } from '../../findings';
import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import { addressIn, placeOf } from '../cells/grid';
import { plainText } from '../words/text';

/** A column that is not used, because an earlier one says the same. */
export function repeatedColumn(header: HeaderRow, first: HeaderColumn, repeated: HeaderColumn): Finding {
  return {
    severity: 'problem',
    place: placeOf(header.grid, header.row, repeated.column),
    message: {
      kind: 'repeatedColumn',
      column: first.meaning.header,
      first: addressIn(header.grid, header.row, first.column),
    },
  };
}

/** Names the columns with the same header as one that is used, so that she can say which is meant. */
export function repeatedHeaders(
  header: HeaderRow,
  used: readonly (HeaderColumn | null)[],
): readonly Finding[] {
  const taken = used.filter((column) => column !== null);
  return taken.flatMap((first) =>
    header.columns
      .filter((column) => !taken.includes(column) && column.sample.filled > 0)
      .filter(
        ({ meaning }) =>
          meaning.header !== '' && plainText(meaning.header) === plainText(first.meaning.header),
      )
      .map((column) => repeatedColumn(header, first, column)),
  );
}
