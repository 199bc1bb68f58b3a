import type { CellPlace, Input, RecognisedTable, SectorTable } from '../../input';
import { findingText, placeText } from './findingText';
import { isOfRow } from './findingsOfRow';
import type { PlanContext } from '../planContext';

/** So many that the remarks below a table can still be read; all of them stand on the sheet Provenance. */
const MOST_REMARKS = 12;

/** What was read, and what is to be said of it. */
export type ReadTables = Pick<Input, 'findings' | 'tables' | 'sectors'>;

const holds = ({ sheet, area }: RecognisedTable, { sheet: name, row, column }: CellPlace): boolean =>
  sheet === name &&
  row >= area.row &&
  row <= area.lastRow &&
  column >= area.column &&
  column <= area.lastColumn;

/**
 * What the reader has to say about the table of sectors as a whole (totals set apart, what columns were
 * multiplied by, hidden rows), each with its cell; what it says of a row stands beside that row.
 */
export function tableRemarks(
  { locale }: PlanContext,
  sectors: SectorTable,
  { findings, tables, sectors: hers }: ReadTables,
): readonly string[] {
  const others = tables.filter((table) => table.kind !== 'sectors');
  // Of codes, her own rows stand on the sheet Input SBI.
  const rows = [...sectors.rows, ...sectors.subsectors, ...(hers?.rows ?? [])];
  const own = findings.filter(
    (finding) =>
      finding.place.sheet === sectors.table.sheet &&
      !others.some((table) => holds(table, finding.place)) &&
      !rows.some((row) => isOfRow(finding, row)),
  );
  const texts = own.map((finding) => `${placeText(finding.place)}: ${findingText(finding, locale)}`);
  const left = texts.length - MOST_REMARKS;
  return left > 0 ? [...texts.slice(0, MOST_REMARKS), locale.sheets.input.moreRemarks(left)] : texts;
}
