import type { ChartDataset } from 'chart.js';
import {
  hasTwoValueAxes,
  isBar,
  isBubble,
  isHorizontal,
  isRadar,
  isRound,
  isStacked,
  isUnmarked,
  type ChartModel,
  type ChartType,
} from '../model/chart';
import type { SeriesData } from '../model/chartData';
import { dashOf, faded, fillsOf, pointStyleOf, typeOf } from './chartLook';

type DrawnType = 'bar' | 'line' | 'scatter' | 'bubble' | 'radar' | 'pie' | 'doughnut';

/** What the drawing package calls a type. */
export function drawnType(type: ChartType): DrawnType {
  if (isBar(type)) return 'bar';
  if (isBubble(type)) return 'bubble';
  if (hasTwoValueAxes(type)) return 'scatter';
  if (isRadar(type)) return 'radar';
  return type === 'Pie' ? 'pie' : type === 'Doughnut' ? 'doughnut' : 'line';
}

const PIXELS_PER_POINT = 4 / 3;
const MARKER_POINTS = 5;
/** Excel draws the largest bubble a quarter as wide as the plot, and sizes count as areas. */
const LARGEST_RADIUS = 1 / 8;

function points({ values, x }: SeriesData): { x: number; y: number }[] {
  // A point without one of its two is no point; not a number is how a gap is told.
  return values.map((y, at) => ({ x: x[at] ?? NaN, y: x[at] === null ? NaN : (y ?? NaN) }));
}

function bubbles(series: SeriesData, largest: number, room: number) {
  return points(series).map((point, at) => {
    const size = series.sizes[at] ?? 0;
    const r = size > 0 ? Math.sqrt(size / largest) * room * LARGEST_RADIUS : 0;
    return r > 0 ? { ...point, r } : { x: NaN, y: NaN, r: 0 };
  });
}

/**
 * The series of a chart as the drawing package wants them.
 * @param room the shorter side of where the chart is plotted, in pixels
 */
export function datasetsOf(
  chart: ChartModel,
  series: readonly SeriesData[],
  theme: readonly string[],
  room: number,
): ChartDataset[] {
  const largest = Math.max(...series.flatMap(({ sizes }) => sizes.map((size) => size ?? 0)));
  const bars = series.filter((one) => isBar(typeOf(chart, one)));
  const clusters = bars.some((one) => isStacked(typeOf(chart, one))) ? 1 : bars.length;
  return series.map((one, index): ChartDataset => {
    const type = typeOf(chart, one);
    const fill = fillsOf(type, one, index, theme);
    const line = one.model.lineColor ?? (typeof fill === 'string' ? fill : '#FFFFFF');
    const label = one.name;
    const marker = {
      pointStyle: pointStyleOf(one, index),
      pointRadius:
        isUnmarked(type) || one.model.markerStyle === 'None'
          ? 0
          : ((one.model.markerSize ?? MARKER_POINTS) * PIXELS_PER_POINT) / 2,
      pointBackgroundColor: fill,
      pointBorderColor: one.model.lineColor && type === 'XYScatter' ? one.model.lineColor : fill,
    };
    switch (drawnType(type)) {
      case 'bar':
        return {
          type: 'bar',
          label,
          data: [...one.values],
          ...(chart.valueAxis.crossedAt === undefined ? {} : { base: chart.valueAxis.crossedAt }),
          backgroundColor: fill,
          ...(one.model.lineColor ? { borderColor: line, borderWidth: 1 } : {}),
          ...(isHorizontal(type) ? { indexAxis: 'y' as const } : {}),
          barPercentage: 1,
          categoryPercentage: clusters / (clusters + chart.gapWidth / 100),
        };
      case 'bubble':
        return {
          type: 'bubble',
          label,
          data: bubbles(one, largest, (room * chart.bubbleScale) / 100),
          backgroundColor: fill,
          borderColor: line,
          borderWidth: 1,
        };
      case 'scatter': {
        const showLine = type !== 'XYScatter';
        const stroke = { borderColor: line, borderWidth: 2, borderDash: dashOf(index) };
        return { type: 'scatter', label, data: points(one), showLine, ...stroke, ...marker };
      }
      case 'radar': {
        const isFilled = type === 'RadarFilled';
        const area = {
          fill: isFilled,
          backgroundColor: isFilled && typeof fill === 'string' ? faded(fill) : fill,
        };
        const stroke = { borderColor: line, borderWidth: 2, borderDash: dashOf(index) };
        return { type: 'radar', label, data: [...one.values], ...area, ...stroke, ...marker };
      }
      case 'line': {
        const stroke = { borderColor: line, borderWidth: 2, borderDash: dashOf(index) };
        return { type: 'line', label, data: [...one.values], backgroundColor: fill, ...stroke, ...marker };
      }
      default:
        return {
          type: isRound(type) && type === 'Pie' ? 'pie' : 'doughnut',
          label,
          data: one.values.map((value) => Math.abs(value ?? 0)),
          backgroundColor: fill,
          borderColor: '#FFFFFF',
        };
    }
  });
}
