import { sheetLocaleOf } from '../../locale/sheetLocale';
import type { Language } from '../../locale';
import { SECTOR_FIGURES, UNDIVIDED_KEY, type SectorRow, type SectorTable } from '../input';
import { addedUp } from '../recognise/rows/addedUp';

/** The rows of a table of codes that count for no sector and hold jobs all the same, or may hold them. */
export const undividedCodes = ({ rows, codes }: SectorTable): readonly SectorRow[] =>
  rows.filter(
    (row) =>
      codes?.places.has(row.key) === false &&
      SECTOR_FIGURES.some((id) => row[id] !== null && row[id].value !== 0),
  );

/**
 * Those rows as one: jobs of the economy, in no sector. A location quotient divides by all jobs of an area (Hoover
 * 1936), so the total holds them. One missing figure leaves their sum missing. Null of no rows.
 */
export function undividedRow(rows: readonly SectorRow[], language: Language): SectorRow | null {
  const [first] = rows;
  if (!first) return null;
  const { place } = first.name;
  return addedUp(
    {
      key: UNDIVIDED_KEY,
      name: { text: sheetLocaleOf(language).sheets.codes.undivided, place },
      description: { text: rows.map(({ name }) => name.text).join(', '), place },
    },
    rows,
  );
}
