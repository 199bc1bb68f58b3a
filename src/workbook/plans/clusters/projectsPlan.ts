import { absoluteAddress, sheetReference } from '../../address';
import type { CrossoverAnalysis, ListedProject, ListedSector } from '../../analysis/analyseCrossovers';
import { textInFormula } from '../../formulaText';
import type { ProjectTable } from '../../input';
import { formula, type CellsByColumn, type ColumnPlan, type SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from '../columns';
import { operandOrNumber, withoutWildcardsIn } from '../exactText';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sourceLine } from '../provenance/sourceLine';

/** The column of a sector on the sheets Projects and Cross-overs. */
export const sectorColumnId = (key: string): string => `sector:${key}`;

/** Wide enough for the longest word of the sector's name, which does not break in a header. */
export function sectorColumn({ key, name }: ListedSector): ColumnPlan {
  const longest = Math.max(...name.split(/\s+/).map((word) => word.length));
  return column(sectorColumnId(key), name, 'count', Math.min(Math.max(longest + 3, 10), 22));
}

/** One row per project, and per sector how many organisations of it take part: counted in her own list. */
export function projectsPlan(
  context: PlanContext,
  table: ProjectTable,
  analysis: CrossoverAnalysis,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.projects;
  const { sectors, projects, knowledgeKinds, town } = analysis;
  const columns = [
    column('project', texts.project, 'longText', 34),
    ...sectors.map(sectorColumn),
    column('sectors', texts.sectors, 'count', 12),
    column('participations', texts.participations, 'count', 13),
    ...(knowledgeKinds ? [column('knowledge', texts.knowledge, 'count', 20)] : []),
    ...(town === null ? [] : [column('local', texts.local, 'count', 18)]),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note, 'longText', 22),
  ];
  const own = new PlanReference({ columns, rows: projects });
  const list = new ListFormulas(table, own);
  const [first, last] = [sectorColumnId(sectors[0]!.key), sectorColumnId(sectors[sectors.length - 1]!.key)];
  const rows = projects.map((project) => {
    const across = own.across(first, last, project.key);
    const cells: CellsByColumn = {
      // As text: her list may be sorted, and a reference would then show another project.
      project: project.spellings[0]!,
      ...Object.fromEntries(
        sectors.map(({ key, spellings }) => [
          sectorColumnId(key),
          formula(`=${list.count(project, table.place.sectorColumn, spellings)}`),
        ]),
      ),
      sectors: formula(`=COUNTIF(${across},">0")`),
      participations: formula(`=SUM(${across})`),
      knowledge: formula(`=${list.count(project, table.place.kindColumn ?? 0, knowledgeKinds ?? [])}`),
      ...(town === null ? {} : { local: formula(`=${list.fromTown(project)}`) }),
      [KEY_COLUMN_ID]: project.key,
    };
    return { key: project.key, cells };
  });
  return {
    role: 'projects',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(projects.length, table.rows.length, sectors.length),
    source: sourceLine(context, [table.table]),
    columns,
    totals: {
      project: texts.counted,
      ...Object.fromEntries(
        [...sectors.map(({ key }) => sectorColumnId(key)), ...(knowledgeKinds ? ['knowledge'] : [])].map(
          (id) => [id, formula(`=COUNTIF(${own.all(id)},">0")`)],
        ),
      ),
      sectors: formula(`=COUNTIF(${own.all('sectors')},">0")`),
      participations: formula(`=SUM(${own.all('participations')})`),
    },
    ...(town === null ? {} : { ownTotals: { local: town } }),
    rows,
    remarks: [
      ...texts.remarks,
      ...(knowledgeKinds ? [texts.knowledgeKinds(knowledgeKinds.join(', '))] : [texts.noKinds]),
      ...(town === null ? [] : [texts.townRemark]),
      ...(table.halfRows > 0 ? [texts.halfRows(table.halfRows)] : []),
      locale.sheets.doNotSort,
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: [],
  };
}

/** Counts rows of her list. */
class ListFormulas {
  constructor(
    private readonly table: ProjectTable,
    private readonly own: PlanReference,
  ) {}

  /** Her rows of a project whose cell in a column has one of these spellings; 0 without a spelling. */
  count(project: ListedProject, column: number, spellings: readonly string[]): string {
    const cells = this.range(column);
    const terms = spellings.flatMap((spelling) => {
      const operand = operandOrNumber(spelling);
      return this.terms(project, {
        criterion: operand === null ? null : `${cells},${textInFormula(`=${operand}`)}`,
        comparison: isSame(cells, textInFormula(spelling)),
      });
    });
    return terms.join('+') || '0';
  }

  /** Her rows of a project from the place above the column; empty while no place stands there. */
  fromTown(project: ListedProject): string {
    const town = this.own.total('local');
    const cells = this.range(this.table.place.townColumn ?? 0);
    const terms = this.terms(project, {
      criterion: `${cells},"="&${withoutWildcardsIn(town)}`,
      comparison: isSame(cells, town),
    });
    return `IF(${town}="","",${terms.join('+')})`;
  }

  /** A count for each spelling of the project; the first stands in the project's own cell. */
  private terms({ key, spellings }: ListedProject, value: Condition): string[] {
    const names = this.range(this.table.place.projectColumn);
    return spellings.map((name, index) => {
      const shown = index === 0 ? this.own.cell('project', key) : textInFormula(name);
      if (value.criterion === null || operandOrNumber(name) === null) {
        // Divided by, so that an error in her list is no row of the project instead of an error here.
        return `SUMPRODUCT(--ISNUMBER(1/(${isSame(names, shown)}*${value.comparison})))`;
      }
      return `COUNTIFS(${names},"="&${withoutWildcardsIn(shown, name)},${value.criterion})`;
    });
  }

  private range(column: number): string {
    const { sheet, firstRow, lastRow } = this.table.place;
    return `${sheetReference(sheet)}${absoluteAddress(firstRow, column)}:${absoluteAddress(lastRow, column)}`;
  }
}

/** A condition on her cells: as COUNTIFS takes it, unless no criterion can say it, and as a comparison. */
interface Condition {
  readonly criterion: string | null;
  readonly comparison: string;
}

/** Which cells hold a text, or the whole number that is shown by it. */
const isSame = (cells: string, text: string): string => `(${cells}&""=${text})`;
