import type { GrowthFigure, SectorTable } from '../../input';
import type { ColumnPlan } from '../../sheetPlan';
import { analystColumn, column, keyColumn } from '../columns';
import { earningsOf, type Earnings } from './earnings';
import { exportShareBeside, valueAddedBeside } from './earningsFormulas';
import { figureColumnPlans, figureColumnsOf, type FigureColumn } from '../input/figureColumns';
import type { PlanContext } from '../planContext';

/** Wide enough for seven digits, or for a word of the header; quotients have the longest word. */
const FIGURE_WIDTH = 12;
const QUOTIENT_WIDTH = 15;
/** A percentage with one decimal, or a quotient with two, and what heads it in three lines. */
const RATIO_WIDTH = 11;

export type GrowthBasis = 'counts' | 'ready';

/** What a table of sectors allows to be calculated. */
export interface StructureParts {
  /** Of the jobs: from the counts of two moments, or her own. */
  readonly growth: GrowthBasis | null;
  /** Growth of all jobs together; without it her own growth is of the sectors only. */
  readonly totalGrowth: boolean;
  readonly establishmentsGrowth: GrowthBasis | null;
  readonly regionGrowth: boolean;
  readonly referenceGrowth: boolean;
  /** In years; null where the headers do not tell both years. */
  readonly years: number | null;
  /** Some jobs are in the total and in no sector. */
  readonly undivided: boolean;
  readonly reference: boolean;
  readonly referenceJobs: boolean;
  readonly region: boolean;
  readonly shiftShare: boolean;
  /** Estimated against the reference area, or counted in her own table. */
  readonly basicJobs: boolean;
  readonly earnings: Earnings;
}

export function structureParts(sectors: SectorTable): StructureParts {
  const { year, earlierYear, hasEarlierJobs, referenceKind } = sectors;
  const earnings = earningsOf(sectors);
  const readyGrowth = (id: GrowthFigure): GrowthBasis | null =>
    sectors.extras.some((extra) => extra.id === id) ? 'ready' : null;
  const years = year !== null && earlierYear !== null && year > earlierYear ? year - earlierYear : null;
  return {
    growth: hasEarlierJobs ? 'counts' : readyGrowth('jobsGrowth'),
    totalGrowth: hasEarlierJobs || (sectors.total?.extras.jobsGrowth?.value ?? null) !== null,
    establishmentsGrowth: sectors.hasEarlierEstablishments ? 'counts' : readyGrowth('establishmentsGrowth'),
    regionGrowth: sectors.hasEarlierRegion,
    referenceGrowth: sectors.hasEarlierReference,
    years: hasEarlierJobs ? years : null,
    undivided: sectors.undivided !== null,
    reference: referenceKind !== 'none',
    referenceJobs: referenceKind === 'jobs',
    region: sectors.hasRegion,
    shiftShare: sectors.hasEarlierReference,
    basicJobs: referenceKind !== 'none' || earnings.hasOwnBasicJobs,
    earnings,
  };
}

const ONLY_ON_INPUT: ReadonlySet<FigureColumn> = new Set([
  'earlierEstablishments',
  'earlierRegion',
  'earlierReference',
]);

/** The counts that stand on the sheet itself: those of today side by side, and the own jobs before. */
export function structureFigures(sectors: SectorTable): readonly FigureColumn[] {
  return figureColumnsOf(sectors).filter(
    (id) => !ONLY_ON_INPUT.has(id) && !(id === 'reference' && sectors.referenceKind === 'shares'),
  );
}

/** The header of the growth of establishments: its years, or her own words for what she calculated. */
export function establishmentsGrowthHeader({ locale }: PlanContext, sectors: SectorTable): string {
  const { establishmentsYear, earlierEstablishmentsYear, hasEarlierEstablishments, extras } = sectors;
  const ready = extras.find(({ id }) => id === 'establishmentsGrowth');
  return ready && !hasEarlierEstablishments
    ? ready.header
    : locale.sheets.structure.establishmentsGrowth(earlierEstablishmentsYear, establishmentsYear);
}

/** The columns of the sheet Structure, for as far as the table of sectors allows them. */
export function structureColumns(context: PlanContext, sectors: SectorTable): readonly ColumnPlan[] {
  const { locale } = context;
  const texts = locale.sheets.structure;
  const parts = structureParts(sectors);
  const figures = structureFigures(sectors) as readonly string[];
  const when = (given: boolean, ...columns: readonly ColumnPlan[]): readonly ColumnPlan[] =>
    given ? columns : [];
  const figure = (id: string, header: string, look: ColumnPlan['look']): ColumnPlan =>
    column(id, header, look, look === 'count' ? FIGURE_WIDTH : RATIO_WIDTH);
  return [
    column('sector', locale.sheets.input.sector, 'text', 30),
    ...figureColumnPlans(context, sectors)
      .filter(({ id }) => figures.includes(id))
      .map((plan) => ({ ...plan, width: FIGURE_WIDTH })),
    figure('share', texts.share, 'percentage'),
    ...when(parts.region, figure('regionShare', texts.regionShare, 'percentage')),
    ...when(parts.reference, figure('referenceShare', texts.referenceShare, 'percentage')),
    ...when(
      parts.growth !== null,
      figure('growth', texts.growth(sectors.earlierYear, sectors.year), 'percentage'),
    ),
    ...when(parts.years !== null, figure('yearlyGrowth', texts.yearlyGrowth, 'percentage')),
    ...(['region', 'reference'] as const).flatMap((area) => {
      const [id, growth] = [`${area}Growth`, texts[`${area}Growth`]] as const;
      const yearly = figure(`${area}YearlyGrowth`, texts.elsewhere[area](texts.yearlyGrowth), 'percentage');
      return when(
        parts[`${area}Growth`],
        figure(id, growth, 'percentage'),
        ...when(parts.years !== null, yearly),
      );
    }),
    ...when(
      parts.establishmentsGrowth !== null,
      column(
        'establishmentsGrowth',
        establishmentsGrowthHeader(context, sectors),
        'percentage',
        QUOTIENT_WIDTH,
      ),
    ),
    ...when(
      parts.reference,
      column('quotient', texts.quotient, 'quotient', QUOTIENT_WIDTH),
      figure('quotientLow', texts.quotientLow, 'quotient'),
      figure('quotientHigh', texts.quotientHigh, 'quotient'),
    ),
    ...when(parts.reference && parts.region, figure('regionQuotient', texts.regionQuotient, 'quotient')),
    ...when(parts.reference, column('concentration', texts.concentration, 'text', 16)),
    column('size', texts.size, 'text', 13),
    column('small', texts.small, 'text', 15),
    ...when(
      parts.basicJobs,
      figure('basicJobs', texts.basicJobs, 'count'),
      figure('nonBasicJobs', texts.nonBasicJobs, 'count'),
    ),
    ...earningsColumns(context, parts.earnings),
    ...when(
      parts.shiftShare,
      figure('national', texts.national, 'count'),
      figure('mix', texts.mix, 'count'),
      figure('regional', texts.regional, 'count'),
    ),
    column('rankJobs', texts.rankJobs, 'key', 4),
    ...when(parts.growth !== null, column('rankGrowth', texts.rankGrowth, 'key', 4)),
    ...when(parts.reference, column('rankQuotient', texts.rankQuotient, 'key', 4)),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note, 'longText', 18),
  ];
}

/** Each figure of the own area with those of other areas beside it. */
function earningsColumns(
  { locale }: PlanContext,
  { exports, valueAdded, elsewhere }: Earnings,
): readonly ColumnPlan[] {
  const texts = locale.sheets.structure;
  const share = (id: string, header: string): ColumnPlan => column(id, header, 'percentage', FIGURE_WIDTH);
  const value = (id: string, header: string): ColumnPlan => column(id, header, 'decimal', QUOTIENT_WIDTH);
  return [
    ...(exports ? [share('exportShare', texts.exportShare[exports])] : []),
    ...elsewhere.flatMap(({ area, exports: there }) =>
      there ? [share(exportShareBeside(area), texts.elsewhere[area](texts.exportShare[there]))] : [],
    ),
    ...(valueAdded ? [value('valueAdded', texts.valueAdded(valueAdded))] : []),
    ...elsewhere.flatMap(({ area, valueAdded: there }) =>
      there
        ? [
            value(
              valueAddedBeside(area),
              // Her own header says of which area it is.
              there.isReady ? there.header : texts.elsewhere[area](texts.valueAdded(there)),
            ),
          ]
        : [],
    ),
  ];
}
