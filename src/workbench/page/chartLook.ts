import { accentColor } from '../files/chartSeriesReader';
import { isRound, type ChartModel, type ChartType } from '../model/chart';
import type { SeriesData } from '../model/chartData';

/** What a chart is drawn with; like the sheet under it, it has colours of its own. */
export const INK = {
  text: '#404040',
  title: '#242424',
  grid: '#D9D9D9',
  axis: '#8A8A8A',
  crossing: '#404040',
} as const;

export const FONT_FAMILY = "'Segoe UI', system-ui, sans-serif";

/** Series differ in shape and stroke too, so that nobody needs their colours to tell them apart. */
const POINT_STYLES = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star', 'cross'] as const;
const DASHES: readonly (readonly number[])[] = [[], [6, 3], [2, 2], [8, 3, 2, 3]];
const OF_MARKER = {
  Automatic: undefined,
  None: undefined,
  Square: 'rect',
  Diamond: 'rectRot',
  Triangle: 'triangle',
  X: 'crossRot',
  Star: 'star',
  Dot: 'circle',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'cross',
} as const;

export const typeOf = (chart: ChartModel, { model }: SeriesData): ChartType => model.type ?? chart.type;

export const dashOf = (index: number): number[] => [...(DASHES[index % DASHES.length] ?? [])];

export const pointStyleOf = ({ model }: SeriesData, index: number) =>
  OF_MARKER[model.markerStyle ?? 'Automatic'] ?? POINT_STYLES[index % POINT_STYLES.length] ?? 'circle';

/** The colours of a series: one, or of a round chart one for each slice. */
export function fillsOf(
  type: ChartType,
  { model, values }: SeriesData,
  index: number,
  theme: readonly string[],
): string | string[] {
  if (isRound(type)) return values.map((_, slice) => accentColor(slice, theme));
  return model.fillColor ?? model.lineColor ?? accentColor(index, theme);
}

/** With an opacity, for areas that lie over others. */
export const faded = (color: string): string => `${color}66`;
