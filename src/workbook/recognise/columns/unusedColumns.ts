import type { Finding } from '../../findings';
import type { RecognisedTable } from '../../input';
import { isNumberColumn } from '../cells/columnSample';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { plainText } from '../words/text';

/** Figures of which the header tells that they are about the economy of an area. */
const isKnown = ({ meaning, sample, role }: HeaderColumn): boolean =>
  role === undefined &&
  isNumberColumn(sample) &&
  meaning.label === null &&
  meaning.element === null &&
  (meaning.measure !== null ||
    meaning.derivation !== null ||
    meaning.extra !== null ||
    meaning.onlyYear ||
    meaning.reference ||
    meaning.region);

/** Figures that could be jobs as well, where no header says which are. */
const isCandidate = ({ meaning, sample, role }: HeaderColumn): boolean =>
  role === undefined &&
  isNumberColumn(sample) &&
  meaning.label === null &&
  meaning.element === null &&
  !meaning.otherCount &&
  /\p{L}/u.test(meaning.header);

/** Said beside the column that it is a part of, or beside itself as a sum of moments. */
const isApart = ({ partOf, isSumOfMoments }: HeaderColumn, used: readonly HeaderColumn[]): boolean =>
  isSumOfMoments === true || used.some(({ column }) => column === partOf);

/** A table of more columns than these is one of which she needs a part only. */
const MOST_NAMED = 25;

/**
 * The columns of figures below a header that are not used, each at its header: nothing of hers is left out without
 * a word.
 *
 * @param said what is said of the table already; what that is about is not said again.
 * @param jobsNamed the header of the jobs says so; otherwise any other column of figures may have been meant.
 */
export function unusedColumns(
  header: HeaderRow,
  used: readonly HeaderColumn[],
  said: readonly Finding[],
  jobsNamed = true,
): readonly Finding[] {
  const names = new Set(used.map(({ meaning }) => plainText(meaning.header)));
  const named = new Set(said.flatMap(({ message }) => ('column' in message ? [message.column] : [])));
  const years = new Set(
    said.flatMap(({ message }) =>
      message.kind === 'yearsTaken'
        ? message.years.filter((year) => year !== message.year && year !== message.earlier)
        : [],
    ),
  );
  const areParts = said.some(({ message }) => message.kind === 'partsTaken');
  const isSaid = ({ meaning }: HeaderColumn): boolean =>
    named.has(meaning.header) ||
    // Those of the other parts of a year are named together.
    (areParts && meaning.part !== null && meaning.derivation === null) ||
    // A column that is repeated is named by the first of them.
    names.has(plainText(meaning.header)) ||
    (meaning.derivation === null && meaning.years.length === 1 && years.has(meaning.years[0]!));
  const unused = header.columns.filter(
    (column) =>
      !used.includes(column) &&
      !isApart(column, used) &&
      (isKnown(column) || (!jobsNamed && isCandidate(column))) &&
      !isSaid(column),
  );
  const [first] = unused;
  if (first && unused.length > MOST_NAMED) {
    const message = {
      kind: 'moreColumnsUnused',
      column: first.meaning.header,
      count: unused.length,
    } as const;
    return [{ severity: 'notice', place: placeOf(header.grid, header.row, first.column), message }];
  }
  return unused.map(({ column, meaning }) => ({
    severity: 'notice',
    place: placeOf(header.grid, header.row, column),
    message:
      meaning.derivation === 'forecast'
        ? { kind: 'forecastUnused', column: meaning.header }
        : { kind: 'columnUnused', column: meaning.header, isCalculated: isCalculated(meaning, used) },
  }));
}

/** Growth, shares and quotients are worked out where there are the counts for it. */
function isCalculated(
  { derivation, measure, reference, region, partial }: HeaderColumn['meaning'],
  used: readonly HeaderColumn[],
): boolean {
  const counts = used.filter((column) => column.meaning.derivation === null);
  const alike = counts.filter(
    ({ meaning }) =>
      meaning.measure === measure && meaning.reference === reference && meaning.region === region,
  );
  if (partial) return false;
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
