import { formatDate } from '../../locale';
import { ACTOR_NAMES, INTERVENTION_ACTORS } from '../../method';
import type { EcosystemAnalysis } from '../analysis/analyseEcosystem';
import type { PolicyAnalysis } from '../analysis/analysePolicy';
import { mostUrgent } from '../analysis/mostUrgent';
import type { Input, SectorTable } from '../input';
import { formula, type RowPlan, type SheetPlan } from '../sheetPlan';
import { KEY_COLUMN_ID, column, keyColumn } from './columns';
import { nameList } from './nameList';
import type { PlanContext } from './planContext';
import { PlanReference } from './planReference';
import { figureRows, summaryFigures } from './summaryFigures';
import { missionsOn, servedMissions } from './selectionMissions';
import { FIVE, TOPIC, cell, headingRow, pageRow } from './summaryLayout';
import { SummaryPicture } from './summaryPicture';

/** The sheets that the page is taken from; null where a step could not write one. */
export interface SummarySheets {
  readonly structure: SheetPlan | null;
  readonly selection: SheetPlan | null;
  readonly evidence: SheetPlan | null;
  readonly ecosystem: SheetPlan | null;
  readonly recommendations: SheetPlan | null;
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
  readonly genericShare: number;
}

/** A sector that was chosen. */
export interface ChosenSector {
  readonly key: string;
  readonly name: string;
}

const MOST_CHOSEN = 6;
const MOST_URGENT = 10;
const MOST_SUBJECTS = 3;

/** One page for who decides: the region, the choice and why, the picture, and what to begin with. */
export function summaryPlan(context: PlanContext, basis: SummaryBasis, sheets: SummarySheets): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.summary;
  const { input } = basis;
  const chosen = chosenSectors(basis);
  const figures = summaryFigures(context, sheets);
  const elements = weakInMost(context, basis);
  const picture = new SummaryPicture(context, basis, chosen, sheets);
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
      weakest: nameList(elements, 3, locale),
    }),
    source: texts.source(
      nameList(tables, 5, locale),
      formatDate(locale.language, context.date),
      context.version,
    ),
    columns: [
      column(TOPIC, texts.region, 'longText', 20),
      // A header of a table is never blank, and never twice the same.
      ...FIVE.map((id, index) => column(id, figures[index]?.label ?? ' '.repeat(index + 1), 'text', 20)),
      keyColumn(locale),
    ],
    totals: {},
    rows: [
      ...figureRows(context, figures),
      ...chosenRows(context, basis, chosen, sheets.selection),
      ...urgentRows(context, basis),
      ...picture.rows(elements),
    ],
    remarks: texts.remarks,
    ratingColumns: [],
    onOnePage: true,
    isPage: true,
  };
}

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

function weakInMost({ locale }: PlanContext, { policy, genericShare }: SummaryBasis): string[] {
  const { elements = [], ecosystems = [] } = policy?.generic ?? {};
  return elements
    .filter(({ weak }) => weak > 0 && weak >= genericShare * ecosystems.length)
    .map(({ element }) => locale.terms.elements[element]);
}

/** Each chosen sector with the labels that the sheet Selection gives it. */
function chosenRows(
  context: PlanContext,
  { sectors }: SummaryBasis,
  chosen: readonly ChosenSector[],
  selectionSheet: SheetPlan | null,
): RowPlan[] {
  const { locale, sheetNames } = context;
  const texts = locale.sheets.summary;
  if (!selectionSheet) return [];
  const heading = headingRow('chosen', texts.chosen);
  if (chosen.length === 0) return [heading, pageRow('chosen:none', [cell(texts.notChosen, 'quiet', 'text')])];
  const selection = new PlanReference(selectionSheet, sheetNames.selection);
  const has = (id: string): boolean => selectionSheet.columns.some((one) => one.id === id);
  const growth = has('growthLabel') ? 'growthLabel' : 'growth';
  // Her own label says more than the marks of a matrix.
  const matrix = has('missions') ? [] : missionsOn(selectionSheet);
  const isOfMatrix = (id: string): boolean => id === 'missions' && matrix.length > 0;
  const shown = [
    ['size', texts.size],
    [growth, texts.growth],
    ['concentration', texts.concentration],
    ['missions', texts.relevance],
    ['fitLabel', texts.fit],
  ] as const;
  const known = new Set(sectors?.rows.map(({ key }) => key));
  const listed = chosen.filter(({ key }) => known.has(key));
  return [
    heading,
    pageRow('chosen:header', [
      cell(null),
      ...shown.map(([id, header]) => cell(has(id) || isOfMatrix(id) ? header : null, 'subheading')),
    ]),
    ...listed.slice(0, MOST_CHOSEN).map(({ key, name }) =>
      pageRow(`chosen:${key}`, [
        cell(name, undefined, 'longText'),
        ...shown.map(([id]) => {
          const place = `MATCH("${key.replace(/"/g, '""')}",${selection.all(KEY_COLUMN_ID)},0)`;
          if (isOfMatrix(id)) {
            const served = servedMissions(context, matrix, selection, place);
            return cell(formula(`=${served}`), undefined, 'longText');
          }
          if (!has(id)) return null;
          const found = `IFERROR(INDEX(${selection.all(id)},${place})&"","")`;
          return id === 'growth'
            ? cell(formula(`=INDEX(${selection.all(id)},${place})`), undefined, 'percentage')
            : cell(formula(`=${found}`), undefined, 'longText');
        }),
      ]),
    ),
    ...(listed.length > MOST_CHOSEN
      ? [
          pageRow('chosen:more', [
            cell(texts.more(listed.length - MOST_CHOSEN, sheetNames.selection), 'quiet', 'text'),
          ]),
        ]
      : []),
  ];
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
