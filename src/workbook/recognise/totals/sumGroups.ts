import { withinOf, type SumGroup, type SumSearch } from './sumSearch';

/** The sum, the rows that it adds up, and the sums among them. */
export const rowsOf = (group: SumGroup): readonly number[] => [
  group.at,
  ...group.addends,
  ...withinOf(group).map(({ at }) => at),
];

/** The most telling; null of none. */
export const strongest = (groups: readonly SumGroup[]): SumGroup | null =>
  groups.reduce<SumGroup | null>((best, group) => (best && best.joint >= group.joint ? best : group), null);

/** The sums that together hold every row; null where some row is in none, or all are in one. */
export function divisionOf({ groups, order }: SumSearch, count: number): readonly SumGroup[] | null {
  const found: SumGroup[] = [];
  let held = 0;
  for (let place = 0; place < order.length;) {
    const group = groups.get(order[place]!)?.[0];
    if (group) {
      found.push(group);
      held += rowsOf(group).length;
    }
    place = group ? group.end : place + 1;
  }
  return found.length > 1 && held === count ? found : null;
}
