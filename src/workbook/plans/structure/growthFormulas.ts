import type { GrowthFigure, SectorTable } from '../../input';
import type { PlanReference } from '../planReference';
import type { StructureParts } from './structureColumns';
import { growthOf } from './structureTerms';

/** A column of growth: the counts it comes from, or her own column. */
interface GrowthColumn {
  readonly id: string;
  readonly now: string;
  readonly before: string;
  readonly ready: GrowthFigure | null;
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
    },
    { given: regionGrowth, id: 'regionGrowth', now: 'region', before: 'earlierRegion', ready: null },
    {
      given: referenceGrowth,
      id: 'referenceGrowth',
      now: 'reference',
      before: 'earlierReference',
      ready: null,
    },
    {
      given: establishmentsGrowth !== null,
      id: 'establishmentsGrowth',
      now: 'establishments',
      before: 'earlierEstablishments',
      ready: establishmentsGrowth === 'ready' ? 'establishmentsGrowth' : null,
    },
  ];
  return columns.filter(({ given }) => given);
}

/** Writes the formulas of the columns of growth on the sheet Structure, from its own cells where the counts stand there. */
export class GrowthFormulas {
  private readonly columns: readonly GrowthColumn[];

  constructor(
    parts: StructureParts,
    /** The counts that stand on the sheet itself; the others are looked up on the sheet Input. */
    private readonly shown: readonly string[],
    private readonly from: PlanReference,
    private readonly own: PlanReference,
  ) {
    this.columns = growthColumnsOf(parts);
  }

  /** By column, without the equals sign. */
  row(key: string): Readonly<Record<string, string>> {
    const cell = (id: string): string => this.placeOf(id).cell(id, key);
    return Object.fromEntries(
      this.columns.map(({ id, now, before, ready }) => [
        id,
        ready ? this.from.cell(ready, key) : growthOf(cell(now), cell(before)),
      ]),
    );
  }

  /** The same as worksheet functions; there is none for growth that she calculated. */
  functions(key: string): Readonly<Record<string, string>> {
    const cell = (id: string): string => this.placeOf(id).cell(id, key);
    return Object.fromEntries(
      this.columns
        .filter(({ ready }) => ready === null)
        .map(({ id, now, before }) => [id, `=REGIO.GROWTH_RATE(${cell(before)},${cell(now)})`]),
    );
  }

  /** Of all sectors together; of growth that she calculated only where her total row has it. */
  totals(hers: SectorTable['total']): Readonly<Record<string, string>> {
    const total = (id: string): string => this.placeOf(id).total(id);
    return Object.fromEntries(
      this.columns.flatMap(({ id, now, before, ready }): [string, string][] => {
        if (!ready) return [[id, growthOf(total(now), total(before))]];
        return (hers?.extras[ready]?.value ?? null) === null ? [] : [[id, this.from.total(ready)]];
      }),
    );
  }

  private placeOf(id: string): PlanReference {
    return this.shown.includes(id) ? this.own : this.from;
  }
}
