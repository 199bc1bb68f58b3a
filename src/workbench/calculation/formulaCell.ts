import type { Area } from '../../workbook/address';
import type { Scalar } from '../model/cell';
import type { SheetModel } from '../model/workbookModel';
import type { CustomAnswers } from './customAnswers';
import type { RangeEntry } from './dependencyIndex';
import type { FormulaTemplate } from './formulaTemplate';
import type { Matrix } from './values';

/**
 * `dirty`: its value is out of date. `calculating`: under way. `waiting`: put aside until a cell deep down
 * that it needs is calculated. `clean`: its value holds.
 */
export type Status = 'dirty' | 'calculating' | 'waiting' | 'clean';

/** The cells an array formula fills. */
export interface Spill {
  readonly area: Area;
  readonly values: Matrix;
}

/** What the calculation knows of one cell with a formula. */
export class FormulaCell {
  status: Status = 'dirty';
  value: Scalar = 0;
  spill: Spill | undefined;
  /** What it needs was changed while it was being calculated. */
  isOutdated = false;
  /** How often in a row that happened. */
  restarts = 0;
  /** In a circle of references: the cell of the circle that the calculation came upon first. */
  circleStart: FormulaCell | undefined;
  /** Calculating it takes too long: it keeps the answer of the file, and is not tried once more. */
  isGivenUp = false;
  answers: CustomAnswers | undefined;
  template: FormulaTemplate | undefined;
  /** Whether its answer may fill other cells. */
  maySpill = false;
  /** Where it is registered as a dependent, so that it can be taken out. */
  registrations: (() => void)[] = [];
  /** The ranges among what it refers to. */
  ranges: RangeEntry[] = [];
  /** The areas its answer filled or wanted to fill: what comes or goes there may block it or set it free. */
  watches: RangeEntry[] = [];

  constructor(
    readonly sheet: SheetModel,
    readonly row: number,
    readonly column: number,
    readonly text: string,
    /** See `Cell.intersects`. */
    readonly intersects: boolean,
  ) {}
}
