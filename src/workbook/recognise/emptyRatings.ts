import type { WorkbookSnapshot } from '../snapshot';
import { extentOf } from './rows/extent';
import { isKeyLabel } from './headers/findHeaderRows';
import { ownersSheets, searchSheet } from './searchWorkbook';
import type { TablePlace } from './tableChoice';

/** A table with names and elements in which nothing is rated yet; null when there is none. */
export function emptyRatingsTable(snapshot: WorkbookSnapshot): TablePlace | null {
  for (const sheet of ownersSheets(snapshot)) {
    for (const { headers } of searchSheet(snapshot, sheet)) {
      const header = headers.find(({ columns }) => {
        const elements = columns.filter(({ meaning }) => meaning.element !== null);
        return (
          columns.some(({ meaning, sample }) => isKeyLabel(meaning) && sample.filled > 0) &&
          elements.length > 1 &&
          elements.every(({ sample }) => sample.filled === 0)
        );
      });
      if (header) return { sheet: sheet.name, area: extentOf(header) };
    }
  }
  return null;
}
