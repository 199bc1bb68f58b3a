import type { Finding } from '../../findings';
import type { Figure, Input } from '../../input';
import { headerMeaning } from '../headers/headerRole';

/** The one year that a header names; null for none, and for a period. */
function yearIn(header: string): number | null {
  const { years } = headerMeaning(header);
  return years.length === 1 ? years[0]! : null;
}

/** Jobs of the region or the reference area that are of another year than those of the own area. */
export function yearsThatDiffer({ sectors }: Pick<Input, 'sectors'>): readonly Finding[] {
  if (!sectors || sectors.year === null) return [];
  const { year, rows, regionLabel, referenceLabel } = sectors;
  const own = sectors.table.columns.find(({ role }) => role === 'jobs')?.header ?? '';
  const compared: readonly (readonly [string, Figure | null | undefined])[] = [
    [regionLabel, rows[0]?.region],
    [referenceLabel, rows[0]?.reference],
  ];
  return compared.flatMap(([column, first]) => {
    const found = yearIn(column);
    if (!first || found === null || found === year) return [];
    const message = { kind: 'yearsDiffer', column, year: found, other: own, otherYear: year } as const;
    return [{ severity: 'notice', place: first.place, message } as const];
  });
}
