import { formatMoment } from '../../../locale';
import { ELEMENTS, INFLUENCE_NAMES, MUNICIPAL_INFLUENCE, SOURCES } from '../../../method';
import type { Input, SectorTable } from '../../input';
import { formula, type RowPlan, type SheetPlan } from '../../sheetPlan';
import type { SheetRole } from '../../sheetRoles';
import { STEPS, type Step } from '../../steps';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from '../columns';
import { findingText, placeText } from '../input/findingText';
import { PROVENANCE_COLUMN_IDS, parameterKey } from '../parameterCells';
import { PARAMETERS, PARAMETER_IDS } from '../parameters';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sourceLine, tablePlace } from './sourceLine';
import { LITERATURE } from './literature';
import { usedFormulas, type UsedFormula } from './usedFormulas';

/**
 * What every run tells about itself: limits, version, tables read, what stood out, formulas, literature.
 *
 * @param sectors her sectors, or her codes added up to sectors.
 * @param sheets those of ours that the workbook has once this is written: only their formulas are used.
 */
export function provenancePlan(
  context: PlanContext,
  input: Input | null,
  sectors: SectorTable | null,
  steps: ReadonlySet<Step>,
  sheets: ReadonlySet<SheetRole>,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.provenance;
  const formulas = usedFormulas(input, sectors, sheets);
  const works = [...new Set(formulas.flatMap(({ works: of }) => of ?? []))].sort();
  const columns = [
    column('topic', texts.topic, 'text', 18),
    column('item', texts.item, 'longText', 44),
    column('value', texts.value, 'decimal', 12),
    column('explanation', texts.explanation, 'longText', 72),
    column('applied', texts.applied, 'decimal', 12),
    keyColumn(locale),
    analystColumn(locale, 'ownValue', texts.ownValue, 'decimal', 14),
  ] satisfies { readonly id: (typeof PROVENANCE_COLUMN_IDS)[number] }[];
  return {
    role: 'provenance',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(input?.findings.length ?? 0),
    source: input ? sourceLine(context, input.tables) : `Regiolens ${context.version}`,
    columns,
    totals: {},
    rows: [
      ...parameterRows(context, columns),
      ...runRows(context, input, steps),
      ...tableRows(context, input),
      ...findingRows(context, input),
      ...formulas.map((used) => formulaRow(context, used)),
      ...influenceRows(context),
      ...Object.entries(SOURCES).map(([id, source]) =>
        row(`source:${id}`, {
          topic: texts.topics.source,
          item: source.short[locale.language],
          explanation: source.full[locale.language],
        }),
      ),
      ...works.map((work) =>
        row(`source:${work}`, {
          topic: texts.topics.source,
          item: LITERATURE[work].slice(0, LITERATURE[work].indexOf(')') + 1),
          explanation: LITERATURE[work],
        }),
      ),
    ],
    remarks: [...texts.remarks, locale.sheets.doNotSort, locale.sheets.yourColumnsRemark],
    ratingColumns: [],
  };
}

const row = (key: string, cells: RowPlan['cells']): RowPlan => ({
  key,
  cells: { ...cells, [KEY_COLUMN_ID]: key },
});

/** First on the sheet, so that other sheets find them whatever follows. */
function parameterRows({ locale }: PlanContext, columns: readonly { id: string }[]): RowPlan[] {
  const { topics, parameters } = locale.sheets.provenance;
  const own = new PlanReference({ columns, rows: PARAMETER_IDS.map((id) => ({ key: parameterKey(id) })) });
  return PARAMETER_IDS.map((id) => {
    const key = parameterKey(id);
    const [hers, ours] = [own.cell('ownValue', key), own.cell('value', key)];
    return row(key, {
      topic: topics.parameter,
      item: parameters[id].name,
      value: PARAMETERS[id],
      explanation: parameters[id].reason,
      applied: formula(`=IF(ISNUMBER(${hers}),${hers},${ours})`),
    });
  });
}

function runRows(context: PlanContext, input: Input | null, steps: ReadonlySet<Step>): RowPlan[] {
  const { locale, date, version } = context;
  const texts = locale.sheets.provenance;
  const topic = texts.topics.run;
  return [
    row('run:version', { topic, item: texts.version, explanation: `Regiolens ${version}` }),
    row('run:date', { topic, item: texts.date, explanation: formatMoment(locale.language, date) }),
    row('run:steps', {
      topic,
      item: texts.steps,
      explanation: STEPS.filter((step) => steps.has(step))
        .map((step) => locale.run.steps[step])
        .join(', '),
    }),
    row('run:level', { topic, item: texts.level, explanation: texts.levelOwn }),
    ...(input?.sectors?.referenceKind === 'none'
      ? [row('run:reference', { topic, item: texts.level, explanation: texts.referenceNone })]
      : []),
  ];
}

function tableRows({ locale, date }: PlanContext, input: Input | null): RowPlan[] {
  const texts = locale.sheets.provenance;
  return (input?.tables ?? []).map((table) =>
    row(`table:${table.kind}:${tablePlace(table)}`, {
      topic: texts.topics.table,
      item: tablePlace(table),
      explanation: texts.tableRead(
        formatMoment(locale.language, date),
        table.rows,
        table.columns.map(({ header }) => header).join(' | '),
      ),
    }),
  );
}

function formulaRow({ locale, sheetNames }: PlanContext, { id, role, source }: UsedFormula): RowPlan {
  const { topics, formulas, onSheet } = locale.sheets.provenance;
  return row(`formula:${id}`, {
    topic: topics.formula,
    item: onSheet(formulas[id].name, sheetNames[role]),
    explanation: `${formulas[id].text} (${source})`,
  });
}

function influenceRows({ locale }: PlanContext): RowPlan[] {
  const { topics } = locale.sheets.provenance;
  const { language } = locale;
  return ELEMENTS.map((element) => {
    const { influence, reason, source } = MUNICIPAL_INFLUENCE[element];
    return row(`influence:${element}`, {
      topic: topics.influence,
      item: `${locale.terms.elements[element]}: ${INFLUENCE_NAMES[influence][language]}`,
      explanation: `${reason[language]} (${source})`,
    });
  });
}

function findingRows({ locale }: PlanContext, input: Input | null): RowPlan[] {
  const { topics } = locale.sheets.provenance;
  return (input?.findings ?? []).map((finding, index) =>
    row(`finding:${placeText(finding.place)}:${finding.message.kind}:${index}`, {
      topic: topics.finding,
      item: placeText(finding.place),
      explanation: findingText(finding, locale),
    }),
  );
}
