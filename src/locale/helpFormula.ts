/** A formula for a reader of a help page. */
export interface HelpFormula {
  /** One formula a line, after a name and a colon where there are several; `x_i` is x with a subscript. */
  readonly lines: readonly string[];
  /** What every symbol in the lines stands for. */
  readonly symbols: Readonly<Record<string, string>>;
}

/** A sentence in place of a formula, where a function looks up, lists or counts. */
export type FormulaOrRule = HelpFormula | string;
