import {
  isNumberColumn,
  isPercentColumn,
  isRatingColumn,
  isTextColumn,
  type ColumnSample,
} from '../cells/columnSample';
import type { HeaderRow } from './findHeaderRows';

const natureOf = (sample: ColumnSample): readonly boolean[] => [
  sample.filled > 0,
  isNumberColumn(sample),
  isTextColumn(sample),
  isPercentColumn(sample),
  isRatingColumn(sample),
];

/** What a reading of a table goes by in its header: of two headers with the same, one is the other once more. */
export const headerIdentity = ({ row, top, columns, isOfUnclearAreas, isGiven }: HeaderRow): string =>
  JSON.stringify([
    row - top,
    isOfUnclearAreas ?? false,
    isGiven ?? false,
    columns.map(({ column, meaning, sample, role, partOf, isSumOfMoments }) => [
      ...[column, meaning, natureOf(sample), role ?? null, partOf ?? null, isSumOfMoments ?? false],
    ]),
  ]);
