import type { Area } from '../../address';
import { extentOf } from '../rows/extent';
import type { HeaderRow } from '../headers/findHeaderRows';

/** What the open data of the statistics office calls a branch, beside its title: 301000. */
const BRANCH_KEY = /^\d{6}$/;
/** What it calls all branches together. */
const TOTAL_KEY = /^t\d{6}$/i;

const ROWS_LOOKED_AT = 24;

export const isBranchKey = (text: string): boolean => BRANCH_KEY.test(text.trim());

/** A table that has the keys of branches in the place of their names or codes. */
export interface KeyedTable {
  readonly sheet: string;
  readonly area: Area;
  /** The first of the keys. */
  readonly found: string;
}

/** The table below a header whose rows are known by such keys only; null for any other. */
export function branchKeysIn(header: HeaderRow): KeyedTable | null {
  const { grid, row: top, columns } = header;
  for (const { column, meaning } of columns) {
    if (meaning.label !== 'sector' && meaning.label !== 'code') continue;
    const texts: string[] = [];
    for (let row = top + 1; row <= Math.min(grid.area.lastRow, top + ROWS_LOOKED_AT); row++) {
      const text = String(grid.valueAt(row, column)).trim();
      if (text !== '') texts.push(text);
    }
    const keys = texts.filter(isBranchKey);
    const [found] = keys;
    if (found !== undefined && texts.every((text) => isBranchKey(text) || TOTAL_KEY.test(text)))
      return { sheet: grid.sheet, area: extentOf(header), found };
  }
  return null;
}
