import { columnLetters } from '../../address';
import type { Finding } from '../../findings';
import type { RecognisedTable } from '../../input';
import type { WorkbookSnapshot } from '../../snapshot';

/** Names the hidden columns of each table that is used: they are read like the others, and she may not see them. */
export function hiddenColumnFindings(
  { sheets }: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): readonly Finding[] {
  return tables.flatMap(({ sheet: name, area }): Finding[] => {
    const sheet = sheets.find((each) => each.name === name);
    const hidden = [...(sheet?.hiddenColumns ?? [])]
      .filter((column) => column >= area.column && column <= area.lastColumn)
      .sort((one, other) => one - other);
    const [first] = hidden;
    if (first === undefined) return [];
    const columns = hidden.map(columnLetters).join(', ');
    const message = { kind: 'hiddenColumns', columns, count: hidden.length } as const;
    return [{ severity: 'notice', place: { sheet: name, row: area.row, column: first }, message }];
  });
}
