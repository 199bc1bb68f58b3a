import type { Element, Rating } from '../../../method';
import type { GenericAnalysis } from '../../analysis/analyseGeneric';
import { REGION_KEY } from '../../analysis/regionRatings';
import type { CellsByColumn, SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID } from '../columns';
import { allButText, placeOfText } from '../exactText';
import { parameterCells } from '../parameterCells';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { RATING_NUMBER } from './ratingFormula';

/** Counts on the sheet Ecosystem over the ecosystems, by the keys of its rows, so that it can be sorted. */
export class ElementCounts {
  private readonly sheet: PlanReference;
  private readonly ofRegion: CellsByColumn;
  private readonly parameter: ReturnType<typeof parameterCells>;
  /** A profile is no ecosystem of its own, and the region as a whole is not one of them. */
  private readonly onlyEcosystems: string;
  /** Keys that no criterion can leave out. */
  private readonly toSubtract: readonly string[];

  constructor(
    context: PlanContext,
    ecosystemSheet: SheetPlan,
    { ratedProfiles }: Pick<GenericAnalysis, 'ratedProfiles'>,
  ) {
    this.sheet = new PlanReference(ecosystemSheet, context.sheetNames.ecosystem);
    this.parameter = parameterCells(context);
    this.ofRegion = ecosystemSheet.rows.find(({ key }) => key === REGION_KEY)?.cells ?? {};
    const keys = this.sheet.all(KEY_COLUMN_ID);
    const others = [...ratedProfiles, ...(this.sheet.has(KEY_COLUMN_ID, REGION_KEY) ? [REGION_KEY] : [])];
    const conditions = others.map((key) => ({ key, condition: allButText(keys, key) }));
    this.onlyEcosystems = conditions
      .flatMap(({ condition }) => condition ?? [])
      .map((one) => `,${one}`)
      .join('');
    this.toSubtract = conditions.filter(({ condition }) => condition === null).map(({ key }) => key);
  }

  with(rating: Rating, element: Element): string {
    return this.count(element, String(RATING_NUMBER[rating]));
  }

  rated(element: Element): string {
    return this.count(element, '">=-1"');
  }

  /** Those with a rating on one element at least. */
  ecosystems(): string {
    return this.count('rated', '">0"');
  }

  /** The condition that enough were rated to speak of most. */
  isEnough(rated: string): string {
    return `${rated}>=${this.parameter('genericFewest')}`;
  }

  /** The condition that so many of those rated are most of them; the same rule as `isInMost`. */
  isInMost(count: string, rated: string): string {
    return `AND(${count}>0,${this.isEnough(rated)},${count}>=${this.parameter('genericShare')}*${rated})`;
  }

  /** The rating of the region as a whole; null where the element was not measured for it. */
  region(element: Element): string | null {
    return this.ofRegion[element] !== undefined ? this.sheet.cell(element, REGION_KEY) : null;
  }

  private count(column: string, criterion: string): string {
    const cells = this.sheet.all(column);
    const counted = `COUNTIFS(${cells},${criterion}${this.onlyEcosystems})`;
    if (this.toSubtract.length === 0) return counted;
    const others = this.toSubtract.map((key) => {
      const place = placeOfText(key, this.sheet.all(KEY_COLUMN_ID));
      return `-IFERROR(COUNTIF(INDEX(${cells},${place}),${criterion}),0)`;
    });
    return `(${counted}${others.join('')})`;
  }
}
