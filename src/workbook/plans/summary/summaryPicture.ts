import { formatMoment } from '../../../locale';
import { ELEMENTS, type Rating } from '../../../method';
import type { DrawingPlan } from '../../shapePlan';
import { SIGNS } from '../../signs';
import { formula, type RowPlan } from '../../sheetPlan';
import { ElementCounts } from '../ecosystem/elementCounts';
import type { PlanContext } from '../planContext';
import { RATING_NUMBER } from '../ecosystem/ratingFormula';
import { drawingOf, drawingRows } from './summaryDrawing';
import { SummaryLayers } from './summaryLayers';
import { FIVE, boxRows, cell, headingRow, pageRow, type PageCell } from './summaryLayout';
import type { ChosenSector, SummaryBasis, SummarySheets } from './summaryPlan';

const ACROSS = FIVE.length;

/** The part of the page with the drawing: its rows, and the shapes over them. */
export interface SummaryPicture {
  readonly rows: readonly RowPlan[];
  readonly drawing: DrawingPlan | null;
}

/** The drawing of goals, policy, ecosystem, clusters and sectors, and below it the elements as they are now. */
export function summaryPicture(
  context: PlanContext,
  basis: SummaryBasis,
  chosen: readonly ChosenSector[],
  sheets: SummarySheets,
  weakInMost: readonly string[],
): SummaryPicture {
  const { locale, date } = context;
  const texts = locale.sheets.summary;
  const drawing = drawingOf(new SummaryLayers(context, basis, chosen).all(weakInMost), texts);
  const moment = cell(texts.drawn(formatMoment(locale.language, date)), 'quiet', 'text');
  return {
    rows: [
      headingRow('picture', texts.picture),
      ...(drawing ? [pageRow('picture:moment', [moment]), ...drawingRows(drawing)] : []),
      ...elementRows(context, basis, sheets),
    ],
    drawing,
  };
}

/** The elements that were rated: whether each is strong or weak in most, and in how many; it follows the ratings. */
function elementRows(
  context: PlanContext,
  { policy }: SummaryBasis,
  { ecosystem }: SummarySheets,
): RowPlan[] {
  const { terms, sheets } = context.locale;
  const texts = sheets.summary;
  const rated = new Set(policy?.generic.elements.map(({ element }) => element));
  if (!ecosystem || !policy || rated.size === 0) return [];
  const counts = new ElementCounts(context, ecosystem, policy.generic);
  const boxes = ELEMENTS.filter((element) => rated.has(element)).map((element) => {
    const [strong, weak] = [counts.with('strong', element), counts.with('weak', element)];
    const all = counts.rated(element);
    const region = counts.region(element);
    const whole = (rating: Rating): string =>
      region === null ? 'FALSE' : `N(${region})=${RATING_NUMBER[rating]}`;
    const isWeak = `OR(${whole('weak')},${counts.isInMost(weak, all)})`;
    const isStrong = `OR(${whole('strong')},${counts.isInMost(strong, all)})`;
    const ofRegion =
      region === null
        ? ''
        : `&IF(ISNUMBER(${region}),"  ${texts.regionCount} "&${symbolFor(whole('weak'), whole('strong'))},"")`;
    const name = `=${symbolFor(isWeak, isStrong)}&" ${terms.elements[element]}"`;
    const count = `="${SIGNS.strong} "&${strong}&"  ${SIGNS.weak} "&${weak}&" ${texts.countsOf} "&${all}${ofRegion}`;
    return [cell(formula(name), 'bySign', 'longText'), cell(formula(count), 'box', 'longText')];
  });
  return inRows(boxes).flatMap((row, index) =>
    boxRows(`elements:${index}`, index === 0 ? [texts.ecosystemNow, texts.ecosystemLegend] : [], row),
  );
}

/** The sign of a rating, as a formula of the conditions for weak and strong. */
const symbolFor = (isWeak: string, isStrong: string): string =>
  `IF(${isWeak},"${SIGNS.weak}",IF(${isStrong},"${SIGNS.strong}","${SIGNS.neutral}"))`;

/** As many to a row as the page is wide. */
const inRows = (boxes: readonly (readonly PageCell[])[]): (readonly PageCell[])[][] =>
  Array.from({ length: Math.ceil(boxes.length / ACROSS) }, (_, row) =>
    boxes.slice(row * ACROSS, (row + 1) * ACROSS),
  );
