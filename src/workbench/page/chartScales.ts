import type { ChartOptions } from 'chart.js';
import {
  hasTwoValueAxes,
  isHorizontal,
  isRadar,
  isRound,
  isStacked,
  type ChartAxisModel,
  type ChartModel,
} from '../model/chart';
import type { ChartData } from '../model/chartData';
import type { HostModes } from '../model/modes';
import { formatValue } from '../model/numberFormat';
import { FONT_FAMILY, INK } from './chartLook';

type Scales = NonNullable<ChartOptions['scales']>;

/** Room beyond the last bar or bubble, for what stands beside it. */
const GRACE = '10%';

function scaleOf(axis: ChartAxisModel, counts: boolean, format: string, language: HostModes['language']) {
  const { minimum, maximum, majorUnit } = axis;
  const tick = (value: string | number): string => formatValue(Number(value), format, language);
  return {
    display: axis.visible,
    title: {
      display: axis.title.visible && axis.title.text !== '',
      text: axis.title.text,
      color: INK.text,
      font: { family: FONT_FAMILY, size: 12, weight: 'bold' as const },
    },
    grid: { display: axis.majorGridlines, color: INK.grid, drawTicks: false },
    border: { color: INK.axis },
    ticks: {
      display: axis.tickLabels !== 'None',
      color: INK.text,
      padding: 4,
      font: { family: FONT_FAMILY, size: 11 },
      ...(counts ? { callback: tick } : { autoSkip: false }),
      ...(counts && majorUnit !== undefined ? { stepSize: majorUnit } : {}),
    },
    ...(counts ? { type: 'linear' as const } : { type: 'category' as const }),
    ...(counts && minimum !== undefined ? { min: minimum } : {}),
    ...(counts && maximum !== undefined ? { max: maximum } : {}),
    ...(counts && maximum === undefined ? { grace: GRACE } : {}),
  };
}

/** The axes of a chart as the drawing package wants them; it puts the first category of bars on top, Excel below. */
export function scalesOf(chart: ChartModel, { series }: ChartData, language: HostModes['language']): Scales {
  const { type, categoryAxis, valueAxis } = chart;
  if (isRound(type)) return {};
  const [first] = series;
  const valueFormat = valueAxis.numberFormat ?? first?.numberFormat ?? 'General';
  const value = scaleOf(valueAxis, true, valueFormat, language);
  if (isRadar(type)) {
    const { display, grid, ticks, min, max } = value as ReturnType<typeof scaleOf> & {
      min?: number;
      max?: number;
    };
    const pointLabels = { color: INK.text, font: { family: FONT_FAMILY, size: 11 } };
    const rays = { angleLines: { color: INK.grid }, beginAtZero: true };
    return { r: { display, grid, ticks, min, max, pointLabels, ...rays } } as Scales;
  }
  const isXy = hasTwoValueAxes(type);
  const categoryFormat = categoryAxis.numberFormat ?? first?.xFormat ?? 'General';
  const category = scaleOf(categoryAxis, isXy, categoryFormat, language);
  const isFlat = isHorizontal(type);
  const isSwitched = categoryAxis.reversed;
  const stacked = isStacked(type);
  const across = { ...category, stacked, reverse: isFlat ? !isSwitched : isSwitched };
  const along = {
    ...value,
    stacked,
    beginAtZero: !isXy,
    reverse: valueAxis.reversed,
    position: isFlat ? (isSwitched ? 'top' : 'bottom') : isSwitched ? 'right' : 'left',
  };
  return (isFlat ? { x: along, y: across } : { x: across, y: along }) as Scales;
}
