import { CATALOGUE, INFLUENCE_NAMES, MUNICIPAL_INFLUENCE, type Element } from '../../../method';
import type { AppliedMeasure, ElementOverall, GenericAnalysis } from '../../analysis/analyseGeneric';
import type { Input } from '../../input';
import { formula, type CellsByColumn, type RowPlan, type SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from '../columns';
import { sourcesText } from './interventionText';
import { nameList } from '../nameList';
import { ElementCounts } from '../ecosystem/elementCounts';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sourceLine } from '../provenance/sourceLine';

const MOST_INTERVENTIONS = 5;
const MOST_SUBJECTS = 8;

/** What is weak almost everywhere, what helps challengers, and what the sources warn of, each with where it applies. */
export function genericPlan(
  context: PlanContext,
  input: Input,
  analysis: GenericAnalysis,
  ecosystemSheet: SheetPlan,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.generic;
  const hasRegion = analysis.elements.some(({ region }) => region !== null);
  const columns = [
    column('kind', texts.kind, 'text', 13),
    column('topic', texts.topic, 'longText', 26),
    column('weak', texts.weak, 'count', 7),
    column('rated', texts.rated, 'count', 10),
    column('share', texts.share, 'percentage', 8),
    ...(hasRegion ? [column('region', texts.region, 'rating', 12)] : []),
    column('verdict', texts.verdict, 'text', 12),
    column('what', texts.what, 'longText', 52),
    column('where', texts.where, 'longText', 30),
    column('influence', texts.influence, 'longText', 26),
    column('source', texts.source, 'longText', 22),
    keyColumn(locale),
    analystColumn(locale, 'decision', texts.decision, 'text', 9),
    analystColumn(locale, 'owner', texts.owner, 'text', 9),
    analystColumn(locale, 'planning', texts.planning, 'text', 9),
    analystColumn(locale, 'note', locale.sheets.note, 'longText', 16),
  ];
  const own = new PlanReference({
    columns,
    rows: analysis.elements.map(({ element }) => ({ key: elementKey(element) })),
  });
  const counts = new ElementCounts(context, ecosystemSheet, analysis);
  const namesOf = (elements: readonly ElementOverall[]): readonly string[] =>
    elements.map(({ element }) => locale.terms.elements[element]);
  const few = analysis.elements.filter(({ isRatedInFew, region }) => isRatedInFew && region !== 'weak');
  const { idle } = analysis;
  return {
    role: 'generic',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(
      namesOf(analysis.elements.filter(({ isWeakInMost }) => isWeakInMost)),
      namesOf(analysis.elements.filter(({ region }) => region === 'weak')),
      analysis.measures.filter(({ measure }) => measure.kind === 'warning').length,
    ),
    source: sourceLine(
      context,
      input.tables.filter(({ kind }) => ['sectors', 'ratings', 'indicators', 'clusters'].includes(kind)),
    ),
    columns,
    totals: { topic: texts.total, rated: formula(`=${counts.ecosystems()}`) },
    rows: [
      ...analysis.elements.map((overall) => elementRow(context, overall, own, counts)),
      ...analysis.measures.map((measure) => measureRow(context, measure)),
    ],
    remarks: [
      ...texts.remarks,
      ...(few.length > 0 ? [texts.few(namesOf(few).join(', '))] : []),
      ...(hasRegion ? [texts.regionRemark] : []),
      ...(idle.length > 0
        ? [texts.idle(idle.map(({ name }) => name[locale.language].toLowerCase()).join('; '))]
        : []),
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: hasRegion ? ['region'] : [],
  };
}

const elementKey = (element: Element): string => `element:${element}`;

function elementRow(
  context: PlanContext,
  { element }: ElementOverall,
  own: PlanReference,
  counts: ElementCounts,
): RowPlan {
  const { locale } = context;
  const { language } = locale;
  const texts = locale.sheets.generic;
  const key = elementKey(element);
  const [weak, rated] = [own.cell('weak', key), own.cell('rated', key)];
  const { generic, specific, few, none } = texts.verdicts;
  const ofRegion = counts.region(element);
  const isWeakThere = ofRegion === null ? 'FALSE' : `N(${ofRegion})=-1`;
  const isGeneric = `OR(${isWeakThere},${counts.isInMost(weak, rated)})`;
  const otherwise = `IF(${counts.isEnough(rated)},"${specific}","${few}")`;
  const general = CATALOGUE.filter((one) => one.element === element && one.scope === null);
  const { influence, reason } = MUNICIPAL_INFLUENCE[element];
  return row(key, {
    kind: texts.kinds.element,
    topic: locale.terms.elements[element],
    weak: formula(`=${counts.with('weak', element)}`),
    rated: formula(`=${counts.rated(element)}`),
    share: formula(`=IF(${rated}=0,"",${weak}/${rated})`),
    ...(ofRegion === null ? {} : { region: formula(`=${ofRegion}`) }),
    verdict: formula(`=IF(${isGeneric},"${generic}",IF(${weak}=0,"${none}",${otherwise}))`),
    what:
      general.length === 0
        ? texts.noInstruments
        : nameList(
            general.map(({ name }) => name[language]),
            MOST_INTERVENTIONS,
            locale,
            '; ',
          ),
    influence: `${INFLUENCE_NAMES[influence][language]}: ${reason[language]}`,
    source: sourcesText(
      general.flatMap(({ placements }) => placements),
      locale,
    ),
  });
}

function measureRow({ locale }: PlanContext, { measure, subjects }: AppliedMeasure): RowPlan {
  const texts = locale.sheets.generic;
  const { language } = locale;
  return row(`measure:${measure.id}`, {
    kind: texts.kinds[measure.kind],
    topic: measure.name[language],
    what: measure.explanation[language],
    where: subjects
      ? nameList(
          subjects.map(({ name }) => name),
          MOST_SUBJECTS,
          locale,
        )
      : texts.everybody,
    source: measure.source,
  });
}

const row = (key: string, cells: CellsByColumn): RowPlan => ({
  key,
  cells: { ...cells, [KEY_COLUMN_ID]: key },
});
