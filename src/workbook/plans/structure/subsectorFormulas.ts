import type { SectorTable, SubsectorRow } from '../../input';
import { formula, type CellContent, type CellsByColumn } from '../../sheetPlan';
import { KEY_COLUMN_ID } from '../columns';
import { figureColumnsOf } from '../input/figureColumns';
import { growthColumnsOf } from './growthFormulas';
import { herCount, herText } from '../input/herCell';
import type { PlanContext } from '../planContext';
import type { PlanReference } from '../planReference';
import { structureParts, type StructureParts } from './structureColumns';
import {
  concentrationClassOf,
  growthOf,
  quotientLimit,
  smallNumberMark,
  yearlyGrowthOf,
} from './structureTerms';

/** Writes the rows of the sheet Sub-sectors: figures from her own cells, the rest from those and the sheet Input. */
export class SubsectorFormulas {
  private readonly parts: StructureParts;

  constructor(
    private readonly context: PlanContext,
    private readonly sectors: SectorTable,
    private readonly input: PlanReference,
    private readonly own: PlanReference,
  ) {
    this.parts = structureParts(sectors);
  }

  row(row: SubsectorRow): CellsByColumn {
    const own = (id: string): string => this.own.cell(id, row.key);
    const [jobs, sectorJobs] = [own('jobs'), this.input.cell('jobs', row.sector)];
    const texts: Record<string, string> = {
      sector: this.input.cell('sector', row.sector),
      shareOfSector: `${jobs}/${sectorJobs}`,
      share: `${jobs}/${this.input.total('jobs')}`,
      small: smallNumberMark(this.context, jobs),
      ...this.growths(row.key),
      ...(this.parts.growth === 'counts' ? this.besideSector(row) : {}),
      ...(this.parts.reference ? this.againstReference(row.key) : {}),
    };
    return {
      ...Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, formula(`=${text}`)])),
      ...this.figures(row),
      ...this.readyGrowths(row),
      subsector: nameOf(row),
      [KEY_COLUMN_ID]: row.key,
    };
  }

  private figures(row: SubsectorRow): CellsByColumn {
    const { referenceKind, referenceDivisor } = this.sectors;
    return Object.fromEntries(
      figureColumnsOf(this.sectors).map((id): [string, CellContent] => {
        const figure = row[id];
        const divisor = id === 'reference' && referenceKind === 'shares' ? referenceDivisor : 1;
        return [id, figure === null ? formula('=NA()') : herCount(figure, divisor)];
      }),
    );
  }

  private growths(key: string): Record<string, string> {
    const own = (id: string): string => this.own.cell(id, key);
    const { years } = this.parts;
    const counted = growthColumnsOf(this.parts).filter(({ ready }) => ready === null);
    return {
      ...Object.fromEntries(counted.map(({ id, now, before }) => [id, growthOf(own(now), own(before))])),
      ...(years === null ? {} : { yearlyGrowth: yearlyGrowthOf(own('jobs'), own('earlierJobs'), years) }),
    };
  }

  /** Growth that she calculated, from her own cells. */
  private readyGrowths({ extras }: SubsectorRow): CellsByColumn {
    return Object.fromEntries(
      growthColumnsOf(this.parts).flatMap(({ id, ready }): [string, CellContent][] => {
        if (!ready) return [];
        const { divisor } = this.sectors.extras.find((extra) => extra.id === ready)!;
        const figure = extras[ready];
        return [[id, figure ? herCount(figure, divisor, true) : formula('=NA()')]];
      }),
    );
  }

  private besideSector({ key, sector }: SubsectorRow): Record<string, string> {
    const own = (id: string): string => this.own.cell(id, key);
    const [now, before] = [own('jobs'), own('earlierJobs')];
    const [sectorNow, sectorBefore] = ['jobs', 'earlierJobs'].map((id) => this.input.cell(id, sector));
    const [sectorGrowth, restGrowth] = [own('sectorGrowth'), own('restGrowth')];
    const { growsWithout, shrinksWithout } = this.context.locale.sheets.subsectors;
    const effect =
      `IF(AND(${sectorGrowth}<0,${restGrowth}>0),"${growsWithout}",` +
      `IF(AND(${sectorGrowth}>0,${restGrowth}<0),"${shrinksWithout}",""))`;
    return {
      sectorGrowth: growthOf(sectorNow!, sectorBefore!),
      // Parts that are larger than their whole leave no rest to speak of.
      restGrowth: `IF(OR(${sectorBefore}<=${before},${sectorNow}<${now}),NA(),(${sectorNow}-${now})/(${sectorBefore}-${before})-1)`,
      effect: `IF(AND(ISNUMBER(${sectorGrowth}),ISNUMBER(${restGrowth})),${effect},"")`,
    };
  }

  private againstReference(key: string): Record<string, string> {
    const own = (id: string): string => this.own.cell(id, key);
    const reference = this.parts.referenceJobs
      ? { jobs: own('reference'), share: `(${own('reference')}/${this.input.total('reference')})` }
      : null;
    const cells = {
      quotient: own('quotient'),
      share: own('share'),
      draws: this.sectors.hasEstablishments ? `MIN(${own('jobs')},${own('establishments')})` : own('jobs'),
      reference,
    };
    return {
      quotient: `${own('share')}/${reference?.share ?? own('reference')}`,
      quotientLow: quotientLimit(this.context, cells, '-'),
      quotientHigh: quotientLimit(this.context, cells, '+'),
      concentration: concentrationClassOf(this.context, own('quotient')),
    };
  }
}

/** A code says little without what stands beside it. */
function nameOf({ name, description }: SubsectorRow): CellContent {
  const code = herText(name);
  return description ? formula(`${code.formula}&" "&${herText(description).formula.slice(1)}`) : code;
}
