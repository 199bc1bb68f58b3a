import type { SectorTable } from '../../input';
import type { ColumnPlan } from '../../sheetPlan';
import { analystColumn, column, keyColumn } from '../columns';
import { figureColumnPlans } from '../input/figureColumns';
import type { PlanContext } from '../planContext';
import { establishmentsGrowthHeader, structureParts } from './structureColumns';

/** The columns of the sheet Sub-sectors, for as far as the table of sectors allows them. */
export function subsectorColumns(context: PlanContext, sectors: SectorTable): readonly ColumnPlan[] {
  const { locale } = context;
  const { structure, subsectors: texts, input } = locale.sheets;
  const parts = structureParts(sectors);
  const when = (given: boolean, ...columns: readonly ColumnPlan[]): readonly ColumnPlan[] =>
    given ? columns : [];
  return [
    column('sector', input.sector, 'text', 26),
    column('subsector', texts.subsector, 'text', 26),
    ...figureColumnPlans(context, sectors).map((plan) => ({ ...plan, width: 12 })),
    column('shareOfSector', texts.shareOfSector, 'percentage', 11),
    column('share', structure.share, 'percentage', 11),
    ...when(
      parts.growth !== null,
      column('growth', structure.growth(sectors.earlierYear, sectors.year), 'percentage', 11),
    ),
    ...when(parts.years !== null, column('yearlyGrowth', structure.yearlyGrowth, 'percentage', 11)),
    ...when(parts.regionGrowth, column('regionGrowth', structure.regionGrowth, 'percentage', 11)),
    ...when(parts.referenceGrowth, column('referenceGrowth', structure.referenceGrowth, 'percentage', 11)),
    ...when(
      parts.establishmentsGrowth !== null,
      column('establishmentsGrowth', establishmentsGrowthHeader(context, sectors), 'percentage', 15),
    ),
    ...when(
      parts.growth === 'counts',
      column('sectorGrowth', texts.sectorGrowth, 'percentage', 11),
      column('restGrowth', texts.restGrowth, 'percentage', 14),
      column('effect', texts.effect, 'longText', 30),
    ),
    ...when(
      parts.reference,
      column('quotient', structure.quotient, 'quotient', 16),
      column('quotientLow', structure.quotientLow, 'quotient', 11),
      column('quotientHigh', structure.quotientHigh, 'quotient', 11),
      column('concentration', structure.concentration, 'text', 16),
    ),
    column('small', structure.small, 'text', 16),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note, 'longText', 22),
  ];
}
