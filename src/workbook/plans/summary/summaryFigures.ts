import { REGION_KEY } from '../../analysis/regionRatings';
import { textInFormula } from '../../formulaText';
import {
  LAYOUT,
  formula,
  type CellContent,
  type ColumnLook,
  type RowPlan,
  type SheetPlan,
} from '../../sheetPlan';
import { CitedCells } from '../citedCells';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { FIVE, cell, pageRow } from './summaryLayout';
import type { SummarySheets } from './summaryPlan';

/** A figure of the region, with the sheet it is taken from. */
export interface SummaryFigure {
  readonly label: string;
  readonly value: CellContent;
  readonly look: ColumnLook;
  /** The sector it is about. */
  readonly who: CellContent;
  /** Its address, as a text or a formula that finds the row. */
  readonly cell: CellContent;
}

/** The first five figures that her tables allow; with fewer the places that are left stay blank. */
export function summaryFigures(context: PlanContext, sheets: SummarySheets): readonly SummaryFigure[] {
  return [
    ...(sheets.structure ? structureFigures(context, sheets.structure) : []),
    ...(sheets.ecosystem && sheets.evidence
      ? ecosystemFigures(context, sheets.ecosystem, sheets.evidence)
      : []),
    ...(sheets.recommendations ? adviceFigures(context, sheets.recommendations) : []),
    ...(sheets.clusters ? clusterFigures(context, sheets.clusters) : []),
    ...(sheets.crossovers ? projectFigures(context, sheets.crossovers) : []),
  ].slice(0, FIVE.length);
}

/** The figures large, and below them the sector and the cells. */
export function figureRows(context: PlanContext, figures: readonly SummaryFigure[]): RowPlan[] {
  const texts = context.locale.sheets.summary;
  if (figures.length === 0) return [];
  return [
    pageRow('figures:value', [cell(null), ...figures.map(({ value, look }) => cell(value, 'figure', look))]),
    ...(figures.some(({ who }) => who !== null)
      ? [
          pageRow('figures:who', [
            cell(texts.who, 'quiet'),
            ...figures.map(({ who }) => cell(who, 'quiet', 'longText')),
          ]),
        ]
      : []),
    pageRow('figures:cell', [
      cell(texts.cell, 'quiet'),
      ...figures.map((figure) => cell(figure.cell, 'quiet', 'longText')),
    ]),
  ];
}

function structureFigures(context: PlanContext, plan: SheetPlan): SummaryFigure[] {
  const texts = context.locale.sheets.summary.figures;
  const name = context.sheetNames.structure;
  const [structure, cited] = [new PlanReference(plan, name), new CitedCells(plan, name)];
  const header = (id: string): string | null =>
    plan.columns.find((column) => column.id === id)?.header ?? null;
  const placeOf = (rank: string): string => `MATCH(MAX(${structure.all(rank)}),${structure.all(rank)},0)`;
  const ofWhom = (rank: string, figure: string): string => `INDEX(${structure.all(figure)},${placeOf(rank)})`;
  const figures: SummaryFigure[] = [];
  const addTotal = (id: string, look: ColumnLook): void => {
    const label = header(id);
    if (label === null || plan.totals[id] === undefined) return;
    const value = formula(`=${structure.total(id)}`);
    figures.push({ label, value, look, who: null, cell: cited.total(id) });
  };
  const addHighest = (label: string, rank: string, id: string, look: ColumnLook): void => {
    if (header(id) === null || header(rank) === null) return;
    const who = formula(`=${ofWhom(rank, 'sector')}`);
    const where = `${textInFormula(cited.withoutRow(id))}&(${LAYOUT.firstRow}+${placeOf(rank)})`;
    figures.push({ label, value: formula(`=${ofWhom(rank, id)}`), look, who, cell: formula(`=${where}`) });
  };
  addTotal('jobs', 'count');
  addTotal('growth', 'percentage');
  addHighest(texts.largest, 'rankJobs', 'share', 'percentage');
  addHighest(texts.concentrated, 'rankQuotient', 'quotient', 'quotient');
  const share = structure.all('share');
  figures.push({
    label: texts.equivalent,
    // Of the jobs that are in a sector: where some are in none, the shares are less than 1 together.
    value: formula(`=SUM(${share})^2/SUMPRODUCT(${share},${share})`),
    look: 'decimal',
    who: null,
    cell: cited.all('share'),
  });
  addTotal('establishments', 'count');
  const sectors = formula(`=ROWS(${structure.all('sector')})`);
  figures.push({ label: texts.sectors, value: sectors, look: 'count', who: null, cell: cited.all('sector') });
  addHighest(texts.largestJobs, 'rankJobs', 'jobs', 'count');
  return figures;
}

function ecosystemFigures(
  { locale, sheetNames }: PlanContext,
  ecosystemSheet: SheetPlan,
  evidenceSheet: SheetPlan,
): SummaryFigure[] {
  const texts = locale.sheets.summary.figures;
  const ecosystem = new PlanReference(ecosystemSheet, sheetNames.ecosystem);
  const evidence = new PlanReference(evidenceSheet, sheetNames.evidence);
  const count = (label: string, text: string, cells: string): SummaryFigure => ({
    label,
    value: formula(`=${text}`),
    look: 'count',
    who: null,
    cell: cells,
  });
  const rated = new CitedCells(ecosystemSheet, sheetNames.ecosystem).all('rated');
  const applied = new CitedCells(evidenceSheet, sheetNames.evidence).all('applied');
  const ofRegion = ecosystemSheet.rows.some(({ key }) => key === REGION_KEY);
  if (ecosystemSheet.rows.length === 0) return [];
  const subjects = `COUNTIF(${ecosystem.all('rated')},">0")`;
  return [
    ...(ecosystemSheet.rows.length > Number(ofRegion)
      ? [
          count(
            texts.ecosystems,
            ofRegion ? `${subjects}-(${ecosystem.cell('rated', REGION_KEY)}>0)` : subjects,
            rated,
          ),
        ]
      : []),
    count(texts.weak, `COUNTIF(${evidence.all('applied')},-1)`, applied),
    count(texts.strong, `COUNTIF(${evidence.all('applied')},1)`, applied),
  ];
}

function adviceFigures({ locale, sheetNames }: PlanContext, plan: SheetPlan): SummaryFigure[] {
  if (plan.rows.length === 0) return [];
  const texts = locale.sheets.summary.figures;
  const advice = new PlanReference(plan, sheetNames.recommendations);
  const cells = new CitedCells(plan, sheetNames.recommendations).all('specificity');
  const look = 'count';
  const all = advice.all('specificity');
  const { specific } = locale.sheets.catalogue;
  return [
    { label: texts.interventions, value: formula(`=COUNTA(${all})`), look, who: null, cell: cells },
    { label: texts.specific, value: formula(`=COUNTIF(${all},"${specific}")`), look, who: null, cell: cells },
  ];
}

function clusterFigures({ locale, sheetNames }: PlanContext, plan: SheetPlan): SummaryFigure[] {
  const texts = locale.sheets.summary.figures;
  const [clusters, cited] = [
    new PlanReference(plan, sheetNames.clusters),
    new CitedCells(plan, sheetNames.clusters),
  ];
  const { cluster, emerging, profile } = locale.terms.clusterVerdicts;
  const { elsewhere } = locale.sheets.clusters;
  const counted = (label: string, id: string, criterion: string): SummaryFigure => ({
    label,
    value: formula(`=COUNTIF(${clusters.all(id)},"${criterion}")`),
    look: 'count',
    who: null,
    cell: cited.all(id),
  });
  return [
    counted(texts.clusters, 'applied', cluster),
    counted(texts.emerging, 'applied', emerging),
    counted(texts.profiles, 'applied', profile),
    counted(texts.elsewhere, 'applied', elsewhere),
    counted(texts.phases, 'appliedPhase', '?*'),
  ];
}

function projectFigures({ locale, sheetNames }: PlanContext, plan: SheetPlan): SummaryFigure[] {
  const { crossovers } = locale.sheets;
  const [sheet, cited] = [
    new PlanReference(plan, sheetNames.crossovers),
    new CitedCells(plan, sheetNames.crossovers),
  ];
  const shown = [
    ['projects', crossovers.projects, 'count'],
    ['crossShare', crossovers.crossShare, 'percentage'],
    ['crossings', crossovers.crossings, 'count'],
    ['knowledgeShare', crossovers.knowledgeShare, 'percentage'],
    ['localShare', crossovers.localShare, 'percentage'],
  ] as const;
  return shown.flatMap(([id, label, look]): SummaryFigure[] =>
    plan.totals[id] === undefined
      ? []
      : [{ label, value: formula(`=${sheet.total(id)}`), look, who: null, cell: cited.total(id) }],
  );
}
