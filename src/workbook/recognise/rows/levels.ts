import type { Finding } from '../../findings';
import type { BodyRow } from './tableBody';

/** A row, and its place among the figures of a column. */
export interface PlacedRow extends BodyRow {
  readonly index: number;
  /** The rows it adds up, where its name does not say that it is a total; `areAll` for all sectors. */
  readonly sumOf?: { readonly rows: string; readonly areAll: boolean };
}

/** A row of the second level, and the row of its sector by its place among the rows. */
export interface SubsectorBodyRow extends BodyRow {
  readonly index: number;
  readonly sectorIndex: number;
}

export interface SectorLevels {
  /**
   * The rows of the first level, each with the place of its figures: those of the table, and behind them
   * a row for every sector of which the table has only the parts.
   */
  readonly rows: readonly PlacedRow[];
  readonly subsectors: readonly SubsectorBodyRow[];
  /** For the sectors made of their parts, in the order of their places: the places of those parts. */
  readonly made: readonly (readonly number[])[];
  /** Rows of the sheet that hold no figures of their own to be missed. */
  readonly headings: readonly number[];
  readonly findings: readonly Finding[];
}
