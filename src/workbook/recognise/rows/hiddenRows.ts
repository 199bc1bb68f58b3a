import type { Finding } from '../../findings';
import type { RecognisedTable } from '../../input';
import type { WorkbookSnapshot } from '../../snapshot';
import { rowNumbers } from './rowNumbers';

/** Names the hidden rows of each table that is used: they count like the others, and she may not see them. */
export function hiddenRowFindings(
  { sheets }: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): readonly Finding[] {
  return tables.flatMap(({ sheet: name, area }): Finding[] => {
    const sheet = sheets.find((each) => each.name === name);
    const rows = [...(sheet?.hiddenRows ?? [])].filter((row) => row >= area.row && row <= area.lastRow);
    if (rows.length === 0) return [];
    const place = { sheet: name, row: Math.min(...rows), column: area.column };
    const message = { kind: 'hiddenRows', rows: rowNumbers(rows), count: rows.length } as const;
    return [{ severity: 'notice', place, message }];
  });
}
