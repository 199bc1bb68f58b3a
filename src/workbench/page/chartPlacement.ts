import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { ChartCorner, ChartPlace } from '../model/chart';
import type { Grid } from './grid';
import { PIXELS_PER_POINT } from './gridLayout';

/** A rectangle in pixels. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart stands on the grid's canvas, and the part of the canvas it may show in. */
export interface Placed {
  readonly box: PixelBox;
  readonly window: PixelBox;
}

/** Where things are on the grid just now, with its zoom, its scrolling and its frozen rows and columns. */
export interface GridPlaces {
  /** 1 where cells have their own size. */
  readonly zoom: number;
  place(place: ChartPlace): Placed;
}

/** Looks at the grid as it is drawn now; undefined while it is not drawn. */
export function gridPlaces(
  grid: Grid,
  unitId: string,
  frozen: { rows: number; columns: number },
): GridPlaces | undefined {
  const render = grid.univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return undefined;
  const { scaleX, scaleY } = render.scene;
  const [headerWidth, headerHeight] = [
    skeleton.rowHeaderWidth * scaleX,
    skeleton.columnHeaderHeight * scaleY,
  ];
  const [width, height] = [render.engine.width, render.engine.height];

  /** On the sheet, before zoom and scrolling, the headers included. */
  const pointAt = ({ row, column, x, y }: ChartCorner): { x: number; y: number } => {
    const cell = skeleton.getCellWithCoordByIndex(row, column);
    return {
      x: Math.min(cell.startX + x * PIXELS_PER_POINT, cell.endX),
      y: Math.min(cell.startY + y * PIXELS_PER_POINT, cell.endY),
    };
  };

  return {
    zoom: scaleY,
    place({ from, to }) {
      const [start, end] = [pointAt(from), pointAt(to)];
      // What starts among frozen rows or columns stays with them.
      const isStill = { x: from.column < frozen.columns, y: from.row < frozen.rows };
      const left = (start.x - (isStill.x ? 0 : main.viewportScrollX)) * scaleX;
      const top = (start.y - (isStill.y ? 0 : main.viewportScrollY)) * scaleY;
      const edge = { left: isStill.x ? headerWidth : main.left, top: isStill.y ? headerHeight : main.top };
      return {
        box: { left, top, width: (end.x - start.x) * scaleX, height: (end.y - start.y) * scaleY },
        window: { ...edge, width: width - edge.left, height: height - edge.top },
      };
    },
  };
}
