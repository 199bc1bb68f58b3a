import { CellError, type Scalar } from '../../model/cell';
import { toBoolean, toNumber } from '../coercion';
import { compareScalars } from '../comparison';
import type { Evaluation } from '../evaluation';
import type { FormulaNode } from '../formulaNode';
import { isScalar, NOT_AVAILABLE, WRONG_VALUE, type Value } from '../values';
import { lazily, MANY, ofScalars, ofValues, type FunctionGroup } from './functionDefinition';
import { visitScalars } from './operands';

/** The branch for each position of an array of conditions; a branch is calculated once, and only when chosen. */
function chosenPerPosition(
  conditions: Value,
  evaluation: Evaluation,
  choose: (condition: Scalar) => FormulaNode | Scalar,
): Value {
  const branches = new Map<FormulaNode, Scalar | Scalar[][]>();
  const matrix = evaluation.matrix(conditions);
  const chosen = matrix.map((row) => row.map(choose));
  const isBranch = (choice: FormulaNode | Scalar): choice is FormulaNode =>
    typeof choice === 'object' && choice !== null && !(choice instanceof CellError);
  for (const row of chosen) {
    for (const choice of row) {
      if (isBranch(choice) && !branches.has(choice)) branches.set(choice, evaluation.evaluateValue(choice));
    }
  }
  const nodes = [...branches.keys()];
  return evaluation.elementwise(
    [
      chosen.map((row) => row.map((choice) => (isBranch(choice) ? nodes.indexOf(choice) : choice))),
      ...branches.values(),
    ],
    ([index, ...values]) => {
      return typeof index === 'number' ? values[index]! : index!;
    },
  );
}

function evaluateIf(operands: readonly FormulaNode[], evaluation: Evaluation): Value {
  const [condition, whenTrue, whenFalse] = operands as [FormulaNode, FormulaNode, FormulaNode | undefined];
  const tested = evaluation.evaluateValue(condition);
  const falseBranch: FormulaNode = whenFalse ?? { kind: 'constant', value: false };
  const choose = (scalar: Scalar): FormulaNode | CellError => {
    const isTrue = toBoolean(scalar);
    if (isTrue instanceof CellError) return isTrue;
    return isTrue ? whenTrue : falseBranch;
  };
  if (!isScalar(tested)) return chosenPerPosition(tested, evaluation, choose);
  const branch = choose(tested);
  return branch instanceof CellError ? branch : evaluation.evaluate(branch);
}

function instead(catches: (error: CellError) => boolean) {
  return (operands: readonly FormulaNode[], evaluation: Evaluation): Value => {
    const [node, alternative] = operands as [FormulaNode, FormulaNode];
    const value = evaluation.evaluateValue(node);
    const isCaught = (scalar: Scalar): boolean => scalar instanceof CellError && catches(scalar);
    if (isScalar(value)) return isCaught(value) ? evaluation.evaluate(alternative) : value;
    if (!value.some((row) => row.some(isCaught))) return value;
    const replacement = evaluation.evaluateValue(alternative);
    return evaluation.elementwise([value, replacement], ([scalar, other]) =>
      isCaught(scalar!) ? other! : scalar!,
    );
  };
}

function evaluateChoose(operands: readonly FormulaNode[], evaluation: Evaluation): Value {
  const [indexNode, ...choices] = operands as [FormulaNode, ...FormulaNode[]];
  const choose = (scalar: Scalar): FormulaNode | CellError => {
    const index = toNumber(scalar, evaluation.language);
    if (index instanceof CellError) return index;
    return choices[Math.trunc(index) - 1] ?? WRONG_VALUE;
  };
  const index = evaluation.evaluateValue(indexNode);
  if (!isScalar(index)) return chosenPerPosition(index, evaluation, choose);
  const choice = choose(index);
  return choice instanceof CellError ? choice : evaluation.evaluate(choice);
}

function evaluateIfs(operands: readonly FormulaNode[], evaluation: Evaluation): Value {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const condition = evaluation.evaluateValue(operands[index]!);
    const isTrue = isScalar(condition) ? toBoolean(condition) : WRONG_VALUE;
    if (isTrue instanceof CellError) return isTrue;
    if (isTrue) return evaluation.evaluate(operands[index + 1]!);
  }
  return NOT_AVAILABLE;
}

function evaluateSwitch(operands: readonly FormulaNode[], evaluation: Evaluation): Value {
  const wanted = evaluation.evaluateValue(operands[0]!);
  if (!isScalar(wanted)) return WRONG_VALUE;
  if (wanted instanceof CellError) return wanted;
  let index = 1;
  for (; index + 1 < operands.length; index += 2) {
    const candidate = evaluation.evaluateValue(operands[index]!);
    if (!isScalar(candidate)) return WRONG_VALUE;
    if (candidate instanceof CellError) return candidate;
    if (compareScalars(wanted, candidate) === 0) return evaluation.evaluate(operands[index + 1]!);
  }
  const fallback = operands[index];
  return fallback ? evaluation.evaluate(fallback) : NOT_AVAILABLE;
}

/** AND, OR and XOR: texts and blanks in ranges are passed over; nothing left to judge is `#VALUE!`. */
function judged(judge: (conditions: readonly boolean[]) => boolean) {
  return (operands: readonly Value[], evaluation: Evaluation): Value => {
    const conditions: boolean[] = [];
    let error: CellError | undefined;
    visitScalars(operands, evaluation, (scalar, isTyped) => {
      if (!isTyped && (scalar === null || typeof scalar === 'string')) return;
      const condition = toBoolean(scalar);
      if (condition instanceof CellError) error ??= condition;
      else conditions.push(condition);
    });
    return error ?? (conditions.length === 0 ? WRONG_VALUE : judge(conditions));
  };
}

export const LOGICAL: FunctionGroup = {
  IF: lazily([2, 3], evaluateIf),
  IFERROR: lazily(
    [2, 2],
    instead(() => true),
  ),
  IFNA: lazily(
    [2, 2],
    instead((error) => error.code === '#N/A'),
  ),
  CHOOSE: lazily([2, MANY], evaluateChoose),
  IFS: lazily([2, MANY], evaluateIfs),
  SWITCH: lazily([3, MANY], evaluateSwitch),
  AND: ofValues(
    [1, MANY],
    ['values'],
    judged((conditions) => conditions.every(Boolean)),
    { seesErrors: true },
  ),
  OR: ofValues(
    [1, MANY],
    ['values'],
    judged((conditions) => conditions.some(Boolean)),
    { seesErrors: true },
  ),
  XOR: ofValues(
    [1, MANY],
    ['values'],
    judged((conditions) => conditions.filter(Boolean).length % 2 === 1),
    { seesErrors: true },
  ),
  NOT: ofScalars([1, 1], ([operand]) => {
    const condition = toBoolean(operand!);
    return condition instanceof CellError ? condition : !condition;
  }),
  TRUE: ofScalars([0, 0], () => true),
  FALSE: ofScalars([0, 0], () => false),
};
