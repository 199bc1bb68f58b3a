import { CellError, type ErrorCode } from '../model/cell';

/** Why a formula does not come to what its writer expects, for the page to put into words. */
export type FormulaProblem =
  | { readonly kind: 'largeSpill'; readonly cells: number }
  /** The name is English, as the model keeps it. */
  | { readonly kind: 'unknownFunction'; readonly name: string }
  | { readonly kind: 'circular' }
  /** All formulas together look at more cells than a workbook may cost. */
  | { readonly kind: 'tooManyVisits' };

/** An error of the calculation's own that can be explained; formulas that need the cell pass it on. */
export class ExplainedError extends CellError {
  constructor(
    code: ErrorCode,
    readonly problem: FormulaProblem,
  ) {
    super(code);
  }
}
