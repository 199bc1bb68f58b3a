import { pairKey } from '../../analysis/analyseEcosystem';
import { REGION_KEY, type RegionRating } from '../../analysis/regionRatings';
import { formula, type CellsByColumn } from '../../sheetPlan';
import { KEY_COLUMN_ID, OWN_RATING_COLUMN_ID } from '../columns';
import { isIntervalFormula, measurementReference } from './measurementPlan';
import { parameterCells } from '../parameterCells';
import type { PlanContext } from '../planContext';
import type { PlanReference } from '../planReference';
import { ratingOfWord } from './ratingFormula';

/**
 * The cells of a row of the sheet Evidence that is about the region as a whole: its value against that of the
 * reference area, from the sheet Measurement.
 */
export function regionEvidenceCells(
  context: PlanContext,
  { element, hasReference }: RegionRating,
  own: PlanReference,
): CellsByColumn {
  const { terms, sheets } = context.locale;
  const texts = sheets.evidence;
  const key = pairKey(REGION_KEY, element);
  const measurement = measurementReference(context);
  const isInterval = isIntervalFormula(context, element);
  const [value, reference] = [own.cell('indicator', key), own.cell('mean', key)];
  const known = `AND(ISNUMBER(${value}),ISNUMBER(${reference}))`;
  const rounding = `1E-12*MAX(ABS(${value}),ABS(${reference}))`;
  const band = `IF(${isInterval},0,${parameterCells(context)('ratioBand')}/100*ABS(${reference}))`;
  const difference = `${value}-${reference}`;
  const rated = `IF(${difference}>${band}+${rounding},1,IF(${difference}<-${band}-${rounding},-1,0))`;
  const comparable = `OR(${isInterval},${reference}<>0)`;
  const hers = ratingOfWord(own.cell(OWN_RATING_COLUMN_ID, key));
  return {
    subject: texts.region,
    kind: texts.regionKind,
    element: terms.elements[element],
    indicator: formula(`=${measurement.cell('regional', element)}`),
    ...(hasReference
      ? {
          mean: formula(`=${measurement.cell('reference', element)}`),
          index: formula(`=IF(${known},IF(${isInterval},"",IF(${reference}>0,${value}/${reference},"")),"")`),
          fromIndicator: formula(`=IF(${known},IF(${comparable},${rated},""),"")`),
        }
      : {}),
    remark: hasReference ? texts.againstReference : texts.noReference,
    applied: formula(
      `=IF(ISNUMBER(${hers}),${hers},${hasReference ? own.cell('fromIndicator', key) : '""'})`,
    ),
    [KEY_COLUMN_ID]: key,
  };
}
