import type { Area } from '../../address';
import type { HeaderStops } from './tableBody';

/** Where tables begin, from the header rows that some recogniser accepted. */
export function stopsOf(headers: readonly Area[]): HeaderStops {
  const byRow = new Map<number, Area[]>();
  for (const header of headers) byRow.set(header.row, [...(byRow.get(header.row) ?? []), header]);
  return {
    beginsAt: (row, from, to) =>
      byRow.get(row)?.some((header) => header.column <= to && header.lastColumn >= from) ?? false,
  };
}
