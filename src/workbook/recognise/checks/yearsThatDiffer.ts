import type { Finding } from '../../findings';
import type { Figure, Input } from '../../input';
import { headerMeaning } from '../headers/headerRole';
import { areOfOnePart, type PartOfYear } from '../headers/partOfYear';

/** The one year that a header names, or the part of it; null for none, and for a period. */
function momentIn(header: string): { readonly year: number; readonly part: PartOfYear | null } | null {
  const { years, part } = headerMeaning(header);
  return years.length === 1 ? { year: years[0]!, part } : null;
}

/** Jobs of the region or the reference area that are of another moment than those of the own area. */
export function yearsThatDiffer({ sectors }: Pick<Input, 'sectors'>): readonly Finding[] {
  if (!sectors || sectors.year === null) return [];
  const { year, rows, regionLabel, referenceLabel } = sectors;
  const own = sectors.table.columns.find(({ role }) => role === 'jobs')?.header ?? '';
  const compared: readonly (readonly [string, Figure | null | undefined])[] = [
    [regionLabel, rows[0]?.region],
    [referenceLabel, rows[0]?.reference],
  ];
  const ownPart = momentIn(own)?.part ?? null;
  return compared.flatMap(([column, first]): readonly Finding[] => {
    const found = momentIn(column);
    if (!first || found === null) return [];
    const { place } = first;
    if (found.year !== year) {
      const message = { kind: 'yearsDiffer', column, year: found.year, other: own, otherYear: year } as const;
      return [{ severity: 'notice', place, message }];
    }
    // A header that says no part may be of any.
    if (ownPart === null || found.part === null || areOfOnePart(ownPart, found.part)) return [];
    return [{ severity: 'notice', place, message: { kind: 'partsDiffer', column, other: own } }];
  });
}
