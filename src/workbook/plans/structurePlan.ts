import { formatNumber } from '../../locale';
import type { StructureAnalysis } from '../analysis/analyseStructure';
import type { SectorTable } from '../input';
import { formula, type CellContent, type CellsByColumn, type SheetPlan } from '../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from './columns';
import { figureColumnPlans, figureColumnsOf } from './figureColumns';
import { parameterCells } from './parameterCells';
import type { PlanContext } from './planContext';
import { PlanReference } from './planReference';
import { sourceLine } from './sourceLine';

/** Key figures per sector, each a native formula on the sheet Input. */
export function structurePlan(
  context: PlanContext,
  sectors: SectorTable,
  analysis: StructureAnalysis,
  inputSheet: SheetPlan,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.structure;
  const figures = figureColumnPlans(context, sectors).filter((plan) => plan.id !== 'reference');
  const columns = [
    column('sector', locale.sheets.input.sector, 'text', 30),
    ...figures,
    column('share', texts.share, 'percentage', 16),
    ...(sectors.hasEarlierJobs
      ? [column('growth', texts.growth(sectors.earlierYear, sectors.year), 'percentage', 18)]
      : []),
    ...(sectors.referenceKind === 'none'
      ? []
      : [
          column('quotient', texts.quotient, 'quotient', 18),
          column('concentration', texts.concentration, 'text', 18),
        ]),
    column('size', texts.size, 'text', 14),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note),
  ];
  const from = new PlanReference(inputSheet, context.sheetNames.input);
  const own = new PlanReference({ columns, rows: inputSheet.rows });
  const formulas = new StructureFormulas(context, sectors, from, own);
  return {
    role: 'structure',
    title: texts.title,
    question: texts.question,
    answer: answerOf(context, analysis),
    source: sourceLine(context, [sectors.table]),
    columns,
    totals: formulas.totals(),
    rows: inputSheet.rows.map(({ key }) => ({ key, cells: formulas.row(key) })),
    remarks: [...texts.remarks, locale.sheets.yourColumnsRemark],
    ratingColumns: [],
  };
}

/** Writes the formulas of the sheet; `from` addresses the sheet Input, `own` the sheet itself. */
class StructureFormulas {
  private readonly parameter: ReturnType<typeof parameterCells>;
  private readonly figures: readonly string[];

  constructor(
    private readonly context: PlanContext,
    private readonly sectors: SectorTable,
    private readonly from: PlanReference,
    private readonly own: PlanReference,
  ) {
    this.parameter = parameterCells(context);
    this.figures = figureColumnsOf(sectors).filter((id) => id !== 'reference');
  }

  row(key: string): CellsByColumn {
    const cells: Record<string, CellContent> = {
      sector: formula(`=${this.from.cell('sector', key)}`),
      share: formula(`=${this.own.cell('jobs', key)}/${this.own.total('jobs')}`),
      size: formula(`=${this.sizeClass(key)}`),
      [KEY_COLUMN_ID]: key,
    };
    for (const id of this.figures) cells[id] = formula(`=${this.from.cell(id, key)}`);
    if (this.sectors.hasEarlierJobs) {
      cells.growth = formula(this.growth(this.own.cell('jobs', key), this.own.cell('earlierJobs', key)));
    }
    if (this.sectors.referenceKind !== 'none') {
      cells.quotient = formula(`=${this.own.cell('share', key)}/${this.referenceShare(key)}`);
      cells.concentration = formula(`=${this.concentrationClass(key)}`);
    }
    return cells;
  }

  totals(): CellsByColumn {
    const cells: Record<string, CellContent> = {
      sector: this.context.locale.sheets.total,
      share: formula(`=SUM(${this.own.all('share')})`),
    };
    for (const id of this.figures) cells[id] = formula(`=${this.from.total(id)}`);
    if (this.sectors.hasEarlierJobs) {
      cells.growth = formula(this.growth(this.own.total('jobs'), this.own.total('earlierJobs')));
    }
    return cells;
  }

  /** From nothing there is no growth rate, however many jobs there are now. */
  private growth(now: string, before: string): string {
    return `=IF(${before}=0,NA(),${now}/${before}-1)`;
  }

  private referenceShare(key: string): string {
    const cell = this.from.cell('reference', key);
    return this.sectors.referenceKind === 'shares' ? cell : `(${cell}/${this.from.total('reference')})`;
  }

  private sizeClass(key: string): string {
    const { sizeClasses } = this.context.locale.terms;
    const relative = `${this.own.cell('share', key)}*ROWS(${this.own.all('share')})`;
    return classFormula(
      relative,
      [
        [this.parameter('sizeMedium'), sizeClasses.small],
        [this.parameter('sizeLarge'), sizeClasses.medium],
        [this.parameter('sizeVeryLarge'), sizeClasses.large],
      ],
      sizeClasses.veryLarge,
    );
  }

  private concentrationClass(key: string): string {
    const { concentrationClasses } = this.context.locale.terms;
    return classFormula(
      this.own.cell('quotient', key),
      [
        [this.parameter('concentrationAverage'), concentrationClasses.low],
        [this.parameter('concentrationAboveAverage'), concentrationClasses.average],
        [this.parameter('concentrationVeryHigh'), concentrationClasses.aboveAverage],
      ],
      concentrationClasses.veryHigh,
    );
  }
}

/** The first class whose limit lies above the value; a value on a limit belongs to the higher class. */
function classFormula(
  value: string,
  classesBelow: readonly (readonly [limit: string, name: string])[],
  highest: string,
): string {
  return classesBelow.reduceRight(
    (rest, [limit, name]) => `IF(${value}<${limit},"${name}",${rest})`,
    `"${highest}"`,
  );
}

function answerOf({ locale }: PlanContext, { largest, mostConcentrated }: StructureAnalysis): string {
  const texts = locale.sheets.structure;
  if (!largest) return texts.answerUnknown;
  return texts.answer(
    largest.name,
    formatNumber(locale.language, largest.share, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
    mostConcentrated?.name ?? null,
    mostConcentrated
      ? formatNumber(locale.language, mostConcentrated.quotient, {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        })
      : '',
  );
}
