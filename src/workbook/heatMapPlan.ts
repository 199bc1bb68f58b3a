/** A block of ratios on a sheet, each with a colour and a symbol by how far it is from 1; the rest of its columns keep their look. */
export interface HeatMapPlan {
  readonly firstColumn: string;
  readonly lastColumn: string;
  readonly firstKey: string;
  readonly lastKey: string;
  /** From here on a ratio stands out. */
  readonly high: number;
  /** Up to here it does the other way. */
  readonly low: number;
  /** When a ratio rests on too little to have a colour and a symbol: a condition on the first cell, relative to it. */
  readonly unsteady: string;
}
