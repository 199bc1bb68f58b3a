/** Places beside each other, counted from 0. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** The runs of places, of so many, for which something holds. */
export function runs(count: number, holds: (place: number) => boolean): readonly Run[] {
  const found: Run[] = [];
  for (let first = 0; first < count; first++) {
    if (!holds(first)) continue;
    let end = first + 1;
    while (end < count && holds(end)) end += 1;
    found.push({ first, count: end - first });
    first = end;
  }
  return found;
}
