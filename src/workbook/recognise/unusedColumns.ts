import type { Finding } from '../findings';
import type { RecognisedTable } from '../input';
import { isNumberColumn } from './columnSample';
import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import { placeOf } from './grid';
import { plainText } from './text';

/** Figures of which the header tells that they are about the economy of an area. */
const isKnown = ({ meaning, sample, role }: HeaderColumn): boolean =>
  role === undefined &&
  isNumberColumn(sample) &&
  meaning.label === null &&
  meaning.element === null &&
  (meaning.measure !== null ||
    meaning.derivation !== null ||
    meaning.extra !== null ||
    meaning.reference ||
    meaning.region);

/**
 * The columns of figures below a header that are not used, each at its header: nothing of hers is left out without
 * a word.
 *
 * @param said what is said of the table already; what that is about is not said again.
 */
export function unusedColumns(
  header: HeaderRow,
  used: readonly HeaderColumn[],
  said: readonly Finding[],
): readonly Finding[] {
  const names = new Set(used.map(({ meaning }) => plainText(meaning.header)));
  const named = new Set(said.flatMap(({ message }) => ('column' in message ? [message.column] : [])));
  const years = new Set(said.flatMap(({ message }) => (message.kind === 'yearsTaken' ? message.years : [])));
  const isSaid = ({ meaning }: HeaderColumn): boolean =>
    named.has(meaning.header) ||
    // A column that is repeated is named by the first of them.
    names.has(plainText(meaning.header)) ||
    (meaning.derivation === null && meaning.years.length === 1 && years.has(meaning.years[0]!));
  return header.columns
    .filter((column) => !used.includes(column) && isKnown(column) && !isSaid(column))
    .map(({ column, meaning }) => ({
      severity: 'notice',
      place: placeOf(header.grid, header.row, column),
      message: {
        kind: 'columnUnused',
        column: meaning.header,
        isCalculated: isCalculated(meaning, used),
      },
    }));
}

/** Growth, shares and quotients are worked out where there are the counts for it. */
function isCalculated(
  { derivation, measure, reference, region }: HeaderColumn['meaning'],
  used: readonly HeaderColumn[],
): boolean {
  const counts = used.filter((column) => column.meaning.derivation === null);
  const alike = counts.filter(
    ({ meaning }) =>
      meaning.measure === measure && meaning.reference === reference && meaning.region === region,
  );
  switch (derivation) {
    case 'growth':
      return measure !== null && alike.length > 1;
    case 'share':
      return measure === 'jobs' && alike.length > 0;
    case 'quotient':
      return measure !== 'establishments' && used.some(({ meaning }) => meaning.reference);
    default:
      return false;
  }
}

/** Findings without those of columns that another table of hers has a use for. */
export function withoutUsedElsewhere(
  findings: readonly Finding[],
  tables: readonly RecognisedTable[],
): readonly Finding[] {
  const isUsed = ({ sheet, row, column }: Finding['place']): boolean =>
    tables.some(
      ({ area, columns, ...table }) =>
        table.sheet === sheet &&
        area.row <= row &&
        row <= area.lastRow &&
        columns.some((taken) => taken.column === column),
    );
  return findings.filter(({ message, place }) => message.kind !== 'columnUnused' || !isUsed(place));
}
