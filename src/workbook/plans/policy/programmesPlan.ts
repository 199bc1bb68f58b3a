import type { EcosystemAnalysis } from '../../analysis/analyseEcosystem';
import type { PolicyAnalysis } from '../../analysis/analysePolicy';
import type { Input } from '../../input';
import type { SheetPlan } from '../../sheetPlan';
import { analystColumn, column, keyColumn } from '../columns';
import type { PlanContext } from '../planContext';
import { ProgrammeRows } from './programmeRows';
import { sourceLine } from '../provenance/sourceLine';

/** What can be bundled over sectors and clusters, and whether the analysis supports her own goals. */
export function programmesPlan(
  context: PlanContext,
  input: Input,
  { subjects }: EcosystemAnalysis,
  { programmes, goals, missionNames }: Pick<PolicyAnalysis, 'programmes' | 'goals' | 'missionNames'>,
  evidenceSheet: SheetPlan,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.programmes;
  const rows = new ProgrammeRows(context, subjects, missionNames, evidenceSheet);
  const hasGoals = goals.judged.length > 0;
  const supported = goals.judged.filter(({ verdict }) => verdict === 'supported').length;
  return {
    role: 'programmes',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(
      programmes.length,
      hasGoals ? { supported, of: goals.judged.length, missing: goals.missing.length } : null,
    ),
    source: sourceLine(context, input.tables),
    columns: [
      column('kind', texts.kind, 'text', 20),
      column('name', texts.name, 'longText', 28),
      column('subjects', texts.subjects, 'longText', 26),
      column('elements', texts.elements, 'longText', 21),
      column('weakNow', texts.weakNow, 'count', 7),
      column('interventions', texts.interventions, 'longText', 44),
      ...(hasGoals ? [column('verdict', texts.verdict, 'longText', 13)] : []),
      column('why', texts.why, 'longText', 30),
      column('actors', texts.actors, 'longText', 20),
      keyColumn(locale),
      analystColumn(locale, 'decision', texts.decision, 'text', 9),
      analystColumn(locale, 'owner', texts.owner, 'text', 9),
      analystColumn(locale, 'budget', texts.budget, 'text', 9),
      analystColumn(locale, 'planning', texts.planning, 'text', 9),
      analystColumn(locale, 'status', texts.status, 'text', 9),
      analystColumn(locale, 'note', locale.sheets.note, 'longText', 16),
    ],
    totals: {},
    rows: [
      ...programmes.map((programme) => rows.ofProgramme(programme)),
      ...goals.judged.map((judged) => rows.ofGoal(judged)),
      ...goals.missing.map((missing) => rows.ofMissing(missing)),
    ],
    remarks: [
      ...texts.remarks,
      ...(programmes.length === 0 ? [texts.noProgrammes] : []),
      ...(hasGoals ? [texts.goalsRemark] : [texts.noGoals]),
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: [],
  };
}
