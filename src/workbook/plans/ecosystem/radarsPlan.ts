import { ELEMENTS, type Element } from '../../../method';
import type { EcosystemAnalysis, Subject } from '../../analysis/analyseEcosystem';
import { formula, type CellsByColumn, type ColumnPlan, type SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, headerWidth, keyColumn } from '../columns';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { FEWEST_SPOKES, MOST_ON_ONE_PAGE, radarCharts } from './radarCharts';
import { RATING_NUMBER } from './ratingFormula';

/** The row of the ring that stands for neutral. */
const NEUTRAL_KEY = 'ring:neutral';

/** What lifts a rating from -1, 0 and 1 to 1, 2 and 3: the centre of a radar is 0. */
const STEP = 2;

/**
 * The ratings of each selected sector and each cluster as steps, and a radar of each; null where nothing
 * selected has enough ratings. The steps are numbers of their own, since a chart takes a text for 0.
 */
export function radarsPlan(
  context: PlanContext,
  ecosystemSheet: SheetPlan,
  analysis: EcosystemAnalysis,
): SheetPlan | null {
  const { locale } = context;
  const texts = locale.sheets.radars;
  const subjects = drawnSubjects(analysis);
  const keys = new Set(subjects.map(({ key }) => key));
  const elements = ELEMENTS.filter((element) =>
    analysis.pairs.some((pair) => pair.element === element && pair.isSpokenOf && keys.has(pair.subject.key)),
  );
  if (subjects.length === 0) return null;
  const columns: readonly ColumnPlan[] = [
    column('subject', locale.sheets.evidence.subject, 'text', 30),
    column('kind', locale.sheets.evidence.kind, 'text', 10),
    ...elements.map((element) => {
      const header = locale.terms.elements[element];
      return column(element, header, 'count', headerWidth(header, 12));
    }),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note),
  ];
  const ecosystem = new PlanReference(ecosystemSheet, context.sheetNames.ecosystem);
  const steps = (key: string): CellsByColumn =>
    Object.fromEntries(
      elements.map((element) => {
        const rating = ecosystem.cell(element, key);
        return [element, formula(`=IF(ISNUMBER(${rating}),${rating}+${STEP},NA())`)];
      }),
    );
  const neutral = elements.map((element): [Element, number] => [element, RATING_NUMBER.neutral + STEP]);
  const charts = radarCharts(
    {
      columns,
      firstColumn: elements[0]!,
      lastColumn: elements[elements.length - 1]!,
      nameColumn: 'subject',
      ringKey: NEUTRAL_KEY,
      // Weak is 1, neutral 2 and strong 3.
      scale: { minimum: 0, maximum: 3, step: 1 },
    },
    subjects.map(({ key, name }) => ({ key, name: `RL_Ratings_${key}`, title: texts.chart(name) })),
  );
  return {
    role: 'radars',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(charts.length, elements.length),
    source: ecosystemSheet.source,
    columns,
    totals: {},
    rows: [
      ...subjects.map(({ key, name, kind }) => ({
        key,
        cells: {
          subject: name,
          kind: locale.terms.subjectKinds[kind],
          ...steps(key),
          [KEY_COLUMN_ID]: key,
        },
      })),
      {
        key: NEUTRAL_KEY,
        cells: { subject: texts.neutral, ...Object.fromEntries(neutral), [KEY_COLUMN_ID]: NEUTRAL_KEY },
      },
    ],
    remarks: [
      ...texts.remarks,
      texts.drawn(FEWEST_SPOKES),
      ...(subjects.length > charts.length ? [texts.firstOnly(charts.length)] : []),
      ...(analysis.isSelectionKnown ? [] : [texts.noSelection]),
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: [],
    charts,
    ...(charts.length <= MOST_ON_ONE_PAGE ? { onOnePage: true } : {}),
  };
}

/** The clusters, and the sectors that somebody selected, with enough ratings for a shape. */
const drawnSubjects = ({ subjects, pairs, isSelectionKnown }: EcosystemAnalysis): readonly Subject[] =>
  subjects.filter((subject) => {
    const isAskedFor = subject.kind === 'cluster' || (isSelectionKnown && subject.selected);
    const rated = pairs.filter((pair) => pair.subject.key === subject.key && pair.applied !== null);
    return isAskedFor && rated.length >= FEWEST_SPOKES;
  });
