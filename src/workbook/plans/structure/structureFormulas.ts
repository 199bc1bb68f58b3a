import type { SectorTable } from '../../input';
import { formula, type CellContent, type CellsByColumn } from '../../sheetPlan';
import { KEY_COLUMN_ID } from '../columns';
import { earningsFormulas, totalEarnings } from './earningsFormulas';
import type { FigureColumn } from '../input/figureColumns';
import { GrowthFormulas } from './growthFormulas';
import { parameterCells } from '../parameterCells';
import type { PlanContext } from '../planContext';
import type { PlanReference } from '../planReference';
import { classFormula, concentrationClassOf, quotientLimit, smallNumberMark } from './structureTerms';
import { structureFigures, structureParts, type StructureParts } from './structureColumns';

/** Writes the formulas of the sheet Structure; `from` addresses the sheet Input, `own` the sheet itself. */
export class StructureFormulas {
  private readonly parameter: ReturnType<typeof parameterCells>;
  private readonly figures: readonly FigureColumn[];
  private readonly parts: StructureParts;
  private readonly growth: GrowthFormulas;

  constructor(
    private readonly context: PlanContext,
    private readonly sectors: SectorTable,
    private readonly from: PlanReference,
    private readonly own: PlanReference,
  ) {
    this.parameter = parameterCells(context);
    this.figures = structureFigures(sectors);
    this.parts = structureParts(sectors);
    this.growth = new GrowthFormulas(this.parts, this.figures, from, own);
  }

  row(key: string): CellsByColumn {
    const own = (id: string): string => this.own.cell(id, key);
    const [jobs, share] = [own('jobs'), own('share')];
    const { growth, reference, region, shiftShare } = this.parts;
    const texts: Record<string, string> = {
      sector: this.from.cell('sector', key),
      share: `${jobs}/${this.own.total('jobs')}`,
      size: this.sizeClass(share),
      small: smallNumberMark(this.context, jobs),
      // Jobs are whole numbers, a share or a quotient is not: each is moved too little to be seen.
      rankJobs: rank(jobs, '0.000001'),
    };
    for (const id of this.figures) texts[id] = this.from.cell(id, key);
    if (region) texts.regionShare = `${own('region')}/${this.own.total('region')}`;
    Object.assign(texts, this.growth.row(key));
    if (growth) texts.rankGrowth = rank(own('growth'), '0.000000001');
    if (reference) Object.assign(texts, this.againstReference(key));
    if (shiftShare) Object.assign(texts, this.shiftShare(key));
    if (this.parts.earnings.hasOwnBasicJobs) texts.basicJobs = this.from.cell('basicJobs', key);
    if (this.parts.basicJobs) texts.nonBasicJobs = `${jobs}-${own('basicJobs')}`;
    Object.assign(
      texts,
      earningsFormulas(this.sectors, (id) => this.from.cell(id, key)),
    );
    const functions = this.functions(key);
    return {
      ...Object.fromEntries(
        Object.entries(texts).map(([id, text]) => [id, formula(`=${text}`, functions[id])]),
      ),
      [KEY_COLUMN_ID]: key,
    };
  }

  /** The figures for which there is a worksheet function. Those that answer in words do so in the language of Excel. */
  private functions(key: string): Readonly<Record<string, string>> {
    const own = (id: string): string => this.own.cell(id, key);
    const total = (id: string): string => this.own.total(id);
    const { referenceJobs } = this.parts;
    const quotient = (jobs: string): string => {
      const reference = referenceJobs
        ? `${own('reference')},${total(jobs)},${total('reference')}`
        : `${own('referenceShare')},${total(jobs)},1`;
      return `=REGIO.LOCATION_QUOTIENT(${own(jobs)},${reference})`;
    };
    return {
      share: `=REGIO.SHARE(${own('jobs')},${total('jobs')})`,
      ...(this.parts.region ? { regionShare: `=REGIO.SHARE(${own('region')},${total('region')})` } : {}),
      ...this.growth.functions(key),
      ...(this.parts.reference ? { quotient: quotient('jobs') } : {}),
      ...(this.parts.reference && this.parts.region ? { regionQuotient: quotient('region') } : {}),
    };
  }

  totals(): CellsByColumn {
    const { reference, region, shiftShare } = this.parts;
    const cells: Record<string, CellContent> = { sector: this.context.locale.sheets.total };
    for (const id of this.figures) cells[id] = formula(`=${this.from.total(id)}`);
    for (const [id, text] of Object.entries(this.growth.totals(this.sectors.total))) {
      cells[id] = formula(`=${text}`);
    }
    const added = [
      'share',
      ...(region ? ['regionShare'] : []),
      ...(reference ? ['referenceShare'] : []),
      ...(this.parts.basicJobs ? ['basicJobs', 'nonBasicJobs'] : []),
      ...(shiftShare ? ['national', 'mix', 'regional'] : []),
    ];
    for (const [id, text] of Object.entries(
      totalEarnings(this.sectors, (figure) => this.from.total(figure)),
    )) {
      cells[id] = formula(`=${text}`);
    }
    for (const id of added) cells[id] = formula(`=SUM(${this.own.all(id)})`);
    return cells;
  }

  private againstReference(key: string): Record<string, string> {
    const own = (id: string): string => this.own.cell(id, key);
    const [jobs, share, quotient, referenceShare] = [
      own('jobs'),
      own('share'),
      own('quotient'),
      own('referenceShare'),
    ];
    const { referenceJobs, region } = this.parts;
    // What of the published shares rounding took or gave is divided over all sectors.
    const expected = `${this.own.total('jobs')}*${referenceShare}/${this.wholeReference()}`;
    return {
      referenceShare: referenceJobs
        ? `${own('reference')}/${this.own.total('reference')}`
        : this.from.cell('reference', key),
      quotient: `${share}/${referenceShare}`,
      quotientLow: this.bound(key, '-'),
      quotientHigh: this.bound(key, '+'),
      ...(region ? { regionQuotient: `${own('regionShare')}/${referenceShare}` } : {}),
      concentration: concentrationClassOf(this.context, quotient),
      basicJobs: `MAX(0,${jobs}-${expected})`,
      rankQuotient: rank(quotient, '0.000000001'),
    };
  }

  /** What the shares of the reference area add up to, with that of what is in no sector. */
  private wholeReference(): string {
    const { undivided, referenceJobs } = this.parts;
    if (!undivided) return this.own.total('referenceShare');
    return referenceJobs ? '1' : this.from.total('reference');
  }

  /** Establishments, where known, count as the draws, but never for more than there are jobs. */
  private bound(key: string, sign: '-' | '+'): string {
    const own = (id: string): string => this.own.cell(id, key);
    const cells = {
      quotient: own('quotient'),
      share: own('share'),
      draws: this.sectors.hasEstablishments ? `MIN(${own('jobs')},${own('establishments')})` : own('jobs'),
      reference: this.parts.referenceJobs ? { jobs: own('reference'), share: own('referenceShare') } : null,
    };
    return quotientLimit(this.context, cells, sign);
  }

  /** Dunn (1960): without jobs before, nothing can be national or mix. */
  private shiftShare(key: string): Record<string, string> {
    const [now, before] = [this.own.cell('jobs', key), this.own.cell('earlierJobs', key)];
    const there = `${this.from.cell('reference', key)}/${this.from.cell('earlierReference', key)}`;
    const overall = `${this.from.total('reference')}/${this.from.total('earlierReference')}`;
    return {
      national: `${before}*(${overall}-1)`,
      mix: `IF(${before}=0,0,${before}*(${there}-${overall}))`,
      regional: `IF(${before}=0,${now},${now}-${before}*${there})`,
    };
  }

  private sizeClass(share: string): string {
    const { sizeClasses } = this.context.locale.terms;
    return classFormula(
      // Against an equal share of what is in sectors.
      `${share}*ROWS(${this.own.all('share')})${this.parts.undivided ? `/${this.own.total('share')}` : ''}`,
      [
        [this.parameter('sizeMedium'), sizeClasses.small],
        [this.parameter('sizeLarge'), sizeClasses.medium],
        [this.parameter('sizeVeryLarge'), sizeClasses.large],
      ],
      sizeClasses.veryLarge,
    );
  }
}

/** Below every figure there is: where a missing one stands in the order. */
export const MISSING_RANK = -1_000_000_000;

/** What rows are put in order by: no two alike, and the rows without a figure last. */
const rank = (figure: string, step: string): string =>
  `IF(ISNUMBER(${figure}),${figure}-ROW()*${step},${MISSING_RANK}-ROW())`;
