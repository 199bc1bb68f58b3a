import type { EcosystemAnalysis, RatedPair } from '../analysis/analyseEcosystem';
import { pairKey } from '../analysis/analyseEcosystem';
import type { GivenRating, Input } from '../input';
import { formula, type CellContent, type CellsByColumn, type SheetPlan } from '../sheetPlan';
import { KEY_COLUMN_ID, OWN_RATING_COLUMN_ID, analystColumn, column, keyColumn } from './columns';
import { herText } from './herCell';
import { parameterCells } from './parameterCells';
import type { PlanContext } from './planContext';
import { PlanReference } from './planReference';
import { ratingOfWord } from './ratingFormula';
import { sourceLine } from './sourceLine';

/** One row per sector or cluster and element: everything its rating rests on, and which rating applies. */
export function evidencePlan(
  context: PlanContext,
  input: Input,
  { pairs }: EcosystemAnalysis,
  indicatorsSheet: SheetPlan | null,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.evidence;
  const shown = pairs.filter((pair) => pair.isSpokenOf);
  const columns = [
    column('subject', texts.subject, 'text', 26),
    column('kind', texts.kind, 'text', 10),
    column('element', texts.element, 'text', 24),
    ...(indicatorsSheet
      ? [
          column('indicator', texts.indicator, 'decimal', 14),
          column('mean', texts.mean, 'decimal', 14),
          column('index', texts.index, 'decimal', 14),
          column('deviation', texts.deviation, 'decimal', 16),
          column('fromIndicator', texts.fromIndicator, 'rating', 16),
        ]
      : []),
    column('given', texts.given, 'text', 14),
    column('evidence', texts.evidence, 'longText', 60),
    column('source', texts.source, 'longText', 24),
    column('remark', texts.remark, 'longText', 36),
    column('applied', texts.applied, 'rating', 14),
    keyColumn(locale),
    analystColumn(locale, OWN_RATING_COLUMN_ID, texts.ownRating, 'text', 22),
    analystColumn(locale, 'ownReason', texts.ownReason),
  ];
  const rows = shown.map((pair) => ({ key: pairKey(pair.subject.key, pair.element), pair }));
  const formulas = new EvidenceFormulas(
    context,
    input,
    indicatorsSheet,
    new PlanReference({ columns, rows }),
  );
  return {
    role: 'evidence',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(shown.filter((pair) => pair.applied !== null).length, shown.length),
    source: sourceLine(
      context,
      input.tables.filter((table) => table.kind === 'ratings' || table.kind === 'indicators'),
    ),
    columns,
    totals: {},
    rows: rows.map(({ key, pair }) => ({ key, cells: formulas.row(key, pair) })),
    remarks: [...texts.remarks, locale.sheets.doNotSort, locale.sheets.yourColumnsRemark],
    ratingColumns: indicatorsSheet ? ['fromIndicator', 'applied'] : ['applied'],
  };
}

class EvidenceFormulas {
  private readonly parameter: ReturnType<typeof parameterCells>;
  private readonly indicators: PlanReference | null;

  constructor(
    private readonly context: PlanContext,
    private readonly input: Input,
    indicatorsSheet: SheetPlan | null,
    private readonly own: PlanReference,
  ) {
    this.parameter = parameterCells(context);
    this.indicators = indicatorsSheet && new PlanReference(indicatorsSheet, context.sheetNames.indicators);
  }

  row(key: string, pair: RatedPair): CellsByColumn {
    const { terms } = this.context.locale;
    const { given, subject, element } = pair;
    return {
      subject: subject.name,
      kind: terms.subjectKinds[subject.kind],
      element: terms.elements[element],
      ...this.indicatorCells(key, pair),
      given: given && givenWord(this.context, given),
      evidence: given?.evidence ? herText(given.evidence) : null,
      source: given?.source ? herText(given.source) : null,
      remark: this.remark(key, pair),
      applied: formula(`=${this.applied(key)}`),
      [KEY_COLUMN_ID]: key,
    };
  }

  private indicatorCells(key: string, { subject, element }: RatedPair): CellsByColumn {
    const { indicators, own } = this;
    if (!indicators?.has(element, subject.key)) return {};
    const [value, mean, deviation] = [
      own.cell('indicator', key),
      own.cell('mean', key),
      own.cell('deviation', key),
    ];
    const column = this.input.indicators?.elements.find((candidate) => candidate.element === element);
    const comparable = `AND(ISNUMBER(${value}),ISNUMBER(${mean}))`;
    const common = {
      indicator: formula(`=${indicators.cell(element, subject.key)}`),
      mean: formula(`=${indicators.total(element)}`),
    };
    if (column?.scale === 'interval') {
      const spread = `STDEVP(${indicators.all(element)})`;
      const outside = comparison(
        deviation,
        `-${this.parameter('intervalBand')}`,
        this.parameter('intervalBand'),
      );
      return {
        ...common,
        deviation: formula(`=IF(${comparable},IF(${spread}=0,0,(${value}-${mean})/${spread}),"")`),
        fromIndicator: formula(`=IF(ISNUMBER(${deviation}),${outside},"")`),
      };
    }
    const band = this.parameter('ratioBand');
    const distance = `${band}/100*ABS(${mean})`;
    const outside = comparison(value, `${mean}-${distance}`, `${mean}+${distance}`);
    return {
      ...common,
      index: formula(`=IF(${comparable},${value}/${mean},"")`),
      fromIndicator: formula(`=IF(${comparable},${outside},"")`),
    };
  }

  private remark(key: string, { given, subject, element }: RatedPair): CellContent {
    const texts = this.context.locale.sheets.evidence;
    if (given?.disputed) return texts.disputed(given.disputed.text);
    if (!given || !this.indicators?.has(element, subject.key)) return null;
    const [ofWord, fromIndicator] = [
      ratingOfWord(this.own.cell('given', key)),
      this.own.cell('fromIndicator', key),
    ];
    const both = `AND(ISNUMBER(${ofWord}),ISNUMBER(${fromIndicator}))`;
    return formula(`=IF(${both},IF(${ofWord}=${fromIndicator},"","${texts.differs}"),"")`);
  }

  private applied(key: string): string {
    const [own, given] = [this.own.cell(OWN_RATING_COLUMN_ID, key), this.own.cell('given', key)];
    const fromIndicator = this.indicators ? this.own.cell('fromIndicator', key) : '""';
    const otherwise = this.indicators ? `IF(ISNUMBER(${fromIndicator}),${fromIndicator},"")` : '""';
    const ofOwn = ratingOfWord(own);
    return `IF(ISNUMBER(${ofOwn}),${ofOwn},IF(${given}<>"",${ratingOfWord(given)},${otherwise}))`;
  }
}

/** Strictly above the band is strong, strictly below it weak: a value on the edge is neutral. */
const comparison = (value: string, lower: string, upper: string): string =>
  `IF(${value}>${upper},1,IF(${value}<${lower},-1,0))`;

/** Her word by reference where the formulas know it, otherwise ours for it; null where the cell is blank. */
function givenWord(context: PlanContext, given: GivenRating): CellContent {
  if (given.rating === null) return null;
  return given.asIs ? herText({ text: '', place: given.place }) : context.locale.terms.ratings[given.rating];
}
