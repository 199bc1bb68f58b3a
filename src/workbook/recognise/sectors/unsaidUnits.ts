import type { Finding } from '../../findings';
import { SECTOR_FIGURES } from '../../input';
import type { SectorColumns } from '../columns/sectorColumns';
import { unitOf } from '../figures/columnUnit';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { isMultiplierOnly } from '../words/multiplier';

/**
 * Columns of counts that have no unit, where a row of units has one for another count: jobs in thousands beside
 * establishments of which nothing is said.
 *
 * @param figures the columns of the table that hold figures.
 */
export function unsaidUnits(
  header: HeaderRow,
  columns: SectorColumns,
  figures: readonly number[],
): readonly Finding[] {
  const counts = SECTOR_FIGURES.flatMap((part) => columns[part] ?? [])
    .filter(({ meaning }) => meaning.derivation === null)
    .map((column) => ({ column, unit: unitOf(header, column, figures) }));
  // A unit in the header of one column says nothing of the others.
  const said = counts.find(({ unit }) => unit !== null && unit.factor !== 1 && isMultiplierOnly(unit.text));
  if (!said) return [];
  const found = said.unit!.text;
  return counts.flatMap(({ column: { column, meaning }, unit }): Finding[] =>
    unit === null
      ? [
          {
            severity: 'notice',
            place: placeOf(header.grid, header.row, column),
            message: { kind: 'unitUnsaid', column: meaning.header, found },
          },
        ]
      : [],
  );
}
