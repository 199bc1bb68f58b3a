import type { ExtraFigure, SectorTable } from '../../input';
import { thousandsOf } from '../../recognise/headers/extraFigures';

/** What the export share of a sector is taken from: her own shares, exports in turnover, or exporting establishments. */
export type ExportBasis = 'share' | 'turnover' | 'establishments';

/** How value added per year of work, or per job, comes about. */
export interface ValueAddedBasis {
  /** Her own ratio, or an amount that is still to be divided. */
  readonly isReady: boolean;
  readonly per: 'fte' | 'job';
  /** What one of the amounts comes to in thousands of euros; null where her header does not say. */
  readonly thousands: number | null;
  readonly header: string;
}

export interface Earnings {
  readonly hasOwnBasicJobs: boolean;
  readonly exports: ExportBasis | null;
  readonly valueAdded: ValueAddedBasis | null;
}

/** What her table tells of what sectors earn and for whom; what lacks the column to divide by is left out. */
export function earningsOf(sectors: SectorTable): Earnings {
  const header = (id: ExtraFigure): string | undefined =>
    sectors.extras.find((extra) => extra.id === id)?.header;
  const has = (id: ExtraFigure): boolean => header(id) !== undefined;
  return {
    hasOwnBasicJobs: has('basicJobs'),
    exports: has('exportShare')
      ? 'share'
      : has('exports') && has('turnover')
        ? 'turnover'
        : has('exporters') && sectors.hasEstablishments
          ? 'establishments'
          : null,
    valueAdded: valueAddedBasis(sectors, header('valueAddedPerJob'), header('valueAdded')),
  };
}

function valueAddedBasis(
  { jobsAreFte, extras }: SectorTable,
  ratio: string | undefined,
  amount: string | undefined,
): ValueAddedBasis | null {
  if (ratio !== undefined) {
    return { isReady: true, per: 'job', thousands: null, header: ratio };
  }
  if (amount === undefined) return null;
  const per = jobsAreFte || extras.some(({ id }) => id === 'fte') ? 'fte' : 'job';
  return { isReady: false, per, thousands: thousandsOf(amount), header: amount };
}
