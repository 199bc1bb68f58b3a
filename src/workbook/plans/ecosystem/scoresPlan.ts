import { SCORE_METHODS, type Element } from '../../../method';
import { pairKey, type EcosystemAnalysis } from '../../analysis/analyseEcosystem';
import type { SectorIndices } from '../../analysis/analyseScores';
import type { IndicatorTable } from '../../input';
import { formula, type CellsByColumn, type ColumnPlan, type SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, headerWidth, keyColumn } from '../columns';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { FEWEST_SPOKES, MOST_ON_ONE_PAGE, commonScale, radarCharts, type RadarRow } from './radarCharts';
import { ScoreFormulas } from './scoreFormulas';
import { sourceLine } from '../provenance/sourceLine';

/** The row of the mean, whose index is 1 by definition. */
const MEAN_KEY = 'ring:mean';

/** A row per sector: its indices, three scores of them, and the element that holds it back most. */
export function scoresPlan(
  context: PlanContext,
  table: IndicatorTable,
  sectors: readonly SectorIndices[],
  analysis: EcosystemAnalysis,
  evidenceSheet: SheetPlan,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.scores;
  const elements = table.elements.map(({ element }) => element);
  const columns = [
    column('subject', locale.sheets.input.sector, 'text', 28),
    ...elements.map((element) => quotients(element, locale.terms.elements[element])),
    column('known', texts.known(elements.length), 'count', 16),
    column('lowest', texts.lowest, 'quotient', 10),
    column('weakest', texts.weakest, 'longText', 22),
    ...SCORE_METHODS.map((method) => quotients(method, texts.scores[method])),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note),
  ];
  const keyed = [...sectors.map(({ key }) => ({ key })), { key: MEAN_KEY }];
  const own = new PlanReference({ columns, rows: keyed });
  const evidence = new PlanReference(evidenceSheet, context.sheetNames.evidence);
  const scores = new ScoreFormulas(own, elements);
  const drawn = radarRows(context, sectors, analysis, elements.length);
  const drawnKeys = new Set(drawn.map(({ key }) => key));
  const scale = commonScale(
    sectors
      .filter(({ key }) => drawnKeys.has(key))
      .flatMap(({ indices }) => indices.filter((index) => index !== null)),
  );
  const radars = radarCharts(
    {
      columns,
      firstColumn: elements[0]!,
      lastColumn: elements[elements.length - 1]!,
      nameColumn: 'subject',
      ringKey: MEAN_KEY,
      scale,
    },
    drawn,
  );
  const indexCells = (key: string): CellsByColumn =>
    Object.fromEntries(
      elements.map((element) => {
        const cell = evidence.cell('index', pairKey(key, element));
        return [element, formula(`=IF(ISNUMBER(${cell}),${cell},NA())`)];
      }),
    );
  const meanCells = Object.fromEntries(elements.map((element) => [element, 1]));
  return {
    role: 'scores',
    title: texts.title,
    question: texts.question,
    answer: answerOf(context, sectors, elements),
    source: sourceLine(context, [table.table]),
    columns,
    totals: { subject: texts.weight },
    ownTotals: Object.fromEntries(elements.map((element) => [element, 1])),
    rows: keyed.map(({ key }, index) => ({
      key,
      cells: {
        subject: sectors[index]?.name ?? texts.mean,
        ...(key === MEAN_KEY ? meanCells : indexCells(key)),
        ...scores.row(key, key !== MEAN_KEY),
        [KEY_COLUMN_ID]: key,
      },
    })),
    remarks: [
      ...texts.remarks,
      ...(radars.length > 0 ? [texts.oneScale(scale.maximum)] : []),
      ...(elements.length < FEWEST_SPOKES ? [texts.tooFewForRadar(FEWEST_SPOKES)] : []),
      ...(analysis.isSelectionKnown ? [] : [texts.noSelection]),
      ...(drawn.length > radars.length ? [locale.sheets.radars.firstOnly(radars.length)] : []),
      locale.sheets.doNotSort,
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: [],
    charts: radars,
    ...(radars.length > 0 && radars.length <= MOST_ON_ONE_PAGE ? { onOnePage: true } : {}),
  };
}

/** A radar for each selected sector with an index; none where nobody selected sectors. */
function radarRows(
  { locale }: PlanContext,
  sectors: readonly SectorIndices[],
  { subjects, isSelectionKnown }: EcosystemAnalysis,
  spokes: number,
): readonly RadarRow[] {
  if (!isSelectionKnown || spokes < FEWEST_SPOKES) return [];
  const selected = new Set(
    subjects.filter((one) => one.kind === 'sector' && one.selected).map(({ key }) => key),
  );
  return sectors
    .filter(({ key, indices }) => selected.has(key) && indices.some((index) => index !== null))
    .map(({ key, name }) => ({ key, name: `RL_Radar_${key}`, title: locale.sheets.scores.radar(name) }));
}

const quotients = (id: string, header: string): ColumnPlan =>
  column(id, header, 'quotient', headerWidth(header, 11));

function answerOf(
  { locale }: PlanContext,
  sectors: readonly SectorIndices[],
  elements: readonly Element[],
): string {
  const times = elements.map((element) => sectors.filter(({ weakest }) => weakest.includes(element)).length);
  const most = Math.max(0, ...times);
  const often = elements.filter((_, index) => most > 0 && times[index] === most);
  const whole = sectors.filter(({ indices }) => !indices.includes(null)).length;
  const names = often.map((element) => locale.terms.elements[element]);
  return locale.sheets.scores.answer(whole, sectors.length, elements.length, names, most);
}
