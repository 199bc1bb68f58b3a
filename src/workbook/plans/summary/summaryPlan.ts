import { formatDate } from '../../../locale';
import { ACTOR_NAMES, INTERVENTION_ACTORS } from '../../../method';
import type { EcosystemAnalysis } from '../../analysis/analyseEcosystem';
import type { PolicyAnalysis } from '../../analysis/analysePolicy';
import { mostUrgent } from '../../analysis/mostUrgent';
import { projectKey } from '../../analysis/projectKey';
import type { Input, SectorTable } from '../../input';
import type { RowPlan, SheetPlan } from '../../sheetPlan';
import { column, keyColumn } from '../columns';
import { nameList } from '../nameList';
import type { PlanContext } from '../planContext';
import { MOST_CHOSEN, chosenRows } from './summaryChosen';
import { ownClusters } from './summaryClusters';
import { figureRows, summaryFigures } from './summaryFigures';
import { FIVE, PAGE_COLUMN_WIDTH, TOPIC, cell, headingRow, pageRow } from './summaryLayout';
import { summaryPicture } from './summaryPicture';

/** The sheets that the page is taken from; null where a step could not write one. */
export interface SummarySheets {
  readonly structure: SheetPlan | null;
  readonly selection: SheetPlan | null;
  readonly evidence: SheetPlan | null;
  readonly ecosystem: SheetPlan | null;
  readonly recommendations: SheetPlan | null;
  readonly clusters: SheetPlan | null;
  readonly crossovers: SheetPlan | null;
}

/** What the page is about. */
export interface SummaryBasis {
  readonly input: Input;
  /** Her sectors, or her codes added up to sectors. */
  readonly sectors: SectorTable | null;
  readonly ecosystem: EcosystemAnalysis | null;
  readonly policy: PolicyAnalysis | null;
  readonly profiles: ReadonlySet<string>;
  /** Keys of the advice that she decided against. */
  readonly refused: ReadonlySet<string>;
}

/** The names of elements that generic policy is for. */
interface GenericWeakness {
  readonly inMost: readonly string[];
  readonly inRegion: readonly string[];
}

/** A sector that was chosen. */
export interface ChosenSector {
  readonly key: string;
  readonly name: string;
}

const MOST_URGENT = 10;
const MOST_SUBJECTS = 3;

/** One page for who decides: the region, the choice and why, the picture, and what to begin with. */
export function summaryPlan(context: PlanContext, basis: SummaryBasis, sheets: SummarySheets): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.summary;
  const { input } = basis;
  const chosen = chosenSectors(basis);
  const figures = summaryFigures(context, sheets);
  const weakness = genericWeakness(context, basis);
  const weak = [...new Set([...weakness.inMost, ...weakness.inRegion])];
  const picture = summaryPicture(context, basis, chosen, sheets, weak);
  const tables = [...new Set(input.tables.map(({ sheet }) => sheet))];
  return {
    role: 'summary',
    title: texts.title,
    question: texts.question,
    answer: texts.answer({
      chosen: nameList(
        chosen.map(({ name }) => name),
        MOST_CHOSEN,
        locale,
      ),
      weakest: nameList(weakness.inMost, weakness.inRegion.length > 0 ? 2 : 3, locale),
      inRegion: nameList(weakness.inRegion, 2, locale),
      clusters: nameList(ownClusters(basis), MOST_CHOSEN, locale),
      projects: projectsIn(input),
    }),
    source: texts.source(
      nameList(tables, 5, locale),
      formatDate(locale.language, context.date),
      context.version,
    ),
    columns: [
      column(TOPIC, texts.region, 'longText', PAGE_COLUMN_WIDTH),
      // A header of a table is never blank, and never twice the same.
      ...FIVE.map((id, index) =>
        column(id, figures[index]?.label ?? ' '.repeat(index + 1), 'text', PAGE_COLUMN_WIDTH),
      ),
      keyColumn(locale),
    ],
    totals: {},
    rows: [
      ...figureRows(context, figures),
      ...chosenRows(context, basis, chosen, sheets.selection),
      ...urgentRows(context, basis),
      ...picture.rows,
    ],
    remarks: texts.remarks,
    ratingColumns: [],
    ...(picture.drawing ? { drawing: picture.drawing } : {}),
    onOnePage: true,
    isPage: true,
  };
}

const projectsIn = ({ projects }: Input): number => new Set(projects?.rows.map(projectKey)).size;

function chosenSectors({ input, sectors, ecosystem }: SummaryBasis): ChosenSector[] {
  const chosen = input.criteria.filter(({ selected }) => selected);
  const names = new Map(
    [
      ...(ecosystem?.subjects ?? []).map(({ key, name }) => [key, name] as const),
      ...(sectors?.rows ?? []).map(({ key, name }) => [key, name.text] as const),
    ].reverse(),
  );
  return chosen.map(({ key, name }) => ({ key, name: names.get(key) ?? name.text }));
}

/** What is weak in most of the ecosystems rated, and what in the region as a whole. */
function genericWeakness({ locale }: PlanContext, { policy }: SummaryBasis): GenericWeakness {
  const elements = policy?.generic.elements ?? [];
  const names = (those: typeof elements): readonly string[] =>
    those.map(({ element }) => locale.terms.elements[element]);
  return {
    inMost: names(elements.filter(({ isWeakInMost }) => isWeakInMost)),
    inRegion: names(elements.filter(({ region }) => region === 'weak')),
  };
}

function urgentRows({ locale }: PlanContext, { policy, refused }: SummaryBasis): RowPlan[] {
  const texts = locale.sheets.summary;
  const { language } = locale;
  const heading = headingRow('urgent', texts.urgent);
  if (!policy) return [heading, pageRow('urgent:none', [cell(texts.noRatings, 'quiet', 'text')])];
  return [
    heading,
    pageRow('urgent:header', [
      cell(texts.element, 'subheading'),
      cell(texts.intervention, 'subheading'),
      null,
      null,
      cell(texts.subjects, 'subheading'),
      cell(texts.actors, 'subheading'),
    ]),
    ...mostUrgent(policy.advice, refused, MOST_URGENT).map(({ intervention, subjects }, index) =>
      pageRow(`urgent:${index + 1}`, [
        cell(`${index + 1}. ${locale.terms.elements[intervention.element]}`, undefined, 'longText'),
        cell(intervention.name[language]),
        null,
        null,
        cell(
          nameList(
            subjects.map(({ name }) => name),
            MOST_SUBJECTS,
            locale,
          ),
          undefined,
          'longText',
        ),
        cell(
          (INTERVENTION_ACTORS[intervention.id]?.actors ?? [])
            .map((actor) => ACTOR_NAMES[actor][language])
            .join(', '),
          undefined,
          'longText',
        ),
      ]),
    ),
  ];
}
