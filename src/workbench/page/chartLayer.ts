import type { WorkbenchLocale } from '../../locale/workbenchLocale';
import type { CalculationEngine } from '../calculation/calculationEngine';
import type { ChartModel } from '../model/chart';
import { ChartReader } from '../model/chartData';
import type { HostModes } from '../model/modes';
import type { SheetModel, WorkbookModel } from '../model/workbookModel';
import { chartConfig } from './chartConfig';
import type { GridPlaces, PixelBox } from './chartPlacement';
import { chartSummary } from './chartSummary';

/** What pictures ask of the grid they lie over. */
export interface PictureGround {
  /** The sheet that is shown. */
  readonly sheet: SheetModel | undefined;
  /** The element the cells are drawn in. */
  readonly canvas: HTMLElement | undefined;
  places(sheet: SheetModel): GridPlaces | undefined;
}

interface Drawn {
  readonly figure: HTMLElement;
  canvas: HTMLCanvasElement;
  /** What was drawn last, to see whether it is still so. */
  state: string;
  end: () => void;
}

type Drawing = typeof import('./chartDrawing');

/** The charts of the sheet that is shown, drawn over its cells. */
export class ChartLayer {
  private readonly layer = document.createElement('div');
  private readonly drawn = new Map<ChartModel, Drawn>();
  private readonly reader: ChartReader;
  private drawing: Promise<Drawing> | undefined;
  private package: Drawing | undefined;
  private readonly resized: ResizeObserver;

  constructor(
    private readonly ground: PictureGround,
    private readonly parent: HTMLElement,
    workbook: WorkbookModel,
    calculator: CalculationEngine,
    private readonly language: HostModes['language'],
    private readonly theme: readonly string[],
    private readonly locale: WorkbenchLocale,
  ) {
    this.reader = new ChartReader(workbook, calculator, language);
    this.layer.className = 'charts';
    parent.append(this.layer);
    this.resized = new ResizeObserver(() => this.refresh());
    this.resized.observe(parent);
  }

  close(): void {
    this.resized.disconnect();
    for (const { end } of this.drawn.values()) end();
    this.drawn.clear();
    this.layer.remove();
  }

  /** Waits until what draws has come, where a chart needs it. */
  async settle(): Promise<void> {
    this.refresh();
    await this.drawing;
    this.refresh();
  }

  /** Brings places and pictures in line with the model and the grid; a picture that is still true is kept. */
  refresh(): void {
    const { sheet, canvas } = this.ground;
    const charts = sheet?.charts ?? [];
    for (const [chart, { figure, end }] of this.drawn) {
      if (charts.includes(chart)) continue;
      end();
      figure.remove();
      this.drawn.delete(chart);
    }
    if (!sheet || !canvas || charts.length === 0) return;
    const { package: drawing } = this;
    if (!drawing) {
      this.load();
      return;
    }
    const places = this.ground.places(sheet);
    if (!places) return;
    const [ground, own] = [canvas.getBoundingClientRect(), this.parent.getBoundingClientRect()];
    const offset = { left: ground.left - own.left, top: ground.top - own.top };
    for (const chart of charts) {
      const { box, window } = places.place(chart.place);
      const drawn = this.drawn.get(chart) ?? this.add(chart);
      const isOut = box.width < 1 || box.height < 1;
      drawn.figure.hidden = isOut;
      if (isOut) continue;
      moveOver(drawn.figure, box, window, offset);
      this.draw(drawing, chart, drawn, box);
    }
  }

  /** The package that draws comes with the first chart: most workbooks have none. */
  private load(): void {
    this.drawing ??= import(/* webpackChunkName: "charts" */ './chartDrawing');
    void this.drawing.then((drawing) => {
      if (this.package) return;
      this.package = drawing;
      this.refresh();
    });
  }

  private add(chart: ChartModel): Drawn {
    const figure = document.createElement('figure');
    figure.setAttribute('role', 'img');
    const canvas = document.createElement('canvas');
    figure.append(canvas);
    this.layer.append(figure);
    const drawn: Drawn = { figure, canvas, state: '', end: () => undefined };
    this.drawn.set(chart, drawn);
    return drawn;
  }

  private draw(drawing: Drawing, chart: ChartModel, drawn: Drawn, { width, height }: PixelBox): void {
    const data = this.reader.data(chart);
    const size = { width: Math.round(width), height: Math.round(height) };
    const state = JSON.stringify([chart, data, size]);
    if (drawn.state === state) return;
    drawn.state = state;
    drawn.figure.setAttribute('aria-label', chartSummary(chart, data, this.language, this.locale));
    drawn.end();
    // The package remembers the size it gave a canvas, so a new picture gets a new one.
    const canvas = document.createElement('canvas');
    Object.assign(canvas, size);
    drawn.canvas.replaceWith(canvas);
    drawn.canvas = canvas;
    const { language, theme } = this;
    drawn.end = drawing.drawChart(canvas, chartConfig(chart, data, { ...size, language, theme }));
  }
}

/** Puts a figure over its cells, cut off where headers and frozen cells begin. */
export function moveOver(
  { style }: HTMLElement,
  box: PixelBox,
  window: PixelBox,
  offset: { left: number; top: number },
): void {
  style.left = `${offset.left + box.left}px`;
  style.top = `${offset.top + box.top}px`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
  const cut = (pixels: number): string => `${Math.max(0, pixels)}px`;
  const right = box.left + box.width - (window.left + window.width);
  const bottom = box.top + box.height - (window.top + window.height);
  style.clipPath = `inset(${cut(window.top - box.top)} ${cut(right)} ${cut(bottom)} ${cut(window.left - box.left)})`;
}
