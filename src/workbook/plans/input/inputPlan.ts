import type { Finding } from '../../findings';
import { rowsInTotal, UNDIVIDED_KEY, type Figure, type SectorRow, type SectorTable } from '../../input';
import { formula, type CellContent, type CellsByColumn, type SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from '../columns';
import { extraCells, extraColumnPlans, extraTotals } from '../extraColumns';
import { figureColumnPlans, figureColumnsOf, type FigureColumn } from './figureColumns';
import { findingsOfRow } from './findingsOfRow';
import { placeText } from './findingText';
import { herCount, herText } from './herCell';
import { CodeTotals } from '../structure/codeTotals';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sourceLine } from '../provenance/sourceLine';
import { tableRemarks, type ReadTables } from './tableRemarks';

/**
 * One clean row per sector, each cell a reference to the analyst's own wherever hers can be used as it is.
 * Where her table has SBI codes, each cell adds up the codes of the sector on the sheet Input SBI.
 */
export function inputPlan(
  context: PlanContext,
  sectors: SectorTable,
  read: ReadTables,
  codesSheet: SheetPlan | null,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.input;
  const ofCodes = codesSheet && new CodeTotals(context, codesSheet);
  const rows = rowsInTotal(sectors).map((row) => ({
    key: row.key,
    cells: ofCodes
      ? {
          ...ofCodes.row(row, [...figureColumnsOf(sectors), ...sectors.extras.map(({ id }) => id)]),
          ...(row.key === UNDIVIDED_KEY ? { findings: texts.undivided(row.description?.text ?? '') } : {}),
        }
      : { ...rowCells(context, sectors, read.findings, row), ...extraCells(sectors, row) },
  }));
  const columns = [
    column('sector', texts.sector, 'text', 30),
    ...figureColumnPlans(context, sectors),
    ...extraColumnPlans(context, sectors),
    column('findings', texts.findings, 'longText', 44),
    column('place', texts.place, 'text', 18),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note),
  ];
  const own = new PlanReference({ columns, rows });
  const withRemark = rows.filter((row) => typeof row.cells.findings === 'string').length;
  const usesOwnTotal = figureColumnsOf(sectors).some((id) => ownTotal(sectors, id) !== undefined);
  return {
    role: 'input',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(sectors.rows.length, withRemark),
    source: sourceLine(context, [sectors.table]),
    columns,
    totals: {
      sector: locale.sheets.total,
      ...Object.fromEntries(figureColumnsOf(sectors).map((id) => [id, totalOf(sectors, id, own)])),
      ...extraTotals(sectors, own),
    },
    rows,
    remarks: [
      ...texts.remarks,
      ...(usesOwnTotal ? [texts.ownTotalUsed] : []),
      ...tableRemarks(context, sectors, read),
      locale.sheets.doNotSort,
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: [],
  };
}

function rowCells(
  context: PlanContext,
  sectors: SectorTable,
  findings: readonly Finding[],
  row: SectorRow,
): CellsByColumn {
  const cells: Record<string, CellContent> = {
    sector: herText(row.name),
    findings: findingsOfRow(context, findings, row),
    place: placeText(row.name.place),
    [KEY_COLUMN_ID]: row.key,
  };
  for (const id of figureColumnsOf(sectors)) {
    const figure = row[id];
    cells[id] = figure === null ? formula('=NA()') : herCount(figure, divisorOf(sectors, id));
  }
  return cells;
}

const divisorOf = (sectors: SectorTable, id: FigureColumn): number =>
  id === 'reference' && sectors.referenceKind === 'shares' ? sectors.referenceDivisor : 1;

/** Her own total, when the rows cannot give one because a sector's figure is missing. */
function ownTotal(sectors: SectorTable, id: FigureColumn): Figure | undefined {
  const total = sectors.total?.[id];
  const incomplete = rowsInTotal(sectors).some((row) => (row[id]?.value ?? null) === null);
  return total && total.value !== null && incomplete ? total : undefined;
}

function totalOf(sectors: SectorTable, id: FigureColumn, own: PlanReference): CellContent {
  const hers = ownTotal(sectors, id);
  return hers ? herCount(hers, divisorOf(sectors, id)) : formula(`=SUM(${own.all(id)})`);
}
