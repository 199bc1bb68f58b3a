import { ELEMENTS, type Element } from '../../../method';
import { pairKey, type EcosystemAnalysis } from '../../analysis/analyseEcosystem';
import { REGION_KEY } from '../../analysis/regionRatings';
import type { Input } from '../../input';
import {
  formula,
  type CellContent,
  type CellsByColumn,
  type ColumnPlan,
  type SheetPlan,
} from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, headerWidth, keyColumn } from '../columns';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sourceLine } from '../provenance/sourceLine';

/** The weighting: sectors and clusters by ten elements, each cell the rating that applies on the sheet Evidence. */
export function ecosystemPlan(
  context: PlanContext,
  input: Input,
  analysis: EcosystemAnalysis,
  evidenceSheet: SheetPlan,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.ecosystem;
  const { subjects, region } = analysis;
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
  const keyed = [
    ...subjects.map(({ key }) => ({ key })),
    ...(region.length > 0 ? [{ key: REGION_KEY }] : []),
  ];
  const own = new PlanReference({ columns, rows: keyed });
  const evidence = new PlanReference(evidenceSheet, context.sheetNames.evidence);
  const [first, last] = [ELEMENTS[0], ELEMENTS[ELEMENTS.length - 1]!];
  const nameOf = new Map(subjects.map(({ key, name }) => [key, name]));
  const kindOf = new Map(subjects.map(({ key, kind }) => [key, locale.terms.subjectKinds[kind]]));
  const rows = keyed.map(({ key }) => {
    const across = own.across(first, last, key);
    const ratings = ELEMENTS.filter((element) => evidence.has('applied', pairKey(key, element))).map(
      (element): [Element, CellContent] => [
        element,
        formula(`=${evidence.cell('applied', pairKey(key, element))}`),
      ],
    );
    const cells: CellsByColumn = {
      subject: nameOf.get(key) ?? locale.sheets.evidence.region,
      kind: kindOf.get(key) ?? locale.sheets.evidence.regionKind,
      ...Object.fromEntries(ratings),
      weak: formula(`=COUNTIF(${across},-1)`),
      rated: formula(`=COUNT(${across})`),
      [KEY_COLUMN_ID]: key,
    };
    return { key, cells };
  });
  // The region is none of the sectors and clusters that are counted above the header.
  const counted = region.length > 0 ? `,${own.all(KEY_COLUMN_ID)},"<>${REGION_KEY}"` : '';
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
          formula(
            id === 'weak'
              ? `=SUM(${own.all(id)})${counted && `-${own.cell(id, REGION_KEY)}`}`
              : `=COUNTIFS(${own.all(id)},-1${counted})`,
          ),
        ]),
      ),
    },
    rows,
    remarks: remarksOf(context, analysis, (input.indicators?.elements.length ?? 0) > 0),
    ratingColumns: ELEMENTS,
  };
}

function answerOf({ locale }: PlanContext, { pairs, region }: EcosystemAnalysis): string {
  const weak = pairs.filter((pair) => pair.applied === 'weak');
  const times = ELEMENTS.map((element) => weak.filter((pair) => pair.element === element).length);
  const most = Math.max(...times);
  const often = most > 0 ? ELEMENTS[times.indexOf(most)]! : null;
  const subjects = new Set(weak.map((pair) => pair.subject.key)).size;
  const texts = locale.sheets.ecosystem;
  const inRegion = region.filter(({ applied }) => applied === 'weak');
  return [
    texts.answer(weak.length, subjects, often && locale.terms.elements[often], most),
    ...(inRegion.length > 0
      ? [texts.weakInRegion(inRegion.map(({ element }) => locale.terms.elements[element]).join(', '))]
      : []),
  ].join(' ');
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
  const { region } = analysis;
  const names = (elements: readonly Element[]): string =>
    elements.map((element) => locale.terms.elements[element]).join(', ');
  const without = region.filter(({ hasReference }) => !hasReference).map(({ element }) => element);
  const measured = new Set(region.map(({ element }) => element));
  const absent = ELEMENTS.filter(
    (element) => !measured.has(element) && !pairs.some((pair) => pair.element === element && pair.isSpokenOf),
  );
  return [
    ...texts.remarks,
    ...disputed,
    ...differencesIn(context, analysis),
    ...(region.length > 0 ? [texts.regional(names([...measured]))] : []),
    ...(without.length > 0 ? [texts.noReference(names(without))] : []),
    ...(hasIndices ? [] : [texts.noScores]),
    ...(absent.length > 0 ? [texts.notRated(names(absent))] : []),
    locale.sheets.yourColumnsRemark,
  ];
}
