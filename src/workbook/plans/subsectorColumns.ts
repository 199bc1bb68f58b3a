import type { SectorTable } from '../input';
import type { ColumnPlan } from '../sheetPlan';
import { analystColumn, column, keyColumn } from './columns';
import { figureColumnPlans, type FigureColumn } from './figureColumns';
import type { PlanContext } from './planContext';
import { structureParts } from './structureColumns';

const SHOWN = ['jobs', 'earlierJobs', 'establishments', 'reference'] as const;

type SubsectorFigure = (typeof SHOWN)[number];

/** The figures of a sub-sector that the table of sectors has. */
export function subsectorFigures(sectors: SectorTable): readonly SubsectorFigure[] {
  const present: Readonly<Record<SubsectorFigure, boolean>> = {
    jobs: true,
    earlierJobs: sectors.hasEarlierJobs,
    establishments: sectors.hasEstablishments,
    reference: sectors.referenceKind !== 'none',
  };
  return SHOWN.filter((id) => present[id]);
}

/** The columns of the sheet Sub-sectors, for as far as the table of sectors allows them. */
export function subsectorColumns(context: PlanContext, sectors: SectorTable): readonly ColumnPlan[] {
  const { locale } = context;
  const { structure, subsectors: texts, input } = locale.sheets;
  const parts = structureParts(sectors);
  const figures: readonly FigureColumn[] = subsectorFigures(sectors);
  const when = (given: boolean, ...columns: readonly ColumnPlan[]): readonly ColumnPlan[] =>
    given ? columns : [];
  return [
    column('sector', input.sector, 'text', 26),
    column('subsector', texts.subsector, 'text', 26),
    ...figureColumnPlans(context, sectors)
      .filter(({ id }) => (figures as readonly string[]).includes(id))
      .map((plan) => ({ ...plan, width: 12 })),
    column('shareOfSector', texts.shareOfSector, 'percentage', 11),
    column('share', structure.share, 'percentage', 11),
    ...when(
      parts.growth,
      column('growth', structure.growth(sectors.earlierYear, sectors.year), 'percentage', 11),
    ),
    ...when(parts.years !== null, column('yearlyGrowth', structure.yearlyGrowth, 'percentage', 11)),
    ...when(
      parts.growth,
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
