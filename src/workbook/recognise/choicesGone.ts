import { areaAddress, overlaps } from '../address';
import type { Choices } from '../choices';
import type { Finding, FindingMessage } from '../findings';
import { TABLE_KINDS, type RecognisedTable, type TableKind } from '../input';
import { correctedRole } from './headers/recognisedColumns';
import type { SearchedGrid } from './searchWorkbook';

/**
 * What she corrected and fits nothing in the workbook any more, since a sheet, a table or a header was renamed or
 * removed: the reader then goes by its own choice, which she should know.
 *
 * @param tables those that were taken.
 */
export function choicesGone(
  choices: Choices,
  tables: readonly RecognisedTable[],
  searched: readonly SearchedGrid[],
): readonly Finding[] {
  const [first] = tables;
  if (!first) return [];
  const notice = (kind: TableKind | null, message: FindingMessage): Finding => {
    const { sheet, area } = tables.find((table) => table.kind === kind) ?? first;
    return { severity: 'notice', place: { sheet, row: area.row, column: area.column }, message };
  };
  const isHeader = (sheet: string, header: string): boolean =>
    searched.some(
      (grid) =>
        grid.sheet === sheet &&
        grid.headers.some(({ columns }) => columns.some(({ meaning }) => meaning.header === header)),
    );
  return [
    ...TABLE_KINDS.flatMap((kind): Finding[] => {
      const place = choices.tables[kind];
      const taken = tables.filter((table) => table.kind === kind);
      if (!place || taken.some(({ sheet, area }) => sheet === place.sheet && overlaps(area, place.area)))
        return [];
      const { sheet, area } = place;
      return [notice(kind, { kind: 'tableChoiceGone', sheet, range: areaAddress(area) })];
    }),
    ...choices.columns.flatMap(({ kind, sheet, role, header }): Finding[] => {
      if (header === null) return [];
      const taken = tables.filter((table) => table.kind === kind && table.sheet === sheet);
      const isTaken = taken.some(({ columns }) =>
        columns.some((column) => column.header === header && correctedRole(column.role) === role),
      );
      if (taken.length > 0 ? isTaken : isHeader(sheet, header)) return [];
      return [notice(kind, { kind: 'columnChoiceGone', sheet, column: header })];
    }),
    ...choices.numbers.flatMap(({ sheet, header }) =>
      isHeader(sheet, header) ? [] : [notice(null, { kind: 'columnChoiceGone', sheet, column: header })],
    ),
  ];
}
