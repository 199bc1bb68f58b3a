import type { Element } from '../../method';
import type { EcosystemAnalysis } from '../analysis/analyseEcosystem';
import type { SectorIndices } from '../analysis/analyseScores';
import type { ChartPlan, ChartRowCells } from '../chartPlan';
import type { PlanContext } from './planContext';

/** The row of the mean, whose index is 1 by definition. */
export const MEAN_KEY = 'mean';

/** With fewer there is no shape to see. */
export const FEWEST_SPOKES = 3;

const COLOUR = { sector: '#1B7F79', mean: '#5F6368' };

/** The indices of each selected sector against the mean, as a radar; none where nobody selected sectors. */
export function radarCharts(
  { locale }: PlanContext,
  sectors: readonly SectorIndices[],
  { subjects, isSelectionKnown }: EcosystemAnalysis,
  elements: readonly Element[],
): readonly ChartPlan[] {
  const texts = locale.sheets.scores;
  if (!isSelectionKnown || elements.length < FEWEST_SPOKES) return [];
  const selected = new Set(
    subjects.filter((one) => one.kind === 'sector' && one.selected).map(({ key }) => key),
  );
  const across = (key: string | null): ChartRowCells => ({
    key,
    firstColumn: elements[0]!,
    lastColumn: elements[elements.length - 1]!,
  });
  const series = (key: string, colour: string): ChartPlan['series'][number] => ({
    name: { column: 'subject', key },
    values: across(key),
    along: across(null),
    colour,
    hasMarks: key !== MEAN_KEY,
  });
  return sectors
    .filter(({ key, indices }) => selected.has(key) && indices.some((index) => index !== null))
    .map(({ key, name }) => ({
      name: `RL_Radar_${key}`,
      kind: 'radar',
      title: texts.radar(name),
      series: [series(key, COLOUR.sector), series(MEAN_KEY, COLOUR.mean)],
      valueAxis: null,
      otherAxis: null,
      labels: 'none',
      height: 340,
    }));
}
