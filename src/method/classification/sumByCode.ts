import type { CodeCell } from './sector';

/** The values of one code together. */
export interface CodeSum {
  sum: number;
  isMissing: boolean;
}

/** The values of the rows that have no code, and which rows those are, from 1. */
export interface BlankSum extends CodeSum {
  readonly rows: number[];
}

/** Adds up the values of each different code; a row without code and without value is passed over. */
export function sumByCode(
  codes: readonly CodeCell[],
  values: readonly (number | null)[],
): { readonly byCode: ReadonlyMap<string | number, CodeSum>; readonly blank: BlankSum | null } {
  const byCode = new Map<string | number, CodeSum>();
  const blank: BlankSum = { sum: 0, isMissing: false, rows: [] };
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    const value = values[row]!;
    if (code === null) {
      // A blank row of a whole column; desktop Excel hands its blank value over as zero.
      if (value === null || value === 0) continue;
      blank.sum += value;
      blank.rows.push(row + 1);
      continue;
    }
    let known = byCode.get(code);
    if (known === undefined) byCode.set(code, (known = { sum: 0, isMissing: false }));
    if (value === null) known.isMissing = true;
    else known.sum += value;
  }
  return { byCode, blank: blank.rows.length > 0 ? blank : null };
}
