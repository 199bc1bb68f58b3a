import type { SelectionAnalysis, SelectedSector } from '../../analysis/analyseSelection';
import { hasGrowthFigures, type SelectionInput } from '../../analysis/criterionPoints';
import {
  formula,
  type CellContent,
  type CellsByColumn,
  type ColumnPlan,
  type SheetPlan,
} from '../../sheetPlan';
import { KEY_COLUMN_ID } from '../columns';
import { herText } from '../input/herCell';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { pointsColumnId, rankShareColumnId, selectionColumns } from './selectionColumns';
import { SelectionFormulas } from './selectionFormulas';
import { missionCells } from './selectionMissions';
import { selectionAnswer, selectionRemarks } from './selectionText';
import { sourceLine } from '../provenance/sourceLine';

/** Sectors by four criteria, their ranking under the weights above it, and her decision beside it. */
export function selectionPlan(
  context: PlanContext,
  input: SelectionInput,
  analysis: SelectionAnalysis,
  structureSheet: SheetPlan,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.selection;
  const columns = selectionColumns(context, input, analysis);
  const { sectors } = analysis;
  const own = new PlanReference({ columns, rows: sectors });
  const structure = new PlanReference(structureSheet, context.sheetNames.structure);
  const formulas = new SelectionFormulas(context, analysis, own, structure);
  const points = analysis.criteria.map(pointsColumnId);
  const beforePoints = columns[columns.findIndex(({ id }) => id === points[0]) - 1]!;
  return {
    role: 'selection',
    title: texts.title,
    question: texts.question,
    answer: selectionAnswer(context, analysis),
    source: sourceLine(
      context,
      input.tables.filter(({ kind }) => ['sectors', 'criteria', 'missions', 'education'].includes(kind)),
    ),
    columns,
    totals: { [beforePoints.id]: texts.weights, score: formula(`=SUM(${formulas.weights()})`) },
    ownTotals: Object.fromEntries(points.map((id) => [id, 1])),
    rows: sectors.map((sector) => ({
      key: sector.key,
      cells: shownOf(columns, cellsOf(context, input, analysis, sector, formulas)),
    })),
    remarks: [...selectionRemarks(context, analysis), locale.sheets.yourColumnsRemark],
    ratingColumns: [],
  };
}

/** Only the cells of columns that are there. */
const shownOf = (
  columns: readonly ColumnPlan[],
  cells: Readonly<Record<string, () => CellContent>>,
): CellsByColumn =>
  Object.fromEntries(
    columns.flatMap(({ id }): [string, CellContent][] => (cells[id] ? [[id, cells[id]()]] : [])),
  );

function cellsOf(
  context: PlanContext,
  input: SelectionInput,
  analysis: SelectionAnalysis,
  sector: SelectedSector,
  formulas: SelectionFormulas,
): Readonly<Record<string, () => CellContent>> {
  const { key, given, rankShares } = sector;
  const { educationRow } = given;
  const calculated = (text: string): CellContent => formula(`=${text}`);
  return {
    sector: () => calculated(formulas.figure('sector', key)),
    size: () => calculated(formulas.label('size', key)),
    growthLabel: () => {
      if (given.growth) return herText(given.growth);
      return hasGrowthFigures(input.sectors) ? calculated(formulas.growthClass(key)) : null;
    },
    concentration: () => calculated(formulas.label('concentration', key)),
    ...missionCells(context, analysis.missions, given),
    missions: () => given.relevanceLabel && herText(given.relevanceLabel),
    fit: () =>
      educationRow && input.education
        ? calculated(formulas.fit(educationRow.values, input.education.unemployed.values))
        : null,
    fitLabel: () => {
      if (given.fit) return herText(given.fit);
      return educationRow ? calculated(formulas.fitClass(key)) : null;
    },
    ...Object.fromEntries(
      analysis.criteria.map((criterion) => [
        pointsColumnId(criterion),
        () => calculated(formulas.points(criterion, sector)),
      ]),
    ),
    score: () => calculated(formulas.score(key)),
    rank: () => calculated(formulas.rank(key)),
    ...Object.fromEntries(
      (rankShares ?? []).map((share, index) => [rankShareColumnId(index + 1), () => share]),
    ),
    topShare: () => rankShares && rankShares.reduce((sum, share) => sum + share, 0),
    tableDecision: () => sector.inTable.selected && herText(sector.inTable.selected),
    tableReason: () => sector.inTable.reason && herText(sector.inTable.reason),
    counts: () => calculated(formulas.decision(sector)),
    difference: () => calculated(formulas.difference(key)),
    place: () => calculated(formulas.place(key)),
    [KEY_COLUMN_ID]: () => key,
  };
}
