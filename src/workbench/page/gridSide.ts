import { ILayoutService } from '@univerjs/preset-sheets-core';
import { LifecycleService, LifecycleStages } from '@univerjs/presets';
import type { WorkbenchLocale } from '../../locale/workbenchLocale';
import { readTheme } from '../files/colors';
import { ChartLayer, type PictureGround } from './chartLayer';
import { gridPlaces } from './chartPlacement';
import { showErrorHints } from './errorHint';
import { showFilterButtons } from './filterButtons';
import { openFilterMenu } from './filterMenu';
import { createGrid, type Grid } from './grid';
import { connectEdits } from './gridEdits';
import { GridView } from './gridView';
import { keepFocusInFrame } from './keptFocus';
import { problemText } from './messages';
import { Pictures } from './pictures';
import type { SheetModel } from '../model/workbookModel';
import type { OpenWorkbook } from './openWorkbook';
import { ShapeLayer } from './shapeLayer';
import { connectTabMenu } from './tabMenu';

export { loadGridFont } from './gridFont';

/** The grid and what the user does on it: a script of its own, because the pane can be used long before it has come. */
export class GridSide {
  /** Resolves when the grid has been drawn for the first time; before that it cannot scroll. */
  readonly drawn: Promise<void>;
  private readonly grid: Grid;
  private current:
    { readonly open: OpenWorkbook; readonly view: GridView; readonly pictures: Pictures } | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly hint: HTMLElement,
    private readonly locale: WorkbenchLocale,
    private readonly deleteSheet: (name: string) => void,
  ) {
    this.grid = createGrid(container);
    this.drawn = this.grid.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    keepFocusInFrame(this.drawn);
  }

  /** Shows a workbook in the place of the one before. */
  show(open: OpenWorkbook): void {
    const { workbook, calculator, modes } = open.host;
    const before = this.current;
    const view = new GridView(this.grid, workbook, calculator, modes.language, () => pictures.refresh());
    const pictures = this.picturesOver(view, open);
    this.current = { open, view, pictures };
    void this.drawn.then(() => open.showOn(view));
    before?.pictures.close();
    if (before) before.view.close();
    else this.connect();
  }

  /** Waits until the charts and shapes of the sheet that is shown are drawn. */
  async settle(): Promise<void> {
    await this.current?.pictures.settle();
  }

  /** Lets the keys go to the grid. */
  focus(): void {
    this.grid.univer.__getInjector().get(ILayoutService).focus();
  }

  private picturesOver(view: GridView, { file, host }: OpenWorkbook): Pictures {
    const { container, grid } = this;
    const { workbook, calculator, modes } = host;
    const ground: PictureGround = {
      get sheet() {
        return view.sheetOf(view.workbook.getActiveSheet().getSheetId());
      },
      get canvas() {
        return container.querySelector<HTMLElement>('canvas[id^="univer-sheet-main-canvas"]') ?? undefined;
      },
      places: (sheet: SheetModel) => gridPlaces(grid, view.unitId, sheet.frozen),
    };
    const theme = file.carrier?.theme ?? readTheme(undefined);
    const parent = container.parentElement!;
    const charts = new ChartLayer(ground, parent, workbook, calculator, modes.language, theme, this.locale);
    return new Pictures(charts, new ShapeLayer(ground, parent));
  }

  /** The grid's own services exist only once it has a workbook. */
  private connect(): void {
    const { univerAPI } = this.grid;
    connectEdits(this.grid, () => this.current?.open);
    showErrorHints(this.grid, this.hint, (sheetId, row, column) => {
      if (!this.current) return undefined;
      const { open } = this.current;
      const problem = open.problemAt(sheetId, row, column);
      return typeof problem === 'object'
        ? problemText(problem, open.host.modes.language, this.locale)
        : problem;
    });
    const giveBack = (): void => this.focus();
    connectTabMenu(this.container, this.locale.workbench.tab, this.deleteSheet, giveBack);
    showFilterButtons(
      this.grid,
      (sheetId, row, column) => this.current?.open.filterButton(sheetId, row, column),
      (sheetId, button, corner) => {
        if (!this.current) return;
        const { open } = this.current;
        const choices = open.filterChoices(sheetId, button);
        const choose = (chosen: ReadonlySet<string> | undefined): void =>
          open.edits.filter(sheetId, button, chosen);
        openFilterMenu(button.column.name, choices, corner, this.locale, choose, giveBack);
      },
    );
    // The grid tells before it has drawn; a moment later everything is in its place.
    for (const event of [
      univerAPI.Event.Scroll,
      univerAPI.Event.SheetZoomChanged,
      univerAPI.Event.SheetSkeletonChanged,
    ]) {
      univerAPI.addEvent(event, () => this.current?.pictures.refresh());
    }
    univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, ({ activeSheet }) =>
      this.current?.open.activated(activeSheet.getSheetId()),
    );
  }
}
