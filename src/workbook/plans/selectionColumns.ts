import type { SelectionAnalysis } from '../analysis/analyseSelection';
import type { CriterionId, SelectionInput } from '../analysis/criterionPoints';
import type { ColumnPlan } from '../sheetPlan';
import { analystColumn, column, keyColumn } from './columns';
import { DECISION_COLUMN_ID } from './decisionWords';
import type { PlanContext } from './planContext';

export const pointsColumnId = (criterion: CriterionId): string => `${criterion}Points`;

/** The share of the weightings in which a sector takes this rank, from 1. */
export const rankShareColumnId = (rank: number): string => `rankShare${rank}`;

/** The columns of the sheet Selection, for as far as there is something to say. */
export function selectionColumns(
  context: PlanContext,
  input: SelectionInput,
  { criteria, hasGrowth, size, sectors }: SelectionAnalysis,
): readonly ColumnPlan[] {
  const { locale } = context;
  const { sheets } = locale;
  const texts = sheets.selection;
  const { year, earlierYear, hasEarlierJobs } = input.sectors;
  const has = (criterion: CriterionId): boolean => criteria.includes(criterion);
  const when = (given: boolean, ...columns: readonly ColumnPlan[]): readonly ColumnPlan[] =>
    given ? columns : [];
  const hasRankShares = sectors.some(({ rankShares }) => rankShares !== null);
  const ranks = Array.from({ length: size }, (_, index) => index + 1);
  return [
    column('sector', sheets.input.sector, 'text', 28),
    column('share', sheets.structure.share, 'percentage', 9),
    column('size', sheets.structure.size, 'text', 12),
    ...when(hasEarlierJobs, column('growth', sheets.structure.growth(earlierYear, year), 'percentage', 9)),
    ...when(hasGrowth, column('growthLabel', texts.growthLabel, 'longText', 14)),
    ...when(
      has('concentration'),
      column('quotient', texts.quotient, 'quotient', 9),
      column('concentration', sheets.structure.concentration, 'text', 15),
    ),
    ...when(has('socialRelevance'), column('missions', texts.missions, 'longText', 22)),
    ...when(
      has('suitableEmployment'),
      ...when(input.education !== null, column('fit', texts.fit, 'percentage', 10)),
      column('fitLabel', texts.fitLabel, 'text', 12),
    ),
    ...criteria.map((criterion) => column(pointsColumnId(criterion), texts.points[criterion], 'decimal', 12)),
    column('score', texts.score, 'decimal', 8),
    column('rank', texts.rank, 'count', 7),
    ...when(
      hasRankShares,
      ...ranks.map((rank) => column(rankShareColumnId(rank), texts.rankShare(rank), 'percentage', 8)),
      column('topShare', texts.topShare(size), 'percentage', 9),
    ),
    column('difference', texts.difference, 'longText', 22),
    column('place', texts.place, 'key', 4),
    keyColumn(locale),
    analystColumn(locale, DECISION_COLUMN_ID, texts.decision, 'text', 9),
    analystColumn(locale, 'reason', texts.reason, 'longText', 18),
    analystColumn(locale, 'note', sheets.note, 'longText', 14),
  ];
}
