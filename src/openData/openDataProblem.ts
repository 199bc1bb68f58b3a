/** What about a table, or an answer, was not as it was described. */
export type ShapeFault =
  | 'answer'
  | 'missingDimension'
  | 'extraDimension'
  | 'missingTopic'
  | 'unknownUnit'
  | 'emptyList'
  | 'branches'
  | 'periods'
  | 'figure'
  | 'row'
  | 'lostRows'
  | 'page';

/** Why nothing came from the statistics office, as far as it matters for what to say. */
export type OpenDataProblem =
  /** No answer at all: no connection, or a policy of the network or the browser. */
  | { readonly kind: 'unreachable' }
  /** Something else than the statistics office answered, or the way there is closed. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'timedOut' }
  /** In seconds, when the service said so. */
  | { readonly kind: 'busy'; readonly seconds: number | null }
  | { readonly kind: 'server'; readonly status: number }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'tooManyRecords' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'notFound'; readonly table: string }
  | { readonly kind: 'shape'; readonly table: string; readonly fault: ShapeFault; readonly found: string }
  /** The table was published anew between two answers. */
  | { readonly kind: 'changed'; readonly table: string }
  | { readonly kind: 'noArea'; readonly table: string; readonly area: string }
  | {
      readonly kind: 'noFigures';
      readonly table: string;
      readonly area: string;
      readonly period: string;
    }
  | { readonly kind: 'cancelled' };

/** Carries a problem to whoever asked. */
export class OpenDataFailure extends Error {
  override readonly name = 'OpenDataFailure';

  constructor(readonly problem: OpenDataProblem) {
    super(problem.kind);
  }
}
