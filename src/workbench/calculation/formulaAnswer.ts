import type { Scalar } from '../model/cell';
import { Evaluation } from './evaluation';
import { filedArrayOf, fitted, type FiledArray } from './filedArray';
import type { FormulaCell } from './formulaCell';
import { ExplainedError } from './formulaProblem';
import { AnswerPending, NotCalculable, type Surroundings } from './surroundings';
import { BUSY, isScalar, UNKNOWN_NAME, type Matrix } from './values';

/** An array that fills more cells is refused: the page would stand still over it, as with a whole column. */
export const MOST_SPILLED_CELLS = 200_000;

/** What a formula comes to. */
export interface FormulaAnswer {
  readonly answer: Scalar | Matrix;
  /** Not calculated, but what the file had. */
  readonly isFiled: boolean;
}

/**
 * What the file has for the formula in a cell: Excel's own last answer. Undefined when there is none, since the
 * formula was typed, or never calculated.
 */
export function filedAnswer(formula: FormulaCell): FormulaAnswer | undefined {
  const cell = formula.sheet.cell(formula.row, formula.column);
  if (cell.value === null) return undefined;
  return { answer: filedArrayOf(cell)?.values ?? cell.value, isFiled: true };
}

function isSeveral(answer: Scalar | Matrix): answer is Matrix {
  return !isScalar(answer) && (answer.length > 1 || answer[0]!.length > 1);
}

function calculated(formula: FormulaCell, surroundings: Surroundings, isFiled: boolean): Scalar | Matrix {
  const tree = formula.template?.tree;
  const array: FiledArray | undefined = filedArrayOf(formula.sheet.cell(formula.row, formula.column));
  const intersects = !array?.isFixed && (formula.intersects || !surroundings.modes.dynamicArrays);
  const evaluation = new Evaluation(surroundings, formula, isFiled, intersects);
  if (!tree) {
    // Not a formula to us, such as one that refers to another workbook.
    evaluation.preferFiledAnswer();
    return UNKNOWN_NAME;
  }
  const answer = evaluation.evaluateValue(tree);
  if (array?.isFixed) return fitted(answer, array);
  if (!isSeveral(answer)) return isScalar(answer) ? answer : answer[0]![0]!;
  if (intersects) return answer[0]![0]!;
  const cells = answer.length * answer[0]!.length;
  return cells > MOST_SPILLED_CELLS
    ? evaluation.unknown(new ExplainedError('#SPILL!', { kind: 'largeSpill', cells }))
    : answer;
}

/** Calculates a formula; one from a file that cannot surely be calculated keeps the answer the file has. */
export function answerOf(formula: FormulaCell, surroundings: Surroundings): FormulaAnswer {
  const filed = filedAnswer(formula);
  if (filed && formula.isGivenUp) return filed;
  try {
    return { answer: calculated(formula, surroundings, filed !== undefined), isFiled: false };
  } catch (signal) {
    if (signal instanceof AnswerPending) return { answer: BUSY, isFiled: false };
    if (!(signal instanceof NotCalculable)) throw signal;
    if (!filed) return { answer: new ExplainedError('#NUM!', { kind: 'tooManyVisits' }), isFiled: false };
    if (signal.isTooMuch) formula.isGivenUp = true;
    return filed;
  }
}
