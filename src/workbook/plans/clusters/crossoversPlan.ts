import { formatNumber } from '../../../locale';
import type {
  CrossoverAnalysis,
  CrossoverLimits,
  ListedSector,
  NotablePair,
} from '../../analysis/analyseCrossovers';
import type { ProjectTable } from '../../input';
import { formula, type CellContent, type CellsByColumn, type RowPlan, type SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from '../columns';
import { placeOfShown } from '../exactText';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sectorColumn, sectorColumnId } from './projectsPlan';
import { sourceLine } from '../provenance/sourceLine';

type Block = 'count' | 'strength';

const rowKey = (sector: string, block: Block): string => `${sector}|${block}`;

/** How many pairs of each kind are put into words. */
const PAIRS_IN_WORDS = 5;
const PARTNERS_IN_WORDS = 3;

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
  const { sectors, knowledgeKinds, town } = analysis;
  const columns = [
    column('sector', locale.sheets.input.sector, 'text', 24),
    column('block', texts.block, 'text', 11),
    ...sectors.map(sectorColumn),
    column('projects', texts.projects, 'count', 11),
    column('crossings', texts.crossings, 'count', 13),
    column('crossShare', texts.crossShare, 'percentage', 13),
    ...(knowledgeKinds ? [column('knowledgeShare', texts.knowledgeShare, 'percentage', 19)] : []),
    ...(town === null ? [] : [column('localShare', texts.localShare, 'percentage', 17)]),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note, 'longText', 18),
  ];
  const keys = (['count', 'strength'] as const).flatMap((block) =>
    sectors.map(({ key }) => ({ key: rowKey(key, block) })),
  );
  const formulas = new CrossoverFormulas(
    sectors,
    new PlanReference({ columns, rows: keys }),
    new PlanReference(projectsSheet, context.sheetNames.projects),
    { knowledge: knowledgeKinds !== null, local: town !== null },
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
      ...(knowledgeKinds ? [texts.knowledgeRemark] : []),
      ...(town === null ? [] : [texts.localRemark]),
      texts.doNotSort,
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
        unsteady: formulas.fewerThan(limits.projects),
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
    private readonly tells: { readonly knowledge: boolean; readonly local: boolean },
  ) {}

  /** Projects with both sectors; of a sector with itself, those with two of its organisations or more. */
  counts({ key }: ListedSector): CellsByColumn {
    const projects = this.from.all(sectorColumnId(key));
    const own = this.own.cell(sectorColumnId(key), rowKey(key, 'count'));
    const share = (those: string): string =>
      `SUMPRODUCT((${projects}>0)*(${those}))/${this.own.cell('projects', rowKey(key, 'count'))}`;
    return {
      ...this.perSector((other) =>
        other.key === key
          ? formula(`=COUNTIF(${projects},">1")`)
          : formula(`=SUMPRODUCT((${projects}>0)*(${this.from.all(sectorColumnId(other.key))}>0))`),
      ),
      projects: formula(`=COUNTIF(${projects},">0")`),
      crossings: formula(`=SUM(${this.across(key)})-${own}`),
      crossShare: formula(`=${share(`${this.from.all('sectors')}>1`)}`),
      ...(this.tells.knowledge
        ? { knowledgeShare: formula(`=${share(`${this.from.all('knowledge')}>0`)}`) }
        : {}),
      ...(this.tells.local ? { localShare: this.ofTown(share(`${this.from.all('local')}>0`)) } : {}),
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

  /** Whether a pair has fewer projects than so many, and would by chance too: asked of the first cell of strengths. */
  fewerThan(projects: number): string {
    const { own } = this;
    const { key } = this.sectors[0]!;
    const [row, id] = [rowKey(key, 'count'), sectorColumnId(key)];
    const names = this.sectors.map(({ name }) => name);
    const place = placeOfShown(own.movingHeader(id), own.all('sector'), names);
    const other = `INDEX(${own.all('crossings')},${place})`;
    const chance = `${own.cell('crossings', row)}*${other}/${own.total('crossings')}`;
    return `MAX(${own.moving(id, row)},${chance})<${projects}`;
  }

  totals(): CellsByColumn {
    const all = this.from.total('sectors');
    const share = (count: string): string => `IF(${all}=0,NA(),${count}/${all})`;
    return {
      projects: formula(`=${all}`),
      crossings: formula(`=SUM(${this.own.all('crossings')})`),
      crossShare: formula(`=${share(`COUNTIF(${this.from.all('sectors')},">1")`)}`),
      ...(this.tells.knowledge ? { knowledgeShare: formula(`=${share(this.from.total('knowledge'))}`) } : {}),
      ...(this.tells.local
        ? { localShare: this.ofTown(share(`COUNTIF(${this.from.all('local')},">0")`)) }
        : {}),
    };
  }

  /** Without a place above the column on the sheet Projects there is no share of it. */
  private ofTown(share: string): CellContent {
    return formula(`=IF(${this.from.total('local')}="",NA(),${share})`);
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

function inWords(context: PlanContext, { more, less, knowledgePartners }: CrossoverAnalysis): string[] {
  const { language, sheets } = context.locale;
  const texts = sheets.crossovers;
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const number = (value: number): string => formatNumber(language, value, oneDecimal);
  const often = ({ sectors, projects, strength }: NotablePair): string =>
    texts.oftenTogether(sectors[0], sectors[1], projects, number(strength));
  const seldom = ({ sectors, projects, expected }: NotablePair): string =>
    texts.seldomTogether(sectors[0], sectors[1], projects, number(expected));
  const partners = knowledgePartners
    .slice(0, PARTNERS_IN_WORDS)
    .map(({ sector, share, projects }) =>
      texts.knowledgePartner(sector, percentage(context, share), projects),
    );
  return [
    ...more.slice(0, PAIRS_IN_WORDS).map(often),
    ...less.slice(0, PAIRS_IN_WORDS).map(seldom),
    ...(partners.length > 0 ? [texts.knowledgePartners(partners)] : []),
  ];
}
