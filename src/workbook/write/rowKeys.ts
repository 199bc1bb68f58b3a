import { KEY_COLUMN_ID } from '../plans/columns';
import type { RoundTrips } from '../roundTrips';
import { LAYOUT } from '../sheetPlan';
import { askCells, type AskedCells } from './askedCells';
import type { SheetImage } from './composeSheet';
import { requireOurs, writtenArea } from './requireOurs';
import { WorkbookChanged } from './workbookChanged';

/** Which row is whose at the moment that values go into the rows by their place: somebody may have sorted the table. */
export class RowKeys {
  private readonly asked = new Map<SheetImage, readonly AskedCells[]>();

  /** To be called before anything goes into the rows; a second time for the same sheet asks nothing. */
  async ask(context: Excel.RequestContext, roundTrips: RoundTrips, image: SheetImage): Promise<void> {
    if (this.asked.has(image)) return;
    const column = image.columns.findIndex(({ id }) => id === KEY_COLUMN_ID);
    const { lastRow } = writtenArea(image);
    const worksheet = requireOurs(context, image, writtenArea(image));
    const keys = { row: LAYOUT.firstRow, column, lastRow, lastColumn: column };
    this.asked.set(image, column < 0 ? [] : await askCells(worksheet, keys, ['values'], roundTrips));
  }

  /**
   * To be called once that request was answered.
   *
   * @throws {WorkbookChanged} when a row is not where it was written.
   */
  requireUnmoved(): void {
    for (const [{ body, columns }, parts] of this.asked) {
      const column = columns.findIndex(({ id }) => id === KEY_COLUMN_ID);
      const isMoved = parts.some(({ row, range }) =>
        range.values.some(([key], down) => key !== (body[row - LAYOUT.firstRow + down]?.[column] ?? '')),
      );
      if (isMoved) throw new WorkbookChanged();
    }
  }
}
