import { ELEMENTS, type Element } from '../../method';
import { pairKey, type EcosystemAnalysis } from '../analysis/analyseEcosystem';
import type { Input } from '../input';
import { formula, type CellContent, type CellsByColumn, type ColumnPlan, type SheetPlan } from '../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, headerWidth, keyColumn } from './columns';
import type { PlanContext } from './planContext';
import { PlanReference } from './planReference';
import { sourceLine } from './sourceLine';

/** The weighting: sectors and clusters by ten elements, each cell the rating that applies on the sheet Evidence. */
export function ecosystemPlan(
  context: PlanContext,
  input: Input,
  analysis: EcosystemAnalysis,
  evidenceSheet: SheetPlan,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.ecosystem;
  const { subjects } = analysis;
  const columns = [
    column('subject', locale.sheets.evidence.subject, 'text', 30),
    column('kind', locale.sheets.evidence.kind, 'text', 10),
    ...ELEMENTS.map((element): ColumnPlan => {
      const header = locale.terms.elements[element];
      return column(element, header, 'rating', headerWidth(header, 13));
    }),
    column('weak', texts.weak, 'count', 11),
    column('rated', texts.rated, 'count', 13),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note),
  ];
  const own = new PlanReference({ columns, rows: subjects });
  const evidence = new PlanReference(evidenceSheet, context.sheetNames.evidence);
  const [first, last] = [ELEMENTS[0], ELEMENTS[ELEMENTS.length - 1]!];
  const rows = subjects.map((subject) => {
    const across = own.across(first, last, subject.key);
    const ratings = ELEMENTS.filter((element) => evidence.has('applied', pairKey(subject.key, element))).map(
      (element): [Element, CellContent] => [
        element,
        formula(`=${evidence.cell('applied', pairKey(subject.key, element))}`),
      ],
    );
    const cells: CellsByColumn = {
      subject: subject.name,
      kind: locale.terms.subjectKinds[subject.kind],
      ...Object.fromEntries(ratings),
      weak: formula(`=COUNTIF(${across},-1)`),
      rated: formula(`=COUNT(${across})`),
      [KEY_COLUMN_ID]: subject.key,
    };
    return { key: subject.key, cells };
  });
  return {
    role: 'ecosystem',
    title: texts.title,
    question: texts.question,
    answer: answerOf(context, analysis),
    source: sourceLine(
      context,
      input.tables.filter((table) => table.kind === 'ratings' || table.kind === 'indicators'),
    ),
    columns,
    totals: {
      subject: locale.sheets.weakCount,
      ...Object.fromEntries(
        [...ELEMENTS, 'weak'].map((id) => [
          id,
          formula(id === 'weak' ? `=SUM(${own.all(id)})` : `=COUNTIF(${own.all(id)},-1)`),
        ]),
      ),
    },
    rows,
    remarks: remarksOf(context, analysis, (input.indicators?.elements.length ?? 0) > 0),
    ratingColumns: ELEMENTS,
  };
}

function answerOf({ locale }: PlanContext, { pairs }: EcosystemAnalysis): string {
  const weak = pairs.filter((pair) => pair.applied === 'weak');
  const times = ELEMENTS.map((element) => weak.filter((pair) => pair.element === element).length);
  const most = Math.max(...times);
  const often = most > 0 ? ELEMENTS[times.indexOf(most)]! : null;
  const subjects = new Set(weak.map((pair) => pair.subject.key)).size;
  return locale.sheets.ecosystem.answer(weak.length, subjects, often && locale.terms.elements[often], most);
}

/** More differences than these fill the sheet; the others are counted. */
const MOST_DIFFERENCES = 10;

/** Where the indicator says one thing and the rating by hand another. */
function differencesIn({ locale }: PlanContext, { pairs }: EcosystemAnalysis): string[] {
  const { sheets, terms } = locale;
  const found = pairs.flatMap(({ given, fromIndicator, subject, element }) => {
    if (!given?.rating || !fromIndicator || given.rating === fromIndicator) return [];
    const [one, other] = [terms.ratings[fromIndicator], terms.ratings[given.rating]];
    return [sheets.ecosystem.differs(subject.name, terms.elements[element], one, other)];
  });
  const more = found.length - MOST_DIFFERENCES;
  return more > 0 ? [...found.slice(0, MOST_DIFFERENCES), sheets.ecosystem.moreDiffer(more)] : found;
}

function remarksOf(context: PlanContext, analysis: EcosystemAnalysis, hasIndices: boolean): string[] {
  const { locale } = context;
  const { pairs } = analysis;
  const texts = locale.sheets.ecosystem;
  const disputed = pairs.flatMap(({ given, subject, element }) =>
    given?.disputed
      ? [texts.disputed(subject.name, locale.terms.elements[element], given.disputed.text)]
      : [],
  );
  const regional = ELEMENTS.filter((element) =>
    pairs.some((pair) => pair.element === element && pair.isRegional),
  );
  const absent = ELEMENTS.filter(
    (element) => !pairs.some((pair) => pair.element === element && pair.isSpokenOf),
  );
  return [
    ...texts.remarks,
    ...disputed,
    ...differencesIn(context, analysis),
    ...(regional.length > 0
      ? [texts.regional(regional.map((element) => locale.terms.elements[element]).join(', '))]
      : []),
    ...(hasIndices ? [] : [texts.noScores]),
    ...(absent.length > 0
      ? [texts.notRated(absent.map((element) => locale.terms.elements[element]).join(', '))]
      : []),
    locale.sheets.yourColumnsRemark,
  ];
}
