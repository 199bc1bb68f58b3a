import type { SectorsOfCodes } from '../../analysis/sectorsOfCodes';
import type { SectorRow, SectorTable } from '../../input';
import type { Finding } from '../../findings';
import { formula, type CellContent, type CellsByColumn, type SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from '../columns';
import { extraCells, extraColumnPlans } from '../extraColumns';
import { findingsOfRow } from '../input/findingsOfRow';
import { placeText } from '../input/findingText';
import { herCount, herText } from '../input/herCell';
import { figureColumnPlans, figureColumnsOf } from '../input/figureColumns';
import type { PlanContext } from '../planContext';
import { sourceLine, tablePlace } from '../provenance/sourceLine';

/** What stands in the column `split` of a code that is partly another sector. */
export const SPLIT_MARK = '85';

/** Her SBI rows, each with the sector it counts for, and those of no sector: the visible mapping that the sheet Input adds up. */
export function codesPlan(
  context: PlanContext,
  table: SectorTable,
  { codes, undivided, sectors }: SectorsOfCodes,
  findings: readonly Finding[],
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.codes;
  const ownScheme = table.codes?.scheme ?? null;
  const divisor = table.referenceKind === 'shares' ? table.referenceDivisor : 1;
  const cellsOf = (row: SectorRow): CellsByColumn => ({
    ...Object.fromEntries(
      figureColumnsOf(table).map((id): [string, CellContent] => {
        const figure = row[id];
        return [id, figure === null ? formula('=NA()') : herCount(figure, id === 'reference' ? divisor : 1)];
      }),
    ),
    ...extraCells(table, row),
    findings: findingsOfRow(context, findings, row),
    place: placeText(row.name.place),
    [KEY_COLUMN_ID]: row.key,
  });
  return {
    role: 'codes',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(codes.length, sectors.rows.length),
    source: sourceLine(context, [table.table, ...(ownScheme ? [ownScheme.table] : [])]),
    columns: [
      column('code', texts.code, 'text', 12),
      column('sector', texts.sector, 'text', 34),
      column('split', texts.split, 'text', 16),
      ...figureColumnPlans(context, table),
      ...extraColumnPlans(context, table),
      column('findings', locale.sheets.input.findings, 'longText', 44),
      column('place', locale.sheets.input.place, 'text', 18),
      keyColumn(locale),
      analystColumn(locale, 'note', locale.sheets.note),
    ],
    totals: {},
    rows: [
      ...codes.map(({ row, place, sectorName, shown }) => ({
        key: row.key,
        cells: {
          code: shown ?? herText(row.name),
          sector: sectorName,
          split: place.kind === 'split' ? SPLIT_MARK : null,
          ...cellsOf(row),
        },
      })),
      ...undivided.map((row) => ({
        key: row.key,
        cells: { code: row.name.text, sector: texts.undivided, split: null, ...cellsOf(row) },
      })),
    ],
    remarks: [
      ...(undivided.length > 0 ? [texts.undividedRemark] : []),
      ...(ownScheme ? [texts.ownScheme(tablePlace(ownScheme.table))] : texts.remarks),
      locale.sheets.doNotSort,
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: [],
  };
}
