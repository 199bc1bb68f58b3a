import { SECTOR_FIGURES, type SectorFigure, type SectorTable } from '../../input';
import type { ColumnPlan } from '../../sheetPlan';
import { column } from '../columns';
import type { PlanContext } from '../planContext';

/** The figures of a sector row that other sheets calculate with, by the id of their column. */
export type FigureColumn = SectorFigure;

/** The figure columns a table of sectors has. */
export function figureColumnsOf(sectors: SectorTable): readonly FigureColumn[] {
  const present: Readonly<Record<FigureColumn, boolean>> = {
    jobs: true,
    earlierJobs: sectors.hasEarlierJobs,
    establishments: sectors.hasEstablishments,
    earlierEstablishments: sectors.hasEarlierEstablishments,
    region: sectors.hasRegion,
    earlierRegion: sectors.hasEarlierRegion,
    reference: sectors.referenceKind !== 'none',
    earlierReference: sectors.hasEarlierReference,
  };
  return SECTOR_FIGURES.filter((id) => present[id]);
}

/** The headers of the figure columns, each with the level of its figures. */
export function figureColumnPlans(context: PlanContext, sectors: SectorTable): readonly ColumnPlan[] {
  const texts = context.locale.sheets.input;
  const shares = sectors.referenceKind === 'shares';
  const plans: Readonly<Record<FigureColumn, ColumnPlan>> = {
    jobs: column('jobs', texts.jobs(sectors.year), 'count', 16),
    earlierJobs: column('earlierJobs', texts.earlierJobs(sectors.earlierYear), 'count', 16),
    establishments: column('establishments', texts.establishments, 'count', 16),
    earlierEstablishments: column(
      'earlierEstablishments',
      texts.earlierEstablishments(sectors.earlierEstablishmentsYear),
      'count',
      16,
    ),
    region: column('region', texts.region(sectors.regionLabel), 'count', 16),
    earlierRegion: column('earlierRegion', texts.earlierRegion(sectors.earlierRegionLabel), 'count', 16),
    reference: shares
      ? column('reference', texts.referenceShares(sectors.referenceLabel), 'percentage', 22)
      : column('reference', texts.referenceJobs(sectors.referenceLabel), 'count', 22),
    earlierReference: column(
      'earlierReference',
      texts.earlierReference(sectors.earlierReferenceLabel),
      'count',
      22,
    ),
  };
  return figureColumnsOf(sectors).map((id) => plans[id]);
}
