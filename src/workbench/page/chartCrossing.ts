import type { Plugin } from 'chart.js';
import type { ChartModel } from '../model/chart';
import { isHorizontal, isRadar, isRound } from '../model/chart';
import { INK } from './chartLook';

/** The line of an axis where it crosses the plot, which the drawing package draws at its edge only. */
export function crossingPlugin({ type, categoryAxis, valueAxis }: ChartModel): Plugin {
  const [x, y] = isHorizontal(type) ? [valueAxis, categoryAxis] : [categoryAxis, valueAxis];
  return {
    id: 'crossing',
    beforeDatasetsDraw({ ctx: context, chartArea: { left, right, top, bottom }, scales }) {
      if (isRound(type) || isRadar(type)) return;
      const lines: [number, number, number, number][] = [];
      if (x.crossedAt !== undefined && scales.x) {
        const at = scales.x.getPixelForValue(x.crossedAt);
        lines.push([at, top, at, bottom]);
      }
      if (y.crossedAt !== undefined && scales.y) {
        const at = scales.y.getPixelForValue(y.crossedAt);
        lines.push([left, at, right, at]);
      }
      context.save();
      context.strokeStyle = INK.crossing;
      context.lineWidth = 1.5;
      for (const [fromX, fromY, toX, toY] of lines) {
        context.beginPath();
        context.moveTo(fromX, fromY);
        context.lineTo(toX, toY);
        context.stroke();
      }
      context.restore();
    },
  };
}
