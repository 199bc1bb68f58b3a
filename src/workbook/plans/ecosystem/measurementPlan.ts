import { ELEMENTS, type Element } from '../../../method';
import type { IndicatorElement, IndicatorTable, SourcedText } from '../../input';
import { formula, type CellContent, type CellsByColumn, type SheetPlan } from '../../sheetPlan';
import {
  KEY_COLUMN_ID,
  OWN_SCALE_COLUMN_ID,
  analystColumn,
  choiceColumn,
  column,
  keyColumn,
} from '../columns';
import { herText } from '../input/herCell';
import { indicatorFormula } from './indicatorFormula';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { scaleOfWord } from './scaleFormula';
import { sourceLine } from '../provenance/sourceLine';

/** The columns of the sheet Measurement that other sheets refer to, among the others, in order. */
const COLUMN_IDS = [
  'element',
  'indicator',
  'split',
  'declaredScale',
  'scale',
  'level',
  'year',
  'source',
  'known',
  'mean',
  'spread',
  'regional',
  'reference',
  'againstReference',
  KEY_COLUMN_ID,
  OWN_SCALE_COLUMN_ID,
  'note',
] as const;

/** A reference to the sheet Measurement, for sheets that it refers to itself. */
export const measurementReference = ({ sheetNames }: PlanContext): PlanReference =>
  new PlanReference(
    { columns: COLUMN_IDS.map((id) => ({ id })), rows: ELEMENTS.map((key) => ({ key })) },
    sheetNames.measurement,
  );

/** Whether the interval scale counts for an element, for a formula. */
export const isIntervalFormula = (context: PlanContext, element: Element): string =>
  `${measurementReference(context).cell('scale', element)}="${context.locale.terms.scales.interval}"`;

/** A row per element: what it is measured by, on which scale, from where, and for how many sectors. */
export function measurementPlan(
  context: PlanContext,
  table: IndicatorTable,
  indicatorsSheet: SheetPlan | null,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.measurement;
  const columns = [
    column('element', locale.sheets.evidence.element, 'text', 24),
    column('indicator', texts.indicator, 'longText', 32),
    column('split', texts.split, 'text', 14),
    column('declaredScale', texts.declaredScale, 'text', 14),
    column('scale', texts.scale, 'text', 14),
    column('level', texts.level, 'longText', 15),
    column('year', texts.year, 'text', 10),
    column('source', locale.sheets.evidence.source, 'longText', 20),
    column('known', texts.known(table.rows.length), 'count', 14),
    column('mean', locale.sheets.evidence.mean, 'decimal', 13),
    column('spread', texts.spread, 'decimal', 21),
    column('regional', texts.regional, 'decimal', 14),
    column('reference', texts.reference, 'decimal', 14),
    column('againstReference', texts.againstReference, 'decimal', 18),
    keyColumn(locale),
    choiceColumn(locale, OWN_SCALE_COLUMN_ID, texts.ownScale, 20, {
      words: Object.values(locale.terms.scales),
      prompt: texts.scalePrompt,
    }),
    analystColumn(locale, 'note', locale.sheets.note),
  ] satisfies { readonly id: (typeof COLUMN_IDS)[number] }[];
  const keyed = ELEMENTS.map((key) => ({ key }));
  const own = new PlanReference({ columns, rows: keyed });
  const indicators = indicatorsSheet && new PlanReference(indicatorsSheet, context.sheetNames.indicators);
  return {
    role: 'measurement',
    title: texts.title,
    question: texts.question,
    answer: answerOf(context, table),
    source: sourceLine(context, [table.table]),
    columns,
    totals: { element: locale.sheets.total, known: formula(`=SUM(${own.all('known')})`) },
    rows: ELEMENTS.map((element) => ({
      key: element,
      cells: {
        element: locale.terms.elements[element],
        ...scaleCells(context, table, element, own),
        ...comparisonCells(table, element, indicators),
        ...originCells(context, table, element, own),
        [KEY_COLUMN_ID]: element,
      },
    })),
    remarks: [...texts.remarks, locale.sheets.doNotSort, locale.sheets.yourColumnsRemark],
    ratingColumns: [],
  };
}

function answerOf({ locale }: PlanContext, table: IndicatorTable): string {
  const known = table.rows.flatMap((row) => row.values.filter((value) => (value?.value ?? null) !== null));
  return locale.sheets.measurement.answer(
    table.elements.length,
    table.regional.length,
    known.length,
    table.rows.length * table.elements.length,
  );
}

const describedBy = (table: IndicatorTable, element: Element): IndicatorElement | undefined =>
  [...table.elements, ...table.regional].find((candidate) => candidate.element === element);

function scaleCells(
  { locale }: PlanContext,
  table: IndicatorTable,
  element: Element,
  own: PlanReference,
): CellsByColumn {
  const declared = describedBy(table, element)?.declaredScale;
  if (!declared) return {};
  const hers = own.cell(OWN_SCALE_COLUMN_ID, element);
  return {
    declaredScale: locale.terms.scales[declared],
    scale: formula(`=${scaleOfWord(hers, declared, locale)}`),
  };
}

function comparisonCells(
  table: IndicatorTable,
  element: Element,
  indicators: PlanReference | null,
): CellsByColumn {
  if (!indicators || !table.elements.some((candidate) => candidate.element === element)) return {};
  const values = indicators.all(element);
  // What is left of equal values in floating-point numbers is no spread.
  const rounding = `1E-12*MAX(MAX(${values}),-MIN(${values}))`;
  const spread = `STDEVP(${values})`;
  return {
    known: formula(`=COUNT(${values})`),
    mean: formula(`=${indicators.total(element)}`),
    spread: formula(`=IF(COUNT(${values})<2,"",IF(${spread}<=${rounding},0,${spread}))`),
  };
}

function originCells(
  context: PlanContext,
  table: IndicatorTable,
  element: Element,
  own: PlanReference,
): CellsByColumn {
  const texts = context.locale.sheets.measurement;
  const described = describedBy(table, element);
  if (!described) return { split: texts.none };
  const isInterval = isIntervalFormula(context, element);
  const regional = table.regional.find((candidate) => candidate.element === element);
  const { economy } = table;
  const whole = regional?.value ?? economy?.[table.elements.findIndex((one) => one === described)] ?? null;
  const { reference } = described;
  const [here, there] = [own.cell('regional', element), own.cell('reference', element)];
  const compared = `IF(${isInterval},${here}-${there},IF(${there}>0,${here}/${there},""))`;
  return {
    indicator: described.header,
    split: regional ? texts.regionalOnly : texts.bySector,
    level: joined(described.levels),
    year: joined(described.years),
    source: joined(described.sources),
    regional: whole && formula(`=${indicatorFormula(whole, isInterval)}`),
    reference: reference && formula(`=${indicatorFormula(reference, isInterval)}`),
    againstReference:
      whole && reference && formula(`=IF(AND(ISNUMBER(${here}),ISNUMBER(${there})),${compared},"")`),
  };
}

/** Her text by reference; where her rows differ, all that they say. */
function joined(texts: readonly SourcedText[]): CellContent {
  const [first] = texts;
  if (!first) return null;
  return texts.length === 1 ? herText(first) : texts.map(({ text }) => text).join('; ');
}
