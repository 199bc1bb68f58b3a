import { type Values, shapeOfCounts } from '../../matrix';
import { MethodError, type Outcome } from '../../methodError';
import { type Shares, perRegion, regionsAlong } from './regions';

/** The group of each sector: a column of names, or a row. */
export type GroupNames = readonly (readonly string[])[];

/** The shares of the groups, and for each sector the place of its group among them. */
export interface GroupedShares {
  readonly sectors: Shares;
  readonly groupOf: Int32Array;
  readonly groups: Shares;
}

/**
 * One answer per region from the shares of its sectors and of the groups that these belong to. Names
 * belong together whatever their capitals, as everywhere in a spreadsheet.
 * @throws MethodError 'argument' for one cell or a negative number; 'shape' naming both.
 */
export function perRegionInGroups(
  names: GroupNames,
  values: Values,
  measure: (shares: GroupedShares) => Outcome,
): Outcome[][] {
  const shape = shapeOfCounts('values', values);
  const regions = regionsAlong('values', shape, 'groups', {
    rows: names.length,
    columns: names[0]?.length ?? 0,
  });
  const groupOf = placesOf(names.length === 1 ? names[0]! : names.map(([name]) => name!));
  const groups = new Float64Array(groupOf.reduce((last, place) => Math.max(last, place), 0) + 1);
  return perRegion('values', values, regions, (sectors) => {
    groups.fill(0);
    for (let sector = 0; sector < sectors.length; sector++) groups[groupOf[sector]!]! += sectors[sector]!;
    return measure({ sectors, groupOf, groups });
  });
}

function placesOf(names: readonly string[]): Int32Array {
  const placeOfName = new Map<string, number>();
  return Int32Array.from(names, (name, sector) => {
    const key = name.trim().toLowerCase();
    if (key === '') {
      throw new MethodError(
        'argument',
        'diversity.groupName',
        `groups has no name for sector ${sector + 1}; give each sector its group.`,
        { position: sector + 1 },
      );
    }
    const place = placeOfName.get(key) ?? placeOfName.size;
    placeOfName.set(key, place);
    return place;
  });
}
