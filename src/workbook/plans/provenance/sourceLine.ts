import { areaAddress } from '../../address';
import type { RecognisedTable } from '../../input';
import { formatDate } from '../../../locale';
import type { PlanContext } from '../planContext';

/** `Kerncijfers!A6:I20`, as an analyst writes it. */
export const tablePlace = (table: RecognisedTable): string => `${table.sheet}!${areaAddress(table.area)}`;

/** The line in A4: which tables a sheet rests on, and when they were read. */
export function sourceLine(context: PlanContext, tables: readonly RecognisedTable[]): string {
  const places = tables.map(tablePlace).join(', ');
  return context.locale.sheets.source(
    places,
    formatDate(context.locale.language, context.date),
    context.version,
  );
}
