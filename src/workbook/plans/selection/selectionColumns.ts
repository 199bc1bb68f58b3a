import type { SelectedSector, SelectionAnalysis } from '../../analysis/analyseSelection';
import type { CriterionId, GivenForSector, SelectionInput } from '../../analysis/criterionPoints';
import type { ColumnPlan } from '../../sheetPlan';
import { SECTOR_PHASE_COLUMN_ID, analystColumn, choiceColumn, column, keyColumn } from '../columns';
import { DECISION_COLUMN_ID, REASON_COLUMN_ID } from './decisionWords';
import type { PlanContext } from '../planContext';
import { missionColumns } from './selectionMissions';

export const pointsColumnId = (criterion: CriterionId): string => `${criterion}Points`;

/** The share of the weightings in which a sector takes this rank, from 1. */
export const rankShareColumnId = (rank: number): string => `rankShare${rank}`;

/** Wide enough for the longest word of the header, in either language. */
const POINTS_WIDTH: Readonly<Record<CriterionId, number>> = {
  size: 11,
  concentration: 14,
  socialRelevance: 12,
  suitableEmployment: 11,
};

/** The columns of the sheet Selection, for as far as there is something to say. */
export function selectionColumns(
  context: PlanContext,
  input: SelectionInput,
  { criteria, hasGrowth, missions, size, sectors }: SelectionAnalysis,
): readonly ColumnPlan[] {
  const { locale } = context;
  const { sheets } = locale;
  const texts = sheets.selection;
  const given = sectors.map((sector) => sector.given);
  const has = (criterion: CriterionId): boolean => criteria.includes(criterion);
  const when = (isThere: boolean, ...columns: readonly ColumnPlan[]): readonly ColumnPlan[] =>
    isThere ? columns : [];
  const inTable = (what: keyof SelectedSector['inTable']): boolean =>
    sectors.some((sector) => sector.inTable[what] !== null);
  const hasRankShares = sectors.some(({ rankShares }) => rankShares !== null);
  const ranks = Array.from({ length: size }, (_, index) => index + 1);
  return [
    column('sector', sheets.input.sector, 'text', 28),
    column('size', sheets.structure.size, 'text', 12),
    ...when(hasGrowth, column('growthLabel', growthHeader(context, input, given), 'longText', 14)),
    ...when(has('concentration'), column('concentration', sheets.structure.concentration, 'text', 15)),
    ...when(
      has('socialRelevance'),
      ...missionColumns(context, missions),
      ...when(
        given.some(({ relevanceLabel }) => relevanceLabel !== null),
        column('missions', texts.missions, 'longText', 22),
      ),
    ),
    ...when(
      has('suitableEmployment'),
      ...when(input.education !== null, column('fit', texts.fit, 'percentage', 12)),
      column('fitLabel', texts.fitLabel, 'text', 12),
    ),
    ...criteria.map((criterion) =>
      column(pointsColumnId(criterion), texts.points[criterion], 'decimal', POINTS_WIDTH[criterion]),
    ),
    column('score', texts.score, 'decimal', 8),
    column('rank', texts.rank, 'count', 8),
    ...when(
      hasRankShares,
      ...ranks.map((rank) => column(rankShareColumnId(rank), texts.rankShare(rank), 'percentage', 8)),
      column('topShare', texts.topShare(size), 'percentage', 9),
    ),
    ...when(inTable('selected'), column('tableDecision', texts.tableDecision, 'text', 10)),
    ...when(inTable('reason'), column('tableReason', texts.tableReason, 'longText', 22)),
    column('counts', texts.counts, 'text', 10),
    column('difference', texts.difference, 'longText', 20),
    column('place', texts.place, 'key', 4),
    keyColumn(locale),
    analystColumn(locale, DECISION_COLUMN_ID, texts.decision, 'text', 11),
    analystColumn(locale, REASON_COLUMN_ID, texts.reason, 'longText', 22),
    choiceColumn(locale, SECTOR_PHASE_COLUMN_ID, texts.phase, 13, {
      words: Object.values(locale.terms.phases),
      prompt: texts.phasePrompt,
    }),
  ];
}

/**
 * Tells the period of the labels: her own header where every sector has a label of hers, which is often not of
 * the period of the jobs, and that of the jobs where none has.
 */
function growthHeader(
  { locale }: PlanContext,
  { sectors, tables }: SelectionInput,
  given: readonly GivenForSector[],
): string {
  const { selection, structure } = locale.sheets;
  const labelled = given.filter(({ growth }) => growth !== null).length;
  if (labelled === 0) return structure.growth(sectors.earlierYear, sectors.year);
  const criteria = tables.find(({ kind }) => kind === 'criteria');
  const header = criteria?.columns.find(({ role }) => role === 'growth')?.header;
  return labelled === given.length && header ? header : selection.growthLabel;
}
