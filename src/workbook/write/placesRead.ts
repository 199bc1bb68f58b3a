import type { Area } from '../address';
import type { RecognisedTable } from '../input';
import type { RoundTrips } from '../roundTrips';
import type { WorkbookSnapshot } from '../snapshot';

/** The workbook changed between reading and writing: our formulas may point at other cells than were read. */
export class WorkbookChanged extends Error {
  override readonly name = 'WorkbookChanged';
  /** As Office.js has it where two change one thing at the same moment. */
  readonly code = 'Conflict';
}

/** What a cell takes in an answer, unless its text is long. */
const BYTES_PER_CELL = 60;

interface Edge {
  readonly sheet: string;
  readonly area: Area;
  readonly range: Excel.Range;
}

/**
 * Where her tables stood when they were read. Our formulas refer to her cells by address, and she can insert, sort or
 * rename while we compute: whoever writes asks in the same request what the headers and the first column of each
 * table hold at that moment. Figures she changed need no such care, since the formulas follow them.
 */
export class PlacesRead {
  private readonly edges: Edge[] = [];

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly tables: readonly RecognisedTable[],
  ) {}

  /** To be called before anything is written, so that a sheet that is gone ends the request while nothing has changed. */
  async ask(context: Excel.RequestContext, roundTrips: RoundTrips): Promise<void> {
    for (const { sheet, area } of this.tables) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (const edge of [
        { ...area, lastRow: area.row },
        { ...area, lastColumn: area.column },
      ]) {
        const [rows, columns] = [edge.lastRow - edge.row + 1, edge.lastColumn - edge.column + 1];
        await roundTrips.makeRoomFor(rows * columns * BYTES_PER_CELL);
        const range = worksheet.getRangeByIndexes(edge.row, edge.column, rows, columns).load('values');
        this.edges.push({ sheet, area: edge, range });
      }
    }
  }

  /**
   * To be called once that request was answered.
   *
   * @throws {WorkbookChanged} when a table is not where it was read.
   */
  requireUnmoved(): void {
    for (const { sheet, area, range } of this.edges) {
      const cells = this.snapshot.sheets.find(({ name }) => name === sheet)!.cells;
      const isMoved = range.values.some((line: unknown[], down: number) =>
        line.some((value, across) => value !== cells.valueAt(area.row + down, area.column + across)),
      );
      if (isMoved) throw new WorkbookChanged();
    }
  }
}
