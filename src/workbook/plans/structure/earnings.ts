import {
  OTHER_AREAS,
  elsewhereOf,
  figureElsewhere,
  type EarningsFigure,
  type ExtraFigure,
  type OtherArea,
  type SectorTable,
} from '../../input';
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

/** The same two figures of another area, as far as they can stand beside those of the own area. */
export interface EarningsElsewhere {
  readonly area: OtherArea;
  readonly exports: Exclude<ExportBasis, 'establishments'> | null;
  readonly valueAdded: ValueAddedBasis | null;
}

export interface Earnings {
  readonly hasOwnBasicJobs: boolean;
  readonly exports: ExportBasis | null;
  readonly valueAdded: ValueAddedBasis | null;
  readonly elsewhere: readonly EarningsElsewhere[];
  /** Headers of columns of another area that nothing could be made of beside the own area. */
  readonly unusedElsewhere: readonly string[];
}

/** What her table tells of what sectors earn and for whom; what lacks the column to divide by is left out. */
export function earningsOf(sectors: SectorTable): Earnings {
  const header = (id: ExtraFigure): string | undefined =>
    sectors.extras.find((extra) => extra.id === id)?.header;
  const has = (id: ExtraFigure): boolean => header(id) !== undefined;
  const exports = has('exportShare')
    ? 'share'
    : has('exports') && has('turnover')
      ? 'turnover'
      : has('exporters') && sectors.hasEstablishments
        ? 'establishments'
        : null;
  const valueAdded = valueAddedBasis(sectors, header('valueAddedPerJob'), header('valueAdded'));
  const elsewhere = OTHER_AREAS.map((area): EarningsElsewhere => {
    const of = (id: EarningsFigure): string | undefined => header(figureElsewhere(area, id));
    return {
      area,
      exports: exports && exportsElsewhere(exports, of),
      valueAdded: beside(sectors, valueAdded, area, of),
    };
  });
  return {
    hasOwnBasicJobs: has('basicJobs'),
    exports,
    valueAdded,
    elsewhere,
    unusedElsewhere: unused(sectors, elsewhere),
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

type HeaderElsewhere = (id: EarningsFigure) => string | undefined;

/** A share of turnover is one however it was come by; a share of establishments is something else. */
function exportsElsewhere(own: ExportBasis, of: HeaderElsewhere): EarningsElsewhere['exports'] {
  if (own === 'establishments') return null;
  if (of('exportShare') !== undefined) return 'share';
  return of('exports') !== undefined && of('turnover') !== undefined ? 'turnover' : null;
}

/** Value added of another area, divided by what that of the own area is divided by. */
function beside(
  sectors: SectorTable,
  own: ValueAddedBasis | null,
  area: OtherArea,
  of: HeaderElsewhere,
): ValueAddedBasis | null {
  if (own === null) return null;
  const [ratio, amount] = [of('valueAddedPerJob'), of('valueAdded')];
  if (own.isReady) return ratio === undefined ? null : { ...own, header: ratio };
  if (amount === undefined) return null;
  const hasWork =
    own.per === 'fte' && !sectors.jobsAreFte ? of('fte') !== undefined : hasJobsOf(sectors, area);
  const thousands = thousandsOf(amount);
  return hasWork && (thousands === null) === (own.thousands === null)
    ? { ...own, thousands, header: amount }
    : null;
}

const hasJobsOf = ({ hasRegion, referenceKind }: SectorTable, area: OtherArea): boolean =>
  area === 'region' ? hasRegion : referenceKind === 'jobs';

const PARTS: Readonly<Record<EarningsFigure, 'exports' | 'valueAdded'>> = {
  exports: 'exports',
  turnover: 'exports',
  exportShare: 'exports',
  fte: 'valueAdded',
  valueAdded: 'valueAdded',
  valueAddedPerJob: 'valueAdded',
};

function unused({ extras }: SectorTable, elsewhere: readonly EarningsElsewhere[]): readonly string[] {
  return extras.flatMap(({ id, header }) => {
    const there = elsewhereOf(id);
    if (!there) return [];
    const basis = elsewhere.find(({ area }) => area === there.area)!;
    return basis[PARTS[there.figure]] === null ? [header] : [];
  });
}
