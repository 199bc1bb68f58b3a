import { recommend, type FoundIntervention, type Recommendation } from '../../method';
import { pairKey, type EcosystemAnalysis, type Subject } from '../analysis/analyseEcosystem';
import type { Input } from '../input';
import { formula, type RowPlan, type SheetPlan } from '../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from './columns';
import { sourcesText } from './interventionText';
import type { PlanContext } from './planContext';
import { PlanReference } from './planReference';
import { sourceLine } from './sourceLine';

/** What answers each weak element of each selected sector and each cluster. */
export function recommendationsPlan(
  context: PlanContext,
  input: Input,
  analysis: EcosystemAnalysis,
  evidenceSheet: SheetPlan,
  /** Keys of what is no cluster but a profile. */
  profiles: ReadonlySet<string>,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.recommendations;
  const advice = adviceFor(analysis);
  const evidence = new PlanReference(evidenceSheet, context.sheetNames.evidence);
  return {
    role: 'recommendations',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(
      advice.length,
      new Set(advice.map(({ subject }) => subject.key)).size,
      advice.filter(({ recommendation }) => recommendation.disputed).length,
    ),
    source: sourceLine(context, input.tables),
    columns: [
      column('subject', locale.sheets.evidence.subject, 'text', 22),
      column('element', locale.sheets.evidence.element, 'text', 24),
      column('ratingNow', texts.ratingNow, 'rating', 14),
      column('intervention', texts.intervention, 'longText', 30),
      column('explanation', locale.sheets.catalogue.explanation, 'longText', 46),
      column('specificity', texts.specificity, 'text', 14),
      column('phase', texts.phase, 'text', 12),
      column('source', locale.sheets.catalogue.sources, 'longText', 18),
      column('remark', texts.remark, 'longText', 28),
      keyColumn(locale),
      analystColumn(locale, 'decision', texts.decision, 'text', 11),
      analystColumn(locale, 'owner', texts.owner, 'text', 11),
      analystColumn(locale, 'budget', texts.budget, 'text', 11),
      analystColumn(locale, 'planning', texts.planning, 'text', 11),
      analystColumn(locale, 'note', locale.sheets.note, 'longText', 22),
    ],
    totals: {},
    rows: advice.flatMap((one) => rowsOf(context, one, evidence, profiles.has(one.subject.key))),
    remarks: [...texts.remarks, locale.sheets.yourColumnsRemark],
    ratingColumns: ['ratingNow'],
  };
}

interface Advice {
  readonly subject: Subject;
  readonly recommendation: Recommendation;
  /** Why the weakness is disputed. */
  readonly dispute: string | null;
}

function adviceFor({ subjects, pairs }: EcosystemAnalysis): Advice[] {
  return subjects
    .filter((subject) => subject.selected)
    .flatMap((subject) => {
      const weak = pairs.filter((pair) => pair.subject === subject && pair.applied === 'weak');
      const disputes = new Map(weak.map((pair) => [pair.element, pair.given?.disputed?.text ?? null]));
      return recommend([
        {
          key: subject.key,
          kind: subject.kind,
          selected: subject.selected,
          phase: subject.phase,
          weak: weak.map(({ element }) => ({ element, disputed: disputes.get(element) !== null })),
        },
      ]).map((recommendation) => ({
        subject,
        recommendation,
        dispute: disputes.get(recommendation.element) ?? null,
      }));
    });
}

function rowsOf(
  context: PlanContext,
  advice: Advice,
  evidence: PlanReference,
  isProfile: boolean,
): RowPlan[] {
  const { locale } = context;
  const texts = locale.sheets.recommendations;
  const { subject, recommendation, dispute } = advice;
  const pair = pairKey(subject.key, recommendation.element);
  const common = {
    subject: subject.name,
    element: locale.terms.elements[recommendation.element],
    ratingNow: formula(`=${evidence.cell('applied', pair)}`),
    phase: subject.phase && locale.terms.phases[subject.phase],
  };
  const remarks = dispute === null ? [] : [locale.sheets.evidence.disputed(dispute)];
  const none = isProfile ? 'noCluster' : recommendation.reasonForNone;
  if (none) {
    const key = `${pair}|none`;
    const remark = [texts.none[none], ...remarks].join(' ');
    return [{ key, cells: { ...common, intervention: texts.noneMark, remark, [KEY_COLUMN_ID]: key } }];
  }
  return recommendation.found.map((found) => {
    const key = `${pair}|${found.intervention.id}`;
    return {
      key,
      cells: {
        ...common,
        ...interventionCells(context, found),
        remark: remarks.join(' ') || null,
        [KEY_COLUMN_ID]: key,
      },
    };
  });
}

function interventionCells({ locale }: PlanContext, { intervention, because }: FoundIntervention) {
  const { general, specific } = locale.sheets.catalogue;
  return {
    intervention: intervention.name[locale.language],
    explanation: intervention.explanation[locale.language],
    specificity: because.kind === 'specific' ? specific : general,
    source: sourcesText(because.placements, locale),
  };
}
