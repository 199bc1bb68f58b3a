import { formatNumber } from '../../locale';
import type {
  CrossoverAnalysis,
  CrossoverLimits,
  ListedSector,
  NotablePair,
} from '../analysis/analyseCrossovers';
import type { ProjectTable } from '../input';
import { formula, type CellContent, type CellsByColumn, type RowPlan, type SheetPlan } from '../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from './columns';
import type { PlanContext } from './planContext';
import { PlanReference } from './planReference';
import { sectorColumnId } from './projectsPlan';
import { sourceLine } from './sourceLine';

type Block = 'count' | 'strength';

const rowKey = (sector: string, block: Block): string => `${sector}|${block}`;

/** How many pairs of each kind are put into words. */
const PAIRS_IN_WORDS = 5;

/** Sector by sector: first in how many projects both take part, then how that compares with chance. */
export function crossoversPlan(
  context: PlanContext,
  table: ProjectTable,
  analysis: CrossoverAnalysis,
  projectsSheet: SheetPlan,
  limits: CrossoverLimits,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.crossovers;
  const { sectors, knowledgeKinds } = analysis;
  const columns = [
    column('sector', locale.sheets.input.sector, 'text', 26),
    column('block', texts.block, 'text', 15),
    ...sectors.map(({ key, name }) => column(sectorColumnId(key), name, 'count', 13)),
    column('projects', texts.projects, 'count', 11),
    column('crossings', texts.crossings, 'count', 13),
    column('crossShare', texts.crossShare, 'percentage', 15),
    ...(knowledgeKinds ? [column('knowledgeShare', texts.knowledgeShare, 'percentage', 15)] : []),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note, 'longText', 22),
  ];
  const keys = (['count', 'strength'] as const).flatMap((block) =>
    sectors.map(({ key }) => ({ key: rowKey(key, block) })),
  );
  const formulas = new CrossoverFormulas(
    sectors,
    new PlanReference({ columns, rows: keys }),
    new PlanReference(projectsSheet, context.sheetNames.projects),
    knowledgeKinds !== null,
  );
  const [first, last] = [sectors[0]!.key, sectors[sectors.length - 1]!.key];
  return {
    role: 'crossovers',
    title: texts.title,
    question: texts.question,
    answer: answerOf(context, analysis),
    source: sourceLine(context, [table.table]),
    columns,
    totals: { sector: locale.sheets.total, ...formulas.totals() },
    rows: [
      ...sectors.map((sector) => rowOf(sector, 'count', texts.count, formulas.counts(sector))),
      ...sectors.map((sector) => rowOf(sector, 'strength', texts.strength, formulas.strengths(sector))),
    ],
    remarks: [
      ...inWords(context, analysis),
      ...texts.remarks,
      locale.sheets.doNotSort,
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: [],
    heatMaps: [
      {
        firstColumn: sectorColumnId(first),
        lastColumn: sectorColumnId(last),
        firstKey: rowKey(first, 'strength'),
        lastKey: rowKey(last, 'strength'),
        high: limits.strength,
        // A number format takes no more decimals than a reader does.
        low: Number((1 / limits.strength).toFixed(4)),
      },
    ],
  };
}

function rowOf(sector: ListedSector, block: Block, label: string, cells: CellsByColumn): RowPlan {
  const key = rowKey(sector.key, block);
  return { key, cells: { sector: sector.name, block: label, ...cells, [KEY_COLUMN_ID]: key } };
}

/** Writes the formulas of the sheet; `from` addresses the sheet Projects, `own` the sheet itself. */
class CrossoverFormulas {
  constructor(
    private readonly sectors: readonly ListedSector[],
    private readonly own: PlanReference,
    private readonly from: PlanReference,
    private readonly hasKinds: boolean,
  ) {}

  /** Projects with both sectors; of a sector with itself, those with two of its organisations or more. */
  counts({ key }: ListedSector): CellsByColumn {
    const projects = this.from.all(sectorColumnId(key));
    const own = this.own.cell(sectorColumnId(key), rowKey(key, 'count'));
    const share = (those: string): CellContent =>
      formula(`=SUMPRODUCT((${projects}>0)*(${those}))/${this.own.cell('projects', rowKey(key, 'count'))}`);
    return {
      ...this.perSector((other) =>
        other.key === key
          ? formula(`=COUNTIF(${projects},">1")`)
          : formula(`=SUMPRODUCT((${projects}>0)*(${this.from.all(sectorColumnId(other.key))}>0))`),
      ),
      projects: formula(`=COUNTIF(${projects},">0")`),
      crossings: formula(`=SUM(${this.across(key)})-${own}`),
      crossShare: share(`${this.from.all('sectors')}>1`),
      ...(this.hasKinds ? { knowledgeShare: share(`${this.from.all('knowledge')}>0`) } : {}),
    };
  }

  /** Association strength: the projects of a pair against what chance would give; empty where nothing crosses. */
  strengths({ key }: ListedSector): CellsByColumn {
    const total = this.own.total('crossings');
    const crossings = (sector: string): string => this.own.cell('crossings', rowKey(sector, 'count'));
    return this.perSector((other) => {
      if (other.key === key) return null;
      const chance = `(${crossings(key)}*${crossings(other.key)})`;
      const together = this.own.cell(sectorColumnId(other.key), rowKey(key, 'count'));
      return formula(`=IF(${chance}=0,"",${together}*${total}/${chance})`);
    });
  }

  totals(): CellsByColumn {
    const all = this.from.total('sectors');
    const share = (count: string): CellContent => formula(`=IF(${all}=0,NA(),${count}/${all})`);
    return {
      projects: formula(`=${all}`),
      crossings: formula(`=SUM(${this.own.all('crossings')})`),
      crossShare: share(`COUNTIF(${this.from.all('sectors')},">1")`),
      ...(this.hasKinds ? { knowledgeShare: share(this.from.total('knowledge')) } : {}),
    };
  }

  private perSector(cell: (other: ListedSector) => CellContent): CellsByColumn {
    return Object.fromEntries(this.sectors.map((other) => [sectorColumnId(other.key), cell(other)]));
  }

  private across(key: string): string {
    const [first, last] = [this.sectors[0]!, this.sectors[this.sectors.length - 1]!];
    return this.own.across(sectorColumnId(first.key), sectorColumnId(last.key), rowKey(key, 'count'));
  }
}

const percentage = ({ locale }: PlanContext, share: number): string =>
  formatNumber(locale.language, share, { style: 'percent', maximumFractionDigits: 0 });

function answerOf(context: PlanContext, { crossShare, projects, more }: CrossoverAnalysis): string {
  const texts = context.locale.sheets.crossovers;
  const share = texts.share(percentage(context, crossShare), projects.length);
  const [strongest] = more;
  return strongest ? `${share} ${texts.strongest(...strongest.sectors)}` : `${share} ${texts.noneStandsOut}`;
}

function inWords(context: PlanContext, { more, less }: CrossoverAnalysis): string[] {
  const { language, sheets } = context.locale;
  const times = (strength: number): string =>
    formatNumber(language, strength, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const sentence = ({ sectors, projects, strength }: NotablePair): string =>
    sheets.crossovers.pair(sectors[0], sectors[1], projects, times(strength));
  return [...more.slice(0, PAIRS_IN_WORDS), ...less.slice(0, PAIRS_IN_WORDS)].map(sentence);
}
