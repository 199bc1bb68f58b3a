import type { GrowthFigure, SectorTable } from '../../input';
import type { PlanReference } from '../planReference';
import type { StructureParts } from './structureColumns';
import { growthOf, yearlyGrowthOf } from './structureTerms';

/** A column of growth: the counts it comes from, or her own column. */
interface GrowthColumn {
  readonly id: string;
  readonly now: string;
  readonly before: string;
  readonly ready: GrowthFigure | null;
  /** The column of the same per year; null for a count of which there is none. */
  readonly yearly: string | null;
}

/** The growth of an area or a count that a table allows, in the order of its columns. */
export function growthColumnsOf(parts: StructureParts): readonly GrowthColumn[] {
  const { growth, regionGrowth, referenceGrowth, establishmentsGrowth } = parts;
  const columns: readonly (GrowthColumn & { readonly given: boolean })[] = [
    {
      given: growth !== null,
      id: 'growth',
      now: 'jobs',
      before: 'earlierJobs',
      ready: growth === 'ready' ? 'jobsGrowth' : null,
      yearly: 'yearlyGrowth',
    },
    {
      given: regionGrowth,
      id: 'regionGrowth',
      now: 'region',
      before: 'earlierRegion',
      ready: null,
      yearly: 'regionYearlyGrowth',
    },
    {
      given: referenceGrowth,
      id: 'referenceGrowth',
      now: 'reference',
      before: 'earlierReference',
      ready: null,
      yearly: 'referenceYearlyGrowth',
    },
    {
      given: establishmentsGrowth !== null,
      id: 'establishmentsGrowth',
      now: 'establishments',
      before: 'earlierEstablishments',
      ready: establishmentsGrowth === 'ready' ? 'establishmentsGrowth' : null,
      yearly: null,
    },
  ];
  return columns.filter(({ given }) => given);
}

/** Writes the formulas of the columns of growth on the sheet Structure, from its own cells where the counts stand there. */
export class GrowthFormulas {
  private readonly columns: readonly GrowthColumn[];
  /** Over which the growth per year is taken; null where that is not known. */
  private readonly years: number | null;

  constructor(
    parts: StructureParts,
    /** The counts that stand on the sheet itself; the others are looked up on the sheet Input. */
    private readonly shown: readonly string[],
    private readonly from: PlanReference,
    private readonly own: PlanReference,
  ) {
    this.columns = growthColumnsOf(parts);
    this.years = parts.years;
  }

  /** By column, without the equals sign. */
  row(key: string): Readonly<Record<string, string>> {
    const cell = (id: string): string => this.placeOf(id).cell(id, key);
    return Object.fromEntries(
      this.columns.flatMap(({ id, now, before, ready, yearly }) => [
        [id, ready ? this.from.cell(ready, key) : growthOf(cell(now), cell(before))],
        ...this.perYear(yearly, (years) => yearlyGrowthOf(cell(now), cell(before), years)),
      ]),
    );
  }

  /** The same as worksheet functions; there is none for growth that she calculated. */
  functions(key: string): Readonly<Record<string, string>> {
    const cell = (id: string): string => this.placeOf(id).cell(id, key);
    return Object.fromEntries(
      this.columns
        .filter(({ ready }) => ready === null)
        .flatMap(({ id, now, before, yearly }) => [
          [id, `=REGIO.GROWTH_RATE(${cell(before)},${cell(now)})`],
          ...this.perYear(yearly, (years) => `=REGIO.CAGR(${cell(before)},${cell(now)},${years})`),
        ]),
    );
  }

  /** Of all sectors together; of growth that she calculated only where her total row has it. */
  totals(hers: SectorTable['total']): Readonly<Record<string, string>> {
    const total = (id: string): string => this.placeOf(id).total(id);
    return Object.fromEntries(
      this.columns.flatMap(({ id, now, before, ready, yearly }): [string, string][] => {
        if (!ready) {
          return [
            [id, growthOf(total(now), total(before))],
            ...this.perYear(yearly, (years) => yearlyGrowthOf(total(now), total(before), years)),
          ];
        }
        return (hers?.extras[ready]?.value ?? null) === null ? [] : [[id, this.from.total(ready)]];
      }),
    );
  }

  private perYear(id: string | null, text: (years: number) => string): [string, string][] {
    return id === null || this.years === null ? [] : [[id, text(this.years)]];
  }

  private placeOf(id: string): PlanReference {
    return this.shown.includes(id) ? this.own : this.from;
  }
}
