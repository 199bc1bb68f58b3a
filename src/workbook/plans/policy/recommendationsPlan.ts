import { pairKey } from '../../analysis/analyseEcosystem';
import type { PolicyAnalysis } from '../../analysis/analysePolicy';
import type { Input } from '../../input';
import type { CellsByColumn, SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from '../columns';
import { InterventionCells, weakPairCells } from './interventionCells';
import type { PlanContext } from '../planContext';
import { sourceLine } from '../provenance/sourceLine';

/** The sheets that the advice refers to. */
export interface AdviceBasis {
  readonly evidence: SheetPlan;
  /** Null without indicators per sector. */
  readonly indicators: SheetPlan | null;
}

/** What answers each weak element of each selected sector and each cluster. */
export function recommendationsPlan(
  context: PlanContext,
  input: Input,
  { advice, missions, missionNames }: Pick<PolicyAnalysis, 'advice' | 'missions' | 'missionNames'>,
  basis: AdviceBasis,
): SheetPlan {
  const { locale } = context;
  const { recommendations: texts, catalogue, evidence } = locale.sheets;
  const hasIndices = basis.indicators !== null;
  const columns = [
    column('subject', evidence.subject, 'longText', 12),
    column('element', evidence.element, 'longText', 19),
    column('ratingNow', texts.ratingNow, 'rating', 12),
    ...(hasIndices
      ? [column('index', texts.index, 'quotient', 6), column('place', texts.place, 'count', 7)]
      : []),
    column('order', texts.order, 'count', 5),
    column('intervention', texts.intervention, 'longText', 22),
    column('explanation', catalogue.explanation, 'longText', 29),
    column('specificity', texts.specificity, 'text', 11),
    column('why', texts.why, 'longText', 22),
    column('phase', texts.phase, 'text', 10),
    column('actors', texts.actors, 'longText', 14),
    column('influence', texts.influence, 'text', 11),
    column('missions', texts.missions, 'longText', 24),
    column('missionTest', texts.missionTest, 'text', 12),
    column('remark', texts.remark, 'longText', 13),
    keyColumn(locale),
    analystColumn(locale, 'decision', texts.decision, 'text', 8),
    analystColumn(locale, 'owner', texts.owner, 'text', 8),
    analystColumn(locale, 'budget', texts.budget, 'text', 8),
    analystColumn(locale, 'planning', texts.planning, 'text', 9),
    analystColumn(locale, 'status', texts.status, 'text', 8),
    analystColumn(locale, 'note', locale.sheets.note, 'longText', 13),
  ];
  const keys = advice.map((row) => pairKey(row.subject.key, row.element));
  const ofPair = weakPairCells(context, basis);
  const ofIntervention = new InterventionCells(context, missions, missionNames);
  return {
    role: 'recommendations',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(
      new Set(keys).size,
      new Set(advice.map(({ subject }) => subject.key)).size,
      new Set(keys.filter((_, index) => advice[index]!.dispute !== null)).size,
    ),
    source: sourceLine(context, input.tables),
    columns,
    totals: {},
    rows: advice.map((row) => {
      const cells: CellsByColumn = {
        ...ofPair(row),
        ...ofIntervention.of(row),
        [KEY_COLUMN_ID]: row.key,
      };
      return { key: row.key, cells };
    }),
    remarks: [...texts.remarks, ...(hasIndices ? [texts.indexRemark] : []), locale.sheets.yourColumnsRemark],
    ratingColumns: ['ratingNow'],
  };
}
