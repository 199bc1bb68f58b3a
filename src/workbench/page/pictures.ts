import type { ChartLayer } from './chartLayer';
import type { ShapeLayer } from './shapeLayer';

/** All that is drawn over the cells of the sheet that is shown. */
export class Pictures {
  constructor(
    private readonly charts: ChartLayer,
    private readonly shapes: ShapeLayer,
  ) {}

  refresh(): void {
    this.charts.refresh();
    this.shapes.refresh();
  }

  /** Waits until they are drawn. */
  async settle(): Promise<void> {
    await this.charts.settle();
    this.shapes.refresh();
  }

  close(): void {
    this.charts.close();
    this.shapes.close();
  }
}
