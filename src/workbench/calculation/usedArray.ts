import { VISITS_OF_A_CALCULATION } from '../files/workbookBounds';
import { CellError, type Scalar } from '../model/cell';
import type { Evaluation } from './evaluation';
import type { CallNode, FormulaNode } from './formulaNode';
import { functionNamed } from './functions/catalogue';
import { infixChain } from './infixChain';
import { applyInfix, negate, percent } from './operators';
import { isMatrix, isScalar, Reference, UsedArray, type Value } from './values';

type Calculate = (operands: readonly Scalar[]) => Scalar;

/**
 * What an expression comes to where ranges are arrays, with whole columns kept at the part of them that is used:
 * for functions that know `UsedArray`. What cannot be kept so is evaluated as everywhere.
 */
export function usedValue(node: FormulaNode, evaluation: Evaluation): Value {
  switch (node.kind) {
    case 'negative':
      return combined([node.operand], ([operand]) => negate(operand!, evaluation.language), evaluation);
    case 'percent':
      return combined([node.operand], ([operand]) => percent(operand!, evaluation.language), evaluation);
    case 'infix':
      return infixValue(node, evaluation);
    case 'call':
      return called(node, evaluation);
    default:
      return evaluation.evaluate(node);
  }
}

function infixValue(node: FormulaNode & { kind: 'infix' }, evaluation: Evaluation): Value {
  const { first, steps } = infixChain(node);
  let answer = usedValue(first, evaluation);
  for (const { operator, right: operand } of steps) {
    answer = combinedValues(
      [answer, usedValue(operand, evaluation)],
      ([left, right]) => applyInfix(operator, left!, right!, evaluation.language),
      evaluation,
    );
  }
  return answer;
}

/** A function of single values gives one for each position; any other is evaluated as everywhere. */
function called(node: CallNode, evaluation: Evaluation): Value {
  const definition = functionNamed(node.name);
  const count = node.operands.length;
  const isOfSingleValues =
    definition !== undefined &&
    !definition.isLazy &&
    !definition.isOnceOnly &&
    count > 0 &&
    count >= definition.minimum &&
    count <= definition.maximum &&
    definition.parameters.every((kind) => kind === 'scalar') &&
    !evaluation.surroundings.isCustomFunction(node.name);
  if (!isOfSingleValues) return evaluation.evaluate(node);
  return combined(
    node.operands,
    (operands) => {
      const error = definition.seesErrors
        ? undefined
        : operands.find((operand) => operand instanceof CellError);
      if (error) return error;
      const answer = evaluation.dereference(definition.calculate(operands, evaluation));
      return isScalar(answer) ? answer : (answer[0]?.[0] ?? null);
    },
    evaluation,
  );
}

const combined = (nodes: readonly FormulaNode[], calculate: Calculate, evaluation: Evaluation): Value =>
  combinedValues(
    nodes.map((node) => usedValue(node, evaluation)),
    calculate,
    evaluation,
  );

function combinedValues(values: readonly Value[], calculate: Calculate, evaluation: Evaluation): Value {
  const operands = values.map((value) => usedOperand(value, evaluation));
  const arrays = operands.filter((operand) => operand instanceof UsedArray);
  const [first] = arrays;
  if (!first) return calculate(operands as Scalar[]);
  if (arrays.some(({ height, width }) => height !== first.height || width !== first.width)) {
    return evaluation.elementwise(
      operands.map((operand) => (operand instanceof UsedArray ? operand.whole() : operand)),
      calculate,
    );
  }
  const rows = Math.max(...arrays.map((array) => array.rows));
  const columns = Math.max(...arrays.map((array) => array.columns));
  evaluation.visit(VISITS_OF_A_CALCULATION * rows * columns);
  const beyond = operands.map((operand) => (operand instanceof UsedArray ? operand.rest : operand));
  const combinations: Scalar[] = [];
  // One list for all positions, and plain loops: this is done tens of millions of times.
  const position = [...beyond];
  const lists = operands.map((operand) => (operand instanceof UsedArray ? operand : undefined));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      for (let index = 0; index < lists.length; index += 1) {
        const list = lists[index];
        if (list) position[index] = list.at(row, column);
      }
      combinations.push(calculate(position));
    }
  }
  return new UsedArray(combinations, rows, columns, calculate(beyond), first.height, first.width);
}

/** One cell's worth or an array. */
function usedOperand(value: Value, evaluation: Evaluation): Scalar | UsedArray {
  if (value instanceof UsedArray || isScalar(value)) return value;
  if (value instanceof Reference && !value.isSingleCell) {
    return UsedArray.of(evaluation.surroundings.areaValues(value), value.height, value.width);
  }
  const read = evaluation.dereference(value);
  return isMatrix(read) ? UsedArray.of(read, read.length, read[0]!.length) : read;
}
