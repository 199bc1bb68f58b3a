import { absoluteAddress, sheetReference } from '../address';
import type { CrossoverAnalysis, ListedProject } from '../analysis/analyseCrossovers';
import type { ProjectTable, SourcedText } from '../input';
import { formula, type CellsByColumn, type SheetPlan } from '../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from './columns';
import { herCell, herText } from './herCell';
import type { PlanContext } from './planContext';
import { PlanReference } from './planReference';
import { sourceLine } from './sourceLine';

/** The column of a sector on the sheets Projects and Cross-overs. */
export const sectorColumnId = (key: string): string => `sector:${key}`;

/** A criterion for counting must not be longer. */
const LONGEST_CRITERION = 250;

/** One row per project, and per sector how many organisations of it take part: counted in her own list. */
export function projectsPlan(
  context: PlanContext,
  table: ProjectTable,
  analysis: CrossoverAnalysis,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.projects;
  const { sectors, projects, knowledgeKinds } = analysis;
  const columns = [
    column('project', texts.project, 'longText', 34),
    ...sectors.map(({ key, name }) => column(sectorColumnId(key), name, 'count', 13)),
    column('sectors', texts.sectors, 'count', 12),
    column('participations', texts.participations, 'count', 13),
    ...(knowledgeKinds ? [column('knowledge', texts.knowledge, 'count', 16)] : []),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note, 'longText', 22),
  ];
  const own = new PlanReference({ columns, rows: projects });
  const list = new ListFormulas(table, own);
  const [first, last] = [sectorColumnId(sectors[0]!.key), sectorColumnId(sectors[sectors.length - 1]!.key)];
  const rows = projects.map((project) => {
    const across = own.across(first, last, project.key);
    const cells: CellsByColumn = {
      project: herText(project.spellings[0]!),
      ...Object.fromEntries(
        sectors.map(({ key, spellings }) => [
          sectorColumnId(key),
          formula(`=${list.count(project, table.place.sectorColumn, spellings)}`),
        ]),
      ),
      sectors: formula(`=COUNTIF(${across},">0")`),
      participations: formula(`=SUM(${across})`),
      knowledge: formula(`=${list.count(project, table.place.kindColumn ?? 0, knowledgeKinds ?? [])}`),
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
    rows,
    remarks: [
      ...texts.remarks,
      ...(knowledgeKinds ? [texts.knowledgeKinds(knowledgeKinds.join(', '))] : [texts.noKinds]),
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
    const terms = project.spellings.flatMap((name, index) => {
      const cell = index === 0 ? this.own.cell('project', project.key) : herCell(name.place);
      return spellings.map((spelling) => this.term(name, cell, column, spelling));
    });
    return terms.join('+') || '0';
  }

  private term(name: SourcedText, cell: string, column: number, spelling: string): string {
    const { projectColumn } = this.table.place;
    const [names, values] = [this.range(projectColumn), this.range(column)];
    const text = quoted(spelling);
    if (name.text.length > LONGEST_CRITERION) return `SUMPRODUCT((${names}=${cell})*(${values}="${text}"))`;
    return `COUNTIFS(${names},"="&${literally(cell, name.text)},${values},"=${withoutWildcards(text)}")`;
  }

  private range(column: number): string {
    const { sheet, firstRow, lastRow } = this.table.place;
    return `${sheetReference(sheet)}${absoluteAddress(firstRow, column)}:${absoluteAddress(lastRow, column)}`;
  }
}

const WILDCARDS = ['~', '*', '?'] as const;

const withoutWildcards = (text: string): string => text.replace(/[~*?]/g, '~$&');

const quoted = (text: string): string => text.replace(/"/g, '""');

/** The text of a cell as a criterion that means just that text. */
const literally = (cell: string, text: string): string =>
  WILDCARDS.filter((sign) => text.includes(sign)).reduce(
    (inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`,
    cell,
  );
