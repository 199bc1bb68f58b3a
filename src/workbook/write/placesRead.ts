import type { Area } from '../address';
import type { RoundTrips } from '../roundTrips';
import type { WorkbookSnapshot } from '../snapshot';
import { askCells, type AskedCells } from './askedCells';
import { WorkbookChanged } from './workbookChanged';

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** The headers and the first column of each table: what tells where it stands, and which row is whose. */
export const edgesOf = (tables: readonly Place[]): readonly Place[] =>
  tables.flatMap(({ sheet, area }) => [
    { sheet, area: { ...area, lastRow: area.row } },
    { sheet, area: { ...area, lastColumn: area.column } },
  ]);

/**
 * Where her tables stood when they were read. Our formulas and colours refer to her cells by address, and she can
 * insert, sort or rename while we compute: whoever writes asks in the same request what stands there at that moment.
 * Figures she changed need no such care, since the formulas follow them.
 */
export class PlacesRead {
  private readonly asked: { readonly sheet: string; readonly parts: readonly AskedCells[] }[] = [];

  /** @param places the cells by which her tables are known again. */
  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly places: readonly Place[],
  ) {}

  /** To be called before anything is written, so that a sheet that is gone ends the request while nothing has changed. */
  async ask(context: Excel.RequestContext, roundTrips: RoundTrips): Promise<void> {
    for (const { sheet, area } of this.places) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      this.asked.push({ sheet, parts: await askCells(worksheet, area, ['values'], roundTrips) });
    }
  }

  /** Whether something turned out to stand elsewhere; to be asked once that request was answered. */
  get areMoved(): boolean {
    return this.asked.some(({ sheet, parts }) => {
      const { cells } = this.snapshot.sheets.find(({ name }) => name === sheet)!;
      return parts.some(({ row, column, range }) =>
        range.values.some((line: unknown[], down: number) =>
          line.some((value, across) => value !== cells.valueAt(row + down, column + across)),
        ),
      );
    });
  }

  /** @throws {WorkbookChanged} when a table is not where it was read. */
  requireUnmoved(): void {
    if (this.areMoved) throw new WorkbookChanged();
  }
}
