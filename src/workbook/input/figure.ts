import type { CellPlace } from '../cellPlace';

/**
 * A figure and the cell it came from.
 * `asIs` says that the cell holds the number itself, so that a reference to it can stand in for it;
 * otherwise `value` is what was made of it and a finding tells why. A missing figure is null, never 0.
 */
export interface Figure {
  readonly value: number | null;
  readonly place: CellPlace;
  readonly asIs: boolean;
  /** The figures that it adds up, where her table has the parts and not the whole. */
  readonly sumOf?: readonly Figure[];
  /** What the number in her cell is multiplied by to be the value, where her header says so: `x 1.000`. */
  readonly factor?: number;
  /** Her cell holds a number that cannot be the figure (a date, a percentage of jobs): no formula may take it. */
  readonly isRefused?: boolean;
}

/** A text and the cell it came from. */
export interface SourcedText {
  readonly text: string;
  readonly place: CellPlace;
}
