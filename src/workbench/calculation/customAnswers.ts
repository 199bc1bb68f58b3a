import { CellError, type Scalar } from '../model/cell';
import type { CustomFunctionInvoker } from '../model/calculator';
import type { CallNode } from './formulaNode';
import { AnswerPending } from './surroundings';
import { EMPTY_ARRAY, WRONG_NUMBER, WRONG_VALUE, type Matrix } from './values';

type Parameters = readonly (Matrix | undefined)[];

interface Answer {
  readonly parameters: Parameters;
  /** Undefined while the function is still under way. */
  matrix: Matrix | undefined;
}

function isSameScalar(one: Scalar, other: Scalar): boolean {
  if (one === other) return true;
  return one instanceof CellError && other instanceof CellError && one.code === other.code;
}

function areSame(one: Parameters, other: Parameters): boolean {
  if (one.length !== other.length) return false;
  return one.every((matrix, index) => {
    const counterpart = other[index];
    if (matrix === counterpart) return true;
    if (!matrix || !counterpart || matrix.length !== counterpart.length) return false;
    return matrix.every((row, rowIndex) => {
      const others = counterpart[rowIndex]!;
      return (
        row.length === others.length && row.every((scalar, column) => isSameScalar(scalar, others[column]!))
      );
    });
  });
}

/** What Excel can take over from an add-in: whole rectangles without NaN or Infinity. */
function checked(answer: Matrix): Matrix {
  const width = answer[0]?.length ?? 0;
  if (width === 0) return [[EMPTY_ARRAY]];
  if (answer.some((row) => row.length !== width)) return [[WRONG_VALUE]];
  return answer.map((row) =>
    row.map((scalar) => (typeof scalar === 'number' && !Number.isFinite(scalar) ? WRONG_NUMBER : scalar)),
  );
}

/** The answers that the custom functions in one cell's formula gave, kept while the formula waits for others. */
export class CustomAnswers {
  private readonly answers = new Map<CallNode, Answer>();

  /** Forgets all: what the cell depends on changed, so the functions are asked anew, as Excel does. */
  clear(): void {
    this.answers.clear();
  }

  /**
   * The answer to one call. Throws `AnswerPending` while it is under way; `arrived` is called when it has
   * come and is still wanted, and `underWay` gets the promise that ends with it.
   */
  get(
    call: CallNode,
    parameters: Parameters,
    address: string,
    invoker: CustomFunctionInvoker,
    underWay: (ended: Promise<void>) => void,
    arrived: () => void,
  ): Matrix {
    const known = this.answers.get(call);
    if (known && areSame(known.parameters, parameters)) {
      if (known.matrix) return known.matrix;
      throw new AnswerPending();
    }
    const answer: Answer = { parameters, matrix: undefined };
    this.answers.set(call, answer);
    const accept = (matrix: Matrix): void => {
      answer.matrix = matrix;
      if (this.answers.get(call) === answer) arrived();
    };
    const name = call.name.slice(invoker.namespace.length + 1);
    underWay(
      Promise.resolve()
        .then(() => {
          // The values are shared with other formulas: the add-in gets its own copy.
          const copies = parameters.map((matrix) => matrix?.map((row) => [...row]));
          return invoker.invoke({ name, parameters: copies, address });
        })
        .then(
          (matrix) => accept(checked(matrix)),
          (reason: unknown) =>
            accept([[new CellError('#VALUE!', reason instanceof Error ? reason.message : String(reason))]]),
        ),
    );
    throw new AnswerPending();
  }
}
