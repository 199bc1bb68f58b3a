import type { ActiveElement, Chart, Plugin } from 'chart.js';
import type { LabelPosition } from '../model/chart';
import { FONT_FAMILY, INK } from './chartLook';

/** The texts beside the points of one series, and where they stand. */
export interface DrawnLabels {
  readonly texts: readonly string[];
  readonly position: LabelPosition;
  readonly isHorizontal: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly baseline: CanvasTextBaseline;
}

const GAP = 4;
const SIZE = 11;

interface Shape {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
  readonly options: { readonly radius?: number };
  tooltipPosition(useFinalPosition: boolean): { x: number; y: number };
}

/** Where the text of a bar stands: beyond its end, within its end or start, or in the middle. */
function besideBar({ x, y, base = 0 }: Shape, { position, isHorizontal }: DrawnLabels): Spot {
  const [end, start] = isHorizontal ? [x, base] : [y, base];
  // Upwards is towards smaller numbers on a screen.
  const outwards = Math.sign(end - start) || (isHorizontal ? 1 : -1);
  const along =
    position === 'Center'
      ? (end + start) / 2
      : position === 'InsideBase'
        ? start + outwards * GAP
        : end + outwards * (position === 'InsideEnd' ? -GAP : GAP);
  const isForward = (position === 'InsideEnd' ? -outwards : outwards) > 0;
  if (position === 'Center') return isHorizontal ? middle(along, y) : middle(x, along);
  return isHorizontal
    ? { x: along, y, align: isForward ? 'left' : 'right', baseline: 'middle' }
    : { x, y: along, align: 'center', baseline: isForward ? 'top' : 'bottom' };
}

const middle = (x: number, y: number): Spot => ({ x, y, align: 'center', baseline: 'middle' });

function besidePoint({ x, y, options }: Shape, position: LabelPosition): Spot {
  const away = (options.radius ?? 0) + GAP;
  switch (position) {
    case 'Left':
      return { x: x - away, y, align: 'right', baseline: 'middle' };
    case 'Right':
      return { x: x + away, y, align: 'left', baseline: 'middle' };
    case 'Bottom':
      return { x, y: y + away, align: 'center', baseline: 'top' };
    case 'Center':
      return middle(x, y);
    default:
      return { x, y: y - away, align: 'center', baseline: 'bottom' };
  }
}

function spotOf(shape: Shape, kind: string, labels: DrawnLabels): Spot {
  if (kind === 'bar') return besideBar(shape, labels);
  if (kind !== 'pie' && kind !== 'doughnut') return besidePoint(shape, labels.position);
  const { x, y } = shape.tooltipPosition(true);
  return middle(x, y);
}

/** Keeps a text within the picture, where it can be read whole. */
function withinPicture(spot: Spot, width: number, chart: Chart): Spot {
  const left = spot.align === 'left' ? spot.x : spot.align === 'right' ? spot.x - width : spot.x - width / 2;
  const shift = Math.min(0, chart.width - 2 - (left + width)) + Math.max(0, 2 - left);
  return { ...spot, x: spot.x + shift };
}

/** The drawing package draws no texts beside points; this does, with a light edge so that any ground will do. */
export function labelPlugin(series: readonly DrawnLabels[]): Plugin {
  return {
    id: 'labels',
    afterDatasetsDraw(chart) {
      const { ctx: context } = chart;
      context.save();
      context.font = `${SIZE}px ${FONT_FAMILY}`;
      context.lineJoin = 'round';
      series.forEach((labels, datasetIndex) => {
        const meta = chart.getDatasetMeta(datasetIndex);
        meta.data.forEach((element: ActiveElement['element'], index) => {
          const text = labels.texts[index];
          const shape = element as unknown as Shape;
          if (!text || Number.isNaN(shape.x) || Number.isNaN(shape.y)) return;
          const spot = withinPicture(
            spotOf(shape, meta.type, labels),
            context.measureText(text).width,
            chart,
          );
          context.textAlign = spot.align;
          context.textBaseline = spot.baseline;
          context.strokeStyle = '#FFFFFF';
          context.lineWidth = 3;
          context.strokeText(text, spot.x, spot.y);
          context.fillStyle = INK.title;
          context.fillText(text, spot.x, spot.y);
        });
      });
      context.restore();
    },
  };
}
