import type { CellPlace } from '../../cellPlace';
import type { Finding } from '../../findings';
import type { AreaRoles } from './areaRoles';

/** What the areas were taken for. */
export function areaFindings(
  place: CellPlace,
  names: readonly string[],
  roles: AreaRoles,
): readonly Finding[] {
  if (names.length < 2 || roles.own === null) return [];
  const nameOf = (index: number | null): string | null => (index === null ? null : names[index]!);
  const taken = [roles.own, roles.region, roles.reference].filter((index) => index !== null);
  return [
    {
      severity: 'notice',
      place,
      message: {
        kind: 'areasTaken',
        areas: names,
        own: names[roles.own]!,
        region: nameOf(roles.region),
        reference: nameOf(roles.reference),
        others: names.length - taken.length,
      },
    },
  ];
}
