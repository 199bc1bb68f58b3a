import { pairKey, type RatedPair } from '../../analysis/analyseEcosystem';
import type { GivenRating } from '../../input';
import { formula, type CellContent, type CellsByColumn, type SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, OWN_RATING_COLUMN_ID, OWN_REASON_COLUMN_ID } from '../columns';
import { herCell, herText } from '../input/herCell';
import { isIntervalFormula, measurementReference } from '../ecosystem/measurementPlan';
import { parameterCells } from '../parameterCells';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { ratingOfWord } from '../ecosystem/ratingFormula';

/** The cells of a row of the sheet Evidence. */
export class EvidenceFormulas {
  private readonly parameter: ReturnType<typeof parameterCells>;
  private readonly indicators: PlanReference | null;

  constructor(
    private readonly context: PlanContext,
    indicatorsSheet: SheetPlan | null,
    private readonly own: PlanReference,
  ) {
    this.parameter = parameterCells(context);
    this.indicators = indicatorsSheet && new PlanReference(indicatorsSheet, context.sheetNames.indicators);
  }

  row(pair: RatedPair): CellsByColumn {
    const { terms } = this.context.locale;
    const { given, subject, element } = pair;
    const key = pairKey(subject.key, element);
    return {
      subject: subject.name,
      kind: terms.subjectKinds[subject.kind],
      element: terms.elements[element],
      ...this.indicatorCells(key, pair),
      given: given && givenWord(this.context, given),
      evidence: given?.evidence ? herText(given.evidence) : null,
      source: given?.source ? herText(given.source) : null,
      remark: this.remark(key, pair),
      applied: formula(`=${this.applied(key, pair)}`),
      [KEY_COLUMN_ID]: key,
    };
  }

  private hasIndicator({ element, subject }: RatedPair): boolean {
    return this.indicators?.has(element, subject.key) ?? false;
  }

  private indicatorCells(key: string, pair: RatedPair): CellsByColumn {
    const { indicators, own } = this;
    const { element, subject } = pair;
    if (!indicators || !this.hasIndicator(pair)) return {};
    const isInterval = isIntervalFormula(this.context, element);
    const spread = measurementReference(this.context).cell('spread', element);
    const values = indicators.all(element);
    const [value, mean] = [own.cell('indicator', key), own.cell('mean', key)];
    const [deviation, curved] = [own.cell('deviation', key), own.cell('curved', key)];
    const comparable = `AND(ISNUMBER(${value}),ISNUMBER(${mean}))`;
    const measurable = `AND(ISNUMBER(${value}),ISNUMBER(${mean}),ISNUMBER(${spread}))`;
    // Sums of floating-point numbers leave differences of this size between values that are alike.
    const rounding = `1E-12*MAX(MAX(${values}),-MIN(${values}),ABS(${mean}))`;
    const standardised = `IF(ABS(${value}-${mean})<=${rounding},0,IF(${spread}=0,"",(${value}-${mean})/${spread}))`;
    // The index is relative to their own mean, whatever mean the rating compares with.
    const ownMean = `AVERAGE(${values})`;
    const around = `IF(ABS(${value}-${ownMean})<=${rounding},0,(${value}-${ownMean})/${spread})`;
    const meanCurved = `AVERAGEIFS(${own.all('curved')},${own.all('element')},${own.cell('element', key)})`;
    const band = this.parameter('intervalBand');
    const byDeviation = `IF(ISNUMBER(${deviation}),${comparison(deviation, band)},IF(${measurable},SIGN(${value}-${mean}),""))`;
    const distance = `(${this.parameter('ratioBand')}/100*ABS(${mean})+${rounding})`;
    const byValue = `IF(${comparable},${comparison(`${value}-${mean}`, distance)},"")`;
    const ratio = `IF(${comparable},IF(${mean}>0,${value}/${mean},""),"")`;
    return {
      indicator: formula(`=${indicators.cell(element, subject.key)}`),
      mean: formula(`=${indicators.total(element)}`),
      deviation: formula(`=IF(AND(${isInterval},${measurable}),${standardised},"")`),
      curved: formula(
        `=IF(AND(${isInterval},${measurable}),EXP(MIN(${around},${this.parameter('indexCap')})),"")`,
      ),
      index: formula(`=IF(${isInterval},IF(ISNUMBER(${curved}),${curved}/${meanCurved},""),${ratio})`),
      fromIndicator: formula(`=IF(${isInterval},${byDeviation},${byValue})`),
    };
  }

  /** What is to be said of the rating: a dispute, a difference, a regional element, a reason that is not there. */
  private remark(key: string, pair: RatedPair): CellContent {
    const texts = this.context.locale.sheets.evidence;
    const { given } = pair;
    const parts: string[] = [];
    if (given?.disputed) parts.push(`"${texts.disputed('')}"&${herCell(given.disputed.place)}&" "`);
    const [ofWord, fromIndicator] = [
      ratingOfWord(this.own.cell('given', key)),
      this.indicators && this.own.cell('fromIndicator', key),
    ];
    if (given && fromIndicator && this.hasIndicator(pair)) {
      const both = `AND(ISNUMBER(${ofWord}),ISNUMBER(${fromIndicator}))`;
      parts.push(`IF(${both},IF(${ofWord}=${fromIndicator},"","${texts.differs} "),"")`);
    }
    if (pair.isRegional) parts.push(`"${texts.regionalRemark} "`);
    parts.push(this.withoutReason(key, pair));
    return formula(`=TRIM(${parts.join('&')})`);
  }

  private withoutReason(key: string, pair: RatedPair): string {
    const ofOwn = ratingOfWord(this.own.cell(OWN_RATING_COLUMN_ID, key));
    const departs = `AND(ISNUMBER(${ofOwn}),${this.own.cell(OWN_REASON_COLUMN_ID, key)}="")`;
    const text = this.context.locale.sheets.evidence.withoutReason;
    return `IF(${departs},IF(${ofOwn}=${this.otherwise(key, pair)},"","${text}"),"")`;
  }

  private applied(key: string, pair: RatedPair): string {
    const ofOwn = ratingOfWord(this.own.cell(OWN_RATING_COLUMN_ID, key));
    return `IF(ISNUMBER(${ofOwn}),${ofOwn},${this.otherwise(key, pair)})`;
  }

  /** What applies where she has no rating of her own. */
  private otherwise(key: string, pair: RatedPair): string {
    const given = this.own.cell('given', key);
    return `IF(${given}<>"",${ratingOfWord(given)},${this.withoutGiven(key, pair)})`;
  }

  private withoutGiven(key: string, pair: RatedPair): string {
    if (pair.isRegional) return `"${this.context.locale.sheets.evidence.regional}"`;
    if (!this.indicators) return '""';
    const fromIndicator = this.own.cell('fromIndicator', key);
    return `IF(ISNUMBER(${fromIndicator}),${fromIndicator},"")`;
  }
}

/** Strictly above the band is strong, strictly below it weak: a value on the edge is neutral. */
const comparison = (difference: string, band: string): string =>
  `IF(${difference}>${band},1,IF(${difference}<-${band},-1,0))`;

/** Her word by reference where the formulas know it, otherwise ours for it; null where the cell is blank. */
function givenWord(context: PlanContext, given: GivenRating): CellContent {
  if (given.rating === null) return null;
  return given.asIs ? herText({ text: '', place: given.place }) : context.locale.terms.ratings[given.rating];
}
