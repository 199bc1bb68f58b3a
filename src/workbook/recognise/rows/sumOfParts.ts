import type { Figure } from '../../input';

/** A figure that her table has the parts of; one missing part leaves no sum. */
export function sumOfParts(parts: readonly Figure[]): Figure {
  const [first] = parts;
  if (parts.length === 1) return first!;
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    value: values.length === parts.length ? values.reduce((sum, value) => sum + value, 0) : null,
    place: first!.place,
    asIs: false,
    sumOf: parts,
  };
}
