import type { Finding } from '../../findings';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { isUnread } from './unreadJobs';

/** The columns that should hold figures and hold none that can be read, each at its header. */
export function columnsWithoutNumbers(header: HeaderRow, used: readonly HeaderColumn[]): readonly Finding[] {
  const isNamed = ({ meaning }: HeaderColumn): boolean =>
    meaning.measure !== null || meaning.onlyYear || meaning.reference || meaning.region;
  return header.columns
    .filter((column) => !used.includes(column) && isUnread(column) && isNamed(column))
    .map(({ column, meaning }) => ({
      severity: 'notice',
      place: placeOf(header.grid, header.row, column),
      message: { kind: 'columnWithoutNumbers', column: meaning.header },
    }));
}
