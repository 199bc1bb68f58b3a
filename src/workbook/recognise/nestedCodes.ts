import type { SectorTable } from '../input';
import { codeOf, isSection } from './keys';

interface Coded {
  readonly key: string;
  readonly label: string;
}

/** The rows that count, and those whose jobs are in another row already. */
export interface NestedCodes<Row> {
  readonly kept: readonly Row[];
  readonly setApart: readonly { readonly row: Row; readonly within: Row }[];
}

const digitsOf = (key: string): string => key.replace(/\./g, '');

/**
 * A list of SBI codes can hold a division and its groups below it, so that jobs stand in it twice.
 * Where the groups add up to the division they are kept, being the finer figures; where they do not
 * (some are withheld) the division is.
 */
export function nestedCodes<Row extends Coded>(
  rows: readonly Row[],
  jobsOf: (row: Row) => number | null,
  keyKind: SectorTable['keyKind'],
): NestedCodes<Row> {
  if (keyKind !== 'sbi') return { kept: rows, setApart: [] };
  const byDigits = new Map(rows.map((row) => [digitsOf(row.key), row]));
  const parentOf = (row: Row): Row | undefined => {
    const digits = digitsOf(row.key);
    for (let length = digits.length - 1; length >= 2; length--) {
      const parent = byDigits.get(digits.slice(0, length));
      if (parent) return parent;
    }
    return undefined;
  };
  const children = new Map<Row, Row[]>();
  for (const row of rows) {
    const parent = /^\d/.test(row.key) ? parentOf(row) : undefined;
    if (parent) children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  const setApart = new Map<Row, Row>();
  const dropBelow = (parent: Row, within: Row): void => {
    for (const child of children.get(parent) ?? []) {
      setApart.set(child, within);
      dropBelow(child, within);
    }
  };
  rows.forEach((row, index) => {
    // A section counts what its divisions below it count.
    const next = rows[index + 1];
    if (next && isSection(row.label) && codeOf(next.label) !== undefined) setApart.set(row, next);
  });
  const longestLast = [...children.keys()].sort((a, b) => digitsOf(a.key).length - digitsOf(b.key).length);
  for (const parent of longestLast) {
    if (setApart.has(parent)) continue;
    const parts = children.get(parent)!;
    const values = parts.map(jobsOf);
    const whole = jobsOf(parent);
    const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
    // Rounded parts may differ from their rounded whole by half a unit each.
    const addsUp =
      values.every((v) => v !== null) && (whole === null || Math.abs(sum - whole) <= parts.length / 2);
    if (addsUp) setApart.set(parent, parts[0]!);
    else dropBelow(parent, parent);
  }
  return {
    kept: rows.filter((row) => !setApart.has(row)),
    setApart: rows.flatMap((row) => {
      const within = setApart.get(row);
      return within ? [{ row, within }] : [];
    }),
  };
}
