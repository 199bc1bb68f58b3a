import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { InterceptorEffectEnum, type ICellCustomRender, type ICellRenderContext } from '@univerjs/presets';
import type { Grid } from './grid';
import type { FilterButton } from './tableFilter';

/** Excel's button is about as large; a lower row has a smaller one. */
const SIZE = 16;
const MARGIN = 2;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** Where the button stands in its cell: at the right, at the bottom. */
export function buttonBox(cell: { startX: number; endX: number; startY: number; endY: number }): Box {
  const size = Math.max(0, Math.min(SIZE, cell.endX - cell.startX, cell.endY - cell.startY - 2 * MARGIN));
  return { left: cell.endX - MARGIN - size, top: cell.endY - MARGIN - size, size };
}

const boxOf = ({ primaryWithCoord: { mergeInfo } }: ICellRenderContext): Box => buttonBox(mergeInfo);

/** A triangle as on Excel's button; a funnel where the column keeps rows out of view. */
function draw(context: CanvasRenderingContext2D, { left, top, size }: Box, isActive: boolean): void {
  const at = (x: number, y: number): [number, number] => [left + x * size, top + y * size];
  context.save();
  context.fillStyle = '#FFFFFF';
  context.strokeStyle = '#5F6B6B';
  context.lineWidth = 1;
  context.beginPath();
  context.rect(left + 0.5, top + 0.5, size - 1, size - 1);
  context.fill();
  context.stroke();
  context.fillStyle = isActive ? '#14625D' : '#242424';
  context.beginPath();
  const outline: readonly [number, number][] = isActive
    ? [at(0.2, 0.25), at(0.8, 0.25), at(0.58, 0.52), at(0.58, 0.8), at(0.42, 0.8), at(0.42, 0.52)]
    : [at(0.25, 0.4), at(0.75, 0.4), at(0.5, 0.68)];
  outline.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
  context.fill();
  context.restore();
}

/** Draws the filter buttons of tables in their header cells, and tells when one is pressed. */
export function showFilterButtons(
  grid: Grid,
  buttonAt: (sheetId: string, row: number, column: number) => FilterButton | undefined,
  press: (sheetId: string, button: FilterButton, corner: { x: number; y: number }) => void,
): void {
  const rendered = (button: FilterButton): ICellCustomRender => ({
    drawWith: (context, info) => draw(context, boxOf(info), button.isActive),
    isHit: ({ x, y }, info) => {
      const { left, top, size } = boxOf(info);
      return x >= left && x <= left + size && y >= top && y <= top + size;
    },
    onPointerDown: ({ subUnitId }, event: { clientX: number; clientY: number }) =>
      press(subUnitId, button, { x: event.clientX, y: event.clientY }),
  });
  grid.univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const button = buttonAt(subUnitId, row, col);
        if (!button) return next(cell);
        return next({ ...cell, customRender: [...(cell?.customRender ?? []), rendered(button)] });
      },
    });
}
